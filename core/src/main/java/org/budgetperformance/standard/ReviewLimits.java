package org.budgetperformance.standard;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.rule.Parameter;
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

  /**
   * Returns the limits that were seen in single places, for a jurisdiction that publishes none: 130%
   * of a target, a score rate 5% above the execution rate, 20% unspent, control ratios of 100%. None
   * is confirmed.
   */
  public static ReviewLimits seenElsewhere() {
    return builder()
        .overAchievement(percent(130))
        .scoreAboveExecution(percent(5))
        .unspent(percent(20))
        .controlRatio(percent(100).supportedBy(LegalBasis.controlRatio()))
        .build();
  }

  private static Parameter<Rate> percent(int percent) {
    return Parameter.unconfirmed(Rate.of(percent, 100), StandardRules.REVIEW);
  }

  /** Returns a builder of which every limit is required that has no value of its own. */
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

  /**
   * Returns by which share of last year's accounts the three public expenses may grow without a question, inclusive
   * (“三公”经费增长); 10% unless set.
   */
  @Value.Default
  public Parameter<Rate> publicExpenseGrowth() {
    return percent(10);
  }

  /**
   * Returns the lowest execution rate that asks for no reason, inclusive (执行率需说明原因的界线); 90% unless set.
   */
  @Value.Default
  public Parameter<Rate> executionToExplain() {
    return percent(90);
  }

  /**
   * Returns by which share of the opening budget the annual budget may differ without a reason, inclusive
   * (预算调整幅度); 20% unless set.
   */
  @Value.Default
  public Parameter<Rate> budgetChange() {
    return percent(20);
  }

  /**
   * Returns by which share of the points a deduction may differ from what its reason implies, inclusive
   * (原因与扣分的偏离); 10% unless set.
   */
  @Value.Default
  public Parameter<Rate> deductionStated() {
    return percent(10);
  }

  /**
   * Returns within how many months after the end of the year documents are filled in, 12 if it is not set
   * (填报期限): a later date is suspected to be a slip of the year.
   */
  @Value.Default
  public Parameter<Integer> monthsToFillIn() {
    return Parameter.unconfirmed(12, StandardRules.REVIEW);
  }

  /** Returns all limits by their names, each with its basis. */
  public ImmutableMap<String, Parameter<?>> parameters() {
    return ImmutableMap.<String, Parameter<?>>builder()
        .put("over-achievement", overAchievement())
        .put("score-above-execution", scoreAboveExecution())
        .put("unspent", unspent())
        .put("control-ratio", controlRatio())
        .put("public-expense-growth", publicExpenseGrowth())
        .put("execution-to-explain", executionToExplain())
        .put("budget-change", budgetChange())
        .put("deduction-stated", deductionStated())
        .put("months-to-fill-in", monthsToFillIn())
        .build();
  }

  /** Collects limits. Not thread-safe. */
  public static final class Builder extends ImmutableReviewLimits.Builder {
    Builder() {}
  }
}
