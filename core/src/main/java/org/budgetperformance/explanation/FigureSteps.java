package org.budgetperformance.explanation;

import com.google.common.annotations.Beta;
import java.util.Locale;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/** Makes the steps that take what stands in a cell (取数步骤). Stateless. */
@Beta
public final class FigureSteps {
  private FigureSteps() {}

  /**
   * Returns the step that takes the number of a cell with its rounding, or its words if it states no
   * number.
   *
   * @param place the place of the cell
   * @param figure what stands there
   */
  public static Step of(Place place, Figure<?> figure) {
    StepValue value =
        Figures.number(figure, place.column().type())
            .orElseGet(() -> StepValue.of(Figures.words(place, figure)));
    return step(place, label(place, figure), figure, value);
  }

  /**
   * Returns the step that takes a cell as a number that was calculated with.
   *
   * @param place the place of the cell
   * @param figure what stands there
   * @param number the number
   */
  public static Step of(Place place, Figure<?> figure, StepValue number) {
    return step(place, label(place), figure, number);
  }

  /** What only may stand in something that was not read stands at no place, nor does what is to come. */
  private static Step step(Place place, LocalizedText label, Figure<?> figure, StepValue value) {
    return figure.isUnread() || figure.isToCome()
        ? Step.leaf(figure.isUnread() ? Operation.UNREAD : Operation.TO_COME, label, value)
        : Step.figure(place, label, figure.state(), value);
  }

  /**
   * Returns the step that takes the words of a cell.
   *
   * @param place the place of the cell
   * @param figure what stands there
   */
  public static Step words(Place place, Figure<?> figure) {
    return step(place, label(place), figure, StepValue.of(Figures.words(place, figure)));
  }

  /**
   * Returns the step that takes the amount of a note.
   *
   * @param place the place of the note
   * @param figure what the note stands beside
   * @param amount the amount that it names
   */
  public static Step note(Place place, Figure<?> figure, Amount amount) {
    return Step.figure(place, label(place), figure.state(), Figures.number(amount));
  }

  /** A number of a target or a result leaves out what else is written. */
  private static LocalizedText label(Place place, Figure<?> figure) {
    LocalizedText label = label(place);
    boolean more =
        figure.value().filter(Figures::saysMore).isPresent()
            && Figures.number(figure, place.column().type()).isPresent();
    String words = more ? "“" + Figures.words(figure) + "”" : "";
    return LocalizedText.of(label.zh() + words, label.en() + (more ? " " + words : ""));
  }

  private static LocalizedText label(Place place) {
    boolean words = place.column().equals(Columns.TEXT);
    return LocalizedText.of(
        place.row().label(Locale.CHINESE) + (words ? "" : place.column().label().zh()),
        place.row().label(Locale.ENGLISH) + (words ? "" : " " + place.column().label().en()));
  }
}
