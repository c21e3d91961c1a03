package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Goals of the narrative that results miss although the indicators' own targets are met (绩效目标与实际完成值).
 * That an indicator misses its own target too is said by its score.
 */
final class GoalsAttained extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("绩效目标未达到：{goal}，而{actual}", "the goal is missed: {goal} but {actual}");
  private static final LocalizedText COMPARES =
      LocalizedText.of(
          "自评报告的绩效目标与同一指标的实际完成值", "goals of the narrative and actual values of the same indicator");
  private static final long serialVersionUID = 1L;

  private GoalsAttained() {
    super(COMPARES);
  }

  /** Returns the check, which is applied to each goal of which indicators speak as well. */
  static Check check() {
    GoalsAttained attained = new GoalsAttained();
    return FormulaCheck.eachOf(GoalsAttained::goals)
        .names(attained)
        .asks(attained, MESSAGE, COMPARES);
  }

  /** A goal, and the rows that speak of the same indicator. */
  private static final class Goal {
    final SheetRow goal;
    final ImmutableList<SheetRow> rows;

    Goal(SheetRow goal, ImmutableList<SheetRow> rows) {
      this.goal = goal;
      this.rows = rows;
    }
  }

  private static ImmutableList<Goal> goals(Submission submission) {
    ImmutableList.Builder<Goal> goals = ImmutableList.builder();
    for (ImmutableList<SheetRow> rows : submission.indicators().list()) {
      for (SheetRow row : rows) {
        if (row.line().equals(Lines.GOAL)) {
          goals.add(new Goal(row, rows));
        }
      }
    }
    return goals.build();
  }

  @Override
  protected Answer judge(Where at) {
    Goal goal = at.subject(Goal.class);
    boolean ownMissed = missesItsOwn(goal.rows);
    Answer worst = Answer.NOTHING;
    for (int i = 0; i < goal.rows.size() && worst != Answer.NO; i++) {
      worst = Answer.worse(worst, attains(goal.rows.get(i), goal.goal, ownMissed));
    }
    return worst;
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

  private static Answer attains(SheetRow row, SheetRow goal, boolean ownMissed) {
    if (!row.line().equals(Lines.INDICATOR)) {
      return Answer.NOTHING;
    } else if (IndicatorCells.isOpenTarget(goal.target())
        || IndicatorCells.isOpenActual(row.actual())) {
      return Answer.OPEN;
    } else if (!goal.target().isStated() || !row.actual().isStated()) {
      return Answer.NOTHING;
    }
    Attainment attainment =
        Attainment.of(
            goal.target().get(),
            row.actual().get(),
            row.category().isStated() ? row.category().get() : null);
    return Answer.of(ownMissed || attainment.outcome() != Attainment.Outcome.MISSED);
  }

  @Override
  protected void cells(Where at, Cells cells) {
    Goal goal = at.subject(Goal.class);
    cells.cell(goal.goal.sheet(), goal.goal.row(), Columns.TARGET);
    for (SheetRow row : goal.rows) {
      if (row.line().equals(Lines.INDICATOR)) {
        cells.cell(row.sheet(), row.row(), Columns.TARGET);
        cells.cell(row.sheet(), row.row(), Columns.ACTUAL);
      }
    }
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("goal", "actual");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Goal goal = walk.subject(Goal.class);
    to.look("goal", 0, 1, goal.goal.sheet(), goal.goal.row(), Columns.TARGET);
    boolean ownMissed = missesItsOwn(goal.rows);
    for (int i = 0; i < goal.rows.size(); i++) {
      SheetRow row = goal.rows.get(i);
      Answer here = attains(row, goal.goal, ownMissed);
      if (here == Answer.NO || here == Answer.OPEN) {
        to.look("actual", i, 1, row.sheet(), row.row(), Columns.ACTUAL);
      }
    }
  }
}
