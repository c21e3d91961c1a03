package org.budgetperformance.amount;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.annotation.Nullable;

/**
 * A rate (比率): an exact fraction, and how exactly it was written if it was.
 *
 * <p>A rate that was computed is exact. A rate that was read from a form stands for itself ± half
 * of its last written place, its {@linkplain #slack() slack}: 98.5% stands for every rate from
 * 98.45% to below 98.55%. Immutable and thread-safe.
 */
public final class Rate implements Comparable<Rate>, Serializable {
  /** How many {@linkplain #units() units} make up 1, that is 100%. */
  public static final long UNITS_PER_ONE = 100_000_000L;

  /** 100%, exactly. */
  public static final Rate ONE = new Rate(1L, 1L, 0L);

  /** 0, exactly. */
  public static final Rate ZERO = new Rate(0L, 1L, 0L);

  private static final long UNITS_PER_PERCENT = UNITS_PER_ONE / 100;
  private static final long serialVersionUID = 1L;

  private final long numerator;
  private final long denominator;
  private final long slack;

  private Rate(long numerator, long denominator, long slack) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.slack = slack;
  }

  /**
   * Returns an exact fraction in lowest terms.
   *
   * @param numerator any number but {@link Long#MIN_VALUE}
   * @param denominator any number but 0 and {@link Long#MIN_VALUE}
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static Rate of(long numerator, long denominator) {
    checkArgument(
        denominator != 0 && denominator != Long.MIN_VALUE && numerator != Long.MIN_VALUE,
        "no rate %s/%s",
        numerator,
        denominator);
    long divisor = LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
    long sign = denominator < 0 ? -1 : 1;
    return new Rate(sign * (numerator / divisor), sign * (denominator / divisor), 0L);
  }

  /**
   * Returns how much of one amount another is, exactly and without regard to slack.
   *
   * @param part the amount above
   * @param whole the amount below, not zero
   * @throws IllegalArgumentException if the whole is zero
   */
  public static Rate of(Amount part, Amount whole) {
    return of(part.fen(), whole.fen());
  }

  /**
   * Returns a rate as written in percent (百分比).
   *
   * @param percent a plain decimal without its sign %, with at most six decimals that are not 0
   * @throws NumberFormatException if the text is not a plain decimal
   * @throws ArithmeticException if it is finer than six decimals or out of range
   */
  public static Rate ofPercent(String percent) {
    return ofPercent(Decimals.parse(percent));
  }

  /**
   * Returns a rate as written in percent, as exact as the scale of its value says.
   *
   * @param percent the number of percent, with at most six decimals that are not 0
   * @throws ArithmeticException if it is finer than six decimals or out of range
   */
  public static Rate ofPercent(BigDecimal percent) {
    long units = Decimals.units(percent, UNITS_PER_PERCENT, "hundred-millionths");
    if (units == Long.MIN_VALUE) {
      throw new ArithmeticException("out of range: " + percent);
    }
    return ofUnits(units, Decimals.halfLastPlace(percent, UNITS_PER_PERCENT));
  }

  /**
   * Returns a rate that a system holds as a fraction (小数), as exact as it prints it in percent: 0.98604 with 2
   * decimals is 98.60%.
   *
   * @param fraction the fraction, 1 being 100%
   * @param decimals how many decimals of a percent are printed, from 0 to 6; it is rounded half up to them
   * @throws IllegalArgumentException if the decimals are out of range
   * @throws ArithmeticException if the rate is out of range
   */
  public static Rate ofFraction(BigDecimal fraction, int decimals) {
    checkArgument(decimals >= 0 && decimals <= 6, "%s decimals", decimals);
    return ofPercent(fraction.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP));
  }

  /**
   * Returns a rate by its hundred-millionths.
   *
   * @param units any number of {@linkplain #units() units} but {@link Long#MIN_VALUE}
   * @param slack half the last written place in units, not negative
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static Rate ofUnits(long units, long slack) {
    checkArgument(slack >= 0, "slack of %s", slack);
    Rate exact = of(units, UNITS_PER_ONE);
    return new Rate(exact.numerator, exact.denominator, slack);
  }

  /** Returns the number above the line of the fraction in lowest terms. */
  public long numerator() {
    return numerator;
  }

  /** Returns the number below the line of the fraction in lowest terms, above 0. */
  public long denominator() {
    return denominator;
  }

  /** Returns half of the last written place in units, 0 for a computed rate. */
  public long slack() {
    return slack;
  }

  /**
   * Returns the rate in hundred-millionths, half up; exact for every rate that was written.
   *
   * @throws ArithmeticException if they exceed a {@code long}
   */
  public long units() {
    return UNITS_PER_ONE % denominator == 0
        ? Math.multiplyExact(numerator, UNITS_PER_ONE / denominator)
        : percent(6, RoundingMode.HALF_UP).unscaledValue().longValueExact();
  }

  /**
   * Returns the rate in percent, rounded.
   *
   * @param decimals how many decimals to keep, not negative
   * @param rounding how to round
   */
  public BigDecimal percent(int decimals, RoundingMode rounding) {
    return BigDecimal.valueOf(numerator)
        .scaleByPowerOfTen(2)
        .divide(BigDecimal.valueOf(denominator), decimals, rounding);
  }

  /** Compares the fractions exactly; rates that differ only in slack compare as 0. */
  @Override
  public int compareTo(Rate other) {
    return Products.compare(numerator, other.denominator, other.numerator, denominator);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rate
        && numerator == ((Rate) other).numerator
        && denominator == ((Rate) other).denominator
        && slack == ((Rate) other).slack;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(numerator) + Long.hashCode(denominator)) + Long.hashCode(slack);
  }

  /** Returns the rate in percent, with at most two decimals unless it was written with more. */
  @Override
  public String toString() {
    boolean written = UNITS_PER_ONE % denominator == 0;
    BigDecimal percent = percent(written ? 6 : 2, RoundingMode.HALF_UP).stripTrailingZeros();
    return percent.setScale(Math.max(0, percent.scale())).toPlainString() + "%";
  }
}
