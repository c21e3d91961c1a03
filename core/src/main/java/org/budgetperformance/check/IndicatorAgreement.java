package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * What narrative, goals and department form state of one indicator (同一指标多处一致).
 *
 * <p>It has one application for each indicator that at least two places speak of. Values of the same
 * kind differ if they cannot be the same; a value of another kind leaves the question open.
 * Immutable and thread-safe.
 */
final class IndicatorAgreement implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("同一指标各处不一致：{stated}", "one indicator, stated differently: {stated}");
  private static final long serialVersionUID = 1L;

  private final Column<?> column;
  private final ImmutableList<Source> except;

  IndicatorAgreement(Column<?> column, Iterable<Source> except) {
    this.column = column;
    this.except = ImmutableList.copyOf(except);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("stated");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "自评报告与整体支出绩效自评表中同一指标的" + column.label().zh(),
        column.label().en() + " of one indicator in narrative and department form");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ImmutableList<ImmutableList<SheetRow>> indicators = submission.indicators().list();
    for (int i = 0; i < indicators.size(); i++) {
      ImmutableList<SheetRow> rows = indicators.get(i);
      if (rows.size() > 1 && !isAmbiguous(rows) && !isExcepted(rows)) {
        apply(rows, examination);
      }
    }
  }

  /** Where one document has two indicators of a name, nobody can tell which of them is meant. */
  private static boolean isAmbiguous(ImmutableList<SheetRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        if (rows.get(i).sheet().id().equals(rows.get(j).sheet().id())
            && rows.get(i).line().equals(rows.get(j).line())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isExcepted(ImmutableList<SheetRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int e = 0; e < except.size(); e++) {
        Source source = except.get(e);
        SheetRow row = rows.get(i);
        if (source.document().equals(row.sheet().id().type())
            && source.taken(row.sheet()).contains(row.row())) {
          return true;
        }
      }
    }
    return false;
  }

  private void apply(ImmutableList<SheetRow> rows, Examination examination) {
    examination.start();
    int stated = 0;
    boolean open = false;
    for (int i = 0; i < rows.size(); i++) {
      Figure<?> figure = rows.get(i).at(column);
      boolean unreadable = figure.state() == FigureState.UNREADABLE;
      open |= unreadable;
      stated += figure.isStated() ? 1 : 0;
      if (figure.isStated() || unreadable) {
        examination.look("stated", i, 1, rows.get(i).sheet(), rows.get(i).row(), column);
      }
    }
    boolean differ = false;
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        Figure<?> first = rows.get(i).at(column);
        Figure<?> second = rows.get(j).at(column);
        if (first.isStated() && second.isStated()) {
          Likeness likeness = compare(first, second);
          differ |= likeness == Likeness.DIFFERENT;
          open |= likeness == Likeness.UNKNOWN;
        }
      }
    }
    if (examination.isReasoning() && column.equals(Columns.SCORE)) {
      examination.because(explain(rows, differ, open));
    }
    if (differ) {
      examination.end(Outcome.FAILED);
    } else if (open) {
      examination.end(Outcome.UNDECIDED);
    } else {
      examination.end(stated > 1 ? Outcome.PASSED : Outcome.NOT_APPLICABLE);
    }
  }

  /** Scores are compared as numbers; what targets and results say alike is asserted. */
  private Step explain(ImmutableList<SheetRow> rows, boolean differ, boolean open) {
    List<Step> cells = new ArrayList<>();
    List<Step> stated = new ArrayList<>();
    for (SheetRow row : rows) {
      Step cell = CellSteps.of(row, column);
      cells.add(cell);
      if (row.at(column).isStated()) {
        stated.add(cell);
      }
    }
    if (open && !differ) {
      return Steps.of(Operation.READABLE, cells);
    }
    return stated.size() > 1
        ? Steps.of(Operation.EQUAL, compares(), stated)
        : AgreementSteps.atLeastTwo(
            cells.stream()
                .map(cell -> Steps.of(Operation.STATED, cell))
                .collect(ImmutableList.toImmutableList()));
  }

  private enum Likeness {
    SAME,
    DIFFERENT,
    UNKNOWN
  }

  private static Likeness compare(Figure<?> first, Figure<?> second) {
    if (first.equals(second) || first.get().equals(second.get())) {
      return Likeness.SAME;
    } else if (first.get() instanceof Target) {
      return compare((Target) first.get(), (Target) second.get());
    } else if (first.get() instanceof Actual) {
      return compare((Actual) first.get(), (Actual) second.get());
    }
    return Likeness.DIFFERENT;
  }

  /** A target without a comparator leaves open which one is meant. */
  private static Likeness compare(Target first, Target second) {
    if (first.kind() == Target.Kind.UNREADABLE || second.kind() == Target.Kind.UNREADABLE) {
      return Likeness.UNKNOWN;
    }
    if (!first.quantity().isPresent() || !second.quantity().isPresent()) {
      return first.kind() == second.kind() && first.deadline().isPresent()
          ? Likeness.DIFFERENT
          : Likeness.UNKNOWN;
    }
    Likeness quantities = compare(first.quantity().get(), second.quantity().get());
    boolean sameComparison =
        first.comparison().equals(second.comparison())
            || first.comparison().filter(Comparison.EQUAL_TO::equals).isPresent()
            || second.comparison().filter(Comparison.EQUAL_TO::equals).isPresent();
    return sameComparison ? quantities : Likeness.DIFFERENT;
  }

  private static Likeness compare(Actual first, Actual second) {
    if (first.quantity().isPresent() && second.quantity().isPresent()) {
      return compare(first.quantity().get(), second.quantity().get());
    }
    return first.date().isPresent() && second.date().isPresent()
        ? Likeness.DIFFERENT
        : Likeness.UNKNOWN;
  }

  private static Likeness compare(Quantity first, Quantity second) {
    if (!first.unit().convertsTo(second.unit())) {
      return Likeness.UNKNOWN;
    }
    boolean same =
        first.compareValue(second) == 0 || roundsToTheSame(first.amount(), second.amount());
    return same ? Likeness.SAME : Likeness.DIFFERENT;
  }

  /** Returns whether one true amount is behind both. */
  private static boolean roundsToTheSame(Optional<Amount> first, Optional<Amount> second) {
    return first.isPresent()
        && second.isPresent()
        && interval(first.get()).meets(interval(second.get()));
  }

  private static IntervalSum interval(Amount amount) {
    IntervalSum interval = new IntervalSum();
    interval.add(1, amount.fen(), amount.slack());
    return interval;
  }

  @Override
  public String toString() {
    return "each indicator's " + column;
  }
}
