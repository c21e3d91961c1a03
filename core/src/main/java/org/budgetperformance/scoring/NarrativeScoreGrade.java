package org.budgetperformance.scoring;

import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether no score of a narrative's dimension is above what it supports, or none but by rounding (得分从轻). */
final class NarrativeScoreGrade extends Judged {
  private static final long serialVersionUID = 1L;

  private final boolean rounded;

  /**
   * @param rounded whether a score may be above by less than one unit of its own last place
   */
  NarrativeScoreGrade(boolean rounded) {
    super(LocalizedText.of("没有高于可支持得分的得分", "no score is above what is supported"));
    this.rounded = rounded;
  }

  @Override
  protected Answer judge(Where at) {
    NarrativeDimension dimension = at.subject(NarrativeDimension.class);
    SheetRow total = dimension.total();
    boolean mild =
        total == null || isMild(total.score(), dimension.supported(), dimension.points());
    for (NarrativeIndicator indicator : dimension.indicators()) {
      PointsRange supported = indicator.supported().range();
      Points points = indicator.points().orElse(supported.max());
      mild &= isMild(indicator.row().score(), supported, points);
    }
    return Answer.of(mild);
  }

  private boolean isMild(Figure<Points> score, PointsRange supported, Points points) {
    return !score.isStated()
        || score.get().compareTo(supported.max()) <= 0
        || (rounded && ScorePlace.isRounded(score, supported, points));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    NarrativeDimension dimension = at.subject(NarrativeDimension.class);
    for (NarrativeIndicator indicator : dimension.indicators()) {
      cells.cell(dimension.narrative(), indicator.row().row(), Columns.SCORE);
    }
  }
}
