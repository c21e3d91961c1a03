package org.budgetperformance.formula;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.states;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether an indicator counts (有效指标), else there is nothing to ask: it is not of 0 points, and it has a
 * target that applies.
 *
 * <p>A dozen rules ask it of every row, so without a tape the answer is taken from the row, which keeps
 * it.
 */
final class CountingIndicator extends Condition {
  private static final long serialVersionUID = 1L;

  @Override
  protected boolean isOfRow() {
    return true;
  }

  private static final Sequence ASKED =
      new Sequence(ImmutableList.of(hasPoints(), hasTarget(), new Applies()));

  CountingIndicator() {
    super(
        Operation.EACH_IN_TURN,
        LocalizedText.of("有效指标", "an indicator that counts"),
        ASKED.conditions());
  }

  private static Condition hasPoints() {
    Cell points = cell(Columns.POINTS);
    return onlyIf(not(all(states(points), equal(points, constant(0, FigureType.POINTS)))));
  }

  private static Condition hasTarget() {
    Cell target = cell(Columns.TARGET);
    return onlyIf(any(states(target), not(certain(readable(target)))));
  }

  @Override
  Answer decide(Walk walk) {
    if (walk.tape() != null) {
      return ASKED.ask(walk);
    }
    return walk.sheetRow().takesPart() ? Answer.YES : Answer.NOTHING;
  }

  @Override
  Step redo(Redo redo) {
    return Steps.of(operation(), label(), ImmutableList.of(ASKED.redo(redo)));
  }

  /** Whether a target does not say that the indicator does not apply, as 不适用 does. */
  static final class Applies extends Judged {
    private static final long serialVersionUID = 1L;

    Applies() {
      super(LocalizedText.of("指标适用", "the indicator applies"));
    }

    @Override
    protected Answer judge(Where at) {
      Figure<Target> target = at.sheetRow().target();
      boolean applies = !target.isStated() || target.get().kind() != Target.Kind.NOT_APPLICABLE;
      return applies ? Answer.YES : Answer.NOTHING;
    }

    @Override
    protected void cells(Where at, Cells cells) {
      cells.cell(at.sheet(), at.row(), Columns.TARGET);
    }
  }
}
