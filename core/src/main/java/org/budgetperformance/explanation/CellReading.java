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
   * Returns what a cell is read as: of a target or an actual value its kind and its parts, of another
   * cell its words.
   *
   * @param figure what stands in the cell
   */
  public static String of(Figure<?> figure) {
    Object value = figure.value().map(Object.class::cast).orElse("");
    if (value instanceof Target) {
      Target target = (Target) value;
      return target.kind()
          + " "
          + target
          + target.problem().map(problem -> " " + problem).orElse("");
    } else if (value instanceof Actual) {
      Actual actual = (Actual) value;
      return actual.kind()
          + " "
          + actual
          + actual.problem().map(problem -> " " + problem).orElse("");
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
