package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether the points that were lost are about those that the reason implies (偏差原因所示扣分): 扣2分, 得3分, or a share that
 * was done (仅完成60%) or was not (未完成40%). A reason without such a number implies nothing.
 */
final class ImpliedDeduction implements RowQuestion {
  private static final long serialVersionUID = 1L;

  private final Rate limit;

  /**
   * @param limit which share of the points both may be apart, inclusive
   */
  ImpliedDeduction(Rate limit) {
    this.limit = limit;
  }

  @Override
  public Outcome ask(SheetRow row) {
    if (!row.explanation().isStated()
        || !row.points().isStated()
        || !row.score().isStated()
        || IndicatorCells.isWithoutPoints(row)
        || !StatedDeduction.hasNumber(row.explanation().compact())) {
      return Outcome.NOT_APPLICABLE;
    }
    ImmutableList<BigDecimal> implied =
        StatedDeduction.of(
                row.explanation().compact(), points(row.points().units()), Optional.of(row))
            .lost();
    if (implied.isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    BigDecimal lost = points(row.points().units() - row.score().units());
    BigDecimal allowed =
        points(row.points().units())
            .multiply(BigDecimal.valueOf(limit.units()))
            .divide(BigDecimal.valueOf(Rate.UNITS_PER_ONE));
    return IndicatorCells.outcome(
        implied.stream().allMatch(each -> each.subtract(lost).abs().compareTo(allowed) > 0), false);
  }

  private static BigDecimal points(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.EXPLANATION, Columns.TARGET, Columns.POINTS, Columns.SCORE);
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of(
        "偏差原因所示的扣分与实际扣分相差超过分值的" + limit + "：{explanation}；{points}，{score}；{target}",
        "the reason implies another deduction than was made, by more than "
            + limit
            + " of the points: {explanation}; {points}, {score}; {target}");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "偏差原因写明的扣分或完成比例，与分值减得分",
        "a deduction or share that a reason states, against points less score");
  }

  @Override
  public ImmutableList<Words> words() {
    return ImmutableList.of(
        Words.of(
            "表示扣分、得分、完成比例的词",
            "words of deductions, scores and what was done",
            StatedDeduction.WORDS));
  }

  @Override
  public String toString() {
    return "implied deduction within " + limit;
  }
}
