package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;

/**
 * Conditions asked one after the other (依次判断): the first answer that is not yes counts, or else the last.
 * Of their steps only that one's stays.
 */
final class Sequence implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Condition> conditions;

  /**
   * @param conditions the conditions, one at least
   */
  Sequence(ImmutableList<Condition> conditions) {
    this.conditions = conditions;
  }

  ImmutableList<Condition> conditions() {
    return conditions;
  }

  Answer ask(Walk walk) {
    Tape tape = walk.tape();
    int mark = tape == null ? 0 : tape.mark();
    int last = conditions.size() - 1;
    for (int i = 0; i < last; i++) {
      Answer answer = conditions.get(i).ask(walk);
      if (answer != Answer.YES) {
        return answer;
      } else if (tape != null) {
        tape.drop(mark);
      }
    }
    return conditions.get(last).ask(walk);
  }

  Step redo(Redo redo) {
    int last = conditions.size() - 1;
    for (int i = 0; i < last; i++) {
      Step step = conditions.get(i).redo(redo);
      if (!step.result().equals(StepValue.of(Answer.YES))) {
        return step;
      }
    }
    return conditions.get(last).redo(redo);
  }
}
