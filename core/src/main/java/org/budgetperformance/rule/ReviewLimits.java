package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Rate;
import org.immutables.value.Value;

/**
 * From where on a reviewer asks for a reason (复核阈值), each with its basis.
 *
 * <p>A jurisdiction that sets none of its own takes the practice of another and says so in the
 * citation. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ReviewLimits implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  ReviewLimits() {}

  /** Returns a builder of which every limit is required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns from which actual ÷ target on, inclusive, a result above its target needs an explanation
   * (超额完成).
   */
  public abstract Parameter<Rate> overAchievement();

  /**
   * Returns by which share of it the score rate may exceed the execution rate, inclusive (得分率与执行率
   * 的偏离).
   */
  public abstract Parameter<Rate> scoreAboveExecution();

  /** Returns which share of the annual budget may be left unspent, inclusive (结余比例). */
  public abstract Parameter<Rate> unspent();

  /** Returns the highest control ratio that asks no question, inclusive (控制率). */
  public abstract Parameter<Rate> controlRatio();

  /** Returns all limits, each with its basis. */
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(overAchievement(), scoreAboveExecution(), unspent(), controlRatio());
  }

  /** Collects limits. Not thread-safe. */
  public static final class Builder extends ImmutableReviewLimits.Builder {
    Builder() {}
  }
}
