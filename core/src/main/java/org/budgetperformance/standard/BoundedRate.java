package org.budgetperformance.standard;

import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether a rate that cannot exceed 100% does not (比率不超过100%). */
public final class BoundedRate extends IndicatorQuestion {
  private static final Quantity WHOLE = Quantity.of(BigDecimal.valueOf(100), Unit.PERCENT);
  private static final long serialVersionUID = 1L;

  public BoundedRate() {
    super(
        LocalizedText.of(
            "满意度、合格率等比率不超过100%", "rates of satisfaction, quality and the like are within 100%"),
        LocalizedText.of(
            "该比率不可能超过100%：{target}，{actual}", "this rate cannot exceed 100%: {target}, {actual}"),
        Columns.TARGET,
        Columns.ACTUAL);
  }

  @Override
  public Outcome judge(SheetRow row) {
    String name = IndicatorCells.name(row);
    if (!CellWords.BOUNDED.endIn(name) || CellWords.UNBOUNDED.areIn(name)) {
      return Outcome.NOT_APPLICABLE;
    }
    Figure<Target> target = row.target();
    Figure<Actual> actual = row.actual();
    boolean misread = Misreading.isSuspectedTarget(row) || Misreading.isSuspectedActual(row);
    boolean above =
        !misread
            && ((target.isStated() && isAbove(target.get()))
                || (actual.isStated() && isAbove(actual.get().quantity())));
    return IndicatorCells.outcome(
        above,
        misread || IndicatorCells.isOpenTarget(target) || IndicatorCells.isOpenActual(actual));
  }

  /** To ask for more than 100% is to ask for the impossible; at least 100% can be reached. */
  private static boolean isAbove(Target target) {
    boolean more = target.comparison().orElse(Comparison.EQUAL_TO) == Comparison.MORE_THAN;
    return isAbove(target.quantity())
        || isAbove(target.upper())
        || (more && target.quantity().filter(BoundedRate::isWhole).isPresent());
  }

  private static boolean isWhole(Quantity quantity) {
    return quantity.unit().measure() == Measure.PROPORTION && quantity.compareValue(WHOLE) == 0;
  }

  private static boolean isAbove(Optional<Quantity> quantity) {
    if (!quantity.isPresent() || quantity.get().unit().measure() != Measure.PROPORTION) {
      return false;
    }
    // Most rates are in percent, which compares without a conversion.
    return quantity.get().unit().equals(Unit.PERCENT)
        ? quantity.get().value().compareTo(WHOLE.value()) > 0
        : quantity.get().compareValue(WHOLE) > 0;
  }
}
