package org.budgetperformance.check;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.text.LocalizedText;

/** The steps that lead to whether a figure fits one of several others. */
final class FitSteps {
  private final LocalizedText label;
  private final Step stated;
  private final List<Step> cells = new ArrayList<>();
  private final List<Step> fits = new ArrayList<>();
  private final List<Step> gaps = new ArrayList<>();

  FitSteps(LocalizedText label, Step stated) {
    this.label = label;
    this.stated = stated;
    cells.add(stated);
  }

  void with(Step reading) {
    cells.add(reading);
    if (stated.result().number().isPresent() && reading.result().number().isPresent()) {
      fits.add(Steps.of(Operation.EQUAL, stated, reading));
      gaps.add(Steps.of(Operation.SPREAD, stated, reading));
    }
  }

  /** What cannot be read, or was left blank, may be the one that fits. */
  void end(boolean unreadable, boolean blank, Examination examination) {
    List<Step> all = new ArrayList<>(fits);
    if (unreadable) {
      all.add(Steps.of(Operation.READABLE, cells));
    } else if (blank) {
      all.add(Steps.of(Operation.FILLED, cells));
    }
    examination.because(Steps.of(Operation.ANY, label, all));
    if (!gaps.isEmpty()) {
      examination.measured(Steps.of(Operation.MINIMUM, gaps));
    }
  }
}
