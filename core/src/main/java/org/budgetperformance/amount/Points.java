package org.budgetperformance.amount;

import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.annotation.Nullable;

/**
 * Points of a self-evaluation form (分值, 得分): an exact number of hundredths.
 *
 * <p>Forms state at most two decimals, and points stand for themselves alone, without a rounding
 * interval. Negative points can be made, because a form may state them. Immutable and thread-safe.
 */
public final class Points implements Comparable<Points>, Serializable {
  /** No points. */
  public static final Points ZERO = new Points(0L);

  private static final long serialVersionUID = 1L;

  private final long hundredths;

  private Points(long hundredths) {
    this.hundredths = hundredths;
  }

  /**
   * Returns whole points.
   *
   * @param points any number of points
   * @throws ArithmeticException if they exceed a {@code long} of hundredths
   */
  public static Points of(long points) {
    return new Points(Math.multiplyExact(points, 100L));
  }

  /**
   * Returns points as written, such as {@code 98.87}.
   *
   * @param points a plain decimal with at most two decimals that are not 0
   * @throws NumberFormatException if the text is not a plain decimal
   * @throws ArithmeticException if it has more decimals, or exceeds a {@code long} of hundredths
   */
  public static Points of(String points) {
    return new Points(Decimals.units(Decimals.parse(points), 100L, "hundredths of a point"));
  }

  /**
   * Returns points rounded to hundredths, as a system computes them.
   *
   * @param points any number of points
   * @param rounding how to round what is finer; {@link RoundingMode#UNNECESSARY} refuses it
   * @throws ArithmeticException if they exceed a {@code long} of hundredths, or must be rounded and may not
   */
  public static Points of(BigDecimal points, RoundingMode rounding) {
    return new Points(Decimals.units(points.setScale(2, rounding), 100L, "hundredths of a point"));
  }

  /**
   * Returns points by their hundredths.
   *
   * @param hundredths any number of hundredths of a point
   */
  public static Points ofHundredths(long hundredths) {
    return new Points(hundredths);
  }

  /** Returns the number of hundredths of a point. */
  public long hundredths() {
    return hundredths;
  }

  /**
   * Returns the sum.
   *
   * @param other the points to add
   * @throws ArithmeticException if the sum exceeds a {@code long} of hundredths
   */
  public Points plus(Points other) {
    return new Points(Math.addExact(hundredths, other.hundredths));
  }

  /**
   * Returns the difference.
   *
   * @param other the points to take away
   * @throws ArithmeticException if the difference exceeds a {@code long} of hundredths
   */
  public Points minus(Points other) {
    return new Points(Math.subtractExact(hundredths, other.hundredths));
  }

  /**
   * Returns a share of these points, rounded to a hundredth.
   *
   * @param share the share, such as 0.8 for four fifths
   * @param rounding how to round; scores are rounded half up where a source says so
   * @throws ArithmeticException if the result exceeds a {@code long} of hundredths
   */
  public Points times(Rate share, RoundingMode rounding) {
    if (Products.fits(hundredths, share.numerator())) {
      long product = hundredths * share.numerator();
      return new Points(LongMath.divide(product, share.denominator(), rounding));
    }
    BigDecimal exact =
        BigDecimal.valueOf(hundredths).multiply(BigDecimal.valueOf(share.numerator()));
    return new Points(
        exact.divide(BigDecimal.valueOf(share.denominator()), 0, rounding).longValueExact());
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(hundredths, other.hundredths);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Points && hundredths == ((Points) other).hundredths;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hundredths);
  }

  /**
   * Appends points as {@link #toString} returns them.
   *
   * @param to where to
   * @param hundredths the points in hundredths
   */
  public static void append(StringBuilder to, long hundredths) {
    Decimals.append(to, hundredths, 2, hundredths % 100 == 0 ? 0 : 2);
  }

  /** Returns the points as a plain decimal with no decimals or two, such as {@code 98.87}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, hundredths);
    return text.toString();
  }
}
