package org.budgetperformance.rule;

import java.math.BigInteger;
import org.budgetperformance.amount.Rate;

/**
 * A way to score a target that was missed (得分计算口径): which share of the points is left
 * for a ratio of actual to target.
 */
public enum Reading {
  /** 实际值 ÷ 目标值. */
  ACTUAL_OVER_TARGET {
    @Override
    Rate exactly(Rate ratio) {
      return ratio;
    }
  },
  /** 目标值 ÷ 实际值. */
  TARGET_OVER_ACTUAL {
    @Override
    Rate exactly(Rate ratio) {
      return ratio.numerator() == 0
          ? Rate.ONE
          : Rate.of(/* numerator= */ ratio.denominator(), /* denominator= */ ratio.numerator());
    }
  },
  /** 1 − 超出率: one point of a hundred for each hundredth over the target. */
  LINEAR_OVERRUN {
    @Override
    Rate exactly(Rate ratio) {
      BigInteger left =
          BigInteger.valueOf(ratio.denominator())
              .multiply(BigInteger.valueOf(2))
              .subtract(BigInteger.valueOf(ratio.numerator()));
      return left.signum() <= 0 ? Rate.ZERO : Rate.of(left.longValueExact(), ratio.denominator());
    }
  },
  /** Nothing is left (不得分). */
  NOTHING {
    @Override
    Rate exactly(Rate ratio) {
      return Rate.ZERO;
    }
  };

  abstract Rate exactly(Rate ratio);

  /**
   * Returns the share of the points that is left, from 0 to 1, both inclusive.
   *
   * @param ratio actual ÷ target
   * @throws ArithmeticException if the share does not fit into two {@code long}s
   */
  public Rate share(Rate ratio) {
    Rate share = exactly(ratio);
    if (share.compareTo(Rate.ZERO) < 0) {
      return Rate.ZERO;
    }
    return share.compareTo(Rate.ONE) > 0 ? Rate.ONE : share;
  }
}
