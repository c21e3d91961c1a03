package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates that cannot exceed 100% (STD-T05). */
class BoundedRateTest {
  private static final RowQuestion QUESTION = RateQuestion.BOUNDED;

  @ParameterizedTest
  @CsvSource({
    "服务对象满意度, ≥95%, 105%, FAILED",
    "服务对象满意度, ≥105%, 96%, FAILED",
    "服务对象满意度, 大于100%, 100%, FAILED",
    "验收合格率, 90%-110%, 95%, FAILED",
    "验收合格率, ≥90%, 1100‰, FAILED",
    "验收合格率（%）, ≥90%, 101%, FAILED",
    "服务对象满意度, ≥100%, 100%, PASSED",
    "完成及时率, ≥95%, 96%, PASSED",
    "完成及时率, ≥95%, '', PASSED",
    "完成及时率, ≥95%, 约96%, UNDECIDED",
    "完成及时率, ≥95%, 295%, UNDECIDED",
    "任务完成率, ≥100%, 120%, NOT_APPLICABLE",
    "任务完成率、达标率, ≥100%, 120%, NOT_APPLICABLE",
    "产值增长率, ≥100%, 120%, NOT_APPLICABLE",
    "服务对象满意度, 无, 105%, NOT_APPLICABLE"
  })
  void outcome(String name, String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(QUESTION, OneIndicator.of(Category.QUALITY, name, target, actual)));
  }

  @Test
  void bothCellsAreNamed() {
    assertEquals(
        ImmutableList.of(
            "target department-form/indicator:完成及时率/target",
            "actual department-form/indicator:完成及时率/actual"),
        OneIndicator.ask(QUESTION, OneIndicator.quality("完成及时率", "≥95%", "105%")).looked());
  }
}
