package org.budgetperformance.amount;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.io.Serializable;
import javax.annotation.Nullable;

/**
 * A range of points (得分区间), both ends inclusive: from the strictest to the most generous score
 * that rules support.
 *
 * <p>Where the rules fix a score both ends are the same. Immutable and thread-safe.
 */
public final class PointsRange implements Serializable {
  /** No points, exactly. */
  public static final PointsRange ZERO = new PointsRange(Points.ZERO, Points.ZERO);

  private static final long serialVersionUID = 1L;

  private final Points min;
  private final Points max;

  private PointsRange(Points min, Points max) {
    this.min = min;
    this.max = max;
  }

  /**
   * Returns a range.
   *
   * @param min the strictest score
   * @param max the most generous score, not below {@code min}
   * @throws IllegalArgumentException if {@code max} is below {@code min}
   */
  public static PointsRange of(Points min, Points max) {
    checkArgument(min.compareTo(max) <= 0, "from %s to %s", min, max);
    return new PointsRange(min, max);
  }

  /**
   * Returns the range that holds one score only.
   *
   * @param points the score
   */
  public static PointsRange exactly(Points points) {
    return new PointsRange(points, points);
  }

  /** Returns the strictest score. */
  public Points min() {
    return min;
  }

  /** Returns the most generous score. */
  public Points max() {
    return max;
  }

  /**
   * Returns whether a score lies in the range.
   *
   * @param points the score
   */
  public boolean contains(Points points) {
    return min.compareTo(points) <= 0 && points.compareTo(max) <= 0;
  }

  /**
   * Returns the range of the sums; an end beyond a {@code long} of hundredths is the nearest one.
   *
   * @param other the range to add
   */
  public PointsRange plus(PointsRange other) {
    return new PointsRange(
        saturated(min.hundredths(), other.min.hundredths()),
        saturated(max.hundredths(), other.max.hundredths()));
  }

  /**
   * Returns what of the range lies within 0 and a maximum; an end beyond either is that one.
   *
   * @param most the maximum, not negative
   */
  public PointsRange within(Points most) {
    return new PointsRange(clamped(min, most), clamped(max, most));
  }

  private static Points clamped(Points end, Points most) {
    return end.compareTo(Points.ZERO) < 0 ? Points.ZERO : end.compareTo(most) > 0 ? most : end;
  }

  private static Points saturated(long a, long b) {
    return Points.ofHundredths(LongMath.saturatedAdd(a, b));
  }

  /**
   * Returns the smallest range that holds both.
   *
   * @param other the range to include
   */
  public PointsRange span(PointsRange other) {
    return new PointsRange(
        min.compareTo(other.min) <= 0 ? min : other.min,
        max.compareTo(other.max) >= 0 ? max : other.max);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PointsRange
        && min.equals(((PointsRange) other).min)
        && max.equals(((PointsRange) other).max);
  }

  @Override
  public int hashCode() {
    return 31 * min.hashCode() + max.hashCode();
  }

  /** Returns both ends with as many decimals, or the one score that the range holds. */
  @Override
  public String toString() {
    if (min.equals(max)) {
      return min.toString();
    }
    boolean whole = min.hundredths() % 100 == 0 && max.hundredths() % 100 == 0;
    int decimals = whole ? 0 : 2;
    return Decimals.plain(min.hundredths(), 2, decimals)
        + "–"
        + Decimals.plain(max.hundredths(), 2, decimals);
  }
}
