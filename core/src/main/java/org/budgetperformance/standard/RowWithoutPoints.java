package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.CountingSteps;
import org.budgetperformance.check.Question;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether an indicator of 0 points carries nothing but 0, 无, — or a blank (0分指标不填内容); its score is
 * for another rule. Immutable and thread-safe.
 */
final class RowWithoutPoints implements Question {
  private static final long serialVersionUID = 1L;

  @Override
  public Outcome ask(SheetRow row) {
    if (!IndicatorCells.isWithoutPoints(row)) {
      return Outcome.NOT_APPLICABLE;
    }
    Figure<Target> target = row.target();
    Figure<Actual> actual = row.actual();
    boolean openTarget = IndicatorCells.isOpenTarget(target);
    boolean openActual = IndicatorCells.isOpenActual(actual);
    boolean states =
        (!openTarget && target.isStated() && !isNothing(target.get()))
            || (!openActual && actual.isStated() && !isNothing(actual.get()));
    return IndicatorCells.outcome(states, openTarget || openActual);
  }

  @Override
  public Step explain(SheetRow row, Outcome outcome, Examination examination) {
    if (outcome != Outcome.NOT_APPLICABLE) {
      return Question.super.explain(row, outcome, examination);
    }
    Step points = CellSteps.of(row, Columns.POINTS);
    return row.points().isStated()
        ? Steps.of(Operation.RELEVANT, CountingSteps.isZero(points))
        : Steps.of(Operation.STATED, points);
  }

  private static boolean isNothing(Target target) {
    return target.kind() == Target.Kind.NOT_APPLICABLE
        || (target.quantity().isPresent() && target.quantity().get().value().signum() == 0);
  }

  private static boolean isNothing(Actual actual) {
    return actual.kind() == Actual.Kind.NOT_APPLICABLE
        || (actual.quantity().isPresent() && actual.quantity().get().value().signum() == 0);
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.POINTS, Columns.TARGET, Columns.ACTUAL);
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of(
        "分值为0的指标却填有内容：{points}，{target}，{actual}",
        "an indicator of no points states something: {points}, {target}, {actual}");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "分值为0的指标不填指标值和完成值", "an indicator of 0 points states neither target nor actual");
  }
}
