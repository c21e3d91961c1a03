package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Arithmetic of extents, held against the sums of intervals that decide. */
class ExtentsTest {
  private static Extent rounded(long number, long slack) {
    return Extent.rounded(Fraction.of(number), Fraction.of(slack));
  }

  /** Three numbers a summand: what it is, its size, and what else it needs. */
  private static IntervalSum sum(int[] numbers) {
    IntervalSum sum = new IntervalSum();
    for (int i = 0; i + 2 < numbers.length; i += 3) {
      int sign = numbers[i] % 2 == 0 ? 1 : -1;
      switch (Math.abs(numbers[i]) % 4) {
        case 0:
          sum.addMissing(sign, Math.abs(numbers[i + 1]));
          break;
        case 1:
          sum.addUpTo(Math.abs(numbers[i + 1]));
          break;
        default:
          sum.add(sign, numbers[i + 1], Math.abs(numbers[i + 2]));
          break;
      }
    }
    if (numbers[0] == 7) {
      sum.addMissing(numbers[1] > 0 ? 1 : -1);
    }
    return sum;
  }

  @Property(seed = "20241130")
  void compareLikeTheSumsThatDecide(
      @ForAll @Size(9) int @IntRange(min = -8, max = 8) [] first,
      @ForAll @Size(9) int @IntRange(min = -8, max = 8) [] second) {
    IntervalSum a = sum(first);
    IntervalSum b = sum(second);
    assertEquals(a.meets(b), Extents.meet(a.extent(), b.extent()));
    assertEquals(a.canMeet(b), Extents.canMeet(a.extent(), b.extent()));
    assertEquals(a.isAtMost(b), Extents.isAtMost(a.extent(), b.extent()));
    assertEquals(a.canBeAtMost(b), Extents.canBeAtMost(a.extent(), b.extent()));
    assertEquals(Fraction.of(a.excessOver(b)), Extents.excess(a.extent(), b.extent()));
  }

  @Property(seed = "20241130")
  void addLikeTheSumsThatDecide(
      @ForAll @IntRange(min = -9, max = 9) int a,
      @ForAll @IntRange(min = 0, max = 3) int slackOfA,
      @ForAll @IntRange(min = -9, max = 9) int b,
      @ForAll @IntRange(min = 0, max = 3) int slackOfB) {
    IntervalSum sum = new IntervalSum();
    sum.add(1, a, slackOfA);
    sum.add(-1, b, slackOfB);
    assertEquals(
        sum.extent(), Extents.plus(rounded(a, slackOfA), Extents.negated(rounded(b, slackOfB))));
  }

  @Example
  void aProductReachesFromTheLeastCornerToTheGreatest() {
    // [2.5, 3.5) × [1.5, 2.5) is [3.75, 8.75).
    Extent product = Extents.times(half(3), half(2));
    assertEquals(Fraction.of(15, 4), Extents.lowest(product));
    assertEquals(Fraction.of(35, 4), Extents.highest(product));
    assertTrue(Extents.meet(product, Extent.exactly(Fraction.of(15, 4))));
    assertFalse(Extents.meet(product, Extent.exactly(Fraction.of(35, 4))));
  }

  @Example
  void aProductWithANegativeNumberChangesItsEnds() {
    // (−3.5, −2.5] × [1.5, 2.5) is (−8.75, −3.75].
    Extent product = Extents.times(half(-3), half(2));
    assertEquals(Fraction.of(-35, 4), Extents.lowest(product));
    assertEquals(Fraction.of(-15, 4), Extents.highest(product));
    assertFalse(Extents.meet(product, Extent.exactly(Fraction.of(-35, 4))));
    assertTrue(Extents.meet(product, Extent.exactly(Fraction.of(-15, 4))));
  }

  private static Extent half(long number) {
    return Extent.rounded(Fraction.of(number), Fraction.of(1, 2));
  }

  @Example
  void nothingIsMultipliedWithWhatIsMissing() {
    IntervalSum open = new IntervalSum();
    open.addMissing(1);
    assertThrows(IllegalArgumentException.class, () -> Extents.times(open.extent(), half(2)));
  }
}
