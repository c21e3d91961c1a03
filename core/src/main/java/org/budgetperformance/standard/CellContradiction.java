package org.budgetperformance.standard;

import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Problem;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether target and actual contradict neither themselves nor their column (单元格内容自相矛盾): 万元 in a
 * column headed %, ≤95%以上, or points where a value belongs.
 */
final class CellContradiction extends IndicatorQuestion {
  private static final Unit POINT = Unit.count("分");
  private static final long serialVersionUID = 1L;

  CellContradiction() {
    super(
        LocalizedText.of(
            "年度指标值和实际完成值自身不矛盾，不把得分填入完成值",
            "target and actual do not contradict themselves, and no score stands for a value"),
        LocalizedText.of(
            "指标值或完成值自相矛盾，单位与数值不符或误填得分：{target}，{actual}",
            "a cell contradicts itself, its unit, or holds a score for a value: {target},"
                + " {actual}"),
        Columns.TARGET,
        Columns.ACTUAL);
  }

  @Override
  public Outcome judge(SheetRow row) {
    Figure<Target> target = row.target();
    Figure<Actual> actual = row.actual();
    boolean contradicts =
        (target.isStated() && contradicts(target.get().problem().orElse(null)))
            || (actual.isStated() && contradicts(actual.get().problem().orElse(null)))
            || (target.isStated() && actual.isStated() && holdsPoints(row, target, actual));
    return IndicatorCells.outcome(
        contradicts, IndicatorCells.isOpenTarget(target) || IndicatorCells.isOpenActual(actual));
  }

  private static boolean contradicts(@Nullable Problem problem) {
    return problem == Problem.UNIT_CONTRADICTS_VALUE || problem == Problem.CONTRADICTS_ITSELF;
  }

  /** A target in words may ask for a mark; only the row's own points or score betray themselves. */
  private static boolean holdsPoints(
      SheetRow row, Figure<Target> targetCell, Figure<Actual> actualCell) {
    Target target = targetCell.get();
    Optional<Quantity> actual = actualCell.get().quantity();
    if (!actual.isPresent() || !actual.get().unit().equals(POINT)) {
      return false;
    }
    if (target.quantity().isPresent() || target.lower().isPresent()) {
      Unit asked =
          target.quantity().isPresent()
              ? target.quantity().get().unit()
              : target.lower().get().unit();
      return !asked.equals(POINT) && asked.measure() != Measure.NUMBER;
    }
    BigDecimal stated = actual.get().value();
    return !IndicatorCells.isOpenTarget(targetCell)
        && (is(stated, row.points()) || is(stated, row.score()));
  }

  private static boolean is(BigDecimal stated, Figure<Points> points) {
    return points.isStated() && stated.compareTo(BigDecimal.valueOf(points.units(), 2)) == 0;
  }
}
