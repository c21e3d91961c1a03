package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * The steps that lead to whether the scores of a dimension of a narrative are supported. Which points
 * a narrative leaves to which indicator is asserted.
 */
final class NarrativeScoreSteps {
  private static final ImmutableList<Column<?>> CELLS =
      ImmutableList.of(Columns.TARGET, Columns.ACTUAL, Columns.POINTS);

  private final LocalizedText label;
  private final NarrativeDimension dimension;
  private final List<Step> scores = new ArrayList<>();
  private final List<Step> cells = new ArrayList<>();
  private final List<Step> fits = new ArrayList<>();
  private final List<Step> gaps = new ArrayList<>();

  NarrativeScoreSteps(LocalizedText label, NarrativeDimension dimension) {
    this.label = label;
    this.dimension = dimension;
  }

  /** Keeps the tree of a dimension, whose total stands in one of some rows. */
  void explain(
      Iterable<SheetRow> totals, boolean unreadable, boolean applicable, Examination examination) {
    gaps.add(Steps.constant(0, FigureType.POINTS));
    List<Step> indicators = new ArrayList<>();
    for (NarrativeIndicator indicator : dimension.indicators()) {
      Step range = range(indicator);
      indicators.add(range);
      cells.addAll(stated(indicator.row()));
      compare(indicator.row(), range);
    }
    for (SheetRow total : totals) {
      compare(total, supported(dimension.dimension().name(), dimension.supported(), indicators));
    }
    examination.because(verdict(unreadable, applicable));
    examination.measured(Steps.of(Operation.MAXIMUM, gaps));
  }

  private Step verdict(boolean unreadable, boolean applicable) {
    Step all = Steps.of(Operation.ALL, label, fits);
    boolean failed = all.result().answer().filter(Answer.NO::equals).isPresent();
    if (failed || (applicable && !unreadable)) {
      return all;
    } else if (unreadable) {
      cells.addAll(scores);
      return Steps.asserted(label, Answer.OPEN, cells);
    }
    return fits.isEmpty()
        ? Steps.of(Operation.STATED, label, scores)
        : Steps.asserted(label, Answer.NOTHING, cells);
  }

  private void compare(SheetRow row, Step range) {
    Step score = CellSteps.of(row, Columns.SCORE);
    scores.add(score);
    if (score.result().number().isPresent()) {
      fits.add(Steps.of(Operation.EQUAL, score, range));
      gaps.add(Steps.of(Operation.SPREAD, score, range));
    }
  }

  /** Returns what a dimension supports, asserted of its indicators. */
  static Step supported(NarrativeDimension dimension) {
    List<Step> indicators = new ArrayList<>();
    dimension.indicators().forEach(indicator -> indicators.add(range(indicator)));
    return supported(dimension.dimension().name(), dimension.supported(), indicators);
  }

  private static Step range(NarrativeIndicator indicator) {
    String name = indicator.row().sheet().rows().get(indicator.row().row()).label(Locale.CHINESE);
    return supported(
        LocalizedText.of(name, name), indicator.supported().range(), stated(indicator.row()));
  }

  private static Step supported(LocalizedText name, PointsRange range, List<Step> inputs) {
    return Step.of(Operation.ASSERTED, name, ScoreSteps.value(range), inputs);
  }

  private static ImmutableList<Step> stated(SheetRow row) {
    ImmutableList.Builder<Step> stated = ImmutableList.builder();
    for (Column<?> column : CELLS) {
      if (row.at(column).state() != FigureState.ABSENT) {
        stated.add(CellSteps.of(row, column));
      }
    }
    return stated.build();
  }
}
