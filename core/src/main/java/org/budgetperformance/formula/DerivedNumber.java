package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * A number that follows from something derived from a document (推算数值): whoever derives it also knows its
 * steps, from which alone a verifier takes it.
 */
public abstract class DerivedNumber extends Numeric {
  private static final long serialVersionUID = 1L;

  /**
   * @param operation what makes the number of the steps
   * @param label what it is called
   * @param type what it counts
   */
  protected DerivedNumber(Operation operation, LocalizedText label, FigureType<?> type) {
    super(operation, label, type, ImmutableList.of());
  }

  /**
   * Returns the number in units of its type.
   *
   * @param at where it is asked for
   */
  protected abstract long units(Where at);

  /**
   * Returns the steps of which the operation makes the number.
   *
   * @param at where it is asked for
   * @param basis what the rule rests on, which stands beside its parameters
   */
  protected abstract List<Step> steps(Where at, String basis);

  @Override
  final void calculate(Walk walk, IntervalSum into) {
    Tape tape = walk.tape();
    if (tape != null) {
      steps(walk, tape.basis()).forEach(tape::leaf);
    }
    into.add(1, units(walk), 0L);
  }

  @Override
  final Step redo(Redo redo) {
    return Steps.of(operation(), label(), steps(redo, redo.basis()));
  }
}
