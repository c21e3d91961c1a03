package org.budgetperformance.amount;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.annotations.Beta;
import com.google.common.math.LongMath;
import javax.annotation.Nullable;

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

  /** Is never written to. */
  private static final Rest NOTHING = new Rest();

  private long units;
  private long slack;

  /** How many halves of a unit the slack is more than that. */
  private long halves;

  private boolean lowerOpen;
  private boolean upperOpen;

  /** What was added beside figures; most often nothing, so it stands apart. */
  private Rest rest = NOTHING;

  /** Made when first needed, and kept for the next time. */
  @Nullable private Rest own;

  private Rest open() {
    if (rest == NOTHING) {
      if (own == null) {
        own = new Rest();
      }
      own.clear();
      rest = own;
    }
    return rest;
  }

  /** Makes the sum empty. */
  public void clear() {
    units = 0;
    slack = 0;
    halves = 0;
    lowerOpen = false;
    upperOpen = false;
    rest = NOTHING;
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
    add(sign, figure, figureSlack, false);
  }

  /**
   * Adds a figure, or takes it away, whose slack may end within a unit: a score of two decimals stands for
   * half a hundredth to each side.
   *
   * @param sign 1 to add it, -1 to take it away
   * @param figure the figure in units
   * @param figureSlack half its last written place in units, not negative
   * @param andHalf whether its slack is half a unit more
   * @throws ArithmeticException if a bound of the sum exceeds a {@code long}
   */
  public void add(int sign, long figure, long figureSlack, boolean andHalf) {
    units = Math.addExact(units, Math.multiplyExact(figure, (long) sign));
    if (figureSlack > 0 || andHalf) {
      slack = Math.addExact(slack, figureSlack);
      halves += andHalf ? 1 : 0;
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
    Rest mine = open();
    mine.range = LongMath.saturatedAdd(mine.range, max);
  }

  /**
   * Adds something that may be anything from 0 to what another sum can be and that nobody has to
   * state. A limit that is stated below 0 allows nothing.
   *
   * @param max the sum that it does not exceed
   * @throws ArithmeticException if the sum exceeds a {@code long}
   */
  public void addUpTo(IntervalSum max) {
    Rest mine = open();
    if (max.units >= 0) {
      mine.range =
          LongMath.saturatedAdd(mine.range, LongMath.saturatedAdd(max.units, max.rest.range));
      mine.rangeSlack =
          Math.addExact(mine.rangeSlack, Math.addExact(max.slack, max.rest.rangeSlack));
      upperOpen |= max.upperOpen;
    }
    mine.missingMax = LongMath.saturatedAdd(mine.missingMax, max.rest.missingMax);
    mine.unboundedAbove |= max.rest.unboundedAbove;
  }

  /**
   * Adds a missing figure that lies between zero and a known maximum, or takes it away.
   *
   * @param sign 1 to add, -1 to take away
   * @param max the greatest value in units that the figure can have, not negative
   * @throws ArithmeticException if the sum exceeds a {@code long}
   */
  public void addMissing(int sign, long max) {
    Rest mine = open();
    if (sign > 0) {
      mine.missingMax = Math.addExact(mine.missingMax, max);
    } else {
      mine.missingMin = Math.subtractExact(mine.missingMin, max);
    }
  }

  /**
   * Adds a missing figure that has no known maximum and is not negative, or takes it away.
   *
   * @param sign 1 to add, -1 to take away
   */
  public void addMissing(int sign) {
    Rest mine = open();
    mine.unboundedAbove |= sign > 0;
    mine.unboundedBelow |= sign < 0;
  }

  /** Adds a missing figure that may be anything, a negative number included. */
  public void addUnknown() {
    Rest mine = open();
    mine.unboundedAbove = true;
    mine.unboundedBelow = true;
  }

  /**
   * Adds a whole sum, with its rounding and all that it lacks.
   *
   * @param sign 1 to add it, -1 to take it away
   * @param other the sum
   * @throws IllegalArgumentException if a sum that may be more than it states is taken away
   * @throws ArithmeticException if a bound of the sum exceeds a {@code long}
   */
  public void add(int sign, IntervalSum other) {
    checkArgument(sign > 0 || other.rest.range == 0, "taken away, and has no least value");
    units = Math.addExact(units, Math.multiplyExact(other.units, (long) sign));
    slack = Math.addExact(slack, other.slack);
    halves += other.halves;
    lowerOpen |= sign > 0 ? other.lowerOpen : other.upperOpen;
    upperOpen |= sign > 0 ? other.upperOpen : other.lowerOpen;
    if (other.rest != NOTHING) {
      addMissing(sign, other);
    }
  }

  private void addMissing(int sign, IntervalSum other) {
    Rest mine = open();
    mine.range = LongMath.saturatedAdd(mine.range, other.rest.range);
    mine.rangeSlack = Math.addExact(mine.rangeSlack, other.rest.rangeSlack);
    mine.missingMin =
        Math.addExact(mine.missingMin, sign > 0 ? other.rest.missingMin : -other.rest.missingMax);
    mine.missingMax =
        Math.addExact(mine.missingMax, sign > 0 ? other.rest.missingMax : -other.rest.missingMin);
    mine.unboundedBelow |= sign > 0 ? other.rest.unboundedBelow : other.rest.unboundedAbove;
    mine.unboundedAbove |= sign > 0 ? other.rest.unboundedAbove : other.rest.unboundedBelow;
  }

  /** Makes it what it states with its rounding, as if nothing were missing. */
  public void keepStated() {
    if (rest != NOTHING) {
      rest.keepStated();
    }
  }

  /** Makes it what it states to the unit, without its rounding and as if nothing were missing. */
  public void keepWritten() {
    long written = units;
    clear();
    units = written;
  }

  /** Returns the sum of the figures as stated, missing ones as zero. */
  public long stated() {
    return units;
  }

  /** Returns whether it is a number with its rounding, of which nothing is missing. */
  public boolean isSimple() {
    return rest == NOTHING || rest.isNothing();
  }

  /** Returns whether the lower end of its rounding is not reached. */
  public boolean isLowerOpen() {
    return lowerOpen;
  }

  /** Returns whether the upper end of its rounding is not reached. */
  public boolean isUpperOpen() {
    return upperOpen;
  }

  /** Returns everything that the sum can be, in units. */
  public Extent extent() {
    Fraction allSlack = Fraction.of(slack).plus(Fraction.of(halves, 2));
    return new Extent(
        Fraction.of(units),
        rest.range == NO_LIMIT ? null : Fraction.of(units).plus(Fraction.of(rest.range)),
        allSlack,
        allSlack.plus(Fraction.of(rest.rangeSlack)),
        lowerOpen,
        upperOpen,
        rest.unboundedBelow ? null : Fraction.of(rest.missingMin).negated(),
        rest.unboundedAbove ? null : Fraction.of(rest.missingMax));
  }

  /**
   * Returns whether this sum and another are equal for some true values, missing figures as zero.
   *
   * @param other the other sum
   * @throws ArithmeticException if an end exceeds a {@code long}
   */
  public boolean meets(IntervalSum other) {
    return isAtMost(other) && other.isAtMost(this);
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
    return reaches(
        withoutHalves(),
        lowerOpen,
        other.highestWithoutHalves(),
        other.upperOpen,
        halves + other.halves);
  }

  /**
   * Returns whether this sum is at most another for some true values, missing figures included.
   *
   * @param other the other sum
   * @throws ArithmeticException if an end exceeds a {@code long}
   */
  public boolean canBeAtMost(IntervalSum other) {
    return rest.unboundedBelow
        || other.rest.unboundedAbove
        || reaches(
            Math.addExact(withoutHalves(), rest.missingMin),
            lowerOpen,
            LongMath.saturatedAdd(other.highestWithoutHalves(), other.rest.missingMax),
            other.upperOpen,
            halves + other.halves);
  }

  /**
   * Returns by how much this sum exceeds another as both are stated, missing figures as favourable
   * as their bounds allow; 0 if it does not, and no more than {@link Long#MAX_VALUE}.
   *
   * @param other the other sum
   * @throws ArithmeticException if one of the sums exceeds a {@code long}
   */
  public long excessOver(IntervalSum other) {
    if (rest.unboundedBelow || other.rest.unboundedAbove || other.rest.range == NO_LIMIT) {
      return 0;
    }
    long least = Math.addExact(units, rest.missingMin);
    long most =
        LongMath.saturatedAdd(
            LongMath.saturatedAdd(other.units, other.rest.range), other.rest.missingMax);
    return Math.max(0, LongMath.saturatedSubtract(least, most));
  }

  /**
   * Returns the least whole number of units that it can be by its rounding, missing figures as zero.
   *
   * @throws ArithmeticException if it exceeds a {@code long}
   */
  public long lowest() {
    return Math.subtractExact(withoutHalves(), halves / 2);
  }

  /**
   * Returns the most whole units that it can be by its rounding, missing figures as zero; {@link
   * Long#MAX_VALUE} if there is no limit.
   *
   * @throws ArithmeticException if it exceeds a {@code long}
   */
  public long highest() {
    return LongMath.saturatedAdd(highestWithoutHalves(), halves / 2);
  }

  private long withoutHalves() {
    return Math.subtractExact(units, slack);
  }

  private long highestWithoutHalves() {
    if (rest == NOTHING) {
      return Math.addExact(units, slack);
    }
    return rest.range == NO_LIMIT
        ? NO_LIMIT
        : LongMath.saturatedAdd(
            Math.addExact(Math.addExact(units, slack), rest.rangeSlack), rest.range);
  }

  /** Both ends are whole units but for the halves: what is less than half a unit above is less than the next. */
  private static boolean reaches(
      long lower, boolean lowerOpen, long upper, boolean upperOpen, long halves) {
    if (lowerOpen || upperOpen) {
      return lower < LongMath.saturatedAdd(upper, (halves + 1) / 2);
    }
    return lower <= LongMath.saturatedAdd(upper, halves / 2);
  }

  /** What may be more than is stated, and what is missing. */
  private static final class Rest {
    private long range;
    private long rangeSlack;
    private long missingMin;
    private long missingMax;
    private boolean unboundedBelow;
    private boolean unboundedAbove;

    void clear() {
      range = 0;
      rangeSlack = 0;
      keepStated();
    }

    void keepStated() {
      missingMin = 0;
      missingMax = 0;
      unboundedBelow = false;
      unboundedAbove = false;
    }

    boolean isNothing() {
      return range == 0
          && rangeSlack == 0
          && missingMin == 0
          && missingMax == 0
          && !unboundedBelow
          && !unboundedAbove;
    }
  }
}
