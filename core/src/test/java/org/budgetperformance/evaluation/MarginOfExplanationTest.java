package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** The tree of a margin is held against the margin and against the submission. */
class MarginOfExplanationTest {
  private static final Place TOTAL =
      Place.of(SheetId.of(Documents.DEPARTMENT_FORM), Row.of(Lines.TOTAL), Columns.SCORE);

  private static Submission submission(int score) {
    Sheet.Builder form = Sheet.builder(TOTAL.sheet());
    form.put(TOTAL.row(), Columns.SCORE, Figure.of(Points.of(score)));
    return Submission.builder().fiscalYear(Year.of(2024)).addSheets(form.build()).build();
  }

  /** A failure whose own tree looks at no figure. */
  private static Explanation failed(Margin margin, Step gap) {
    Explanation explanation =
        Evaluation.run(
                "test",
                submission(90),
                ImmutableList.of(TestChecks.rule("A", new TestChecks.Fixed(Outcome.FAILED))),
                null)
            .explanations()
            .get(0);
    return ImmutableExplanation.builder().from(explanation).margin(margin).gap(gap).build();
  }

  private static Step points(long hundredths) {
    return Steps.constant(hundredths, FigureType.POINTS);
  }

  @Test
  void theFiguresOfItsTreeAreThoseOfTheSubmission() {
    Explanation explanation =
        failed(
            Margin.off(FigureType.POINTS, 9_000), FigureSteps.of(TOTAL, Figure.of(Points.of(90))));
    assertEquals(Optional.empty(), explanation.verify(submission(90)));
    assertTrue(explanation.verify(submission(91)).isPresent());
  }

  @Test
  void aTreeThatLeadsToAnotherMarginIsCaught() {
    assertTrue(
        failed(Margin.off(FigureType.POINTS, 100), points(99)).verify(submission(90)).isPresent());
    assertTrue(
        failed(Margin.off(FigureType.POINTS, 100), points(101)).verify(submission(90)).isPresent());
  }

  @Test
  void aMarginBeyondEveryNumberIsGivenAsTheGreatest() {
    Step more = Steps.of(Operation.SUM, points(Long.MAX_VALUE), points(1));
    Margin greatest = Margin.off(FigureType.POINTS, Long.MAX_VALUE);
    assertEquals(Optional.empty(), failed(greatest, more).verify(submission(90)));
    assertTrue(failed(greatest, points(Long.MAX_VALUE - 1)).verify(submission(90)).isPresent());
    Margin less = Margin.off(FigureType.POINTS, Long.MAX_VALUE - 1);
    assertTrue(failed(less, more).verify(submission(90)).isPresent());
  }
}
