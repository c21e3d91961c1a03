package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.SumSteps;
import org.budgetperformance.rule.Tally;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A figure that one document leaves blank and another states (此处空白、他处有数).
 *
 * <p>It has one application. It fails where all cells of the figure are blank and another document
 * states something else than 0. Immutable and thread-safe.
 */
final class StatedElsewhere implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("{blank}，而{stated}", "{blank} but {stated}");
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Source> blank;
  private final ImmutableList<Statement> cells;
  private final Statement elsewhere;

  StatedElsewhere(Iterable<Source> blank, Statement elsewhere) {
    this.blank = ImmutableList.copyOf(blank);
    this.cells =
        this.blank.stream()
            .map(source -> Statement.of(source))
            .collect(ImmutableList.toImmutableList());
    this.elsewhere = elsewhere;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("blank", "stated");
  }

  @Override
  public LocalizedText compares() {
    LocalizedText cells =
        Wording.join(
            blank.stream().map(Source::words).collect(ImmutableList.toImmutableList()),
            "、",
            " or ");
    return LocalizedText.of(
        cells.zh() + "已填，若有" + elsewhere.words().zh(),
        cells.en() + " is filled in where there is " + elsewhere.words().en());
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    examination.start();
    Tally tally = examination.tally();
    tally.read(submission, null);
    boolean anyBlank = false;
    boolean anyOther = false;
    List<SumSteps> steps = examination.isReasoning() ? new ArrayList<>() : null;
    for (int i = 0; i < cells.size(); i++) {
      tally.sum(cells.get(i), examination.sum(0), "blank", i);
      if (steps != null) {
        steps.add(tally.steps());
      }
      anyBlank |= tally.isBlank();
      anyOther |= tally.isPresent() && !tally.isBlank();
    }
    tally.sum(elsewhere, examination.sum(1), "stated", 0);
    if (steps != null) {
      explain(steps, tally.steps(), examination);
    }
    if (!tally.isStated() || examination.sum(1).stated() == 0 || !(anyBlank || anyOther)) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else {
      examination.end(anyOther ? Outcome.PASSED : Outcome.FAILED);
    }
  }

  private void explain(List<SumSteps> cells, SumSteps stated, Examination examination) {
    List<Step> present = new ArrayList<>();
    List<Step> filled = new ArrayList<>();
    for (SumSteps steps : cells) {
      if (steps.isPresent()) {
        present.add(steps.present());
        filled.add(Steps.of(Operation.CERTAIN, steps.filled()));
      }
    }
    Step written = CellSteps.asWritten(stated.sum());
    Step zero = Steps.constant(0, FigureType.AMOUNT);
    examination.because(
        Steps.of(
            Operation.EACH_IN_TURN,
            compares(),
            ImmutableList.of(
                stated.stated(),
                Steps.of(
                    Operation.RELEVANT,
                    Steps.of(Operation.NOT, Steps.of(Operation.EQUAL, written, zero))),
                Steps.of(Operation.ANY, present),
                Steps.of(Operation.ANY, filled))));
  }

  @Override
  public String toString() {
    return blank + " is filled in where there is " + elsewhere;
  }
}
