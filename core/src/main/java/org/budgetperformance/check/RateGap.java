package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.formula.DerivedNumber;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.FigureType;

/** By how much a rate, as it was meant, is off the quotient of its figures (比率之差). */
final class RateGap extends DerivedNumber {
  /** As many as a rate has. */
  private static final int DECIMALS = 8;

  private static final long serialVersionUID = 1L;

  private final Column<?> above;
  private final Column<?> below;
  private final Column<?> rate;

  RateGap(Column<?> above, Column<?> below, Column<?> rate) {
    super(Operation.SPREAD, Operation.SPREAD.label(), FigureType.RATE);
    this.above = above;
    this.below = below;
    this.rate = rate;
  }

  @Override
  protected boolean isOfRow() {
    return true;
  }

  private RateReading reading(Where at) {
    return new RateReading(at.sheetRow(), above, below, rate);
  }

  /** What is the right rate as a fraction is off as it is written. */
  private static boolean isFraction(RateReading reading) {
    return reading.isFraction() && !reading.isFractionOfFigures();
  }

  /**
   * @throws ArithmeticException if it exceeds a {@code long}, or nothing can be divided
   */
  @Override
  protected long units(Where at) {
    RateReading reading = reading(at);
    if (!reading.hasQuotient()) {
      throw new ArithmeticException("no quotient");
    }
    long written = at.sheetRow().at(rate).units();
    long meant = isFraction(reading) ? reading.meant().longValueExact() : written;
    return reading
        .quotient()
        .setScale(0, RoundingMode.HALF_UP)
        .subtract(BigDecimal.valueOf(meant))
        .abs()
        .longValueExact();
  }

  @Override
  protected ImmutableList<Step> steps(Where at, String basis) {
    Step written = written(at, rate);
    Step hundred = Steps.constant(100 * Rate.UNITS_PER_ONE, FigureType.RATE);
    Step meant = isFraction(reading(at)) ? Steps.of(Operation.PRODUCT, written, hundred) : written;
    Step quotient = Steps.of(Operation.QUOTIENT, written(at, above), written(at, below));
    return ImmutableList.of(meant, Steps.rounded(quotient, DECIMALS));
  }

  private static Step written(Where at, Column<?> column) {
    Step cell = FigureSteps.of(at.sheet().place(at.row(), column), at.sheetRow().at(column));
    return Steps.of(Operation.AS_WRITTEN, cell);
  }
}
