package org.budgetperformance.indicator;

import java.util.Optional;
import javax.annotation.Nullable;

/** How a quantity is to compare with a stated one (比较方向). */
public enum Comparison {
  /** ≥, 大于等于, 不低于, 不少于, 至少, 达到, 以上: the stated quantity itself included. */
  AT_LEAST("≥"),
  /** &gt;, 大于, 高于, 超过: the stated quantity itself excluded. */
  MORE_THAN(">"),
  /** ≤, 小于等于, 不超过, 不高于, 控制在…以内, 以下: the stated quantity itself included. */
  AT_MOST("≤"),
  /** &lt;, 小于, 低于, 少于: the stated quantity itself excluded. */
  LESS_THAN("<"),
  /** =, or no comparator at all. */
  EQUAL_TO("=");

  /** Kept, since rules ask for it again and again. */
  private final Optional<Comparison> optional = Optional.of(this);

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = symbol;
  }

  /** Returns this, or empty for null. */
  static Optional<Comparison> optional(@Nullable Comparison comparison) {
    return comparison == null ? Optional.empty() : comparison.optional;
  }

  /** Returns the sign, one character. */
  public String symbol() {
    return symbol;
  }

  /** Returns whether a greater quantity is never worse: true for all but the two upper limits. */
  public boolean isLowerLimit() {
    return this != AT_MOST && this != LESS_THAN;
  }

  /**
   * Returns whether a quantity satisfies this comparison.
   *
   * @param order how it compares with the stated one, as {@link Comparable#compareTo} says
   */
  boolean isSatisfiedBy(int order) {
    switch (this) {
      case AT_LEAST:
        return order >= 0;
      case MORE_THAN:
        return order > 0;
      case AT_MOST:
        return order <= 0;
      case LESS_THAN:
        return order < 0;
      default:
        return order == 0;
    }
  }
}
