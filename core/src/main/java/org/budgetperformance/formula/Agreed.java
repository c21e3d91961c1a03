package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether those of some sums that state anything can all be equal (各处表述相符): intervals that meet pairwise
 * have a number in common. At least two state something: ask that first.
 */
final class Agreed extends Condition {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Sum> sums;

  Agreed(LocalizedText label, Iterable<Sum> sums) {
    super(Operation.EQUAL, label, sums);
    this.sums = ImmutableList.copyOf(sums);
  }

  @Override
  Answer decide(Walk walk) {
    if (walk.tape() != null) {
      stated(sums, walk).forEach(walk.tape()::leaf);
    }
    return !meet(walk, false) ? Answer.NO : meet(walk, true) ? Answer.YES : Answer.OPEN;
  }

  private boolean meet(Walk walk, boolean strictly) {
    for (int i = 0; i < sums.size(); i++) {
      for (int j = i + 1; j < sums.size(); j++) {
        if (bothState(walk, i, j)) {
          IntervalSum a = walk.sum(sums.get(i)).sum();
          IntervalSum b = walk.sum(sums.get(j)).sum();
          if (!(strictly ? a.meets(b) : a.canMeet(b))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean bothState(Walk walk, int i, int j) {
    return walk.sum(sums.get(i)).isStated() && walk.sum(sums.get(j)).isStated();
  }

  private static List<Step> stated(ImmutableList<Sum> sums, Walk walk) {
    List<Step> steps = new ArrayList<>();
    for (Sum sum : sums) {
      if (walk.sum(sum).isStated()) {
        steps.add(walk.steps(sum).sum());
      }
    }
    return steps;
  }

  @Override
  Step redo(Redo redo) {
    return Steps.of(operation(), label(), stated(sums, redo));
  }

  /** Returns those of some sums that state anything, for a verifier. */
  static List<Step> stated(Iterable<Sum> sums, Redo redo) {
    List<Step> steps = new ArrayList<>();
    for (Sum sum : sums) {
      Step stated = Steps.of(Operation.STATED, redo.cells(sum.statement(), true));
      if (stated.result().equals(StepValue.of(Answer.YES))) {
        steps.add(redo.sum(sum));
      }
    }
    return steps;
  }
}
