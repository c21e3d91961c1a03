package org.budgetperformance.check;

import java.util.Arrays;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** The steps that lead to whether a stated rate is one figure divided by another. */
final class RatioSteps {
  private static final int DECIMALS = 8;

  private final LocalizedText label;
  private final Step above;
  private final Step below;
  private final Step rate;

  RatioSteps(LocalizedText label, Step above, Step below, Step rate) {
    this.label = label;
    this.above = above;
    this.below = below;
    this.rate = rate;
  }

  void explain(
      Figure<?> top, Figure<?> bottom, Figure<?> stated, boolean leftOut, Examination examination) {
    boolean undefined =
        bottom.isNumeric()
            && bottom.units() == 0
            && top.units() == 0
            && top.state() != FigureState.UNREADABLE;
    boolean anything = top.isNumeric() || bottom.isNumeric() || stated.isNumeric();
    if (leftOut) {
      examination.because(Steps.of(Operation.STATED, rate));
    } else if (undefined) {
      examination.because(
          top.isNumeric()
              ? CellSteps.notBothZero(above, below)
              : Steps.of(Operation.STATED, above));
    } else if (!top.isNumeric() || !bottom.isNumeric() || !stated.isNumeric()) {
      boolean unreadable =
          top.state() == FigureState.UNREADABLE
              || bottom.state() == FigureState.UNREADABLE
              || stated.state() == FigureState.UNREADABLE;
      Operation question = anything || unreadable ? Operation.KNOWN : Operation.STATED;
      examination.because(Steps.of(question, above, below, rate));
    } else {
      compare(top, bottom, stated, examination);
    }
  }

  private void compare(Figure<?> top, Figure<?> bottom, Figure<?> stated, Examination examination) {
    Step written = CellSteps.asWritten(below);
    if (bottom.units() <= 0) {
      Step zero = Steps.constant(0, FigureType.AMOUNT);
      examination.because(Steps.of(Operation.NOT, Steps.of(Operation.AT_MOST, written, zero)));
    } else {
      Step divisor = bottom.units() > bottom.slack() ? below : written;
      examination.because(
          Step.of(
              Operation.EQUAL,
              label,
              StepValue.of(CellSteps.answer(outcome(top, bottom, stated))),
              Arrays.asList(above, Steps.of(Operation.PRODUCT, divisor, rate))));
    }
    if (bottom.units() != 0) {
      Step quotient = Steps.of(Operation.QUOTIENT, CellSteps.asWritten(above), written);
      Step stands = CellSteps.asWritten(rate);
      examination.measured(Steps.of(Operation.SPREAD, stands, Steps.rounded(quotient, DECIMALS)));
    }
  }

  private static Outcome outcome(Figure<?> top, Figure<?> bottom, Figure<?> stated) {
    return Ratio.canEqual(top, bottom, stated) ? Outcome.PASSED : Outcome.FAILED;
  }
}
