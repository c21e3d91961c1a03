package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of rounding intervals, by examples in 万元 with two decimals: half a place is 0.005. */
class IntervalSumTest {
  private static IntervalSum of(String... amounts) {
    IntervalSum sum = new IntervalSum();
    for (String written : amounts) {
      boolean minus = written.startsWith("less ");
      Amount amount = Amount.ofWanYuan(minus ? written.substring(5) : written);
      sum.add(minus ? -1 : 1, amount.fen(), amount.slack());
    }
    return sum;
  }

  @Nested
  class OneFigure {
    @ParameterizedTest
    @CsvSource({
      // 163.38 stands for 163.375 up to, not including, 163.385.
      "163.38, 163.374999, false",
      "163.38, 163.375000, true",
      "163.38, 163.380000, true",
      "163.38, 163.384999, true",
      "163.38, 163.385000, false",
      // Half away from zero: -163.38 stands for what lies above -163.385 and up to -163.375.
      "-163.38, -163.374999, false",
      "-163.38, -163.375000, true",
      "-163.38, -163.384999, true",
      "-163.38, -163.385000, false",
      // 0.00 stands for what lies between -0.005 and 0.005, and 0 for what lies between -0.5 and
      // 0.5.
      "0.00, -0.005000, false",
      "0.00, -0.004999, true",
      "0.00, 0.004999, true",
      "0.00, 0.005000, false",
      "0, 0.499999, true",
      "0, 0.500000, false",
      // Taken away, the open and the closed end change places.
      "less 163.38, -163.375000, true",
      "less 163.38, -163.385000, false",
      "less -163.38, 163.375000, true",
      "less -163.38, 163.385000, false",
      // To the fen: itself alone.
      "163.380000, 163.380000, true",
      "163.380000, 163.380001, false"
    })
    void standsForWhatRoundsToIt(String figure, String value, boolean stands) {
      assertEquals(stands, of(figure).meets(of(value)));
      assertEquals(stands, of(value).meets(of(figure)));
    }

    @Test
    void meetsNoOtherFigureOfTheSamePlace() {
      assertFalse(of("163.38").meets(of("163.39")));
      assertFalse(of("0.00").meets(of("-0.01")));
      assertTrue(of("163.38").meets(of("163.38")));
    }

    @Test
    void ofTwoDecimalsOfAScoreStandsForHalfAHundredthToEachSide() {
      IntervalSum shares = new IntervalSum();
      for (int i = 0; i < 3; i++) {
        shares.add(1, 667, 0, true); // 6.67 three times: 19.995 up to 20.025
      }
      IntervalSum whole = new IntervalSum();
      whole.add(1, 2_000, 0); // 20
      assertTrue(shares.meets(whole));
      whole.add(-1, 1, 0); // 19.99
      assertFalse(shares.meets(whole));
      assertEquals(1_999L, shares.lowest() - 1);
      whole.add(1, 4, 0); // 20.03
      assertFalse(whole.isAtMost(shares));
    }

    @Test
    void meetsAMoreExactFigureThatRoundsToIt() {
      assertTrue(of("163.38").meets(of("163.3750")));
      assertTrue(of("163.38").meets(of("163.3850"))); // which may be 163.38497
      assertFalse(of("163.38").meets(of("163.3851")));
    }
  }

  @Nested
  class Sums {
    @Test
    void theExactSumOfTheSampleMeetsItsWhole() {
      assertTrue(of("163.38").meets(of("120.34", "43.04")));
      assertEquals(163_380_000L, of("120.34", "43.04").stated());
      assertEquals(0L, of("163.38").excessOver(of("120.34", "43.04")));
    }

    @Test
    void twoPartsAndTheirWholeMayDifferByOneLastPlace() {
      // 120.344 + 43.044 = 163.388: rounded 120.34, 43.04 and 163.39.
      assertTrue(of("163.39").meets(of("120.34", "43.04")));
      assertTrue(of("163.37").meets(of("120.34", "43.04")));
    }

    @Test
    void twoPartsAndTheirWholeCannotDifferByTwo() {
      assertFalse(of("163.40").meets(of("120.34", "43.04")));
      assertFalse(of("163.36").meets(of("120.34", "43.04")));
    }

    @ParameterizedTest
    @CsvSource({
      "163.370000, true", // both parts at their lower ends, which belong to them
      "163.369999, false",
      "163.389999, true",
      "163.390000, false" // both parts would have to be at their upper ends, which do not
    })
    void theEndsOfASumAreThoseOfAllItsParts(String whole, boolean meets) {
      assertEquals(meets, of(whole).meets(of("120.34", "43.04")));
    }

    @ParameterizedTest
    @CsvSource({
      // 120.34 − 43.04: above 120.335 − 43.045 and below 120.345 − 43.035.
      "77.290000, false",
      "77.290001, true",
      "77.309999, true",
      "77.310000, false"
    })
    void aDifferenceIsOpenAtBothEnds(String whole, boolean meets) {
      assertEquals(meets, of(whole).meets(of("120.34", "less 43.04")));
    }

    @Test
    void anAdjustmentMayBeNegative() {
      assertTrue(of("100.00").meets(of("126.00", "-26.00")));
      assertFalse(of("100.02").meets(of("126.0000", "-26.0000")));
    }

    @Test
    void aClearedSumIsEmpty() {
      IntervalSum sum = of("5", "less 3");
      sum.addUnknown();
      sum.addUpTo(7);
      sum.addMissing(1, 9);
      sum.clear();
      assertTrue(sum.meets(of("0.000000")));
      assertFalse(sum.canMeet(of("0.000001")));
      assertEquals(0L, sum.stated());
    }
  }

  @Nested
  class Missing {
    @Test
    void isZeroOnlyIfThatSatisfies() {
      IntervalSum parts = of("18", "40", "20", "10");
      parts.addMissing(1, Amount.ofWanYuan("10").fen());
      assertTrue(of("88").meets(parts));
      assertFalse(of("98").meets(parts));
      assertTrue(of("98").canMeet(parts));
    }

    @Test
    void reachesItsMaximumAndNoFurther() {
      IntervalSum parts = of("88.000000");
      parts.addMissing(1, Amount.ofWanYuan("10").fen());
      assertTrue(of("98.000000").canMeet(parts));
      assertFalse(of("98.000001").canMeet(parts));
      assertFalse(of("87.999999").canMeet(parts));
    }

    @Test
    void isMeasuredFromItsMostFavourableBound() {
      IntervalSum parts = of("88");
      parts.addMissing(1, Amount.ofWanYuan("10").fen());
      assertEquals(Amount.ofWanYuan("0.87").fen(), of("98.87").excessOver(parts));
      assertEquals(Amount.ofWanYuan("3").fen(), parts.excessOver(of("85")));
      assertEquals(0L, of("95").excessOver(parts));
    }

    @Test
    void takenAwayExtendsDownwards() {
      IntervalSum parts = of("10.000000");
      parts.addMissing(-1, Amount.ofWanYuan("4").fen());
      assertTrue(of("6.000000").canMeet(parts));
      assertFalse(of("5.999999").canMeet(parts));
      assertFalse(of("10.000001").canMeet(parts));
    }

    @Test
    void withoutMaximumExcludesOnlyWhatIsBelow() {
      IntervalSum parts = of("10.000000");
      parts.addMissing(1);
      assertTrue(of("1000000").canMeet(parts));
      assertFalse(of("9.99").canMeet(parts));
      assertEquals(0L, of("1000000").excessOver(parts));
      assertEquals(Amount.ofWanYuan("0.01").fen(), parts.excessOver(of("9.99")));
    }

    @Test
    void withoutMaximumAndTakenAwayExcludesOnlyWhatIsAbove() {
      IntervalSum parts = of("10.000000");
      parts.addMissing(-1);
      assertTrue(of("-1000000").canMeet(parts));
      assertFalse(of("10.01").canMeet(parts));
    }

    @Test
    void ofAnySignExcludesNothing() {
      IntervalSum parts = of("10");
      parts.addUnknown();
      assertTrue(of("-5").canMeet(parts));
      assertTrue(of("500").canMeet(parts));
      assertFalse(of("-5").meets(parts));
      assertTrue(of("10").meets(parts));
    }

    @Test
    void whatNobodyHasToStateCountsAsNothingOrAnythingUpToItsMaximum() {
      IntervalSum spent = of("90.000000");
      spent.addUpTo(Amount.ofWanYuan("10").fen());
      assertTrue(of("90.000000").meets(spent));
      assertTrue(of("100.000000").meets(spent));
      assertFalse(of("100.000001").meets(spent));
      assertFalse(of("89.999999").meets(spent));
      assertEquals(Amount.ofWanYuan("2").fen(), of("102").excessOver(spent));
    }

    @Test
    void whatHasNoMaximumReachesAnythingFromTheLeastSumOn() {
      IntervalSum named = new IntervalSum();
      named.add(1, -Long.MAX_VALUE, 0);
      named.addUpTo(Long.MAX_VALUE);
      assertTrue(of("79070.10").meets(named));
      assertEquals(0L, of("79070.10").excessOver(named));
    }
  }

  @Nested
  class AtMost {
    @ParameterizedTest
    @CsvSource({
      "171.38, 171.38, true",
      "171.38, 171.37, false",
      "171.37, 171.38, true",
      "171.375000, 171.37, false", // below 171.375
      "171.374999, 171.37, true",
      "171.38, 171.375000, true" // from 171.375 on
    })
    void holdsIfSomeTrueValuesDo(String part, String whole, boolean holds) {
      assertEquals(holds, of(part).isAtMost(of(whole)));
    }

    @Test
    void aMissingPartOfTheWholeMayMakeUpForIt() {
      IntervalSum whole = of("4");
      whole.addMissing(1);
      assertFalse(of("5").isAtMost(whole));
      assertTrue(of("5").canBeAtMost(whole));
    }
  }

  @Nested
  class Overflow {
    @Test
    void isNoticedWhenAdding() {
      IntervalSum sum = new IntervalSum();
      sum.add(1, Long.MAX_VALUE, 0);
      assertThrows(ArithmeticException.class, () -> sum.add(1, 1, 0));
      assertThrows(ArithmeticException.class, () -> sum.add(-1, Long.MIN_VALUE, 0));
    }

    @Test
    void isNoticedAtTheEndsOfAnInterval() {
      IntervalSum sum = new IntervalSum();
      sum.add(1, Long.MAX_VALUE, 5_000L);
      assertThrows(ArithmeticException.class, () -> new IntervalSum().meets(sum));
    }

    @Test
    void ofAnExcessGivesTheGreatestThereIs() {
      IntervalSum most = new IntervalSum();
      most.add(1, Long.MAX_VALUE, 0);
      IntervalSum least = new IntervalSum();
      least.add(1, Long.MIN_VALUE, 0);
      assertEquals(Long.MAX_VALUE, most.excessOver(least));
      assertEquals(0L, least.excessOver(most));
    }
  }
}
