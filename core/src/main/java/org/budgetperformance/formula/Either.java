package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;

/**
 * One question where a condition is met and another where it is not (分情形): a tree shows the one that was
 * asked.
 */
final class Either extends Condition {
  private static final long serialVersionUID = 1L;

  private final Condition when;
  private final Condition then;
  private final Condition otherwise;

  Either(Condition when, Condition then, Condition otherwise) {
    super(Operation.WHEN, Operation.WHEN.label(), ImmutableList.of(when, then, otherwise));
    this.when = when;
    this.then = then;
    this.otherwise = otherwise;
  }

  @Override
  public Answer ask(Walk walk) {
    return walk.tape() == null ? super.ask(walk) : decide(walk);
  }

  @Override
  Answer decide(Walk walk) {
    return (when.isMet(walk) ? then : otherwise).ask(walk);
  }

  @Override
  @Nullable
  ImmutableList<Figures> looked() {
    return looked(inputs());
  }

  @Override
  Step redo(Redo redo) {
    boolean met = when.redo(redo).result().equals(StepValue.of(Answer.YES));
    return (met ? then : otherwise).redo(redo);
  }
}
