package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.budgetperformance.amount.Rate;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of 130% of their target or more are explained. */
class OverAchievementExplainedTest {
  private static final Check CHECK =
      DeviationChecks.overAchievementExplained(Documents.DEPARTMENT_FORM, Rate.of(130, 100));

  private static Indicator.Builder row(String target, String actual, String explanation) {
    return OneIndicator.quality("集中学习", target, actual).explanation(explanation);
  }

  @ParameterizedTest
  @CsvSource({
    "10次, 13次, '', FAILED", // 130% itself
    "10次, 13次, 无, FAILED",
    "10次, 13次, 增加了专题学习, PASSED",
    "10次, 12.9次, '', PASSED",
    "≥10次, 20次, '', FAILED",
    "大于10次, 20次, '', FAILED",
    "=10次, 20次, '', FAILED",
    "10次, 9次, '', PASSED",
    "10次, 10次, '', PASSED",
    "≤10次, 13次, '', NOT_APPLICABLE", // above a limit nothing was achieved
    "8-10次, 20次, '', NOT_APPLICABLE",
    "≥0次, 20次, '', NOT_APPLICABLE", // of 0 there is no ratio
    "效果明显, 效果明显, '', NOT_APPLICABLE",
    "12次, 100%, '', NOT_APPLICABLE", // not 833%
    "无, '', '', NOT_APPLICABLE",
    "XX, 13次, '', UNDECIDED",
    "10次, XX, '', UNDECIDED"
  })
  void onlyQuantitiesAreMeasured(
      String target, String actual, String explanation, Outcome outcome) {
    assertEquals(outcome, OneIndicator.outcome(CHECK, row(target, actual, explanation)));
  }

  @Test
  void aRowWithoutPointsTakesNoPart() {
    assertEquals(
        Outcome.NOT_APPLICABLE,
        OneIndicator.outcome(CHECK, row("10次", "20次", "").points("0").score("0")));
  }

  @Test
  void theMessageNamesTheLimit() {
    assertTrue(CHECK.message().zh().contains("130%"));
    assertTrue(CHECK.message().en().contains("130%"));
  }
}
