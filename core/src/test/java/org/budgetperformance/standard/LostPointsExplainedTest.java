package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lost points and missed targets are explained. */
class LostPointsExplainedTest {
  private static final Check CHECK = DeviationChecks.lostPointsExplained(Documents.DEPARTMENT_FORM);

  private static Indicator.Builder row(
      String target, String actual, String points, String score, String explanation) {
    return Indicator.builder()
        .name("整体支出控制额")
        .target(target)
        .actual(actual)
        .points(points)
        .score(score)
        .explanation(explanation);
  }

  @ParameterizedTest
  @CsvSource({
    "≤127.73万元, 161.73万元, 20, 20, '', FAILED", // missed, whatever was scored
    "≤127.73万元, 161.73万元, 20, 20, 无, FAILED",
    "≤127.73万元, 161.73万元, 20, 20, ——, FAILED",
    "≤127.73万元, 161.73万元, 20, 15.80, 年中追加, PASSED",
    "≥95%, 96%, 10, 9.99, '', FAILED", // met, and yet a hundredth is lost
    "≥95%, 96%, 10, 9.99, 佐证材料不全, PASSED",
    "≥95%, 96%, 10, 10, '', PASSED",
    "效果明显, 效果明显, 5, 4, '', FAILED",
    "效果明显, 效果明显, 5, 5, '', PASSED",
    "大于95%, 95%, 10, 10, '', FAILED" // 95% is not more than 95%
  })
  void whatIsLostOrMissedNeedsAReason(
      String target,
      String actual,
      String points,
      String score,
      String explanation,
      Outcome outcome) {
    assertEquals(
        outcome, OneIndicator.outcome(CHECK, row(target, actual, points, score, explanation)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 0, 0, NOT_APPLICABLE", // a row of 0 points takes no part
    "无, '', '', '', NOT_APPLICABLE",
    "≥95%, 96%, 10, '', NOT_APPLICABLE", // a blank score is STD-S09's
    "≥95%, 96%, 10, XX, UNDECIDED",
    "≥95%, 96%, XX, 10, UNDECIDED",
    "≥95%, XX, 10, 10, UNDECIDED",
    "XX, 96%, 10, 10, UNDECIDED",
    "≥95%, XX, 10, 9, FAILED" // points are lost, whatever was reached
  })
  void aRowThatCannotBeReadIsUndecidedAndOneWithoutPointsTakesNoPart(
      String target, String actual, String points, String score, Outcome outcome) {
    assertEquals(outcome, OneIndicator.outcome(CHECK, row(target, actual, points, score, "")));
  }

  @Test
  void theWholeRowIsNamed() {
    String row = "department-form/indicator:整体支出控制额/";
    assertEquals(
        ImmutableList.of(
            "target " + row + "target",
            "actual " + row + "actual",
            "points " + row + "points",
            "score " + row + "score",
            "explanation " + row + "explanation"),
        OneIndicator.ask(CHECK, row("≤127.73万元", "161.73万元", "20", "20", "")).looked());
  }
}
