package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Trees of applications, whatever the outcome. */
class ExplanationTest {
  private static final Submission SUBMISSION = submission(90);

  private static Submission submission(long score) {
    Sheet.Builder form = Sheet.builder(SheetId.of(Documents.DEPARTMENT_FORM));
    form.put(Lines.TOTAL, Columns.SCORE, Figure.of(Points.of(score)));
    return Submission.builder().fiscalYear(Year.of(2024)).addSheets(form.build()).build();
  }

  /** A check of a province's own that says why: no score is above 1. */
  private static final class Explained extends TestChecks.Scores {
    private static final long serialVersionUID = 1L;

    private final Answer wrong;

    Explained(Answer wrong) {
      this.wrong = wrong;
    }

    @Override
    public void apply(Sheet sheet, int row, Examination examination) {
      examination.start();
      if (examination.isReasoning()) {
        examination.because(Steps.asserted(compares(), wrong, ImmutableList.of()));
      }
      examination.end(Outcome.FAILED);
    }
  }

  /** A check of a province's own whose steps cannot be made. */
  private static final class Unshown extends TestChecks.Scores {
    private static final long serialVersionUID = 1L;

    @Override
    public void apply(Sheet sheet, int row, Examination examination) {
      examination.start();
      if (examination.isReasoning()) {
        throw new ArithmeticException("too large");
      }
      examination.end(Outcome.FAILED);
    }
  }

  private static Evaluation run(Rule... rules) {
    return Evaluation.run("test", SUBMISSION, ImmutableList.copyOf(rules), null);
  }

  private static void assertAnswer(Answer answer, Explanation explanation) {
    assertEquals(StepValue.of(answer), explanation.verdict().result());
    assertEquals(Optional.empty(), explanation.verify(SUBMISSION));
  }

  @Test
  void stepsThatThrowAreSaidToBeMissing() {
    Evaluation evaluation = run(TestChecks.rule("A", new Unshown()));
    Explanation explanation = evaluation.explanations().get(0);
    assertEquals(
        "A rule: FAILED\n"
            + "the rule failed before this, so no steps can be shown: no  [asserted]\n",
        explanation.text(Locale.ENGLISH));
    assertEquals(explanation, evaluation.applications().get(0).explanation());
  }

  @Test
  void aFindingHasTheTreeOfItsApplication() {
    Evaluation evaluation = run(TestChecks.rule("A", new TestChecks.Scores()));
    assertEquals(
        evaluation.explanations().get(0), evaluation.explain(evaluation.findings().get(0)));
    Evaluation other = run(TestChecks.rule("B", new TestChecks.Scores()));
    assertThrows(IllegalArgumentException.class, () -> other.explain(evaluation.findings().get(0)));
  }

  @Test
  void anOutcomeWithoutATreeIsAssertedOfItsFigures() {
    Explanation explanation =
        run(TestChecks.rule("A", new TestChecks.Scores())).applications().get(0).explanation();
    assertEquals(Outcome.FAILED, explanation.outcome());
    assertAnswer(Answer.NO, explanation);
    assertEquals(
        "A rule: FAILED\n"
            + "score {score}: no  [asserted]\n"
            + "  total score: 90  @ department form › total › score\n",
        explanation.text(Locale.ENGLISH));
  }

  @Test
  void everyOutcomeHasItsAnswer() {
    Rule rule =
        TestChecks.rule(
            "A",
            new TestChecks.Fixed(
                Outcome.PASSED, Outcome.FAILED, Outcome.UNDECIDED, Outcome.NOT_APPLICABLE));
    ImmutableList<Explanation> explanations = run(rule).explanations();
    assertAnswer(Answer.YES, explanations.get(0));
    assertAnswer(Answer.NO, explanations.get(1));
    assertAnswer(Answer.OPEN, explanations.get(2));
    assertAnswer(Answer.NOTHING, explanations.get(3));
  }

  @Test
  void aRuleThatThrewIsOpenAndSaysSoInWords() {
    Rule rule =
        TestChecks.rule(
            "A", new TestChecks.Throwing(new IllegalStateException("oh"), true, Outcome.PASSED));
    ImmutableList<Explanation> explanations = run(rule).explanations();
    assertEquals(2, explanations.size());
    assertAnswer(Answer.YES, explanations.get(0));
    assertAnswer(Answer.OPEN, explanations.get(1));
    assertEquals(
        "the rule itself failed and came to no result: a fault of the program",
        explanations.get(1).verdict().label().en());
  }

  @Test
  void aRuleThatFindsNothingToDecideHasNothingPresent() {
    Explanation explanation =
        run(TestChecks.rule("A", new TestChecks.Fixed())).explanations().get(0);
    assertEquals(Outcome.NOT_APPLICABLE, explanation.outcome());
    assertEquals(Operation.PRESENT, explanation.verdict().operation());
    assertAnswer(Answer.NOTHING, explanation);
  }

  @Test
  void aWaivedFindingHasTheTreeOfItsFailure() {
    Waiver waiver =
        Waiver.builder()
            .ruleId("A")
            .place("department-form/total/score")
            .authority("某市财政局")
            .reason("另行核定")
            .lastDay(LocalDate.of(2025, 12, 31))
            .build();
    Evaluation evaluation =
        Evaluation.run(
            "test",
            SUBMISSION,
            ImmutableList.of(TestChecks.rule("A", new TestChecks.Scores())),
            null,
            EvaluationTerms.builder().date(LocalDate.of(2025, 3, 1)).addWaivers(waiver).build());
    Explanation explanation = evaluation.applications().get(0).explanation();
    assertEquals(Outcome.WAIVED, explanation.outcome());
    assertAnswer(Answer.NO, explanation);
  }

  @Test
  void anotherSubmissionIsNotWhatWasExplained() {
    Explanation explanation =
        run(TestChecks.rule("A", new TestChecks.Scores())).explanations().get(0);
    assertTrue(explanation.verify(submission(91)).get().contains("90"));
  }

  @Test
  void aTreeThatLeadsToAnotherOutcomeIsCaught() {
    Rule right = TestChecks.rule("A", new Explained(Answer.NO));
    assertEquals(Optional.empty(), run(right).explanations().get(0).verify(SUBMISSION));
    Rule wrong = TestChecks.rule("A", new Explained(Answer.YES));
    assertTrue(run(wrong).explanations().get(0).verify(SUBMISSION).isPresent());
  }

  @Test
  void aMarginWithoutItsTreeIsCaught() {
    Explanation explanation =
        run(TestChecks.rule("A", new TestChecks.Scores())).explanations().get(0);
    Explanation off =
        ImmutableExplanation.builder()
            .from(explanation)
            .margin(Margin.off(FigureType.POINTS, 8_900))
            .build();
    assertTrue(off.verify(SUBMISSION).isPresent());
    Explanation measured =
        ImmutableExplanation.builder()
            .from(off)
            .gap(Steps.constant(8_900, FigureType.POINTS))
            .build();
    assertEquals(Optional.empty(), measured.verify(SUBMISSION));
  }

  @Test
  void oneTreeIsTheSameAsAmongAll() {
    Evaluation evaluation =
        run(
            TestChecks.rule("A", new TestChecks.Fixed(Outcome.PASSED, Outcome.FAILED)),
            TestChecks.rule("B", new TestChecks.Scores()));
    ImmutableList<Explanation> all = evaluation.explanations();
    for (int i = 0; i < all.size(); i++) {
      assertEquals(all.get(i), evaluation.applications().get(i).explanation());
    }
  }
}
