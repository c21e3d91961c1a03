package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.SumSteps;
import org.budgetperformance.rule.Tally;

/** The steps before and around the comparison of two sums. */
final class ComparisonSteps {
  private ComparisonSteps() {}

  /** Returns why a whole and its parts cannot be compared, or that they can. */
  static Step comparable(SumSteps whole, SumSteps parts, boolean unreadable) {
    ImmutableList<Step> cells =
        ImmutableList.copyOf(Iterables.concat(whole.cells(), parts.cells()));
    if (unreadable) {
      return Steps.of(Operation.READABLE, cells);
    }
    boolean open = whole.isBlank() && whole.present().result().equals(StepValue.of(Answer.YES));
    Step first = open ? whole.present() : whole.stated();
    return Steps.of(
        Operation.EACH_IN_TURN, first, parts.present(), Steps.of(Operation.STATED, cells));
  }

  /** Returns a whole that may fall short by what the statement that was just added up allows. */
  static Step allowing(Step whole, Tally tally, StepValue result) {
    SumSteps allowance = tally.steps();
    Step allowed =
        tally.isStated()
            ? Steps.of(Operation.UP_TO, allowance.sum())
            : Step.leaf(Operation.MISSING, allowance.sum().label(), SumSteps.anything());
    return Step.of(Operation.SUM, whole.label(), result, ImmutableList.of(whole, allowed));
  }
}
