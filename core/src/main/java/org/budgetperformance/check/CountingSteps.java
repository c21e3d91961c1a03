package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** The steps that say why an indicator does not {@linkplain IndicatorCells#takesPart count}. */
public final class CountingSteps {
  private CountingSteps() {}

  public static Step of(SheetRow row, LocalizedText label) {
    if (IndicatorCells.isWithoutPoints(row)) {
      return Steps.of(
          Operation.RELEVANT, Steps.of(Operation.NOT, isZero(CellSteps.of(row, Columns.POINTS))));
    }
    Step target = CellSteps.of(row, Columns.TARGET);
    return row.target().isStated()
        ? Steps.asserted(label, Answer.NOTHING, ImmutableList.of(target))
        : Steps.of(Operation.STATED, target);
  }

  public static Step isZero(Step points) {
    return Steps.of(Operation.EQUAL, points, Steps.constant(0, FigureType.POINTS));
  }
}
