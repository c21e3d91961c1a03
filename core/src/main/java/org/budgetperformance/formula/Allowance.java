package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;

/** What may be short (容许差额): anything from 0 to a sum, and anything at all where that is not stated. */
final class Allowance extends Numeric {
  private static final long serialVersionUID = 1L;

  private final Sum limit;

  Allowance(Sum limit) {
    super(Operation.UP_TO, Operation.UP_TO.label(), limit.type(), ImmutableList.of(limit));
    this.limit = limit;
  }

  @Override
  IntervalSum value(Walk walk) {
    if (walk.sum(limit).isStated()) {
      return super.value(walk);
    }
    IntervalSum register = walk.register();
    register.addMissing(1);
    if (walk.tape() != null) {
      walk.tape().leaf(anything());
    }
    return register;
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    into.addUpTo(limit.value(walk));
  }

  @Override
  Step redo(Redo redo) {
    Step stated = Steps.of(Operation.STATED, redo.cells(limit.statement(), true));
    return stated.result().equals(StepValue.of(Answer.YES)) ? super.redo(redo) : anything();
  }

  private Step anything() {
    return Step.leaf(
        Operation.MISSING,
        limit.label(),
        StepValue.of(Extent.lacking(Fraction.ZERO, null), type()));
  }
}
