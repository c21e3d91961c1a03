package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** The steps that take cells, and what is asserted of them. */
public final class CellSteps {
  private static final StepValue ZERO = StepValue.ofUnits(0, FigureType.AMOUNT);

  private CellSteps() {}

  /** Returns the step that takes the number of a cell, or its words if it has none. */
  public static Step of(Sheet sheet, int row, Column<?> column) {
    return of(sheet.place(row, column), sheet.at(row, column));
  }

  /** Returns the step that takes the number of a cell, or its words if it has none. */
  public static Step of(SheetRow row, Column<?> column) {
    return of(row.sheet(), row.row(), column);
  }

  /** Returns the steps that take some cells of a row. */
  public static ImmutableList<Step> of(SheetRow row, Iterable<? extends Column<?>> columns) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (Column<?> column : columns) {
      steps.add(of(row, column));
    }
    return steps.build();
  }

  private static Step of(Place place, Figure<?> figure) {
    return PersonalData.hides(place.row().line())
        ? FigureSteps.masked(
            place, figure, figure.isStated() ? PersonalData.masked(figure).zh() : "")
        : FigureSteps.of(place, figure);
  }

  /** Returns the step that takes a cell as a summand: blank as anything not negative, else as 0. */
  public static Step summand(Sheet sheet, int row, Column<?> column) {
    Figure<?> figure = sheet.at(row, column);
    if (figure.isNumeric()) {
      return of(sheet, row, column);
    }
    return figure.state() == FigureState.BLANK
        ? FigureSteps.of(sheet.place(row, column), figure, SumSteps.anything())
        : Steps.of(Operation.AS_NOTHING, FigureSteps.of(sheet.place(row, column), figure, ZERO));
  }

  /** Returns a number of a cell without its rounding. */
  public static Step asWritten(Step cell) {
    return Steps.of(Operation.AS_WRITTEN, cell);
  }

  /** Returns whether both of two numbers are 0, which leaves nothing to ask: yes or nothing. */
  public static Step notBothZero(Step one, Step other) {
    Step zero = Steps.constant(0, FigureType.AMOUNT);
    return Steps.of(
        Operation.RELEVANT,
        Steps.of(
            Operation.NOT,
            Steps.of(
                Operation.ALL,
                Steps.of(Operation.EQUAL, asWritten(one), zero),
                Steps.of(Operation.EQUAL, asWritten(other), zero))));
  }

  /** Returns whether a number is above 0, without which there is nothing to ask: yes or nothing. */
  public static Step above0(Step cell) {
    Step zero = Steps.constant(0, FigureType.AMOUNT);
    return Steps.of(
        Operation.RELEVANT,
        Steps.of(Operation.NOT, Steps.of(Operation.AT_MOST, asWritten(cell), zero)));
  }

  /** Returns whether each of some cells states something: yes or nothing. */
  public static Step eachStated(Step... cells) {
    return Steps.of(
        Operation.EACH_IN_TURN,
        Arrays.stream(cells)
            .map(cell -> Steps.of(Operation.STATED, cell))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns the step that takes the words of a cell. */
  public static Step words(Sheet sheet, int row, Column<?> column) {
    return FigureSteps.words(sheet.place(row, column), sheet.at(row, column));
  }

  /** Returns an outcome that is asserted of operands. */
  static Step asserted(LocalizedText what, Outcome outcome, Iterable<Operand> operands) {
    List<Step> inputs = new ArrayList<>();
    for (Operand operand : operands) {
      if (operand.place().isPresent()) {
        Place place = operand.place().get();
        inputs.add(place.note().isPresent() ? note(operand, place) : of(place, operand.figure()));
      } else {
        StepValue value = StepValue.of(operand.value().zh());
        inputs.add(Step.leaf(Operation.CONSTANT, operand.label(), value));
      }
    }
    return Steps.asserted(what, answer(outcome), inputs);
  }

  /** A note is shown with its words. */
  private static Step note(Operand operand, Place place) {
    return Step.figure(
        place, operand.label(), operand.figure().state(), StepValue.of(operand.value().zh()));
  }

  /** Returns the answer that an outcome is. */
  public static Answer answer(Outcome outcome) {
    switch (outcome) {
      case PASSED:
        return Answer.YES;
      case FAILED:
      case WAIVED:
        return Answer.NO;
      case NOT_APPLICABLE:
        return Answer.NOTHING;
      default:
        return Answer.OPEN;
    }
  }

  /** Returns a comparison of sums, as an outcome says it came out. */
  public static Step compared(
      Operation operation, LocalizedText label, Outcome outcome, Step... inputs) {
    return Step.of(operation, label, StepValue.of(answer(outcome)), Arrays.asList(inputs));
  }
}
