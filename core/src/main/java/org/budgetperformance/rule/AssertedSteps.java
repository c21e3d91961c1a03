package org.budgetperformance.rule;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/** The step of a check that gives no tree (判读步骤): its outcome, asserted of its operands. */
final class AssertedSteps {
  private AssertedSteps() {}

  /** Returns an outcome that is asserted of operands. */
  static Step of(LocalizedText what, Outcome outcome, Iterable<Operand> operands) {
    List<Step> inputs = new ArrayList<>();
    for (Operand operand : operands) {
      if (operand.place().isPresent()) {
        Place place = operand.place().get();
        inputs.add(
            place.note().isPresent()
                ? note(operand, place)
                : FigureSteps.of(place, operand.figure()));
      } else {
        StepValue value = StepValue.of(operand.value().zh());
        inputs.add(Step.leaf(Operation.CONSTANT, operand.label(), value));
      }
    }
    return Steps.asserted(what, outcome.answer(), inputs);
  }

  /** A note is shown with its words. */
  private static Step note(Operand operand, Place place) {
    return Step.figure(
        place, operand.label(), operand.figure().state(), StepValue.of(operand.value().zh()));
  }
}
