package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.text.LocalizedText;

/** What several answers come to, or one turned (逻辑运算). */
final class Logic extends Condition {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Condition> conditions;

  Logic(Operation operation, LocalizedText label, Iterable<? extends Condition> conditions) {
    super(operation, label, conditions);
    this.conditions = ImmutableList.copyOf(conditions);
  }

  @Override
  Answer decide(Walk walk) {
    Answer first = conditions.isEmpty() ? Answer.NOTHING : conditions.get(0).ask(walk);
    switch (operation()) {
      case NOT:
        return first == Answer.YES ? Answer.NO : first == Answer.NO ? Answer.YES : first;
      case CERTAIN:
        return Answer.of(first == Answer.YES);
      case ANSWERED:
        return first == Answer.NOTHING ? Answer.NOTHING : Answer.YES;
      case RELEVANT:
        return first == Answer.YES ? Answer.YES : Answer.NOTHING;
      default:
        return several(walk, first);
    }
  }

  private Answer several(Walk walk, Answer first) {
    Answer result = first;
    for (int i = 1; i < conditions.size() && !ends(result); i++) {
      result = with(operation(), result, conditions.get(i).ask(walk));
    }
    return result;
  }

  /** Nothing that follows changes a no of all, a yes of any, or what ends a sequence. */
  private boolean ends(Answer answer) {
    return ends(operation(), answer);
  }

  static boolean ends(Operation operation, Answer answer) {
    switch (operation) {
      case ALL:
        return answer == Answer.NO;
      case ANY:
        return answer == Answer.YES;
      default:
        return answer != Answer.YES;
    }
  }

  /** Returns what one more answer makes of those before it. */
  static Answer with(Operation operation, Answer before, Answer next) {
    switch (operation) {
      case ALL:
        return Answer.worse(before, next);
      case ANY:
        return Answer.better(before, next);
      default:
        return next;
    }
  }

  @Override
  @Nullable
  ImmutableList<Figures> looked() {
    return looked(conditions);
  }

  @Override
  Step redo(Redo redo) {
    List<Step> steps = new ArrayList<>(conditions.size());
    for (int i = 0; i < conditions.size(); i++) {
      Step step = conditions.get(i).redo(redo);
      steps.add(step);
      boolean answersAll = operation() == Operation.ALL || operation() == Operation.ANY;
      boolean sequence = operation() == Operation.EACH_IN_TURN;
      Answer here = step.result().answer().orElse(Answer.OPEN);
      if ((answersAll || sequence) && ends(operation(), here)) {
        break;
      }
    }
    return steps.isEmpty()
        ? Step.of(operation(), label(), StepValue.of(Answer.NOTHING), steps)
        : Steps.of(operation(), label(), steps);
  }
}
