package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;

/**
 * The scores that rules support for one row of a form (可支持得分): a range, and whether the row's
 * cells decide it.
 *
 * <p>Immutable and thread-safe.
 */
public final class SupportedScore implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PointsRange range;
  private final Basis basis;

  private SupportedScore(PointsRange range, Basis basis) {
    this.range = range;
    this.basis = checkNotNull(basis);
  }

  /** What a range rests on. */
  public enum Basis {
    /** The cells decide it. */
    DECIDED,
    /** The cells leave everything from 0 to the points open. */
    OPEN,
    /** The row takes no part in the score. */
    NOT_APPLICABLE
  }

  /**
   * Returns what a scheme supports for a row with a score.
   *
   * @param row the row of an indicator, which is scored by its target, or a row of funds, which is
   *     scored by its own execution rate
   * @param scheme how to score
   */
  public static SupportedScore of(SheetRow row, ScoringScheme scheme) {
    return row.sheet().derive(scheme.supportedScores()).at(row.row());
  }

  static SupportedScore compute(SheetRow row, ScoringScheme scheme) {
    if (row.line().equals(Lines.INDICATOR)) {
      return ofIndicator(row, scheme);
    }
    boolean repeated = !row.line().equals(Lines.ANNUAL_FUNDS);
    return repeated && scoresNothing(row)
        ? new SupportedScore(PointsRange.ZERO, Basis.NOT_APPLICABLE)
        : ofExecution(row, scheme);
  }

  /** A row of funds that repeats the one above need not repeat its points and its score. */
  private static boolean scoresNothing(SheetRow row) {
    FigureState score = row.score().state();
    boolean left = score != FigureState.STATED && score != FigureState.UNREADABLE;
    return left && row.points().units() == 0;
  }

  private static SupportedScore ofIndicator(SheetRow row, ScoringScheme scheme) {
    Figure<Points> points = row.points();
    return points.state() == FigureState.UNREADABLE || areMissing(points, row)
        ? open(most(row, scheme))
        : ofIndicator(row, points.value().orElse(Points.ZERO), scheme);
  }

  /** Points were left blank if the row has a score, or an answer to its target. */
  private static boolean areMissing(Figure<Points> points, SheetRow row) {
    boolean blank = points.state() == FigureState.BLANK || points.state() == FigureState.ABSENT;
    boolean answered =
        row.score().state() == FigureState.BLANK
            && row.target().isStated()
            && row.attainment().outcome() != Attainment.Outcome.NOT_APPLICABLE;
    return blank && (row.score().units() > 0 || answered);
  }

  /** An indicator has at most the points of its dimension, and of the whole if that is not known. */
  private static Points most(SheetRow row, ScoringScheme scheme) {
    Figure<Category> category = row.category();
    Points points =
        category.isStated()
            ? scheme.dimensionPoints().value().get(category.get().dimension())
            : null;
    return points == null ? scheme.total() : points;
  }

  /**
   * Returns what a scheme supports for an indicator whose points are known from elsewhere.
   *
   * @param row the row of the indicator
   * @param points its points
   * @param scheme how to score
   */
  static SupportedScore ofIndicator(SheetRow row, Points points, ScoringScheme scheme) {
    if (points.compareTo(Points.ZERO) <= 0) {
      return new SupportedScore(PointsRange.ZERO, Basis.NOT_APPLICABLE);
    }
    Figure<Target> target = row.target();
    if (!target.isStated() || !row.actual().isStated()) {
      return open(points);
    }
    Attainment attainment = row.attainment();
    switch (attainment.outcome()) {
      case NOT_APPLICABLE:
      case NOT_COMPARABLE:
      case UNDECIDED:
        return open(points);
      default:
        return decided(scheme.supported(attainment, target.get(), points));
    }
  }

  static SupportedScore decided(PointsRange range) {
    return new SupportedScore(range, Basis.DECIDED);
  }

  /** The rate may be taken from the amounts or as it is printed beside them. */
  private static SupportedScore ofExecution(SheetRow row, ScoringScheme scheme) {
    Figure<?> annual = row.at(Columns.ANNUAL);
    Figure<?> executed = row.at(Columns.EXECUTED);
    Figure<Rate> printed = row.at(Columns.EXECUTION_RATE);
    Points points = scheme.executionPoints().value();
    boolean undefined = annual.isStated() && annual.units() == 0;
    if (undefined || !annual.isNumeric() || !executed.isNumeric()) {
      return open(points);
    }
    ExecutionScoring scoring = scheme.executionScoring().value();
    Rate exact = Rate.of(inRange(executed.units()), inRange(annual.units()));
    PointsRange range = PointsRange.exactly(scoring.score(exact, points));
    return decided(
        printed.isStated()
            ? range.span(PointsRange.exactly(scoring.score(printed.get(), points)))
            : range);
  }

  /** The one number of fen that no rate is made of is taken for the next. */
  private static long inRange(long units) {
    return Math.max(units, -Long.MAX_VALUE);
  }

  static SupportedScore open(Points points) {
    return new SupportedScore(PointsRange.of(Points.ZERO, points), Basis.OPEN);
  }

  /**
   * Returns the sum over all rows of a form that score; a form that says nothing of the execution
   * leaves it open.
   *
   * @param form the form's sheet
   * @param scheme how to score
   */
  public static PointsRange ofForm(Sheet form, ScoringScheme scheme) {
    PointsRange sum = ofExecution(form, scheme).range();
    for (int row : form.rows(Lines.INDICATOR).asList()) {
      sum = sum.plus(of(form.row(row), scheme).range());
    }
    return sum;
  }

  /**
   * Returns what a scheme supports for the execution rate of a document, from its annual funds.
   *
   * @param document the sheet of a form or of a narrative
   * @param scheme how to score
   */
  public static SupportedScore ofExecution(Sheet document, ScoringScheme scheme) {
    ImmutableIntArray rows = document.rows(Lines.ANNUAL_FUNDS);
    return rows.isEmpty()
        ? open(scheme.executionPoints().value())
        : of(document.row(rows.get(0)), scheme);
  }

  /** Returns the supported range. */
  public PointsRange range() {
    return range;
  }

  /** Returns what the range rests on. */
  public Basis basis() {
    return basis;
  }

  @Override
  public String toString() {
    return range + " " + basis;
  }
}
