package org.budgetperformance.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.amount.Rate;

/**
 * A quantity (数量): an exact decimal value, as it was written, and a unit.
 *
 * <p>95% and 95.0% are not equal, for the second is the more exact one, but neither is greater.
 * Immutable and thread-safe.
 */
public final class Quantity implements Serializable {
  /** How many digits a value may have on either side of its decimal point. */
  public static final int MAX_DIGITS = 40;

  /** Every number of so many digits is a {@code long}. */
  private static final int LONG_DIGITS = 18;

  private static final long serialVersionUID = 1L;

  private final BigDecimal value;
  private final Unit unit;

  /** Kept, since rules ask for it again and again; two threads may make the same. */
  @SuppressWarnings("NullableOptional") // it is null until it is asked for
  @Nullable
  private transient Optional<Quantity> optional;

  /** Kept too, of money: what it rounds off and what scores it ask for it. */
  @SuppressWarnings("NullableOptional") // it is null until it is asked for
  @Nullable
  private transient Optional<Amount> amount;

  private Quantity(BigDecimal value, Unit unit) {
    this.value = value;
    this.unit = unit;
  }

  /**
   * Returns a quantity.
   *
   * @param value the number of units, with at most {@link #MAX_DIGITS} digits on either side of its
   *     decimal point when written out
   * @param unit the unit, {@link Unit#NONE} for a plain number
   * @throws IllegalArgumentException if the value has more digits
   */
  public static Quantity of(BigDecimal value, Unit unit) {
    long whole = (long) value.precision() - value.scale();
    checkArgument(
        whole <= MAX_DIGITS && value.scale() <= MAX_DIGITS,
        "a value of %s digits and scale %s",
        value.precision(),
        value.scale());
    return new Quantity(value.scale() < 0 ? value.setScale(0) : value, checkNotNull(unit, "unit"));
  }

  /** Returns a quantity, or empty for null. */
  static Optional<Quantity> optional(@Nullable Quantity quantity) {
    if (quantity == null) {
      return Optional.empty();
    }
    Optional<Quantity> known = quantity.optional;
    if (known == null) {
      known = Optional.of(quantity);
      quantity.optional = known;
    }
    return known;
  }

  /** Returns the number of units, its scale as it was written and not negative. */
  public BigDecimal value() {
    return value;
  }

  /** Returns the unit. */
  public Unit unit() {
    return unit;
  }

  /** Returns the amount of money, empty if it is none or not a whole number of fen in range. */
  public Optional<Amount> amount() {
    if (unit.measure() != Measure.MONEY) {
      return Optional.empty();
    }
    Optional<Amount> known = amount;
    if (known == null) {
      known = computeAmount();
      amount = known;
    }
    return known;
  }

  private Optional<Amount> computeAmount() {
    for (MoneyUnit money : MoneyUnit.values()) {
      if (unit.label().equals(money.label())) {
        try {
          return Optional.of(Amount.of(value, money));
        } catch (ArithmeticException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the rate, empty if it is no proportion, too fine or out of range. */
  public Optional<Rate> rate() {
    if (unit.measure() != Measure.PROPORTION) {
      return Optional.empty();
    }
    try {
      return Optional.of(Rate.ofPercent(unit.inPercent(value)));
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Compares with a quantity whose unit converts into this one's, exactly.
   *
   * @param other the other quantity
   * @return a number below, at or above 0 as this is less than, as much as or more than the other
   * @throws IllegalArgumentException if the units do not convert into each other
   */
  public int compareValue(Quantity other) {
    if (unit.equals(other.unit)) {
      return value.compareTo(other.value);
    }
    checkConverts(other);
    return unit.commonValue(value, other.unit).compareTo(other.unit.commonValue(other.value, unit));
  }

  /**
   * Returns how much of another quantity this one is, exactly.
   *
   * @param whole a quantity whose unit converts into this one's
   * @return the ratio, or empty if the other quantity is not above 0 or the fraction exceeds {@code
   *     long}s
   * @throws IllegalArgumentException if the units do not convert into each other
   */
  public Optional<Rate> ratioTo(Quantity whole) {
    checkConverts(whole);
    if (whole.value.signum() <= 0) {
      return Optional.empty();
    }
    boolean same = unit.equals(whole.unit);
    BigDecimal above = same ? value : unit.commonValue(value, whole.unit);
    BigDecimal below = same ? whole.value : whole.unit.commonValue(whole.value, unit);
    int scale = Math.max(above.scale(), below.scale());
    if (above.precision() + scale - above.scale() <= LONG_DIGITS
        && below.precision() + scale - below.scale() <= LONG_DIGITS) {
      return Optional.of(
          Rate.of(
              above.movePointRight(scale).longValueExact(),
              below.movePointRight(scale).longValueExact()));
    }
    BigInteger numerator = above.setScale(scale).unscaledValue();
    BigInteger denominator = below.setScale(scale).unscaledValue();
    BigInteger divisor = numerator.gcd(denominator);
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
    return numerator.bitLength() < Long.SIZE - 1 && denominator.bitLength() < Long.SIZE - 1
        ? Optional.of(Rate.of(numerator.longValueExact(), denominator.longValueExact()))
        : Optional.empty();
  }

  private void checkConverts(Quantity other) {
    checkArgument(unit.convertsTo(other.unit), "%s and %s do not compare", this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity
        && value.equals(((Quantity) other).value)
        && unit.equals(((Quantity) other).unit);
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + unit.hashCode();
  }

  /** Returns value and unit without a space, such as {@code 127.73万元}. */
  @Override
  public String toString() {
    return value.toPlainString() + unit;
  }
}
