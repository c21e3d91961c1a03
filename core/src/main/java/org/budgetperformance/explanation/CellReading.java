package org.budgetperformance.explanation;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;

/** What the words of a cell are read as (单元格读法). Stateless. */
@Beta
public final class CellReading {
  private CellReading() {}

  /**
   * Returns what a cell is read as: of a target or an actual value the text that means the same and
   * nothing else, of another cell its words.
   *
   * @param figure what stands in the cell
   */
  public static String of(Figure<?> figure) {
    Object value = figure.value().map(Object.class::cast).orElse("");
    if (value instanceof Target || value instanceof Actual) {
      return value.toString();
    }
    return Figures.words(figure);
  }

  /**
   * Returns the step that reads a cell: of a target or an actual value what its words are read as, of
   * another cell what stands there.
   *
   * @param place the place of the cell
   * @param figure what stands there
   */
  public static Step step(Place place, Figure<?> figure) {
    Object value = figure.value().map(Object.class::cast).orElse("");
    if (!(value instanceof Target) && !(value instanceof Actual)) {
      return FigureSteps.of(place, figure);
    }
    return Step.of(
        Operation.READ,
        Operation.READ.label(),
        StepValue.of(of(figure)),
        ImmutableList.of(FigureSteps.words(place, figure)));
  }
}
