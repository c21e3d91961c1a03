package org.budgetperformance.amount;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.annotation.Nullable;

/**
 * An amount of money (金额): a whole number of fen, and how exactly it was written.
 *
 * <p>An amount that was written to the last place <i>p</i> stands for every true amount that rounds
 * to it, which is itself ± half of <i>p</i>. That half is its {@linkplain #slack() slack}, 0 when the
 * amount was written to the fen. So 7.20万元 is a more exact amount than 7.2万元 and not equal to it.
 *
 * <p>Any whole number of fen within a {@code long} is an amount, negative ones included. Immutable
 * and thread-safe.
 */
public final class Amount implements Comparable<Amount>, Serializable {
  /** Nothing, exactly. */
  public static final Amount ZERO = new Amount(0L, 0L);

  private static final long serialVersionUID = 1L;

  private final long fen;
  private final long slack;

  private Amount(long fen, long slack) {
    this.fen = fen;
    this.slack = slack;
  }

  /**
   * Returns an exact amount of fen (分).
   *
   * @param fen any number of fen
   */
  public static Amount ofFen(long fen) {
    return new Amount(fen, 0L);
  }

  /**
   * Returns an amount of yuan (元).
   *
   * @param yuan a plain decimal such as {@code 1633800} or {@code -0.50}
   * @throws NumberFormatException if the text is not a plain decimal
   * @throws ArithmeticException if the amount is finer than a fen or exceeds a {@code long} of fen
   */
  public static Amount ofYuan(String yuan) {
    return of(Decimals.parse(yuan), MoneyUnit.YUAN);
  }

  /**
   * Returns an amount of yuan (元), as exact as the scale of its value says: a value of no decimals stands for
   * ± 0.5 yuan, one of two decimals or more for itself.
   *
   * @param yuan the number of yuan, as a column DECIMAL(18,2) holds it
   * @throws ArithmeticException if the amount is finer than a fen or exceeds a {@code long} of fen
   */
  public static Amount ofYuan(BigDecimal yuan) {
    return of(yuan, MoneyUnit.YUAN);
  }

  /**
   * Returns an amount of yuan (元) rounded to the fen, as a system computes it or holds it with more decimals; it stands
   * for itself.
   *
   * @param yuan any number of yuan
   * @param rounding how to round what is finer than a fen; {@link RoundingMode#UNNECESSARY} refuses it
   * @throws ArithmeticException if the amount exceeds a {@code long} of fen, or must be rounded and may not
   */
  public static Amount ofYuan(BigDecimal yuan, RoundingMode rounding) {
    return of(yuan.setScale(2, rounding), MoneyUnit.YUAN);
  }

  /**
   * Returns an amount of ten thousand yuan (万元).
   *
   * @param wanYuan a plain decimal such as {@code 163.38}
   * @throws NumberFormatException if the text is not a plain decimal
   * @throws ArithmeticException if the amount is finer than a fen or exceeds a {@code long} of fen
   */
  public static Amount ofWanYuan(String wanYuan) {
    return of(Decimals.parse(wanYuan), MoneyUnit.WAN_YUAN);
  }

  /**
   * Returns an amount in a unit, as exact as the scale of its value says.
   *
   * @param value the number of units
   * @param unit the unit
   * @throws ArithmeticException if the amount is finer than a fen or exceeds a {@code long} of fen
   */
  public static Amount of(BigDecimal value, MoneyUnit unit) {
    return new Amount(
        Decimals.units(value, unit.fen(), "fen"), Decimals.halfLastPlace(value, unit.fen()));
  }

  /**
   * Returns an amount with a given slack.
   *
   * @param fen any number of fen
   * @param slack half the last written place in fen, not negative
   * @throws IllegalArgumentException if the slack is negative
   */
  public static Amount ofFen(long fen, long slack) {
    checkArgument(slack >= 0, "slack of %s fen", slack);
    return new Amount(fen, slack);
  }

  /** Returns the amount in fen (分). */
  public long fen() {
    return fen;
  }

  /** Returns half of the last written place in fen, not negative. */
  public long slack() {
    return slack;
  }

  /** Returns the amount in yuan (元) with two decimals. */
  public BigDecimal inYuan() {
    return BigDecimal.valueOf(fen, 2);
  }

  /** Returns the amount in ten thousand yuan (万元), without trailing zeros beyond two decimals. */
  public BigDecimal inWanYuan() {
    return new BigDecimal(Decimals.plain(fen, 6, 2));
  }

  /**
   * Returns the sum as an exact amount: a sum of rounded amounts is not rounded again.
   *
   * @param other the amount to add
   * @throws ArithmeticException if the sum exceeds a {@code long} of fen
   */
  public Amount plus(Amount other) {
    return ofFen(Math.addExact(fen, other.fen));
  }

  /**
   * Returns the difference as an exact amount.
   *
   * @param other the amount to take away
   * @throws ArithmeticException if the difference exceeds a {@code long} of fen
   */
  public Amount minus(Amount other) {
    return ofFen(Math.subtractExact(fen, other.fen));
  }

  /** Returns whether the amount is below zero. */
  public boolean isNegative() {
    return fen < 0;
  }

  /** Returns whether the amount is zero. */
  public boolean isZero() {
    return fen == 0;
  }

  /** Compares by fen alone, so amounts that differ only in slack compare as 0 without being equal. */
  @Override
  public int compareTo(Amount other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount
        && fen == ((Amount) other).fen
        && slack == ((Amount) other).slack;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(fen) + Long.hashCode(slack);
  }

  /**
   * Appends an amount as {@link #toString} returns it.
   *
   * @param to where to
   * @param fen the amount in fen
   */
  public static void append(StringBuilder to, long fen) {
    Decimals.append(to, fen, 6, 2);
    to.append(MoneyUnit.WAN_YUAN.label());
  }

  /** Returns the amount in 万元 with at least two decimals, such as {@code 163.38万元}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, fen);
    return text.toString();
  }
}
