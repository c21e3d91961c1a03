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

/** Rates are set and answered in figures (STD-T02). */
class RateInFiguresTest {
  private static final RowQuestion QUESTION = RateQuestion.IN_FIGURES;

  @ParameterizedTest
  @CsvSource({
    "完成及时率, 2024年12月31日前, 2024年12月20日, FAILED",
    "完成及时率, ≥95%, 按时完成, FAILED",
    "完成及时率, ≥95%, 2024年12月20日, FAILED",
    "项目绩效目标达成率, 效果明显, 100%, FAILED",
    "项目绩效目标达成率, =100%, 达成年度指标, FAILED",
    "群众满意度, 满意, 满意, FAILED",
    "办结率（%）, 按月安排, 100, FAILED",
    "制度健全率, 是, 是, FAILED",
    "完成及时率, ≥95%, =96%, PASSED",
    "完成及时率, ≥95, 96, PASSED",
    "培训完成率, =100%, 已完成100%, PASSED",
    "完成及时率, ≥95%, '', PASSED",
    "波动率, ±10%, 3%, PASSED",
    "完成及时率, ≥95%, 约96%, UNDECIDED",
    "完成及时率, 约95%, 96%, UNDECIDED",
    "完成及时率, 约95%, 按时完成, FAILED",
    "完成及时率, 无, 按时完成, NOT_APPLICABLE",
    "完成及时率, '', 按时完成, NOT_APPLICABLE",
    "完成及时性, 2024年12月31日前, 2024年12月20日, NOT_APPLICABLE",
    "提高工作效率, 效果明显, 效果明显, NOT_APPLICABLE",
    "巡查频率, 每月, 每月, NOT_APPLICABLE"
  })
  void outcome(String name, String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(QUESTION, OneIndicator.of(Category.QUALITY, name, target, actual)));
  }

  @Test
  void anIndicatorOfNoPointsIsNotAsked() {
    assertEquals(
        Outcome.NOT_APPLICABLE,
        OneIndicator.outcome(
            QUESTION, OneIndicator.quality("完成率", "效果明显", "效果明显").points("0").score("0")));
  }

  @Test
  void bothCellsAreNamed() {
    assertEquals(
        ImmutableList.of(
            "target department-form/indicator:完成率/target",
            "actual department-form/indicator:完成率/actual"),
        OneIndicator.ask(QUESTION, OneIndicator.quality("完成率", "效果明显", "好")).looked());
  }
}
