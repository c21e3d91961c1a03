package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableSet;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;

/** The scores of a narrative if all fit, else those that do not, with what they rest on (列示得分及依据). */
final class NarrativeScoreMention implements Mention {
  private static final long serialVersionUID = 1L;

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("score", "supported", "basis");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    NarrativeDimension dimension = walk.subject(NarrativeDimension.class);
    boolean all = NarrativeScores.fit(dimension);
    SheetRow total = dimension.total();
    boolean whole = total != null && (all || !NarrativeScores.fits(total, dimension.supported()));
    if (total != null && whole) {
      score(total, dimension.supported(), 0, to);
    }
    int group = 1;
    for (NarrativeIndicator indicator : dimension.indicators()) {
      PointsRange supported = indicator.supported().range();
      boolean here = all || !NarrativeScores.fits(indicator.row(), supported);
      if (here) {
        score(indicator.row(), supported, group, to);
      }
      if (here || whole) {
        basis(indicator.row(), group, to);
      }
      group++;
    }
  }

  private static void score(SheetRow row, PointsRange supported, int group, Examination to) {
    state("score", Use.SCORE, group, row, Columns.SCORE, to);
    to.use(
        "supported",
        Use.SUPPORTED,
        group,
        1,
        ScoreTape.name(row),
        FigureType.POINTS,
        supported.min().hundredths(),
        supported.max().hundredths());
  }

  /** Every cell is a group of its own: nothing is to be added. */
  private static void basis(SheetRow row, int number, Examination to) {
    int group = 4 * number;
    state("basis", Use.OTHER, group, row, Columns.TARGET, to);
    state("basis", Use.OTHER, group + 1, row, Columns.ACTUAL, to);
    state("basis", Use.OTHER, group + 2, row, Columns.POINTS, to);
    SheetRow category = NarrativeCategory.row(row);
    if (category != null) {
      state("basis", Use.OTHER, group + 3, category, Columns.POINTS, to);
    }
    missing(row, Columns.SCORE, to);
    if (category == null || category.points().state() == FigureState.ABSENT) {
      missing(row, Columns.POINTS, to);
    }
  }

  /** Names what the narrative leaves out, if that leaves the rule undecided. */
  private static void missing(SheetRow row, Column<?> column, Examination to) {
    if (row.at(column).state() == FigureState.ABSENT) {
      to.miss(row.sheet().place(row.row(), column));
    }
  }

  /** Names what the narrative says; what it leaves out has no place. */
  private static void state(
      String role, Use use, int group, SheetRow row, Column<?> column, Examination to) {
    if (row.at(column).state() != FigureState.ABSENT) {
      to.look(role, use, group, 1, row.sheet(), row.row(), column);
    }
  }
}
