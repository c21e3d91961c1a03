package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.util.Locale;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.DeviationReason;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Margins;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Scores of a narrative within what its own targets, actual values and points support (自评报告得分复算).
 *
 * <p>It has one application for each dimension of each narrative, over the score of the dimension and
 * those of its indicators. What the narrative leaves unsaid is open; cells that cannot be read or
 * compared leave the dimension undecided. Immutable and thread-safe.
 */
public final class NarrativeScores implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{score}，超出可支持得分，最多相差{margin}分：{supported}（{basis}）",
          "{score}: outside what is supported, by up to {margin}: {supported} ({basis})");
  private static final long serialVersionUID = 1L;

  private final ScoringScheme scheme;
  private final ImmutableList<Dimension> dimensions;
  private final ImmutableList<Line> lines;

  public NarrativeScores(ScoringScheme scheme) {
    this.scheme = scheme;
    this.dimensions = scheme.dimensions();
    this.lines = dimensions.stream().map(Line::of).collect(ImmutableList.toImmutableList());
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("score", "supported", "basis");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "自评报告各一级指标及其指标的得分，与自评报告的年度指标值、实际完成值、分值",
        "scores of each dimension and its indicators in the narrative, against its targets, actual"
            + " values and points");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ImmutableList<Sheet> narratives = submission.sheets(Documents.NARRATIVE);
    for (int n = 0; n < narratives.size(); n++) {
      for (int d = 0; d < dimensions.size(); d++) {
        examination.start();
        examination.end(
            apply(
                narratives.get(n),
                lines.get(d),
                examination.isReasoning()
                    ? NarrativeDimension.compute(
                        narratives.get(n), dimensions.get(d), submission, scheme, true)
                    : submission.derive(scheme.narrativeDimensions()).at(n, d),
                examination));
      }
    }
  }

  private Outcome apply(
      Sheet narrative, Line line, NarrativeDimension dimension, Examination examination) {
    ImmutableList<NarrativeIndicator> indicators = dimension.indicators();
    Figure<Points> total = narrative.at(line, Columns.SCORE);
    boolean unreadable = total.state() == FigureState.UNREADABLE;
    boolean compared = false;
    boolean decided = false;
    boolean fits = fits(total, dimension.supported());
    NarrativeScoreSteps steps = examination.isReasoning() ? new NarrativeScoreSteps() : null;
    for (int i = 0; i < indicators.size(); i++) {
      NarrativeIndicator indicator = indicators.get(i);
      Figure<Points> score = indicator.row().score();
      fits &= fits(score, indicator.supported().range());
      compared |= score.isStated() || total.isStated();
      decided |= indicator.ofMost().basis() == SupportedScore.Basis.DECIDED;
      unreadable |= leavesOpen(indicator);
      if (steps != null) {
        steps.compare(indicator);
      }
    }
    if (examination.isExplaining()) {
      explain(narrative, line, dimension, !fits, examination);
    }
    boolean applicable = compared && decided;
    Outcome outcome = outcome(fits, unreadable, applicable);
    if (steps != null) {
      for (SheetRow row : rows(narrative, line)) {
        steps.compare(row, dimension.tree());
      }
      examination.because(steps.verdict(compares(), outcome));
      examination.measured(steps.gap());
    }
    return outcome;
  }

  private static Outcome outcome(boolean fits, boolean unreadable, boolean applicable) {
    if (!fits) {
      return Outcome.FAILED;
    } else if (unreadable) {
      return Outcome.UNDECIDED;
    }
    return applicable ? Outcome.PASSED : Outcome.NOT_APPLICABLE;
  }

  private static ImmutableList<SheetRow> rows(Sheet narrative, Line line) {
    return narrative.rows(line).asList().stream()
        .limit(1)
        .map(row -> narrative.row(row))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean fits(Figure<Points> score, PointsRange supported) {
    return !score.isStated() || supported.contains(score.get());
  }

  /** Returns whether the narrative says something of an indicator that cannot be read or compared. */
  private static boolean leavesOpen(NarrativeIndicator indicator) {
    SheetRow row = indicator.row();
    boolean answered = row.target().isStated() && row.actual().isStated();
    return (answered && indicator.ofMost().basis() == SupportedScore.Basis.OPEN)
        || DeviationReason.isUnreadable(row)
        || row.points().state() == FigureState.UNREADABLE
        || row.score().state() == FigureState.UNREADABLE;
  }

  /** Keeps every score if all fit, else those that do not, with what they rest on. */
  private static void explain(
      Sheet narrative,
      Line line,
      NarrativeDimension dimension,
      boolean failed,
      Examination examination) {
    long off = 0;
    boolean whole =
        !narrative.rows(line).isEmpty()
            && (!failed || !fits(narrative.at(line, Columns.SCORE), dimension.supported()));
    if (whole) {
      SheetRow row = narrative.row(narrative.rows(line).get(0));
      off = keep(row, dimension.supported(), 0, examination);
    }
    int group = 1;
    for (NarrativeIndicator indicator : dimension.indicators()) {
      SheetRow row = indicator.row();
      boolean here = !failed || !fits(row.score(), indicator.supported().range());
      if (here) {
        off = Math.max(off, keep(row, indicator.supported().range(), group, examination));
      }
      if (here || whole) {
        basis(row, group, examination);
      }
      group++;
    }
    examination.margin(failed ? Margins.of(FigureType.POINTS, false, off) : Margin.exact());
  }

  /** Keeps a score with its range, and returns by how much it is outside. */
  private static long keep(
      SheetRow row, PointsRange supported, int group, Examination examination) {
    state("score", Use.SCORE, group, row, Columns.SCORE, examination);
    Figure<Points> score = row.score();
    long least = supported.min().hundredths();
    long most = supported.max().hundredths();
    LocalizedText name =
        LocalizedText.of(
            row.sheet().rows().get(row.row()).label(Locale.CHINESE),
            row.sheet().rows().get(row.row()).label(Locale.ENGLISH));
    examination.use("supported", Use.SUPPORTED, group, 1, name, FigureType.POINTS, least, most);
    if (!score.isStated()) {
      return 0;
    }
    long above = LongMath.saturatedSubtract(score.units(), most);
    return Math.max(above, LongMath.saturatedSubtract(least, score.units()));
  }

  /** Every cell is a group of its own: nothing is to be added. */
  private static void basis(SheetRow row, int number, Examination examination) {
    int group = 4 * number;
    state("basis", Use.OTHER, group, row, Columns.TARGET, examination);
    state("basis", Use.OTHER, group + 1, row, Columns.ACTUAL, examination);
    state("basis", Use.OTHER, group + 2, row, Columns.POINTS, examination);
    Sheet narrative = row.sheet();
    row.category()
        .value()
        .map(category -> narrative.rows(Line.of(category)))
        .filter(rows -> !rows.isEmpty())
        .map(rows -> narrative.row(rows.get(0)))
        .ifPresent(
            printed -> state("basis", Use.OTHER, group + 3, printed, Columns.POINTS, examination));
  }

  /** Keeps what the narrative says; what it leaves out has no place. */
  private static void state(
      String role, Use use, int group, SheetRow row, Column<?> column, Examination examination) {
    if (row.at(column).state() != FigureState.ABSENT) {
      examination.look(role, use, group, 1, row.sheet(), row.row(), column);
    }
  }

  @Override
  public String toString() {
    return "the narrative's scores within what its own figures support";
  }
}
