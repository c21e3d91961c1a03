package org.budgetperformance.evaluation;

import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.check.Checks;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.ScoresTest;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Trees of scores that cannot be held against what is supported name the cells that it takes. */
class ScoreTreesTest {
  private static Step tree(Line line, SelfEvaluationForm.Builder form, Outcome outcome) {
    Submission submission = Submission.of(form.build(), Year.of(2024));
    Explanation explanation =
        Iterables.getOnlyElement(
            Evaluation.run(
                    "test",
                    submission,
                    ImmutableList.of(
                        TestChecks.rule(
                            "A", Checks.supportedScores(DEPARTMENT_FORM, line, ScoresTest.SCHEME))),
                    null)
                .explanations());
    assertEquals(outcome, explanation.outcome());
    assertEquals(Optional.empty(), explanation.verify(submission));
    return explanation.verdict();
  }

  private static Step indicator(String actual, String points, String score, Outcome outcome) {
    Indicator indicator =
        Indicator.builder()
            .name("接访次数")
            .target("≥20次")
            .actual(actual)
            .points(points)
            .score(score)
            .build();
    return tree(Lines.INDICATOR, SelfEvaluationForm.ofDepartment().indicator(indicator), outcome);
  }

  private static Step execution(String annual, String executed, String score, Outcome outcome) {
    return tree(
        Lines.ANNUAL_FUNDS,
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "", annual, executed)
            .execution(Lines.ANNUAL_FUNDS, "10", "", score),
        outcome);
  }

  private static ImmutableList<String> cells(Step tree) {
    return tree.inputs().stream()
        .map(step -> step.operation() == Operation.READ ? step.inputs().get(0) : step)
        .map(step -> step.place().get().column().id())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void aScoreThatIsNotStated() {
    Step tree = indicator("20次", "10", "", Outcome.UNDECIDED);
    assertEquals(Operation.KNOWN, tree.operation());
    assertEquals(ImmutableList.of("score"), cells(tree));
  }

  @Test
  void aResultThatIsNotStated() {
    Step tree = indicator("", "10", "9", Outcome.UNDECIDED);
    assertEquals(Operation.KNOWN, tree.operation());
    assertEquals(ImmutableList.of("points", "target", "actual"), cells(tree));
  }

  @Test
  void aResultWhoseWordsDecideNothing() {
    Step tree = indicator("基本完成", "10", "9", Outcome.UNDECIDED);
    assertEquals(Operation.JUDGED, tree.operation());
    assertEquals(ImmutableList.of("score", "points", "target", "actual"), cells(tree));
  }

  @Test
  void anExecutionThatIsNotStated() {
    Step tree = execution("20", "", "9", Outcome.UNDECIDED);
    assertEquals(Operation.KNOWN, tree.operation());
    assertEquals(ImmutableList.of("annual", "executed"), cells(tree));
  }

  @Test
  void theScoreOfTheExecutionIsHeldAgainstItsRate() {
    assertEquals(
        "department form: annual funds, score, against the execution rate",
        execution("20", "18", "9", Outcome.PASSED).label().en());
    assertEquals(
        "department form: indicator, score, against target and actual",
        indicator("18次", "10", "9", Outcome.PASSED).label().en());
  }
}
