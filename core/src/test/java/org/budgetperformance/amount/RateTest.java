package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.budgetperformance.testing.Copies;
import org.budgetperformance.testing.Locales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates. */
class RateTest {
  @Test
  void aFractionIsKeptInLowestTermsWithItsSignAbove() {
    assertEquals(Rate.of(2, 3), Rate.of(14, 21));
    assertEquals(-2L, Rate.of(14, -21).numerator());
    assertEquals(3L, Rate.of(14, -21).denominator());
    assertEquals(Rate.ZERO, Rate.of(0, -7));
  }

  @ParameterizedTest
  @CsvSource({
    "98.5, 98500000, 50000",
    "98.50, 98500000, 5000",
    "100, 100000000, 500000",
    "0, 0, 500000",
    "-3.2, -3200000, 50000",
    "33.333333, 33333333, 0",
    "160, 160000000, 500000"
  })
  void aWrittenRateIsExactToHalfItsLastPlace(String percent, long units, long slack) {
    assertEquals(units, Rate.ofPercent(percent).units());
    assertEquals(slack, Rate.ofPercent(percent).slack());
  }

  @Test
  void aComputedRateHasNoSlackAndIsNotTheWrittenOne() {
    assertEquals(0L, Rate.of(1, 2).slack());
    assertNotEquals(Rate.of(1, 2), Rate.ofPercent("50"));
    assertEquals(0, Rate.of(1, 2).compareTo(Rate.ofPercent("50")));
  }

  /** 161.73 ÷ 171.38 = 0.943692… */
  @Test
  void anExecutionRateIsExactUntilItIsRounded() {
    Rate rate = Rate.of(Amount.ofWanYuan("161.73"), Amount.ofWanYuan("171.38"));
    assertEquals(new BigDecimal("94.37"), rate.percent(2, RoundingMode.HALF_UP));
    assertEquals(new BigDecimal("94.36"), rate.percent(2, RoundingMode.DOWN));
    assertEquals(16_173L, rate.numerator());
    assertEquals(17_138L, rate.denominator());
  }

  @Test
  void unitsOfAComputedRateAreRoundedHalfUp() {
    assertEquals(33_333_333L, Rate.of(1, 3).units());
    assertEquals(66_666_667L, Rate.of(2, 3).units());
    assertEquals(-66_666_667L, Rate.of(-2, 3).units());
  }

  @Test
  void unitsBeyondALongOverflowLoudly() {
    assertThrows(ArithmeticException.class, () -> Rate.of(Long.MAX_VALUE, 1).units());
    assertThrows(ArithmeticException.class, () -> Rate.of(Long.MAX_VALUE, 3).units());
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "-9223372036854775808, 3", "3, -9223372036854775808"})
  void aFractionThatCannotBeIsRefusedAndNamed(long numerator, long denominator) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Rate.of(numerator, denominator));
    assertTrue(e.getMessage().contains(numerator + "/" + denominator), e.getMessage());
  }

  @Test
  void nothingIsARateOfZero() {
    assertThrows(IllegalArgumentException.class, () -> Rate.of(Amount.ofWanYuan("1"), Amount.ZERO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0000001", "9223372036854.775808", "-9223372036854.775808"})
  void aPercentageTooFineOrOutOfRangeIsRefusedAndNamed(String percent) {
    ArithmeticException e = assertThrows(ArithmeticException.class, () -> Rate.ofPercent(percent));
    assertTrue(e.getMessage().contains(new BigDecimal(percent).toString()), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "95%", "1e2", "９５"})
  void onlyAPlainDecimalIsAPercentage(String percent) {
    assertThrows(NumberFormatException.class, () -> Rate.ofPercent(percent));
  }

  @Test
  void aNegativeSlackIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Rate.ofUnits(1, -1));
  }

  @ParameterizedTest
  @CsvSource({"95, 95%", "95.00, 95%", "98.567, 98.567%", "-3.2, -3.2%", "0, 0%", "160, 160%"})
  void aWrittenRatePrintsAllItsDecimals(String percent, String printed) {
    assertEquals(printed, Rate.ofPercent(percent).toString());
  }

  @Test
  void aComputedRatePrintsTwoDecimals() {
    assertEquals("33.33%", Rate.of(1, 3).toString());
    assertEquals("66.67%", Rate.of(2, 3).toString());
  }

  @Test
  void ratesAreOrderedExactlyHoweverLargeTheirTerms() {
    Rate less = Rate.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
    assertTrue(less.compareTo(Rate.ONE) < 0);
    assertTrue(less.compareTo(Rate.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1)) > 0);
    assertTrue(Rate.of(-1, 2).compareTo(Rate.ZERO) < 0);
  }

  @Test
  void aForeignLocaleChangesNothing() {
    Locales.underEach(() -> assertEquals("98.5%", Rate.ofPercent("98.5").toString()));
  }

  @Property(tries = 300, seed = "20241130")
  void everyFractionSurvivesSerialisation(@ForAll int numerator, @ForAll int denominator) {
    Assume.that(denominator != 0);
    assertEquals(Rate.of(numerator, denominator), Copies.of(Rate.of(numerator, denominator)));
  }

  @Property(tries = 500, seed = "20241130")
  void equalFractionsAreEqualHoweverTheyAreExtended(
      @ForAll short numerator, @ForAll short denominator, @ForAll short factor) {
    Assume.that(denominator != 0 && factor != 0);
    Rate extended = Rate.of((long) numerator * factor, (long) denominator * factor);
    assertEquals(Rate.of(numerator, denominator), extended);
    assertEquals(Rate.of(numerator, denominator).hashCode(), extended.hashCode());
  }

  @Property(tries = 500, seed = "20241130")
  void aWrittenRateReadsBackFromItsUnits(@ForAll int units) {
    assertEquals(units, Rate.ofUnits(units, 5_000L).units());
  }
}
