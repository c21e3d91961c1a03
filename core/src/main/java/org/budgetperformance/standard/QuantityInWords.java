package org.budgetperformance.standard;

import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether a quantity is set in figures (数量指标应量化). */
final class QuantityInWords extends IndicatorQuestion {
  private static final long serialVersionUID = 1L;

  QuantityInWords() {
    super(
        LocalizedText.of("数量指标以数值设定", "a quantity is set in figures"),
        LocalizedText.of("数量指标应量化，不应以文字设定：{target}", "a quantity is set in words: {target}"),
        Columns.TARGET);
  }

  @Override
  public Outcome judge(SheetRow row) {
    if (!IndicatorCells.isOf(row, Category.QUANTITY)) {
      return Outcome.NOT_APPLICABLE;
    }
    Figure<Target> target = row.target();
    boolean words =
        target.isStated()
            && (target.get().kind() == Target.Kind.QUALITY
                || target.get().kind() == Target.Kind.YES_NO);
    return IndicatorCells.outcome(words, IndicatorCells.isOpenTarget(target));
  }
}
