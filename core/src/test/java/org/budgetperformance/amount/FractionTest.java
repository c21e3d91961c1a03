package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** Exact numbers. */
class FractionTest {
  private static final Fraction THIRD = Fraction.of(1, 3);

  @Test
  void thirdsAreAddedAndMultipliedExactly() {
    assertEquals(Fraction.ONE, THIRD.plus(THIRD).plus(THIRD));
    assertEquals(Fraction.of(1, 9), THIRD.times(THIRD));
    assertEquals(Fraction.ONE, THIRD.over(THIRD));
    assertEquals(Fraction.ZERO, THIRD.minus(THIRD));
  }

  @Test
  void oneNumberHasOneForm() {
    assertEquals(Fraction.of(-1, 2), Fraction.of(2, -4));
    assertEquals(Fraction.of(-1, 2).hashCode(), Fraction.of(2, -4).hashCode());
    assertEquals(Fraction.of(5, 2), Fraction.of(new BigDecimal("2.50")));
    assertEquals(Fraction.of(200), Fraction.of(new BigDecimal("2E2")));
  }

  @Test
  void whatExceedsALongIsExactToo() {
    Fraction huge = Fraction.of(Long.MAX_VALUE).times(Fraction.of(Long.MAX_VALUE));
    assertEquals(Fraction.of(Long.MAX_VALUE), huge.over(Fraction.of(Long.MAX_VALUE)));
    assertTrue(huge.compareTo(Fraction.of(Long.MAX_VALUE)) > 0);
  }

  @Test
  void itIsRoundedWhenAskedTo() {
    assertEquals(new BigDecimal("0.33"), THIRD.round(2, RoundingMode.HALF_UP));
    assertEquals(new BigDecimal("0.34"), THIRD.round(2, RoundingMode.CEILING));
  }

  @Test
  void itPrintsADecimalIfItHasAShortOne() {
    assertEquals("2.5", Fraction.of(5, 2).toString());
    assertEquals("0", Fraction.ZERO.toString());
    assertEquals("1/3", THIRD.toString());
  }

  @Test
  void nothingIsDividedByZero() {
    assertThrows(IllegalArgumentException.class, () -> Fraction.of(1, 0));
    assertThrows(IllegalArgumentException.class, () -> THIRD.over(Fraction.ZERO));
  }
}
