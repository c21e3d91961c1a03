package org.budgetperformance.formula;

import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;

/** What rows of indicators are, as far as sums have to know (指标行). */
final class IndicatorRows {
  private IndicatorRows() {}

  /** Returns whether a blank cell of a row stands beside an indicator that does not apply. */
  static boolean isOfNothing(Sheet sheet, int row) {
    if (!sheet.rows().get(row).line().equals(Lines.INDICATOR)) {
      return false;
    }
    Figure<Target> target = sheet.at(row, Columns.TARGET);
    switch (target.state()) {
      case NONE:
      case DASH:
        return true;
      case STATED:
        return target.get().kind() == Target.Kind.NOT_APPLICABLE;
      case BLANK:
        return sheet.at(row, Columns.ACTUAL).state() == FigureState.BLANK
            && sheet.at(row, Columns.POINTS).state() == FigureState.BLANK
            && sheet.at(row, Columns.SCORE).state() == FigureState.BLANK;
      default:
        return false;
    }
  }
}
