package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.budgetperformance.testing.Copies;
import org.budgetperformance.testing.Locales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points and scores. */
class PointsTest {
  @ParameterizedTest
  @CsvSource({"98.87, 9887", "18, 1800", "0, 0", "5.0, 500", "5.00000, 500", "-0.5, -50", ".5, 50"})
  void pointsAreHundredths(String written, long hundredths) {
    assertEquals(hundredths, Points.of(written).hundredths());
  }

  @ParameterizedTest
  @CsvSource({"98.87, 98.87", "100, 100", "9.80, 9.80", "0, 0", "-1.50, -1.50", "0.01, 0.01"})
  void pointsPrintWithNoDecimalsOrTwo(String written, String printed) {
    assertEquals(printed, Points.of(written).toString());
  }

  @Test
  void wholePointsEqualWrittenOnes() {
    assertEquals(Points.of("20.00"), Points.of(20));
    assertEquals(Points.of("20.00").hashCode(), Points.of(20).hashCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"98.875", "0.001", "-4.999"})
  void aThirdDecimalIsNoPointAndTheExceptionSaysWhat(String written) {
    ArithmeticException e = assertThrows(ArithmeticException.class, () -> Points.of(written));
    assertTrue(e.getMessage().contains(written), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "分", "20分", "1e1", "１０"})
  void onlyAPlainDecimalIsPoints(String written) {
    assertThrows(NumberFormatException.class, () -> Points.of(written));
  }

  @Test
  void sumsAndDifferencesAreExact() {
    assertEquals(Points.of("98.87"), Points.of("88.87").plus(Points.of(10)));
    assertEquals(Points.of("-0.87"), Points.of(98).minus(Points.of("98.87")));
  }

  @Test
  void pointsOverflowLoudly() {
    Points most = Points.ofHundredths(Long.MAX_VALUE);
    assertThrows(ArithmeticException.class, () -> most.plus(Points.ofHundredths(1)));
    assertThrows(ArithmeticException.class, () -> Points.ofHundredths(-2).minus(most));
    assertThrows(ArithmeticException.class, () -> Points.of(Long.MAX_VALUE));
    assertThrows(ArithmeticException.class, () -> most.times(Rate.of(2, 1), RoundingMode.HALF_UP));
  }

  /** 20 × 12773 ÷ 16173 = 15.7954…; 10 × 1 ÷ 3 = 3.33…; 0.01 ÷ 2 = 0.005. */
  @ParameterizedTest
  @CsvSource({
    "20, 12773, 16173, HALF_UP, 15.80",
    "20, 12773, 16173, DOWN, 15.79",
    "10, 1, 3, HALF_UP, 3.33",
    "10, 2, 3, HALF_UP, 6.67",
    "0.01, 1, 2, HALF_UP, 0.01",
    "0.01, 1, 2, HALF_DOWN, 0",
    "0.01, 49, 100, HALF_UP, 0",
    "5, -4, 5, HALF_UP, -4"
  })
  void aShareIsRoundedToAHundredth(
      String points, long numerator, long denominator, RoundingMode rounding, String share) {
    assertEquals(
        Points.of(share), Points.of(points).times(Rate.of(numerator, denominator), rounding));
  }

  @Test
  void pointsAreOrdered() {
    assertTrue(Points.of("9.99").compareTo(Points.of(10)) < 0);
    assertEquals(0, Points.of("10.0").compareTo(Points.of(10)));
  }

  @Test
  void aForeignLocaleChangesNothing() {
    Locales.underEach(() -> assertEquals("98.87", Points.of("98.87").toString()));
  }

  @Property(tries = 200, seed = "20241130")
  void pointsSurviveSerialisation(@ForAll long hundredths) {
    assertEquals(Points.ofHundredths(hundredths), Copies.of(Points.ofHundredths(hundredths)));
  }

  @Property(tries = 300, seed = "20241130")
  void pointsReadBackFromWhatTheyPrint(@ForAll long hundredths) {
    Points points = Points.ofHundredths(hundredths);
    assertEquals(points, Points.of(points.toString()));
  }

  @Property(tries = 500, seed = "20241130")
  void aHalfUpShareIsTheNearestHundredth(
      @ForAll @IntRange(max = 10_000) int hundredths, @ForAll @IntRange(max = 10_000) int percent) {
    long share =
        Points.ofHundredths(hundredths)
            .times(Rate.of(percent, 100), RoundingMode.HALF_UP)
            .hundredths();
    long doubled = 2L * (100L * share - (long) hundredths * percent);
    assertTrue(-100 < doubled && doubled <= 100, "share " + share);
  }
}
