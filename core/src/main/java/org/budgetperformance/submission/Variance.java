package org.budgetperformance.submission;

import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.immutables.value.Value;

/**
 * How far an amount is from the one it is measured by (偏差).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Variance implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #of}. */
  Variance() {}

  /**
   * Returns a variance.
   *
   * @param base the amount to measure by
   * @param actual the amount that is measured
   */
  public static Variance of(Amount base, Amount actual) {
    return ImmutableVariance.builder().base(base).actual(actual).build();
  }

  /** Returns the amount to measure by. */
  public abstract Amount base();

  /** Returns the amount that is measured. */
  public abstract Amount actual();

  /**
   * Returns actual − base (偏差额), negative below the base.
   *
   * @throws ArithmeticException if it exceeds a {@code long} of fen
   */
  public Amount difference() {
    return actual().minus(base());
  }

  /** Returns (actual − base) ÷ base (偏差率), empty if the base is zero. */
  public Optional<Rate> rate() {
    return base().isZero() ? Optional.empty() : Optional.of(Rate.of(difference(), base()));
  }
}
