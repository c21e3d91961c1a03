package org.budgetperformance.formula;

import javax.annotation.Nullable;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** An expression that is a number (数值): everything that it can be, by its rounding and what is missing. */
public abstract class Numeric extends Expression {
  private static final long serialVersionUID = 1L;

  private final FigureType<?> type;

  Numeric(
      Operation operation,
      LocalizedText label,
      FigureType<?> type,
      Iterable<? extends Expression> inputs) {
    super(operation, label, inputs);
    this.type = type;
  }

  /** Returns what the number counts; its units are those of the type. */
  public final FigureType<?> type() {
    return type;
  }

  /**
   * Calculates it.
   *
   * @param walk where; with a tape, the step is kept there
   * @return the number, which stays as it is until the application ends
   */
  IntervalSum value(Walk walk) {
    IntervalSum register = walk.register();
    Tape tape = walk.tape();
    if (tape == null) {
      calculate(walk, register);
      return register;
    }
    int mark = tape.mark();
    calculate(walk, register);
    tape.end(mark, operation(), label(), result(register));
    return register;
  }

  /** Returns the cell by whose kind it is decided how it compares with 0, or null if none decides it. */
  @Nullable
  Figures besideZero() {
    return null;
  }

  /** Calculates it of what its inputs come to; allocates nothing. */
  abstract void calculate(Walk walk, IntervalSum into);

  /** Returns a number as a step has it. */
  final StepValue result(IntervalSum number) {
    return result(number, type);
  }

  static StepValue result(IntervalSum number, FigureType<?> type) {
    return StepValue.of(number.extent().scaled(Fraction.of(1, type.unitsPerOne())), type);
  }
}
