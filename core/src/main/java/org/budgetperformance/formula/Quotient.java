package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.FigureType;

/** One number divided by another as they are written (商), rounded to the unit of a rate. */
final class Quotient extends Numeric {
  /** As many as a rate has. */
  private static final int DECIMALS = 8;

  private static final long serialVersionUID = 1L;

  private final Numeric above;
  private final Numeric below;

  Quotient(Numeric above, Numeric below) {
    super(
        Operation.ROUNDING,
        Operation.ROUNDING.label(),
        FigureType.RATE,
        ImmutableList.of(above, below));
    this.above = above;
    this.below = below;
  }

  /**
   * @throws ArithmeticException if it exceeds a {@code long} of units
   * @throws IllegalArgumentException if the divisor is 0
   */
  @Override
  IntervalSum value(Walk walk) {
    IntervalSum register = walk.register();
    Tape tape = walk.tape();
    int mark = tape == null ? 0 : tape.mark();
    calculate(walk, register);
    if (tape != null) {
      ImmutableList<Step> taken = tape.taken(mark);
      tape.add(mark, step(taken.get(0), taken.get(1)).withResult(result(register)));
    }
    return register;
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    long top = above.value(walk).stated();
    into.add(1, Rate.of(top, below.value(walk).stated()).units(), 0L);
  }

  @Override
  Step redo(Redo redo) {
    return step(above.redo(redo), below.redo(redo));
  }

  private static Step step(Step top, Step bottom) {
    return Steps.rounded(Steps.of(Operation.QUOTIENT, top, bottom), DECIMALS);
  }
}
