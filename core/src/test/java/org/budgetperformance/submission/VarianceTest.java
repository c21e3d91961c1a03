package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Variances. */
class VarianceTest {
  private static Variance of(String base, String actual) {
    return Variance.of(Amount.ofWanYuan(base), Amount.ofWanYuan(actual));
  }

  @Test
  void theDifferenceIsActualLessBase() {
    assertEquals(Amount.ofFen(34_000_000L), of("127.73", "161.73").difference());
    assertEquals(Amount.ofFen(-34_000_000L), of("161.73", "127.73").difference());
  }

  @Test
  void theRateIsTheDifferenceOverTheBase() {
    assertEquals(Optional.of(Rate.of(3_400, 12_773)), of("127.73", "161.73").rate());
    assertEquals(Optional.of(Rate.of(-1, 4)), of("4", "3").rate());
    assertEquals(Optional.of(Rate.ZERO), of("4", "4").rate());
  }

  @Test
  void thereIsNoRateOverZero() {
    assertEquals(Optional.empty(), of("0", "5").rate());
  }

  @Test
  void aDifferenceBeyondALongOverflowsLoudly() {
    Variance variance = Variance.of(Amount.ofFen(-2), Amount.ofFen(Long.MAX_VALUE));
    assertThrows(ArithmeticException.class, variance::difference);
  }

  @Test
  void variancesAreEqualByBothAmounts() {
    assertEquals(of("4.00", "3.00"), of("4.00", "3.00"));
    assertNotEquals(of("4", "3"), of("4.00", "3.00")); // four may have been rounded to it
    assertNotEquals(of("4", "3"), of("3", "4"));
  }

  @Test
  void aVarianceSurvivesSerialisation() {
    assertEquals(of("4", "3"), Copies.of(of("4", "3")));
  }
}
