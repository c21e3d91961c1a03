package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An indicator of 0 points states nothing (STD-F11). */
class RowWithoutPointsTest {
  private static final Check CHECK =
      FormContentRules.nothingWithoutPoints(Documents.DEPARTMENT_FORM);

  @ParameterizedTest
  @CsvSource({
    "0, ≥95%, 0, FAILED",
    "0, 0, 96%, FAILED",
    "0, 无, 效果明显, FAILED",
    "0, 效果明显, 约3次, FAILED",
    "0.00, 2024年12月31日前, '', FAILED",
    "0, 0, 0, PASSED",
    "0, 0万元, =0.00万元, PASSED",
    "0, 无, ——, PASSED",
    "0, '', '', PASSED",
    "0, 本指标不适用此项目, 不适用, PASSED",
    "0, 0, 约3次, UNDECIDED",
    "0, XX, 0, UNDECIDED",
    "0.01, ≥95%, 96%, NOT_APPLICABLE",
    "'', ≥95%, 96%, NOT_APPLICABLE",
    "无, ≥95%, 96%, NOT_APPLICABLE"
  })
  void nothingStandsBesideZero(String points, String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(
            CHECK, OneIndicator.quality("节约率", target, actual).points(points).score("0")));
  }

  @Test
  void pointsTargetAndActualAreNamed() {
    assertEquals(
        ImmutableList.of(
            "points department-form/indicator:节约率/points",
            "target department-form/indicator:节约率/target",
            "actual department-form/indicator:节约率/actual"),
        OneIndicator.ask(CHECK, OneIndicator.quality("节约率", "≥5%", "0").points("0")).looked());
  }
}
