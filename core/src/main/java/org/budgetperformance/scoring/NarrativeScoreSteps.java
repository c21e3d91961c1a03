package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * The steps that lead to whether the scores of a dimension of a narrative are supported. Which points
 * a narrative leaves to which indicator is asserted, and so is what the rounding of amounts allows.
 */
final class NarrativeScoreSteps {
  private static final ImmutableList<Column<?>> CELLS =
      ImmutableList.of(Columns.TARGET, Columns.ACTUAL, Columns.POINTS);

  private static final LocalizedText SHARED =
      LocalizedText.of("未分别列明分值的指标", "indicators whose points are not said one by one");
  private static final LocalizedText REST =
      LocalizedText.of("未列明的分值", "points that are given to nothing");
  private static final LocalizedText ROUNDED =
      LocalizedText.of("金额在舍入范围内的可支持得分", "supported score within the rounding of the amounts");

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
    for (NarrativeIndicator indicator : dimension.indicators()) {
      cells.addAll(stated(indicator.row()));
      compare(indicator.row(), range(indicator));
    }
    for (SheetRow total : totals) {
      compare(total, supported(dimension));
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

  /** Returns what a dimension supports: its indicators, what they share, and what is left. */
  static Step supported(NarrativeDimension dimension) {
    List<Step> parts = new ArrayList<>();
    for (NarrativeCategory category : dimension.categories()) {
      PointsRange known = PointsRange.ZERO;
      List<Step> sharing = new ArrayList<>();
      for (NarrativeIndicator indicator : category.indicators()) {
        if (indicator.points().isPresent()) {
          known = known.plus(indicator.supported().range());
          parts.add(range(indicator));
        } else {
          sharing.addAll(stated(indicator.row()));
        }
      }
      PointsRange shared = less(category.supported(), known);
      if (!shared.equals(PointsRange.ZERO)) {
        parts.add(supported(SHARED, shared, sharing));
      }
    }
    Points rest = Points.ofHundredths(dimension.rest());
    parts.add(supported(REST, PointsRange.of(Points.ZERO, rest), ImmutableList.of()));
    return Steps.of(Operation.SUM, dimension.dimension().label(), parts);
  }

  private static PointsRange less(PointsRange all, PointsRange part) {
    return PointsRange.of(all.min().minus(part.min()), all.max().minus(part.max()));
  }

  /** An indicator with points of its own scores by them; rounding may support more. */
  private static Step range(NarrativeIndicator indicator) {
    SheetRow row = indicator.row();
    PointsRange range = indicator.supported().range();
    LocalizedText name = name(row);
    boolean decided = indicator.supported().basis() == SupportedScore.Basis.DECIDED;
    if (!decided || !row.points().isStated()) {
      return supported(name, range, stated(row));
    }
    Step points = CellSteps.of(row, Columns.POINTS);
    SupportedScore written =
        SupportedScore.ofIndicator(row, row.points().get(), indicator.scheme());
    Step asWritten =
        new IndicatorScoreSteps(row, indicator.scheme())
            .decided(points, ScoreSteps.value(written.range()));
    return written.range().equals(range)
        ? asWritten
        : Steps.of(
            Operation.HULL,
            name,
            ImmutableList.of(asWritten, supported(ROUNDED, range, stated(row))));
  }

  private static LocalizedText name(SheetRow row) {
    Row at = row.sheet().rows().get(row.row());
    return LocalizedText.of(at.label(Locale.CHINESE), at.label(Locale.ENGLISH));
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
