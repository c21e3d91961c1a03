package org.budgetperformance.submission;

import com.google.common.annotations.Beta;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/**
 * The number that a figure states (书面数值), as a decimal whose scale is its last place, and the way
 * back to a figure.
 *
 * <p>Amounts are in 万元, rates in percent, targets and actuals in their own unit. Immutable and
 * thread-safe.
 */
@Beta
public final class WrittenNumber {
  private final BigDecimal value;
  private final boolean money;
  private final int unitScale;
  private final Function<BigDecimal, Optional<Figure<?>>> back;

  /**
   * @param unitScale how many decimals of the number are one unit of the figure, below 0 if the figure
   *     has no units
   */
  WrittenNumber(
      BigDecimal value,
      boolean money,
      int unitScale,
      Function<BigDecimal, Optional<Figure<?>>> back) {
    this.value = value;
    this.money = money;
    this.unitScale = unitScale;
    this.back = back;
  }

  /**
   * Returns the number of a figure, empty if it states none, or a range of two.
   *
   * @param type the type of its column
   * @param figure the figure
   */
  public static Optional<WrittenNumber> of(FigureType<?> type, Figure<?> figure) {
    return figure.isStated() ? WrittenNumbers.of(type, figure) : Optional.empty();
  }

  /** Returns the number. */
  public BigDecimal value() {
    return value;
  }

  /** Returns whether it is money. */
  public boolean isMoney() {
    return money;
  }

  /**
   * Returns the figure with another number: its kind, its slack and its notes stay as they are.
   *
   * @param number the number, in the unit of {@link #value()}
   * @return the figure, empty if it cannot state that number
   */
  public Optional<Figure<?>> with(BigDecimal number) {
    try {
      return back.apply(number);
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the figure with another number, rounded half up to the last place that is written here.
   *
   * @param number the number, in the unit of {@link #value()}
   * @return the figure, empty if it cannot state that number
   */
  public Optional<Figure<?>> withRounded(BigDecimal number) {
    return with(number.setScale(value.scale(), RoundingMode.HALF_UP));
  }

  /**
   * Returns the number that is some units greater, with the last place that is written here or a finer
   * one.
   *
   * @param units the units of the figure to add, see {@link Figure#units()}
   * @return the number, empty if the figure has no units
   */
  public Optional<BigDecimal> plusUnits(long units) {
    if (unitScale < 0) {
      return Optional.empty();
    }
    BigDecimal sum = value.add(BigDecimal.valueOf(units, unitScale)).stripTrailingZeros();
    return Optional.of(sum.setScale(Math.max(value.scale(), sum.scale())));
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
