package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * What a narrative supports for one category (自评报告二级指标可支持得分).
 *
 * <p>An indicator has the points that its row states, and else those of the category if it is the
 * only one left without; several share what is left. Immutable and thread-safe.
 */
final class NarrativeCategory {
  private static final LocalizedText LEFT =
      LocalizedText.of("二级指标剩余分值", "points left of the category");
  private static final LocalizedText SHARED =
      LocalizedText.of("未分别列明分值的指标", "indicators whose points are not said one by one");

  private final ImmutableList<NarrativeIndicator> indicators;
  private final PointsRange shared;
  private final PointsRange supported;
  private final boolean open;

  /**
   * @param shared what is supported together for the indicators whose points are not known
   * @param isOpen whether that is open
   */
  private NarrativeCategory(
      ImmutableList<NarrativeIndicator> indicators, PointsRange shared, boolean isOpen) {
    this.indicators = indicators;
    this.shared = shared;
    PointsRange sum = shared;
    boolean anyOpen = isOpen;
    for (NarrativeIndicator indicator : indicators) {
      if (indicator.points().isPresent()) {
        sum = sum.plus(indicator.supported().range());
        anyOpen |= indicator.supported().basis() == SupportedScore.Basis.OPEN;
      }
    }
    this.supported = sum;
    this.open = anyOpen;
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
      ScoringScheme scheme,
      boolean explained) {
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
              scheme,
              explained && (stated.isStated() || only) ? points(row, narrative, category) : null));
    }
    ImmutableList<NarrativeIndicator> indicators = all.build();
    if (!points.isStated() || only || left == 0) {
      return new NarrativeCategory(indicators, PointsRange.ZERO, false);
    }
    PointsRange shared = complete ? shared(indicators, left) : null;
    return shared == null
        ? new NarrativeCategory(
            indicators, PointsRange.of(Points.ZERO, Points.ofHundredths(left)), true)
        : new NarrativeCategory(indicators, shared, false);
  }

  /**
   * Returns what is supported for those of some indicators whose points are not known: from the share
   * of the worst to that of the best of them; null if that is open.
   *
   * @param points what they share, in hundredths, above 0
   */
  @Nullable
  private static PointsRange shared(Iterable<NarrativeIndicator> indicators, long points) {
    long least = points;
    long most = 0;
    int sharers = 0;
    for (NarrativeIndicator indicator : indicators) {
      if (!indicator.points().isPresent()) {
        SupportedScore all = indicator.ofMost();
        if (all.basis() != SupportedScore.Basis.DECIDED) {
          return null;
        }
        least = Math.min(least, all.range().min().hundredths());
        most = Math.max(most, all.range().max().hundredths());
        sharers++;
      }
    }
    if (sharers == 0) {
      return null;
    }
    // Each of the scores is rounded by itself, so their sum can be off by half a hundredth each.
    long low = least == points ? points : Math.max(0, least - sharers);
    long high = Math.min(points, most == 0 ? 0 : most + sharers);
    return PointsRange.of(Points.ofHundredths(low), Points.ofHundredths(high));
  }

  /** Returns the step that takes the points of a row, else what its category has left for it. */
  private static Step points(SheetRow row, Sheet narrative, Category category) {
    if (row.points().isStated()) {
      return ScoreTape.cell(row, Columns.POINTS);
    }
    List<Step> parts = new ArrayList<>();
    SheetRow whole = narrative.row(narrative.rows(Line.of(category)).get(0));
    parts.add(ScoreTape.cell(whole, Columns.POINTS));
    for (int other : rows(narrative, category).asList()) {
      if (narrative.at(other, Columns.POINTS).isStated()) {
        Step own = ScoreTape.cell(narrative.row(other), Columns.POINTS);
        parts.add(Steps.of(Operation.NEGATION, own));
      }
    }
    Step none = Steps.constant(0, FigureType.POINTS);
    return Steps.of(
        Operation.MAXIMUM, LEFT, ImmutableList.of(Steps.of(Operation.SUM, parts), none));
  }

  /** Returns the row of a narrative that states the points of an indicator's category, or null. */
  @Nullable
  static SheetRow row(SheetRow indicator) {
    if (!indicator.category().isStated()) {
      return null;
    }
    ImmutableIntArray rows = indicator.sheet().rows(Line.of(indicator.category().get()));
    return rows.isEmpty() ? null : indicator.sheet().row(rows.get(0));
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

  /** Returns how many indicators with points a department's form has in a category, at most; any if one is unread. */
  private static int mostInForms(Submission submission, Category category) {
    int most = 0;
    for (Sheet form : submission.sheets(Documents.DEPARTMENT_FORM)) {
      IndicatorsByCategory rows = IndicatorsByCategory.of(form);
      int scored = withPoints(form, rows.rows(category)) + withPoints(form, rows.unreadable());
      most = form.mayHave(Lines.INDICATOR) ? Integer.MAX_VALUE : Math.max(most, scored);
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

  ImmutableList<NarrativeIndicator> indicators() {
    return indicators;
  }

  PointsRange supported() {
    return supported;
  }

  /** Adds the steps of the indicators, and of what those without known points share. */
  void explain(Consumer<Step> parts) {
    ImmutableList.Builder<Step> sharing = ImmutableList.builder();
    for (NarrativeIndicator indicator : indicators) {
      if (indicator.points().isPresent()) {
        parts.accept(indicator.tree());
      } else {
        sharing.addAll(ScoreTape.stated(indicator.row()));
      }
    }
    if (!shared.equals(PointsRange.ZERO)) {
      parts.accept(ScoreTape.asserted(SHARED, shared, sharing.build()));
    }
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public String toString() {
    return indicators + " " + supported;
  }
}
