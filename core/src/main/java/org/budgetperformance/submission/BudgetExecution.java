package org.budgetperformance.submission;

import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.immutables.value.Value;

/**
 * How a budget was executed (预算执行): opening budget, annual budget after adjustment, executed
 * amount.
 *
 * <p>Any amounts can be held, because any can be reported. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class BudgetExecution implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #of}. */
  BudgetExecution() {}

  /**
   * Returns an execution.
   *
   * @param opening the opening budget (年初预算数)
   * @param annual the annual budget after adjustment (全年预算数)
   * @param executed the executed amount (全年执行数)
   */
  public static BudgetExecution of(Amount opening, Amount annual, Amount executed) {
    return ImmutableBudgetExecution.builder()
        .opening(opening)
        .annual(annual)
        .executed(executed)
        .build();
  }

  /** Returns the opening budget (年初预算数). */
  public abstract Amount opening();

  /** Returns the annual budget after adjustment (全年预算数). */
  public abstract Amount annual();

  /** Returns the executed amount (全年执行数). */
  public abstract Amount executed();

  /** Returns executed ÷ annual budget (执行率), empty if the annual budget is zero. */
  public Optional<Rate> executionRate() {
    return annual().isZero() ? Optional.empty() : Optional.of(Rate.of(executed(), annual()));
  }

  /** Returns the adjustment during the year (预算调整): annual against opening budget. */
  public Variance adjustment() {
    return Variance.of(opening(), annual());
  }

  /** Returns what was left unspent or overspent (执行偏差): executed against annual budget. */
  public Variance variance() {
    return Variance.of(annual(), executed());
  }
}
