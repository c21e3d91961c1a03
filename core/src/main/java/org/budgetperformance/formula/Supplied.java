package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * A range of numbers that something else calculates (他处算出的区间), such as the scores that a scheme
 * supports, and whose steps it makes itself.
 */
public abstract class Supplied extends Numeric {
  private static final long serialVersionUID = 1L;

  /**
   * @param label what it is called
   * @param type what it counts
   */
  protected Supplied(LocalizedText label, FigureType<?> type) {
    super(Operation.HULL, label, type, ImmutableList.of());
  }

  /**
   * Returns the least that it is, in units of its type.
   *
   * @param at where it is asked for
   */
  protected abstract long least(Where at);

  /**
   * Returns the most that it is, in units of its type.
   *
   * @param at where it is asked for
   */
  protected abstract long most(Where at);

  /**
   * Returns the tree that leads to the range.
   *
   * @param at where it is asked for
   */
  protected abstract Step steps(Where at);

  @Override
  final IntervalSum value(Walk walk) {
    IntervalSum register = walk.register();
    calculate(walk, register);
    if (walk.tape() != null) {
      walk.tape().leaf(steps(walk));
    }
    return register;
  }

  @Override
  final void calculate(Walk walk, IntervalSum into) {
    into.add(1, least(walk), 0L);
    into.addUpTo(Math.subtractExact(most(walk), least(walk)));
  }

  @Override
  final Step redo(Redo redo) {
    return steps(redo);
  }
}
