package org.budgetperformance.standard;

import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether a satisfaction says on what it rests (满意度调查依据), where a result is stated. */
final class SatisfactionEvidence extends IndicatorQuestion {
  private static final long serialVersionUID = 1L;

  SatisfactionEvidence() {
    super(
        LocalizedText.of("满意度说明调查依据", "a satisfaction says on what evidence it rests"),
        LocalizedText.of(
            "满意度未说明问卷、回访、抽样等依据：{actual}，{explanation}",
            "a satisfaction without its evidence: {actual}, {explanation}"),
        Columns.ACTUAL,
        Columns.EXPLANATION);
  }

  @Override
  public Outcome judge(SheetRow row) {
    Figure<Actual> actual = row.actual();
    Figure<String> explanation = row.explanation();
    boolean unreadable =
        actual.state() == FigureState.UNREADABLE || explanation.state() == FigureState.UNREADABLE;
    if (!IndicatorCells.isOf(row, Dimension.SATISFACTION) || !(actual.isStated() || unreadable)) {
      return Outcome.NOT_APPLICABLE;
    }
    boolean shown =
        (actual.isStated() && CellWords.EVIDENCE.areIn(actual.get().original()))
            || (explanation.isStated() && CellWords.EVIDENCE.areIn(explanation.get()));
    return IndicatorCells.outcome(!shown && !unreadable, !shown);
  }
}
