package org.budgetperformance.amount;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;

/**
 * Arithmetic and comparison of {@linkplain Extent extents} (取值范围的运算). Stateless.
 *
 * <p>It is written apart from {@link IntervalSum}, which decides, so that one can be held against the
 * other.
 */
@Beta
public final class Extents {
  private Extents() {}

  /** Returns two extents added. */
  public static Extent plus(Extent a, Extent b) {
    return new Extent(
        a.least.plus(b.least),
        plus(a.most, b.most),
        a.slackBelow.plus(b.slackBelow),
        a.slackAbove.plus(b.slackAbove),
        a.openBelow || b.openBelow,
        a.openAbove || b.openAbove,
        plus(a.missingBelow, b.missingBelow),
        plus(a.missingAbove, b.missingAbove));
  }

  @Nullable
  private static Fraction plus(@Nullable Fraction a, @Nullable Fraction b) {
    return a == null || b == null ? null : a.plus(b);
  }

  /**
   * Returns an extent with the other sign.
   *
   * @throws IllegalArgumentException if what is written has no limit
   */
  public static Extent negated(Extent a) {
    return new Extent(
        limited(a.most).negated(),
        a.least.negated(),
        /* slackBelow= */ a.slackAbove,
        /* slackAbove= */ a.slackBelow,
        /* openBelow= */ a.openAbove,
        /* openAbove= */ a.openBelow,
        /* missingBelow= */ a.missingAbove,
        /* missingAbove= */ a.missingBelow);
  }

  private static Fraction limited(@Nullable Fraction most) {
    checkArgument(most != null, "without a limit");
    return most;
  }

  /** Returns everything from 0 to a limit, which may be more than is written; 0 below 0. */
  public static Extent upTo(Extent limit) {
    boolean nothing = limit.least.signum() < 0;
    return new Extent(
        Fraction.ZERO,
        nothing ? Fraction.ZERO : limit.most,
        Fraction.ZERO,
        nothing ? Fraction.ZERO : limit.slackAbove,
        false,
        !nothing && limit.openAbove,
        Fraction.ZERO,
        limit.missingAbove);
  }

  /**
   * Returns what may be a number with its rounding and may be nothing.
   *
   * @param number a number of which nothing is missing
   */
  public static Extent perhaps(Extent number) {
    boolean below = number.least.signum() < 0;
    Fraction most = below ? lowest(number).negated() : highest(number);
    return Extent.lacking(below ? most : Fraction.ZERO, below ? Fraction.ZERO : most);
  }

  /** Returns the smallest range of numbers as written that holds two others. */
  public static Extent hull(Extent a, Extent b) {
    return Extent.between(a.least.min(b.least), limited(a.most).max(limited(b.most)));
  }

  /**
   * Returns everything that a number of one extent times one of another can be.
   *
   * @throws IllegalArgumentException if something is missing or without a limit
   */
  public static Extent times(Extent a, Extent b) {
    checkArgument(!a.lacksSomething() && !b.lacksSomething(), "%s × %s", a, b);
    if (a.number().isPresent() && b.number().isPresent()) {
      return Extent.exactly(a.least.times(b.least));
    }
    ImmutableList<End> corners =
        ImmutableList.of(
            lower(a).times(lower(b)),
            lower(a).times(upper(b)),
            upper(a).times(lower(b)),
            upper(a).times(upper(b)));
    End least = corners.get(0);
    End most = corners.get(0);
    for (End corner : corners) {
      int below = corner.value.compareTo(least.value);
      least = below < 0 || (below == 0 && least.open) ? corner : least;
      int above = corner.value.compareTo(most.value);
      most = above > 0 || (above == 0 && most.open) ? corner : most;
    }
    Fraction written = a.least.times(b.least);
    return new Extent(
        written,
        written,
        written.minus(least.value),
        most.value.minus(written),
        least.open,
        most.open,
        Fraction.ZERO,
        Fraction.ZERO);
  }

  private static End lower(Extent a) {
    return new End(a.least.minus(a.slackBelow), a.openBelow);
  }

  private static End upper(Extent a) {
    return new End(limited(a.most).plus(a.slackAbove), a.openAbove);
  }

  /** Returns the least that an extent can be by its rounding, what is missing as zero. */
  public static Fraction lowest(Extent a) {
    return lower(a).value;
  }

  /**
   * Returns the most that an extent can be by its rounding, what is missing as zero.
   *
   * @throws IllegalArgumentException if there is no limit
   */
  public static Fraction highest(Extent a) {
    return upper(a).value;
  }

  /** Returns whether two extents have a number in common, what is missing as zero. */
  public static boolean meet(Extent a, Extent b) {
    return isAtMost(a, b) && isAtMost(b, a);
  }

  /** Returns whether two extents can have a number in common, whatever is missing. */
  public static boolean canMeet(Extent a, Extent b) {
    return canBeAtMost(a, b) && canBeAtMost(b, a);
  }

  /** Returns whether some number of one extent is at most one of another, missing ones as zero. */
  public static boolean isAtMost(Extent a, Extent b) {
    return canBeAtMost(a.asStated(), b.asStated());
  }

  /** Returns whether some number of one extent can be at most one of another. */
  public static boolean canBeAtMost(Extent a, Extent b) {
    if (a.missingBelow == null || b.missingAbove == null || b.most == null) {
      return true;
    }
    Fraction least = a.least.minus(a.slackBelow).minus(a.missingBelow);
    Fraction most = b.most.plus(b.slackAbove).plus(b.missingAbove);
    int order = least.compareTo(most);
    return order < 0 || (order == 0 && !a.openBelow && !b.openAbove);
  }

  /** Returns by how much one extent exceeds another as both are written, 0 if it need not. */
  public static Fraction excess(Extent a, Extent b) {
    if (a.missingBelow == null || b.missingAbove == null || b.most == null) {
      return Fraction.ZERO;
    }
    return a.least.minus(a.missingBelow).minus(b.most).minus(b.missingAbove).max(Fraction.ZERO);
  }

  /** An end of an interval, which may itself be left out. */
  private static final class End {
    final Fraction value;
    final boolean open;

    End(Fraction value, boolean open) {
      this.value = value;
      this.open = open;
    }

    /** Nothing times anything is nothing, reached or not. */
    End times(End other) {
      boolean zero = (value.signum() == 0 && !open) || (other.value.signum() == 0 && !other.open);
      return new End(value.times(other.value), !zero && (open || other.open));
    }
  }
}
