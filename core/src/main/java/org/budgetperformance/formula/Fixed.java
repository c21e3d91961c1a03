package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** A number that never changes, or one that a jurisdiction sets (常数与参数). */
final class Fixed extends Numeric {
  private static final long serialVersionUID = 1L;

  private final long units;

  Fixed(Operation operation, LocalizedText label, FigureType<?> type, long units) {
    super(operation, label, type, ImmutableList.of());
    this.units = units;
  }

  @Override
  IntervalSum value(Walk walk) {
    IntervalSum register = walk.register();
    calculate(walk, register);
    Tape tape = walk.tape();
    if (tape != null) {
      tape.leaf(step(tape.basis()));
    }
    return register;
  }

  boolean isZero() {
    return units == 0;
  }

  @Override
  ImmutableList<Figures> looked() {
    return ImmutableList.of();
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    into.add(1, units, 0L);
  }

  @Override
  Step redo(Redo redo) {
    return step(redo.basis());
  }

  private Step step(@Nullable String basis) {
    StepValue value = StepValue.ofUnits(units, type());
    return operation() == Operation.PARAMETER
        ? Step.parameter(label(), value, basis == null ? "" : basis)
        : Step.leaf(operation(), label(), value);
  }

  @Override
  protected boolean isOfRow() {
    return true;
  }
}
