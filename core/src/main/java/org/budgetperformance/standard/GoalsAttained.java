package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Goals of the narrative that results miss although the indicators' own targets are met (绩效目标与实际完成值).
 *
 * <p>It has one application for each indicator with a goal. That an indicator misses its own target
 * too is said by its score. Immutable and thread-safe.
 */
final class GoalsAttained implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("绩效目标未达到：{goal}，而{actual}", "the goal is missed: {goal} but {actual}");
  private static final long serialVersionUID = 1L;

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("goal", "actual");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "自评报告的绩效目标与同一指标的实际完成值", "goals of the narrative and actual values of the same indicator");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ImmutableList<ImmutableList<SheetRow>> indicators = submission.indicators().list();
    for (int i = 0; i < indicators.size(); i++) {
      ImmutableList<SheetRow> rows = indicators.get(i);
      for (int g = 0; g < rows.size(); g++) {
        if (rows.get(g).line().equals(Lines.GOAL)) {
          apply(rows.get(g), rows, examination);
        }
      }
    }
  }

  private static void apply(SheetRow goal, ImmutableList<SheetRow> rows, Examination examination) {
    examination.start();
    Figure<Target> target =
        examination.look("goal", 0, 1, goal.sheet(), goal.row(), Columns.TARGET);
    boolean ownMissed = missesItsOwn(rows);
    Outcome outcome = Outcome.NOT_APPLICABLE;
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      if (row.line().equals(Lines.INDICATOR)) {
        Outcome here = compare(target, row, ownMissed);
        outcome = Outcome.worse(outcome, here);
        if (here == Outcome.FAILED || here == Outcome.UNDECIDED) {
          examination.look("actual", i, 1, row.sheet(), row.row(), Columns.ACTUAL);
        }
      }
    }
    examination.end(outcome);
  }

  private static boolean missesItsOwn(ImmutableList<SheetRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      if (row.line().equals(Lines.INDICATOR)
          && row.attainment().outcome() == Attainment.Outcome.MISSED) {
        return true;
      }
    }
    return false;
  }

  private static Outcome compare(Figure<Target> goal, SheetRow row, boolean ownMissed) {
    Figure<Actual> actual = row.actual();
    if (isUnreadable(goal, actual)) {
      return Outcome.UNDECIDED;
    } else if (!goal.isStated() || !actual.isStated()) {
      return Outcome.NOT_APPLICABLE;
    }
    boolean missed = Attainment.of(goal.get(), actual.get()).outcome() == Attainment.Outcome.MISSED;
    return missed && !ownMissed ? Outcome.FAILED : Outcome.PASSED;
  }

  private static boolean isUnreadable(Figure<Target> goal, Figure<Actual> actual) {
    return goal.state() == FigureState.UNREADABLE
        || actual.state() == FigureState.UNREADABLE
        || (goal.isStated() && goal.get().kind() == Target.Kind.UNREADABLE)
        || (actual.isStated() && actual.get().kind() == Actual.Kind.UNREADABLE);
  }

  @Override
  public String toString() {
    return "goals of the narrative are attained";
  }
}
