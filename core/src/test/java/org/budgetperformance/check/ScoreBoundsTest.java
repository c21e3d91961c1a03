package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Points;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores between 0 and their points. */
class ScoreBoundsTest {
  private static final Check CHECK = Checks.scoreBounds(Documents.DEPARTMENT_FORM, Lines.INDICATOR);

  private static Submission of(String points, String score) {
    return Cases.of(
        SelfEvaluationForm.ofDepartment()
            .indicator(Indicator.builder().name("完成率").points(points).score(score).build())
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, PASSED",
    "10, 0, PASSED",
    "10, 9.99, PASSED",
    "10, 10.01, FAILED",
    "10, -0.01, FAILED",
    "0, 0, PASSED",
    "0, 0.01, FAILED",
    "-1, 0, FAILED"
  })
  void aScoreLiesBetweenZeroAndItsPoints(String points, String score, Outcome outcome) {
    assertEquals(outcome, CheckTester.of(CHECK, of(points, score)).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "10, '', UNDECIDED",
    "'', 10, UNDECIDED",
    "10, XX, UNDECIDED",
    "XX, 10, UNDECIDED",
    "0, '', NOT_APPLICABLE",
    "'', 0, NOT_APPLICABLE",
    "0, 无, NOT_APPLICABLE",
    "'', '', NOT_APPLICABLE",
    "无, 无, NOT_APPLICABLE",
    "10, ——, NOT_APPLICABLE",
    "——, 10, NOT_APPLICABLE"
  })
  void aMissingScoreIsNeverPassed(String points, String score, Outcome outcome) {
    assertEquals(outcome, CheckTester.of(CHECK, of(points, score)).outcome());
  }

  @Test
  void theMarginIsByHowMuchAScoreIsOutside() {
    assertEquals(
        Margin.off(FigureType.POINTS, 87L), CheckTester.of(CHECK, of("10", "10.87")).margin());
    assertEquals(
        Margin.off(FigureType.POINTS, 50L), CheckTester.of(CHECK, of("10", "-0.5")).margin());
    assertEquals(Margin.exact(), CheckTester.of(CHECK, of("10", "9")).margin());
  }

  @Test
  void bothCellsAreOperands() {
    assertEquals(
        ImmutableList.of(
            "score department-form/indicator:完成率/score",
            "points department-form/indicator:完成率/points"),
        CheckTester.of(CHECK, of("10", "11")).looked());
  }

  @Test
  void eachRowIsAnApplication() {
    Submission submission =
        Cases.of(
            SelfEvaluationForm.ofDepartment()
                .indicator(Indicator.builder().name("甲").points("5").score("5").build())
                .indicator(Indicator.builder().name("甲").points("5").score("6").build())
                .build());
    CheckTester tester = CheckTester.of(CHECK, submission);
    assertEquals(ImmutableList.of(Outcome.PASSED, Outcome.FAILED), tester.outcomes());
    assertEquals("score department-form/indicator:甲~2/score", tester.looked(1).get(0));
  }

  @Test
  void aRowWithoutACellForPointsIsNoApplication() {
    Check funds = Checks.scoreBounds(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS);
    Submission submission =
        Cases.of(
            SelfEvaluationForm.ofDepartment().funds(Lines.ANNUAL_FUNDS, "1", "1", "1").build());
    assertTrue(CheckTester.of(funds, submission).outcomes().isEmpty());
  }

  private static Submission ofHundredths(long points, long score) {
    return Cases.of(
        Sheet.builder(SheetId.of(Documents.DEPARTMENT_FORM))
            .put(Lines.INDICATOR, Columns.POINTS, Figure.of(Points.ofHundredths(points)))
            .put(Lines.INDICATOR, Columns.SCORE, Figure.of(Points.ofHundredths(score)))
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "0, -9223372036854775808",
    "1000, -9223372036854775808",
    "-9223372036854775808, 9223372036854775807"
  })
  void theEndsOfALongAreOutsideToo(long points, long score) {
    CheckTester tester = CheckTester.of(CHECK, ofHundredths(points, score));
    assertEquals(Outcome.FAILED, tester.outcome());
    assertEquals(Margin.off(FigureType.POINTS, Long.MAX_VALUE), tester.margin());
  }
}
