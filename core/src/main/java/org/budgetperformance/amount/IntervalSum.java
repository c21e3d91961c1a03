package org.budgetperformance.amount;

import com.google.common.annotations.Beta;
import com.google.common.math.LongMath;

/**
 * A running sum of rounding intervals (舍入区间), in whole units of one kind.
 *
 * <p>A figure <i>u</i> with slack <i>s</i> above 0 was rounded half away from zero. So a positive
 * one stands for [<i>u</i>−<i>s</i>, <i>u</i>+<i>s</i>), a negative one for (<i>u</i>−<i>s</i>,
 * <i>u</i>+<i>s</i>], and 0 for (−<i>s</i>, <i>s</i>); with a minus before it the open and the
 * closed end change places. A figure without slack stands for itself alone. A figure that is missing
 * stands for everything between two bounds.
 *
 * <p>The sum holds two answers at once: with the missing figures as zero, and with them as anything
 * within their bounds. It is mutable so that one object serves many identities without allocation;
 * it is not thread-safe.
 */
@Beta
public final class IntervalSum {
  private static final long NO_LIMIT = Long.MAX_VALUE;

  private long units;
  private long slack;
  private long range;
  private long rangeSlack;
  private boolean lowerOpen;
  private boolean upperOpen;
  private long missingMin;
  private long missingMax;
  private boolean unboundedBelow;
  private boolean unboundedAbove;

  /** Makes the sum empty. */
  public void clear() {
    units = 0;
    slack = 0;
    range = 0;
    rangeSlack = 0;
    lowerOpen = false;
    upperOpen = false;
    missingMin = 0;
    missingMax = 0;
    unboundedBelow = false;
    unboundedAbove = false;
  }

  /**
   * Adds a figure, or takes it away.
   *
   * @param sign 1 to add, -1 to take away
   * @param figure the figure in units
   * @param figureSlack half its last written place in units, not negative
   * @throws ArithmeticException if the sum exceeds a {@code long}
   */
  public void add(int sign, long figure, long figureSlack) {
    units = Math.addExact(units, Math.multiplyExact(figure, (long) sign));
    if (figureSlack > 0) {
      slack = Math.addExact(slack, figureSlack);
      lowerOpen |= figure == 0 || (figure < 0) == (sign > 0);
      upperOpen |= figure == 0 || (figure > 0) == (sign > 0);
    }
  }

  /**
   * Adds something that may be anything from 0 to a maximum and that nobody has to state.
   *
   * @param max the greatest value in units, not negative; {@link Long#MAX_VALUE} for no limit
   */
  public void addUpTo(long max) {
    range = LongMath.saturatedAdd(range, max);
  }

  /**
   * Adds something that may be anything from 0 to what another sum can be and that nobody has to
   * state. A limit that is stated below 0 allows nothing.
   *
   * @param max the sum that it does not exceed
   * @throws ArithmeticException if the sum exceeds a {@code long}
   */
  public void addUpTo(IntervalSum max) {
    if (max.units >= 0) {
      range = LongMath.saturatedAdd(range, LongMath.saturatedAdd(max.units, max.range));
      rangeSlack = Math.addExact(rangeSlack, Math.addExact(max.slack, max.rangeSlack));
      upperOpen |= max.upperOpen;
    }
    missingMax = LongMath.saturatedAdd(missingMax, max.missingMax);
    unboundedAbove |= max.unboundedAbove;
  }

  /**
   * Adds a missing figure that lies between zero and a known maximum, or takes it away.
   *
   * @param sign 1 to add, -1 to take away
   * @param max the greatest value in units that the figure can have, not negative
   * @throws ArithmeticException if the sum exceeds a {@code long}
   */
  public void addMissing(int sign, long max) {
    if (sign > 0) {
      missingMax = Math.addExact(missingMax, max);
    } else {
      missingMin = Math.subtractExact(missingMin, max);
    }
  }

  /**
   * Adds a missing figure that has no known maximum and is not negative, or takes it away.
   *
   * @param sign 1 to add, -1 to take away
   */
  public void addMissing(int sign) {
    unboundedAbove |= sign > 0;
    unboundedBelow |= sign < 0;
  }

  /** Adds a missing figure that may be anything, a negative number included. */
  public void addUnknown() {
    unboundedAbove = true;
    unboundedBelow = true;
  }

  /** Returns the sum of the figures as stated, missing ones as zero. */
  public long stated() {
    return units;
  }

  /** Returns everything that the sum can be, in units. */
  public Extent extent() {
    return new Extent(
        Fraction.of(units),
        range == NO_LIMIT ? null : Fraction.of(units).plus(Fraction.of(range)),
        Fraction.of(slack),
        Fraction.of(slack).plus(Fraction.of(rangeSlack)),
        lowerOpen,
        upperOpen,
        unboundedBelow ? null : Fraction.of(missingMin).negated(),
        unboundedAbove ? null : Fraction.of(missingMax));
  }

  /**
   * Returns whether this sum and another are equal for some true values, missing figures as zero.
   *
   * @param other the other sum
   * @throws ArithmeticException if an end exceeds a {@code long}
   */
  public boolean meets(IntervalSum other) {
    return reaches(lower(), lowerOpen, other.upper(), other.upperOpen)
        && reaches(other.lower(), other.lowerOpen, upper(), upperOpen);
  }

  /**
   * Returns whether this sum and another are equal for some true values, missing figures included.
   *
   * @param other the other sum
   * @throws ArithmeticException if an end exceeds a {@code long}
   */
  public boolean canMeet(IntervalSum other) {
    return canBeAtMost(other) && other.canBeAtMost(this);
  }

  /**
   * Returns whether this sum is at most another for some true values, missing figures as zero.
   *
   * @param other the other sum
   * @throws ArithmeticException if an end exceeds a {@code long}
   */
  public boolean isAtMost(IntervalSum other) {
    return reaches(lower(), lowerOpen, other.upper(), other.upperOpen);
  }

  /**
   * Returns whether this sum is at most another for some true values, missing figures included.
   *
   * @param other the other sum
   * @throws ArithmeticException if an end exceeds a {@code long}
   */
  public boolean canBeAtMost(IntervalSum other) {
    return unboundedBelow
        || other.unboundedAbove
        || reaches(
            Math.addExact(lower(), missingMin),
            lowerOpen,
            LongMath.saturatedAdd(other.upper(), other.missingMax),
            other.upperOpen);
  }

  /**
   * Returns by how much this sum exceeds another as both are stated, missing figures as favourable
   * as their bounds allow; 0 if it does not, and no more than {@link Long#MAX_VALUE}.
   *
   * @param other the other sum
   * @throws ArithmeticException if one of the sums exceeds a {@code long}
   */
  public long excessOver(IntervalSum other) {
    if (unboundedBelow || other.unboundedAbove || other.range == NO_LIMIT) {
      return 0;
    }
    long least = Math.addExact(units, missingMin);
    long most =
        LongMath.saturatedAdd(LongMath.saturatedAdd(other.units, other.range), other.missingMax);
    return Math.max(0, LongMath.saturatedSubtract(least, most));
  }

  private long lower() {
    return Math.subtractExact(units, slack);
  }

  private long upper() {
    return range == NO_LIMIT
        ? NO_LIMIT
        : LongMath.saturatedAdd(Math.addExact(Math.addExact(units, slack), rangeSlack), range);
  }

  private static boolean reaches(long lower, boolean lowerOpen, long upper, boolean upperOpen) {
    return (lowerOpen || upperOpen) ? lower < upper : lower <= upper;
  }
}
