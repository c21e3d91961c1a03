package org.budgetperformance.standard;

import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether a quantity is one of output and not of spending (数量指标不应只衡量支出). */
final class SpendingAsQuantity extends IndicatorQuestion {
  private static final long serialVersionUID = 1L;

  SpendingAsQuantity() {
    super(
        LocalizedText.of("数量指标不只衡量资金支出", "a quantity does not only measure spending"),
        LocalizedText.of(
            "数量指标应反映产出数量，该指标只衡量资金支出：{target}",
            "a quantity should measure output, and this one measures spending: {target}"),
        Columns.TARGET);
  }

  @Override
  public Outcome judge(SheetRow row) {
    if (!IndicatorCells.isOf(row, Category.QUANTITY)) {
      return Outcome.NOT_APPLICABLE;
    }
    if (!CellWords.SPENDING.areIn(IndicatorCells.name(row))) {
      return Outcome.PASSED;
    }
    Figure<Target> target = row.target();
    return IndicatorCells.outcome(
        !IndicatorCells.isOpenTarget(target) && !isCount(target.get()),
        IndicatorCells.isOpenTarget(target));
  }

  /** Reports on spending can be counted: 资金支出检查 of 4次 is output. */
  private static boolean isCount(Target target) {
    return target.quantity().filter(q -> q.unit().measure() == Measure.COUNT).isPresent();
  }
}
