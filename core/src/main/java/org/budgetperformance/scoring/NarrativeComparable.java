package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.DeviationReason;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether what a narrative says of a dimension can be read and compared (可识别、可比较): open if something
 * cannot, and nothing where no score was compared with something that the cells decide.
 */
final class NarrativeComparable extends Judged {
  private static final ImmutableList<Column<?>> CELLS =
      ImmutableList.of(Columns.TARGET, Columns.ACTUAL, Columns.POINTS, Columns.SCORE);
  private static final long serialVersionUID = 1L;

  NarrativeComparable() {
    super(
        LocalizedText.of("目标、完成值和得分可识别、可比较", "targets, actual values and scores can be compared"));
  }

  @Override
  protected Answer judge(Where at) {
    NarrativeDimension dimension = at.subject(NarrativeDimension.class);
    ImmutableList<NarrativeIndicator> indicators = dimension.indicators();
    SheetRow total = dimension.total();
    boolean totalStated = total != null && total.score().isStated();
    boolean open = total != null && isUnreadable(total.score());
    boolean compared = false;
    boolean decided = false;
    for (int i = 0; i < indicators.size(); i++) {
      NarrativeIndicator indicator = indicators.get(i);
      compared |= totalStated || indicator.row().score().isStated();
      decided |= indicator.ofMost().basis() == SupportedScore.Basis.DECIDED;
      open |= leavesOpen(indicator);
    }
    return open ? Answer.OPEN : compared && decided ? Answer.YES : Answer.NOTHING;
  }

  /** Returns whether the narrative says something of an indicator that cannot be read or compared. */
  private static boolean leavesOpen(NarrativeIndicator indicator) {
    SheetRow row = indicator.row();
    boolean answered = row.target().isStated() && row.actual().isStated();
    return (answered && indicator.ofMost().basis() == SupportedScore.Basis.OPEN)
        || DeviationReason.isUnreadable(row)
        || isUnreadable(row.points())
        || isUnreadable(row.score());
  }

  private static boolean isUnreadable(Figure<?> figure) {
    return figure.state() == FigureState.UNREADABLE;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    NarrativeDimension dimension = at.subject(NarrativeDimension.class);
    Sheet narrative = dimension.narrative();
    for (NarrativeIndicator indicator : dimension.indicators()) {
      SheetRow row = indicator.row();
      for (Column<?> column : CELLS) {
        cells.cell(narrative, row.row(), column);
      }
      SheetRow category = NarrativeCategory.row(row);
      if (category != null) {
        cells.cell(narrative, category.row(), Columns.POINTS);
      }
    }
    SheetRow total = dimension.total();
    if (total != null) {
      cells.cell(narrative, total.row(), Columns.SCORE);
    }
  }
}
