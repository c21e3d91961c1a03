package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;

/**
 * What a narrative supports for one category (自评报告二级指标可支持得分).
 *
 * <p>An indicator has the points that its row states, and else those of the category if it is the
 * only one left without; several share what is left. Immutable and thread-safe.
 */
final class NarrativeCategory {
  private final ImmutableList<NarrativeIndicator> indicators;
  private final PointsRange supported;
  private final boolean open;

  private NarrativeCategory(
      ImmutableList<NarrativeIndicator> indicators, PointsRange supported, boolean open) {
    this.indicators = indicators;
    this.supported = supported;
    this.open = open;
  }

  /**
   * Returns a category.
   *
   * @param most the most that its indicators can have together if the narrative gives it no points
   */
  static NarrativeCategory of(
      Sheet narrative,
      Category category,
      Points most,
      Submission submission,
      ScoringScheme scheme) {
    Figure<Points> points = narrative.at(Line.of(category), Columns.POINTS);
    ImmutableIntArray rows = rows(narrative, category);
    long own = ownPoints(narrative, rows);
    boolean complete = rows.length() >= mostInForms(submission, category);
    long left =
        points.isStated()
            ? Math.max(0, LongMath.saturatedSubtract(points.units(), own))
            : most.hundredths();
    int sharers = rows.length() - stated(narrative, rows);
    boolean only = points.isStated() && complete && sharers == 1;
    ImmutableList.Builder<NarrativeIndicator> all = ImmutableList.builder();
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = narrative.row(rows.get(i));
      Figure<Points> stated = row.points();
      all.add(
          NarrativeIndicator.of(
              row,
              stated.value().orElse(Points.ofHundredths(left)),
              stated.isStated() || only,
              scheme));
    }
    ImmutableList<NarrativeIndicator> indicators = all.build();
    PointsRange sum = sum(indicators);
    boolean open = isOpen(indicators);
    if (points.isStated() && !only && left > 0) {
      SharedPoints shared = complete ? SharedPoints.of(indicators, left) : SharedPoints.open(left);
      sum = sum.plus(shared.range());
      open |= shared.isOpen();
    }
    return new NarrativeCategory(indicators, sum, open);
  }

  /** Returns the points that the narrative gives a category, or else those of its indicators. */
  static long statedPoints(Sheet narrative, Category category) {
    Figure<Points> points = narrative.at(Line.of(category), Columns.POINTS);
    return points.isStated() ? points.units() : ownPoints(narrative, rows(narrative, category));
  }

  private static ImmutableIntArray rows(Sheet sheet, Category category) {
    return IndicatorsByCategory.of(sheet).rows(category);
  }

  private static long ownPoints(Sheet narrative, ImmutableIntArray rows) {
    long sum = 0;
    for (int i = 0; i < rows.length(); i++) {
      sum = LongMath.saturatedAdd(sum, narrative.at(rows.get(i), Columns.POINTS).units());
    }
    return sum;
  }

  private static int stated(Sheet narrative, ImmutableIntArray rows) {
    int stated = 0;
    for (int i = 0; i < rows.length(); i++) {
      stated += narrative.at(rows.get(i), Columns.POINTS).isStated() ? 1 : 0;
    }
    return stated;
  }

  /** Returns how many indicators with points a department's form has in a category, at most. */
  private static int mostInForms(Submission submission, Category category) {
    int most = 0;
    for (Sheet form : submission.sheets(Documents.DEPARTMENT_FORM)) {
      IndicatorsByCategory rows = IndicatorsByCategory.of(form);
      int scored = withPoints(form, rows.rows(category)) + withPoints(form, rows.unreadable());
      most = Math.max(most, scored);
    }
    return most;
  }

  private static int withPoints(Sheet form, ImmutableIntArray rows) {
    int scored = 0;
    for (int i = 0; i < rows.length(); i++) {
      scored += hasPoints(form, rows.get(i)) ? 1 : 0;
    }
    return scored;
  }

  private static boolean hasPoints(Sheet form, int row) {
    Figure<Points> points = form.at(row, Columns.POINTS);
    return points.isStated()
        ? points.units() > 0
        : points.state() == FigureState.UNREADABLE
            || form.at(row, Columns.SCORE).units() > 0
            || form.at(row, Columns.ACTUAL).isStated();
  }

  private static PointsRange sum(ImmutableList<NarrativeIndicator> indicators) {
    PointsRange sum = PointsRange.ZERO;
    for (NarrativeIndicator indicator : indicators) {
      sum = indicator.points().isPresent() ? sum.plus(indicator.supported().range()) : sum;
    }
    return sum;
  }

  /** Indicators without known points are looked at together with what they share. */
  private static boolean isOpen(ImmutableList<NarrativeIndicator> indicators) {
    for (NarrativeIndicator indicator : indicators) {
      if (indicator.points().isPresent()
          && indicator.supported().basis() == SupportedScore.Basis.OPEN) {
        return true;
      }
    }
    return false;
  }

  ImmutableList<NarrativeIndicator> indicators() {
    return indicators;
  }

  PointsRange supported() {
    return supported;
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public String toString() {
    return indicators + " " + supported;
  }
}
