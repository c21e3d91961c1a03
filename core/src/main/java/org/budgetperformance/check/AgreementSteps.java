package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.SumSteps;
import org.budgetperformance.rule.Tally;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** The steps that lead to whether statements agree, and with one of several readings. */
final class AgreementSteps {
  private final List<Step> cells = new ArrayList<>();
  private final List<Step> statedAtAll = new ArrayList<>();
  private final List<Step> readAtAll = new ArrayList<>();
  private final List<Step> sums = new ArrayList<>();
  private final List<Step> readings = new ArrayList<>();
  private final List<Step> blankReadings = new ArrayList<>();

  /** Keeps the statement that a tally has just added up. */
  void keep(String role, Tally tally) {
    SumSteps steps = tally.steps();
    boolean reading = role.equals("reading");
    cells.addAll(steps.cells());
    (reading ? readAtAll : statedAtAll).add(steps.stated());
    if (tally.isStated()) {
      (reading ? readings : sums).add(steps.sum());
    } else if (reading && tally.isPresent() && tally.isBlank()) {
      blankReadings.add(steps.filled());
    }
  }

  Step readable() {
    return Steps.of(Operation.READABLE, cells);
  }

  /** Returns whether there is something to compare: one reading, or two statements. */
  Step comparable(boolean withReadings) {
    if (withReadings) {
      Step stated = Steps.of(Operation.ANY, statedAtAll);
      return Steps.of(Operation.EACH_IN_TURN, stated, Steps.of(Operation.ANY, readAtAll));
    }
    return atLeastTwo(statedAtAll);
  }

  /** Returns whether two of some questions are answered with yes: yes or nothing. */
  static Step atLeastTwo(Iterable<Step> stated) {
    long two = 2 * FigureType.COUNT.unitsPerOne();
    return Steps.of(
        Operation.RELEVANT,
        Steps.of(
            Operation.AT_MOST,
            Steps.constant(two, FigureType.COUNT),
            Steps.of(Operation.HOW_MANY, stated)));
  }

  /** A reading that was left blank may be the one that fits. */
  Step verdict(LocalizedText label, Outcome outcome) {
    StepValue result = StepValue.of(CellSteps.answer(outcome));
    if (readings.isEmpty()) {
      return Step.of(Operation.EQUAL, label, result, sums);
    }
    List<Step> fits = new ArrayList<>();
    for (Step reading : readings) {
      fits.add(Steps.of(Operation.EQUAL, reading.label(), with(reading)));
    }
    for (Step filled : blankReadings) {
      fits.add(
          sums.size() > 1
              ? Steps.of(Operation.EACH_IN_TURN, Steps.of(Operation.EQUAL, sums), filled)
              : filled);
    }
    return Step.of(Operation.ANY, label, result, fits);
  }

  /** Returns by how much they are off, and from the reading that is closest. */
  Step gap() {
    if (readings.isEmpty()) {
      return Steps.of(Operation.SPREAD, sums);
    }
    List<Step> gaps = new ArrayList<>();
    for (Step reading : readings) {
      gaps.add(Steps.of(Operation.SPREAD, reading.label(), with(reading)));
    }
    return Steps.of(Operation.MINIMUM, gaps);
  }

  private ImmutableList<Step> with(Step reading) {
    return ImmutableList.<Step>builder().addAll(sums).add(reading).build();
  }
}
