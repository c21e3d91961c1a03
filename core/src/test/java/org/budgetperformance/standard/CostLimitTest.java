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

/** Costs are limited from above (STD-T06). */
class CostLimitTest {
  private static final RowQuestion QUESTION = TargetQuestion.COST_LIMIT;

  @ParameterizedTest
  @CsvSource({
    "整体支出控制额, ≥127.73万元, 100万元, FAILED",
    "整体支出控制额, 大于127.73万元, 130万元, FAILED",
    "整体支出控制额, ≤127.73万元, 100万元, PASSED",
    "整体支出控制额, =127.73万元, 100万元, PASSED",
    "整体支出控制额, 100-120万元, 110万元, NOT_APPLICABLE",
    "整体支出控制额, 不超预算, 不超预算, NOT_APPLICABLE",
    "整体支出控制额, 约100万元, 110万元, UNDECIDED",
    "社会成本节约率, ≥5%, 6%, NOT_APPLICABLE",
    "能耗下降率, ≥5%, 6%, NOT_APPLICABLE",
    "整体支出控制额, 无, 无, NOT_APPLICABLE"
  })
  void outcome(String name, String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(
            QUESTION, OneIndicator.of(Category.ECONOMIC_COST, name, target, actual)));
  }

  @Test
  void whatIsNoCostMayBeALowerLimit() {
    assertEquals(
        Outcome.NOT_APPLICABLE,
        OneIndicator.outcome(QUESTION, OneIndicator.quality("培训支出", "≥10万元", "12万元")));
  }

  @Test
  void theTargetIsNamed() {
    assertEquals(
        ImmutableList.of("target department-form/indicator:运行成本/target"),
        OneIndicator.ask(QUESTION, OneIndicator.of(Category.ECONOMIC_COST, "运行成本", "≥10万元", "12万元"))
            .looked());
  }
}
