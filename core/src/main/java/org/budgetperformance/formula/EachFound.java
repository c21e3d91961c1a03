package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;

/** Whether a condition holds of all, or of any, of what is found (逐个判断); nothing if nothing is. */
final class EachFound extends Condition {
  private static final long serialVersionUID = 1L;

  private final Finder<? extends ImmutableList<?>> finder;
  private final Condition condition;

  EachFound(Operation operation, Finder<? extends ImmutableList<?>> finder, Condition condition) {
    super(operation, operation.label(), ImmutableList.of(condition));
    this.finder = finder;
    this.condition = condition;
  }

  @Override
  Answer decide(Walk walk) {
    ImmutableList<?> found = finder.at(walk);
    Object outer = walk.subject();
    int registers = walk.registers();
    Answer result = Answer.NOTHING;
    for (int i = 0; i < found.size() && !Logic.ends(operation(), result); i++) {
      walk.about(found.get(i));
      Answer here = condition.ask(walk);
      walk.release(registers);
      result = i == 0 ? here : Logic.with(operation(), result, here);
    }
    walk.about(outer);
    return result;
  }

  @Override
  Step redo(Redo redo) {
    List<Step> steps = new ArrayList<>();
    for (Object found : finder.at(redo)) {
      Step step = condition.redo(redo.about(found));
      steps.add(step);
      if (Logic.ends(operation(), step.result().answer().orElse(Answer.OPEN))) {
        break;
      }
    }
    return Steps.of(operation(), label(), steps);
  }
}
