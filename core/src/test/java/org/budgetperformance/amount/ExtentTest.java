package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One extent, what it says of itself, and the arithmetic that sums do not use. */
class ExtentTest {
  private static Fraction of(long number) {
    return Fraction.of(number);
  }

  /** A sum of 5 and something of at most 3 that is missing. */
  private static Extent fiveAndAMissingThree() {
    IntervalSum sum = new IntervalSum();
    sum.add(1, 5, 0);
    sum.addMissing(1, 3);
    return sum.extent();
  }

  /** A sum of 5 and something that may be anything. */
  private static Extent fiveAndAnything() {
    IntervalSum sum = new IntervalSum();
    sum.add(1, 5, 0);
    sum.addUnknown();
    return sum.extent();
  }

  /** A sum of 5 and anything that nobody has to state. */
  private static Extent fiveOrMore() {
    IntervalSum sum = new IntervalSum();
    sum.add(1, 5, 0);
    sum.addUpTo(Long.MAX_VALUE);
    return sum.extent();
  }

  @Test
  void saysWhatIsWritten() {
    Extent between = Extent.between(of(2), of(7));
    assertEquals(of(2), between.least());
    assertEquals(Optional.of(of(7)), between.most());
    assertEquals(Optional.empty(), fiveOrMore().most());
    assertEquals(of(3), Extent.rounded(of(9), of(3)).slack());
  }

  @Test
  void isANumberOnlyIfItIsKnownExactly() {
    assertEquals(Optional.of(of(4)), Extent.exactly(of(4)).number());
    assertEquals(Optional.of(of(4)), Extent.rounded(of(4), of(0)).number());
    assertEquals(Optional.empty(), Extent.rounded(of(4), of(1)).number());
    assertEquals(Optional.empty(), Extent.between(of(4), of(5)).number());
    assertEquals(Optional.empty(), fiveAndAMissingThree().number());
  }

  @Test
  void isUnknownOnlyWithoutLimitOnBothSides() {
    IntervalSum above = new IntervalSum();
    above.addMissing(1);
    IntervalSum below = new IntervalSum();
    below.addMissing(-1);
    assertTrue(fiveAndAnything().isUnknown());
    assertFalse(above.extent().isUnknown());
    assertFalse(below.extent().isUnknown());
    assertFalse(Extent.exactly(of(5)).isUnknown());
  }

  @Test
  void lacksWhatIsMissingOnEitherSide() {
    IntervalSum below = new IntervalSum();
    below.addMissing(-1, 3);
    assertTrue(fiveAndAMissingThree().lacksSomething());
    assertTrue(below.extent().lacksSomething());
    assertFalse(Extent.rounded(of(5), of(1)).lacksSomething());
  }

  @Test
  void asWrittenForgetsTheRoundingAndAsStatedDoesNot() {
    assertEquals(Extent.exactly(of(9)), Extent.rounded(of(9), of(3)).asWritten());
    assertEquals(Extent.exactly(of(5)), fiveAndAMissingThree().asWritten());
    assertEquals(Extent.rounded(of(9), of(3)), Extent.rounded(of(9), of(3)).asStated());
    assertEquals(Extent.exactly(of(5)), fiveAndAMissingThree().asStated());
  }

  @Test
  void everyEndIsCountedInTheOtherUnit() {
    assertEquals(Extent.between(of(20), of(70)), Extent.between(of(2), of(7)).scaled(of(10)));
    assertEquals(Extent.rounded(of(90), of(30)), Extent.rounded(of(9), of(3)).scaled(of(10)));
    assertEquals("50 −0/+30", fiveAndAMissingThree().scaled(of(10)).toString());
    assertEquals("50 −∞/+∞", fiveAndAnything().scaled(of(10)).toString());
    assertEquals("50–∞", fiveOrMore().scaled(of(10)).toString());
  }

  @Test
  void readsAsItIsWrittenWithTheRestBehind() {
    assertEquals("4", Extent.exactly(of(4)).toString());
    assertEquals("4–5", Extent.between(of(4), of(5)).toString());
    assertEquals("9 ±3", Extent.rounded(of(9), of(3)).toString());
    assertEquals("5 −0/+3", fiveAndAMissingThree().toString());
    assertEquals("5 −∞/+∞", fiveAndAnything().toString());
    assertEquals("5–∞", fiveOrMore().toString());
  }

  @Test
  void isEqualOnlyIfEveryEndIs() {
    assertEquals(fiveAndAMissingThree(), fiveAndAMissingThree());
    assertNotEquals(Extent.exactly(of(5)), Extent.exactly(of(6)));
    assertNotEquals(Extent.exactly(of(5)), Extent.between(of(5), of(6)));
    assertNotEquals(Extent.exactly(of(5)), Extent.rounded(of(5), of(1)));
    assertNotEquals(Extent.exactly(of(5)), fiveAndAMissingThree());
    assertNotEquals(Extent.exactly(of(5)), fiveAndAnything());
    assertNotEquals(Extent.exactly(of(5)), "5");
    // (4, 6) taken away is (−6, −4); what is rounded to −5 is that as well, but of 0 only (−1, 1).
    assertEquals(Extent.rounded(of(-5), of(1)), Extents.negated(Extent.rounded(of(5), of(1))));
  }

  @Test
  void theHullHoldsBothAsWritten() {
    assertEquals(
        Extent.between(of(1), of(8)),
        Extents.hull(Extent.between(of(1), of(5)), Extent.between(of(4), of(8))));
    assertEquals(
        Extent.between(of(1), of(8)),
        Extents.hull(Extent.between(of(4), of(8)), Extent.between(of(1), of(5))));
    assertThrows(
        IllegalArgumentException.class, () -> Extents.hull(fiveOrMore(), Extent.exactly(of(1))));
  }

  @Test
  void upToALimitIsFromNothingToTheLimitWithItsRounding() {
    assertEquals(Extent.between(of(0), of(7)), Extents.upTo(Extent.exactly(of(7))));
    // [6, 8) allows up to 8, but not 8 itself.
    Extent rounded = Extents.upTo(Extent.rounded(of(7), of(1)));
    assertEquals(of(8), Extents.highest(rounded));
    assertEquals(of(0), Extents.lowest(rounded));
    assertFalse(Extents.meet(rounded, Extent.exactly(of(8))));
    assertTrue(Extents.meet(rounded, Extent.exactly(of(0))));
  }

  @Test
  void upToALimitBelowNothingIsNothing() {
    assertEquals(Extent.exactly(of(0)), Extents.upTo(Extent.rounded(of(-7), of(1))));
    assertEquals(Extent.exactly(of(0)), Extents.upTo(Extent.exactly(of(0))));
  }

  @Test
  void upToALimitThatLacksSomethingMayBeMore() {
    assertEquals("0–5 −0/+3", Extents.upTo(fiveAndAMissingThree()).toString());
  }

  @Test
  void numbersThatAreExactHaveAnExactProduct() {
    assertEquals(
        Optional.of(of(12)), Extents.times(Extent.exactly(of(3)), Extent.exactly(of(4))).number());
  }

  @Test
  void aProductWithARangeReachesItsCorners() {
    // 3 × [4, 5] is [12, 15]; −3 × [4, 5] is [−15, −12].
    Extent product = Extents.times(Extent.exactly(of(3)), Extent.between(of(4), of(5)));
    assertEquals(of(12), Extents.lowest(product));
    assertEquals(of(15), Extents.highest(product));
    Extent negative = Extents.times(Extent.exactly(of(-3)), Extent.between(of(4), of(5)));
    assertEquals(of(-15), Extents.lowest(negative));
    assertEquals(of(-12), Extents.highest(negative));
    assertTrue(Extents.meet(negative, Extent.exactly(of(-12))));
  }

  /** Nothing times anything is nothing, also where the other end is not reached. */
  @Test
  void aProductWithNothingIsNothing() {
    Extent product = Extents.times(Extent.exactly(of(0)), Extent.rounded(of(4), of(1)));
    assertEquals(of(0), Extents.lowest(product));
    assertEquals(of(0), Extents.highest(product));
    assertTrue(Extents.meet(product, Extent.exactly(of(0))));
    Extent turned = Extents.times(Extent.rounded(of(4), of(1)), Extent.exactly(of(0)));
    assertTrue(Extents.meet(turned, Extent.exactly(of(0))));
  }

  /** [0, 2] × [3, 5) is [0, 10): 0 is 0 × 3 and 0 × 5, and of both the first is reached. */
  @Test
  void ofTwoEqualCornersTheOneThatIsReachedCounts() {
    Extent product = Extents.times(Extent.between(of(0), of(2)), Extent.rounded(of(4), of(1)));
    assertEquals(of(0), Extents.lowest(product));
    assertEquals(of(10), Extents.highest(product));
    assertTrue(Extents.meet(product, Extent.exactly(of(0))));
    assertFalse(Extents.meet(product, Extent.exactly(of(10))));
    Extent turned = Extents.times(Extent.between(of(-2), of(0)), Extent.rounded(of(4), of(1)));
    assertEquals(of(-10), Extents.lowest(turned));
    assertEquals(of(0), Extents.highest(turned));
    assertTrue(Extents.meet(turned, Extent.exactly(of(0))));
    assertFalse(Extents.meet(turned, Extent.exactly(of(-10))));
  }

  @Test
  void whatIsWithoutLimitExceedsNothing() {
    assertEquals(of(0), Extents.excess(fiveAndAnything(), Extent.exactly(of(1))));
    assertEquals(of(0), Extents.excess(Extent.exactly(of(9)), fiveAndAnything()));
    assertEquals(of(0), Extents.excess(Extent.exactly(of(9)), fiveOrMore()));
    assertEquals(of(4), Extents.excess(Extent.exactly(of(9)), Extent.exactly(of(5))));
    assertEquals(of(1), Extents.excess(Extent.exactly(of(9)), fiveAndAMissingThree()));
    assertTrue(Extents.canBeAtMost(fiveAndAnything(), Extent.exactly(of(1))));
    assertTrue(Extents.canBeAtMost(Extent.exactly(of(9)), fiveAndAnything()));
    assertTrue(Extents.canBeAtMost(Extent.exactly(of(9)), fiveOrMore()));
    assertFalse(Extents.canBeAtMost(Extent.exactly(of(9)), fiveAndAMissingThree()));
    assertTrue(Extents.canBeAtMost(Extent.exactly(of(8)), fiveAndAMissingThree()));
  }

  @Test
  void theSmallerAndTheGreaterOfTwoFractions() {
    Fraction third = Fraction.of(1, 3);
    Fraction half = Fraction.of(1, 2);
    assertEquals(third, third.min(half));
    assertEquals(third, half.min(third));
    assertEquals(half, third.max(half));
    assertEquals(half, half.max(third));
    assertEquals(third, Fraction.of(Rate.of(1, 3)));
  }

  @Test
  void aSumThatGoesUpToAnotherTakesItsRoundingAndWhatItLacks() {
    IntervalSum limit = new IntervalSum();
    limit.add(1, 7, 1);
    limit.addMissing(1, 2);
    IntervalSum sum = new IntervalSum();
    sum.add(1, 10, 0);
    sum.addUpTo(limit);
    // 10 to 17, by rounding below 18, with what is missing up to 20.
    assertEquals("10–17 ±1 −0/+2", sum.extent().toString());
    assertFalse(Extents.meet(sum.extent(), Extent.exactly(of(18))));

    IntervalSum nothing = new IntervalSum();
    nothing.addUpTo(new IntervalSum());
    assertEquals(Extent.exactly(of(0)), nothing.extent());
  }
}
