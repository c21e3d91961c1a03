package org.budgetperformance.amount;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;

/**
 * What an {@link IntervalSum} is to answer, worked out with ranges of decimals whose ends are
 * explicitly open or closed.
 */
final class IntervalModel {
  /** Stands for infinity: far beyond every figure of the tests. */
  private static final long FAR = 1_000_000_000_000L;

  private Range<BigDecimal> withoutMissing = Range.singleton(BigDecimal.ZERO);
  private Range<BigDecimal> withMissing = Range.singleton(BigDecimal.ZERO);

  private static BigDecimal decimal(long value) {
    return BigDecimal.valueOf(value);
  }

  /** The true values that a figure stands for that was rounded half away from zero. */
  static Range<BigDecimal> trueValues(long figure, long slack) {
    if (slack == 0) {
      return Range.singleton(decimal(figure));
    }
    BigDecimal low = decimal(figure - slack);
    BigDecimal high = decimal(figure + slack);
    if (figure > 0) {
      return Range.closedOpen(low, high);
    }
    return figure < 0 ? Range.openClosed(low, high) : Range.open(low, high);
  }

  private static Range<BigDecimal> negated(Range<BigDecimal> range) {
    return Range.range(
        range.upperEndpoint().negate(),
        range.upperBoundType(),
        range.lowerEndpoint().negate(),
        range.lowerBoundType());
  }

  private static Range<BigDecimal> sum(Range<BigDecimal> a, Range<BigDecimal> b) {
    return Range.range(
        a.lowerEndpoint().add(b.lowerEndpoint()),
        both(a.lowerBoundType(), b.lowerBoundType()),
        a.upperEndpoint().add(b.upperEndpoint()),
        both(a.upperBoundType(), b.upperBoundType()));
  }

  private static BoundType both(BoundType a, BoundType b) {
    return a == BoundType.CLOSED && b == BoundType.CLOSED ? BoundType.CLOSED : BoundType.OPEN;
  }

  private static Range<BigDecimal> signed(int sign, Range<BigDecimal> range) {
    return sign > 0 ? range : negated(range);
  }

  void add(int sign, long figure, long slack) {
    Range<BigDecimal> term = signed(sign, trueValues(figure, slack));
    withoutMissing = sum(withoutMissing, term);
    withMissing = sum(withMissing, term);
  }

  void addUpTo(long max) {
    Range<BigDecimal> term = Range.closed(decimal(0), decimal(max));
    withoutMissing = sum(withoutMissing, term);
    withMissing = sum(withMissing, term);
  }

  void addMissing(int sign, long max) {
    withMissing = sum(withMissing, signed(sign, Range.closed(decimal(0), decimal(max))));
  }

  void addMissing(int sign) {
    addMissing(sign, FAR);
  }

  void addUnknown() {
    addMissing(1);
    addMissing(-1);
  }

  boolean meets(IntervalModel other) {
    return intersect(withoutMissing, other.withoutMissing);
  }

  boolean canMeet(IntervalModel other) {
    return intersect(withMissing, other.withMissing);
  }

  boolean isAtMost(IntervalModel other) {
    return reaches(withoutMissing, other.withoutMissing);
  }

  boolean canBeAtMost(IntervalModel other) {
    return reaches(withMissing, other.withMissing);
  }

  private static boolean intersect(Range<BigDecimal> a, Range<BigDecimal> b) {
    return a.isConnected(b) && !a.intersection(b).isEmpty();
  }

  /** Some value of the one is at most some value of the other. */
  private static boolean reaches(Range<BigDecimal> a, Range<BigDecimal> b) {
    Range<BigDecimal> aAndAbove = Range.downTo(a.lowerEndpoint(), a.lowerBoundType());
    Range<BigDecimal> bAndBelow = Range.upTo(b.upperEndpoint(), b.upperBoundType());
    return intersect(aAndAbove, bAndBelow);
  }
}
