package org.budgetperformance.amount;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import javax.annotation.Nullable;

/**
 * An exact number that can be added, multiplied and divided without limit (精确分数).
 *
 * <p>It is what an explanation calculates with; figures that are checked in bulk count in whole
 * units instead. Immutable and thread-safe.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {
  /** 0. */
  public static final Fraction ZERO = of(0);

  /** 1. */
  public static final Fraction ONE = of(1);

  private static final long serialVersionUID = 1L;

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Fraction(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    this.numerator = numerator.divide(signed);
    this.denominator = denominator.divide(signed);
  }

  /** Returns a whole number. */
  public static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  /**
   * Returns a fraction.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not 0
   * @throws IllegalArgumentException if the denominator is 0
   */
  public static Fraction of(long numerator, long denominator) {
    checkArgument(denominator != 0, "%s/0", numerator);
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** Returns a decimal number. */
  public static Fraction of(BigDecimal number) {
    return number.scale() <= 0
        ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  /** Returns the fraction of a rate without its slack. */
  public static Fraction of(Rate rate) {
    return of(rate.numerator(), rate.denominator());
  }

  /** Returns this number and another added. */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** Returns this number less another. */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** Returns this number with the other sign. */
  public Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  /** Returns this number times another. */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * Returns this number divided by another.
   *
   * @throws IllegalArgumentException if the other is 0
   */
  public Fraction over(Fraction other) {
    checkArgument(other.signum() != 0, "%s divided by 0", this);
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** Returns -1, 0 or 1 as the number is negative, zero or positive. */
  public int signum() {
    return numerator.signum();
  }

  /** Returns the smaller of this number and another. */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns the greater of this number and another. */
  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Returns the number rounded.
   *
   * @param decimals how many decimals to keep
   * @param rounding how to round
   */
  public BigDecimal round(int decimals, RoundingMode rounding) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fraction
        && numerator.equals(((Fraction) other).numerator)
        && denominator.equals(((Fraction) other).denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /** Returns a plain decimal, or both numbers of a fraction that has no short one. */
  @Override
  public String toString() {
    BigDecimal decimal = round(8, RoundingMode.HALF_UP);
    return of(decimal).equals(this)
        ? (decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros()).toPlainString()
        : numerator + "/" + denominator;
  }
}
