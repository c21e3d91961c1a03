package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.SumSteps;
import org.budgetperformance.text.LocalizedText;

/** The steps that lead to whether a figure is a wrong one and none of the right ones. */
final class MistakenSteps {
  private final SumSteps stated;
  final List<SumSteps> right = new ArrayList<>();
  final List<SumSteps> wrong = new ArrayList<>();

  MistakenSteps(SumSteps stated) {
    this.stated = stated;
  }

  void explain(Examination examination, LocalizedText label) {
    Step toRight = any(right);
    Step toWrong = any(wrong);
    Step mistaken = Steps.of(Operation.NOT, Steps.of(Operation.CERTAIN, toWrong));
    examination.because(
        Steps.of(
            Operation.EACH_IN_TURN,
            label,
            ImmutableList.of(
                stated.readable(),
                stated.stated(),
                applies(toRight),
                applies(toWrong),
                Steps.of(Operation.ANY, mistaken, toRight))));
  }

  /** Returns nothing if nothing is stated, else yes. */
  private static Step applies(Step fits) {
    return Steps.of(Operation.ANSWERED, fits);
  }

  private Step any(List<SumSteps> others) {
    List<Step> fits = new ArrayList<>();
    for (SumSteps other : others) {
      if (!other.isReadable()) {
        fits.add(other.readable());
      } else if (other.isBlank()) {
        fits.add(other.filled());
      } else if (other.isStated()) {
        fits.add(Steps.of(Operation.EQUAL, other.asStated(), stated.asStated()));
      }
    }
    return Steps.of(Operation.ANY, fits);
  }
}
