package org.budgetperformance.standard;

import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether an indicator that is called a rate is set and answered in figures (比率以数值填报). */
final class RateInFigures extends IndicatorQuestion {
  private static final long serialVersionUID = 1L;

  RateInFigures() {
    super(
        LocalizedText.of(
            "名称为比率的指标以数值设定和填报", "an indicator called a rate is set and answered in figures"),
        LocalizedText.of(
            "名称为比率的指标应以百分比设定和填报，不应填日期或文字：{target}，{actual}",
            "a rate should be set and answered in figures, not by a date or in words: {target},"
                + " {actual}"),
        Columns.TARGET,
        Columns.ACTUAL);
  }

  @Override
  public Outcome judge(SheetRow row) {
    if (!isRate(IndicatorCells.name(row))) {
      return Outcome.NOT_APPLICABLE;
    }
    Figure<Target> target = row.target();
    Figure<Actual> actual = row.actual();
    boolean wrong =
        (target.isStated() && !isFigure(target.get().kind()))
            || (actual.isStated() && !isFigure(actual.get().kind()));
    return IndicatorCells.outcome(
        wrong, IndicatorCells.isOpenTarget(target) || IndicatorCells.isOpenActual(actual));
  }

  static boolean isRate(String name) {
    return CellWords.RATES.endIn(name) && !CellWords.NO_RATES.endIn(name);
  }

  /** What was not read, or says nothing, is no date and no words. */
  private static boolean isFigure(Target.Kind kind) {
    switch (kind) {
      case DEADLINE:
      case PERIOD:
      case QUALITY:
      case YES_NO:
      case WITHIN_BUDGET:
        return false;
      default:
        return true;
    }
  }

  private static boolean isFigure(Actual.Kind kind) {
    switch (kind) {
      case DATE:
      case QUALITY:
      case DEGREE:
        return false;
      default:
        return true;
    }
  }
}
