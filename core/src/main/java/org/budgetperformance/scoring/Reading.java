package org.budgetperformance.scoring;

import java.math.BigInteger;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * A way to score a target that was missed (得分计算口径): which share of the points is left
 * for a ratio of actual to target.
 */
public enum Reading {
  /** 实际值 ÷ 目标值. */
  ACTUAL_OVER_TARGET("实际值÷目标值", "actual ÷ target") {
    @Override
    Rate exactly(Rate ratio) {
      return ratio;
    }

    @Override
    Step exactly(Step ratio) {
      return ratio;
    }
  },
  /** 目标值 ÷ 实际值. */
  TARGET_OVER_ACTUAL("目标值÷实际值", "target ÷ actual") {
    @Override
    Rate exactly(Rate ratio) {
      return ratio.numerator() == 0
          ? Rate.ONE
          : Rate.of(/* numerator= */ ratio.denominator(), /* denominator= */ ratio.numerator());
    }

    @Override
    Step exactly(Step ratio) {
      Step one = ScoreSteps.one();
      boolean zero = ratio.result().equals(Steps.constant(0, FigureType.RATE).result());
      return zero ? one : Steps.of(Operation.QUOTIENT, one, ratio);
    }
  },
  /** 1 − 超出率: one point of a hundred for each hundredth over the target. */
  LINEAR_OVERRUN("1−超出率", "1 − overrun") {
    @Override
    Rate exactly(Rate ratio) {
      BigInteger left =
          BigInteger.valueOf(ratio.denominator())
              .multiply(BigInteger.valueOf(2))
              .subtract(BigInteger.valueOf(ratio.numerator()));
      return left.signum() <= 0 ? Rate.ZERO : Rate.of(left.longValueExact(), ratio.denominator());
    }

    @Override
    Step exactly(Step ratio) {
      Step one = ScoreSteps.one();
      return Steps.of(Operation.SUM, one, one, Steps.of(Operation.NEGATION, ratio));
    }
  },
  /** Nothing is left (不得分). */
  NOTHING("不得分", "nothing") {
    @Override
    Rate exactly(Rate ratio) {
      return Rate.ZERO;
    }

    @Override
    Step exactly(Step ratio) {
      return Steps.constant(0, FigureType.RATE);
    }
  };

  private final String zh;
  private final String en;

  Reading(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns what the reading is called. */
  public LocalizedText label() {
    return LocalizedText.of(zh, en);
  }

  abstract Rate exactly(Rate ratio);

  abstract Step exactly(Step ratio);

  /** Returns the steps that lead to the share of the points that is left. */
  Step share(Step ratio) {
    return ScoreSteps.clamped(exactly(ratio));
  }

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
