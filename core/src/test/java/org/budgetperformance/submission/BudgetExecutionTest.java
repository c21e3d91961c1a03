package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Execution of a budget. */
class BudgetExecutionTest {
  private static BudgetExecution of(String opening, String annual, String executed) {
    return BudgetExecution.of(
        Amount.ofWanYuan(opening), Amount.ofWanYuan(annual), Amount.ofWanYuan(executed));
  }

  @Test
  void theRateIsExecutedOverAnnualBudgetExactly() {
    assertEquals(
        Optional.of(Rate.of(16_173, 17_138)), of("127.73", "171.38", "161.73").executionRate());
  }

  @Test
  void thereIsNoRateOfAnAnnualBudgetOfZero() {
    assertEquals(Optional.empty(), of("5", "0", "5").executionRate());
    assertEquals(Optional.empty(), of("0", "0", "0").executionRate());
  }

  @Test
  void nothingExecutedIsARateOfZero() {
    assertEquals(Optional.of(Rate.ZERO), of("5", "5", "0").executionRate());
  }

  @Test
  void moreThanTheBudgetIsARateAboveOne() {
    assertEquals(Optional.of(Rate.of(6, 5)), of("5", "5", "6").executionRate());
  }

  @Test
  void theAdjustmentIsAnnualAgainstOpeningBudget() {
    assertEquals(
        Amount.ofFen(43_650_000L), of("127.73", "171.38", "171.38").adjustment().difference());
    assertTrue(of("171.38", "127.73", "0").adjustment().difference().isNegative());
  }

  @Test
  void theVarianceIsExecutedAgainstAnnualBudget() {
    assertEquals(
        Amount.ofFen(-9_650_000L), of("127.73", "171.38", "161.73").variance().difference());
  }

  @Test
  void anExecutionSurvivesSerialisation() {
    assertEquals(of("1", "2", "3"), Copies.of(of("1", "2", "3")));
  }
}
