package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores beside the spending, and scores left blank: STD-S07, STD-S08, STD-S09. */
class ScoreRulesTest {
  private static Check check(String id, int number) {
    return ScoreRules.all(Schemes.limits(), Columns.ANNUAL).stream()
        .filter(rule -> rule.info().id().equals(id))
        .findFirst()
        .get()
        .checks()
        .get(number);
  }

  private static Submission form(String annual, String executed, String... pointsAndScores) {
    SelfEvaluationForm.Builder form =
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "", annual, executed)
            .execution(Lines.ANNUAL_FUNDS, "10", "", "10");
    for (int i = 0; i < pointsAndScores.length; i += 2) {
      form.indicator(
          Indicator.builder()
              .name("指标" + i / 2)
              .points(pointsAndScores[i])
              .score(pointsAndScores[i + 1])
              .build());
    }
    return Cases.of(form.build());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 80, 75.60, PASSED", // 84% is 80% and 5% of it
    "100, 80, 75.61, FAILED",
    "100, 100, 90, PASSED",
    "100, 150, 90, PASSED", // the execution rate counts as 100% at most
    "100, 95.23, 90, PASSED", // by rounding: 95.235 × 1.05 ÷ 99.995 is 100.002%
    "100, 95.22, 90, FAILED", // 95.225 × 1.05 ÷ 99.995 is 99.991%
    "100, 90, 90, FAILED",
    "0, 0, 90, NOT_APPLICABLE",
    "'', 80, 90, NOT_APPLICABLE",
    "100, XX, 90, UNDECIDED",
    "100, 80, XX, UNDECIDED",
    "100, 80, '', PASSED", // at most 50 of 90, 56%
    "100, 40, '', UNDECIDED", // 0 to 50 of 90, where 42% of 90 are 37.80
    "100, 0, 0, PASSED",
    "100, -9223372036854.775808, 90, FAILED" // the least amount of all can be shown as a rate
  })
  void theScoreRateIsAtMostFivePercentAboveTheExecutionRate(
      String annual, String executed, String score, Outcome outcome) {
    Submission submission = form(annual, executed, "50", score, "40", "0", "0", "0");
    assertEquals(outcome, CheckTester.of(check("STD-S07", 0), submission).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 80, PASSED", // 20% itself
    "100, 79.99, FAILED", // at best 79.995 of 99.995, of which 80% are 79.996
    "0.99, 0.79, PASSED", // 0.20 is above 20%, but 0.795 of 0.985 leaves less
    "100, 0, FAILED",
    "100, 120, PASSED",
    "0, 0, NOT_APPLICABLE",
    "'', 80, NOT_APPLICABLE",
    "100, '', UNDECIDED",
    "100, XX, UNDECIDED"
  })
  void atMostAFifthIsLeftUnspent(String annual, String executed, Outcome outcome) {
    assertEquals(outcome, CheckTester.of(check("STD-S08", 0), form(annual, executed)).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, PASSED",
    "10, 0, PASSED",
    "10, '', FAILED",
    "10, 无, NOT_APPLICABLE", // closed, not forgotten
    "10, XX, UNDECIDED",
    "XX, '', UNDECIDED",
    "0, '', NOT_APPLICABLE",
    "'', '', NOT_APPLICABLE"
  })
  void aRowWithPointsHasAScore(String points, String score, Outcome outcome) {
    assertEquals(
        outcome, CheckTester.of(check("STD-S09", 0), form("100", "100", points, score)).outcome());
  }

  @Test
  void fundsAndTotalHaveAScoreToo() {
    Submission blank =
        Cases.of(
            SelfEvaluationForm.ofDepartment()
                .execution(Lines.ANNUAL_FUNDS, "10", "100", "")
                .total("100", "")
                .build());
    assertEquals(
        ImmutableList.of(
            "points department-form/annual-funds/points",
            "score department-form/annual-funds/score"),
        CheckTester.of(check("STD-S09", 2), blank).looked());
    assertEquals(Outcome.FAILED, CheckTester.of(check("STD-S09", 2), blank).outcome());
    assertEquals(Outcome.FAILED, CheckTester.of(check("STD-S09", 4), blank).outcome());
  }
}
