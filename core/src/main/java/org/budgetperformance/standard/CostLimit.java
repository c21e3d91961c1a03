package org.budgetperformance.standard;

import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether a cost is limited from above (成本指标不应以“≥”设定), unless it is called a saving. */
final class CostLimit extends IndicatorQuestion {
  private static final long serialVersionUID = 1L;

  CostLimit() {
    super(
        LocalizedText.of("成本指标不以“≥”“>”设定", "a cost is not set as at least so much"),
        LocalizedText.of(
            "成本指标的年度指标值应为上限，不应以“≥”“>”设定：{target}",
            "the target of a cost should be an upper limit: {target}"),
        Columns.TARGET);
  }

  @Override
  public Outcome judge(SheetRow row) {
    if (!IndicatorCells.isOf(row, Dimension.COST)
        || CellWords.SAVINGS.areIn(IndicatorCells.name(row))) {
      return Outcome.NOT_APPLICABLE;
    }
    Figure<Target> target = row.target();
    if (IndicatorCells.isOpenTarget(target)) {
      return Outcome.UNDECIDED;
    }
    if (!target.get().comparison().isPresent()) {
      return Outcome.NOT_APPLICABLE;
    }
    Comparison comparison = target.get().comparison().get();
    return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN
        ? Outcome.FAILED
        : Outcome.PASSED;
  }
}
