package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities of output, not of spending (STD-T08). */
class SpendingAsQuantityTest {
  private static final RowQuestion QUESTION = TargetQuestion.SPENDING_AS_QUANTITY;

  @ParameterizedTest
  @CsvSource({
    "预算执行率, =100%, 100%, FAILED",
    "项目资金支出金额, 25万元, 25万元, FAILED",
    "资金支出进度, 按月安排, 按月安排, FAILED",
    "资金支出检查, ≥4次, 4次, PASSED",
    "培训场次, ≥12次, 12次, PASSED",
    "预算执行率, 约95%, 96%, UNDECIDED",
    "预算执行率, 无, 无, NOT_APPLICABLE"
  })
  void outcome(String name, String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(QUESTION, OneIndicator.of(Category.QUANTITY, name, target, actual)));
  }

  @Test
  void anotherCategoryMayMeasureSpending() {
    assertEquals(
        Outcome.NOT_APPLICABLE,
        OneIndicator.outcome(QUESTION, OneIndicator.quality("预算执行率", "=100%", "100%")));
  }
}
