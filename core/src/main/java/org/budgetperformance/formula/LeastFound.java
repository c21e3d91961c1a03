package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;

/** The least of what a number comes to for each of what is found (各项最小值); each is exact. */
final class LeastFound extends Numeric {
  private static final long serialVersionUID = 1L;

  private final Finder<? extends ImmutableList<?>> finder;
  private final Numeric number;

  LeastFound(Finder<? extends ImmutableList<?>> finder, Numeric number) {
    super(Operation.MINIMUM, Operation.MINIMUM.label(), number.type(), ImmutableList.of(number));
    this.finder = finder;
    this.number = number;
  }

  /**
   * @throws IllegalArgumentException if nothing is found
   */
  @Override
  void calculate(Walk walk, IntervalSum into) {
    ImmutableList<?> found = finder.at(walk);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("the least of nothing");
    }
    Object outer = walk.subject();
    int registers = walk.registers();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < found.size(); i++) {
      walk.about(found.get(i));
      least = Math.min(least, number.value(walk).stated());
      walk.release(registers);
    }
    walk.about(outer);
    into.add(1, least, 0L);
  }

  @Override
  Step redo(Redo redo) {
    List<Step> steps = new ArrayList<>();
    for (Object found : finder.at(redo)) {
      steps.add(number.redo(redo.about(found)));
    }
    return Steps.of(operation(), label(), steps);
  }
}
