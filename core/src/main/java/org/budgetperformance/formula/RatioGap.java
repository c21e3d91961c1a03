package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.FigureType;

/**
 * By how much a ratio is off a limit (比率与限额之差): the ratio is rounded first, and the difference ends at
 * the most that a rate can be. It is measured aside, without a tape.
 */
final class RatioGap extends Numeric {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final long serialVersionUID = 1L;

  private final Numeric above;
  private final Numeric below;
  private final int decimals;
  private final Numeric limit;

  RatioGap(Numeric above, Numeric below, int decimals, Numeric limit) {
    super(
        Operation.SPREAD,
        Operation.SPREAD.label(),
        FigureType.RATE,
        ImmutableList.of(above, below, limit));
    this.above = above;
    this.below = below;
    this.decimals = decimals;
    this.limit = limit;
  }

  /**
   * @throws ArithmeticException if the divisor is 0
   */
  @Override
  void calculate(Walk walk, IntervalSum into) {
    BigDecimal ratio =
        BigDecimal.valueOf(above.value(walk).stated())
            .divide(BigDecimal.valueOf(below.value(walk).stated()), decimals, RoundingMode.HALF_UP)
            .multiply(BigDecimal.valueOf(type().unitsPerOne()));
    BigDecimal off = ratio.subtract(BigDecimal.valueOf(limit.value(walk).stated())).abs();
    into.add(1, off.min(MOST).longValue(), 0L);
  }

  @Override
  Step redo(Redo redo) {
    Step quotient = Steps.of(Operation.QUOTIENT, above.redo(redo), below.redo(redo));
    return Steps.of(operation(), Steps.rounded(quotient, decimals), limit.redo(redo));
  }
}
