package org.budgetperformance.explanation;

import com.google.common.annotations.Beta;
import java.util.Optional;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/**
 * Does every step of a tree again (步骤复核), and knows no rule.
 *
 * <p>It trusts what is asserted, parameters, constants and counts. Stateless.
 */
@Beta
public final class StepVerifier {
  private StepVerifier() {}

  /**
   * Calculates a tree again.
   *
   * @param root the tree
   * @return the first step that does not come out as it says, with the reason; empty if all do
   */
  public static Optional<String> verify(Step root) {
    for (Step input : root.inputs()) {
      Optional<String> problem = verify(input);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return root.operation().isLeaf() ? Optional.empty() : calculate(root);
  }

  private static Optional<String> calculate(Step step) {
    if (step.operation() == Operation.READ) {
      return step.inputs().size() == 1
          ? Optional.empty() // the cell is read again where there is a submission
          : Optional.of(step + ": of " + step.inputs().size() + " cells");
    }
    if (step.operation() == Operation.ASSERTED || step.operation() == Operation.JUDGED) {
      return Optional
          .empty(); // what words mean is not calculated; who knows the rule judges it again
    }
    try {
      StepValue result = Recalculation.of(step.operation(), step.inputs());
      return result.equals(step.result())
          ? Optional.empty()
          : Optional.of(step + ": comes to " + result);
    } catch (IllegalArgumentException | ArithmeticException e) {
      // Inputs that no honest step has, such as half a decimal, cannot be calculated with.
      return Optional.of(step + ": " + e.getMessage());
    }
  }

  /**
   * Calculates a tree again and holds every figure against the submission that it was taken from.
   *
   * @param root the tree
   * @param submission the submission
   * @return the first step that does not come out as it says, with the reason; empty if all do
   */
  public static Optional<String> verify(Step root, Submission submission) {
    Optional<String> problem = verify(root);
    return problem.isPresent() ? problem : compare(root, submission);
  }

  private static Optional<String> compare(Step step, Submission submission) {
    for (Step input : step.inputs()) {
      Optional<String> problem = compare(input, submission);
      if (problem.isPresent()) {
        return problem;
      }
    }
    if (step.operation() == Operation.READ) {
      return compareReading(step, submission);
    }
    if (!step.place().isPresent()) {
      return Optional.empty();
    }
    Place place = step.place().get();
    Figure<?> figure = submission.at(place);
    boolean same =
        step.state().filter(figure.state()::equals).isPresent()
            && (place.note().isPresent()
                ? isNote(step.result(), figure, place.note().getAsInt())
                : isFigure(step.result(), figure, place));
    return same ? Optional.empty() : Optional.of(step + ": at " + place + " stands " + figure);
  }

  /** Reads the cell again that a reading says it read. */
  private static Optional<String> compareReading(Step step, Submission submission) {
    Optional<Place> place =
        step.inputs().size() == 1 ? step.inputs().get(0).place() : Optional.empty();
    boolean same =
        place.isPresent()
            && step.result()
                .text()
                .filter(CellReading.of(submission.at(place.get()))::equals)
                .isPresent();
    return same ? Optional.empty() : Optional.of(step + ": is not what the cell says");
  }

  private static boolean isNote(StepValue value, Figure<?> figure, int number) {
    if (number > figure.notes().size()) {
      return false;
    }
    Note note = figure.notes().get(number - 1);
    return value.text().filter(note.text()::equals).isPresent()
        || note.amount().map(Figures::number).filter(value::equals).isPresent();
  }

  /** Of a cell without a number only what is missing can be known, and that is not here. */
  private static boolean isFigure(StepValue value, Figure<?> figure, Place place) {
    if (!value.number().isPresent()) {
      return value.text().filter(Figures.words(place, figure)::equals).isPresent();
    }
    Extent number = value.number().get();
    Optional<StepValue> stated = Figures.number(figure, place.column().type());
    return number.isUnknown()
        || (stated.isPresent()
            ? stated.get().equals(value)
            : number.least().signum() == 0 && number.slack().signum() == 0);
  }
}
