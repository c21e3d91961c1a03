package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.check.Checks;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Trees of steps that compare what narrative and form give one indicator. */
class IndicatorScoreTreesTest {
  private static Indicator indicator(String score) {
    return Indicator.builder().name("完成率").category(Category.QUANTITY).score(score).build();
  }

  private static Step tree(String inNarrative, String inForm, Outcome outcome) {
    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .narrative(Narrative.builder().indicator(indicator(inNarrative)).build())
            .form(SelfEvaluationForm.ofDepartment().indicator(indicator(inForm)).build())
            .build();
    Explanation explanation =
        Iterables.getOnlyElement(
            Evaluation.run(
                    "test",
                    submission,
                    ImmutableList.of(
                        TestChecks.rule("A", Checks.indicatorAgreement(Columns.SCORE))),
                    null)
                .explanations());
    assertEquals(outcome, explanation.outcome());
    assertEquals(Optional.empty(), explanation.verify(submission));
    return explanation.verdict();
  }

  private static ImmutableList<String> results(Step tree) {
    return tree.inputs().stream()
        .map(step -> step.result().toString())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void twoScoresAreEqualOrNot() {
    Step same = tree("10", "10", Outcome.PASSED);
    assertEquals("score of one indicator in narrative and forms", same.label().en());
    assertEquals(Operation.ALL, same.operation());
    Step pair = Iterables.getOnlyElement(same.inputs());
    assertEquals(Operation.EQUAL, pair.operation());
    Step differing = tree("9", "10", Outcome.FAILED);
    assertEquals(
        ImmutableList.of("10", "9"), results(Iterables.getOnlyElement(differing.inputs())));
  }

  @Test
  void aScoreThatCannotBeReadLeavesItOpen() {
    Step open = tree("10", "XX", Outcome.UNDECIDED);
    assertEquals(Operation.READABLE, open.operation());
    assertEquals(2, open.inputs().size());
  }

  @Test
  void oneScoreAloneIsNotCompared() {
    Step one = tree("10", "", Outcome.NOT_APPLICABLE);
    assertEquals(StepValue.of(Answer.NOTHING), one.result());
  }
}
