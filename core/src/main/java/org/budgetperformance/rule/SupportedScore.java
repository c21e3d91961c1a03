package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Attainment;
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
   * @param row the row of an indicator, or of the annual funds for the execution rate
   * @param scheme how to score
   */
  public static SupportedScore of(SheetRow row, ScoringScheme scheme) {
    boolean funds = row.line().equals(Lines.ANNUAL_FUNDS);
    return funds ? ofExecution(row, scheme) : ofIndicator(row, scheme);
  }

  private static SupportedScore ofIndicator(SheetRow row, ScoringScheme scheme) {
    Figure<Points> points = row.at(Columns.POINTS);
    if (points.state() == FigureState.UNREADABLE) {
      return new SupportedScore(PointsRange.ZERO, Basis.OPEN);
    } else if (!points.isStated() || points.get().compareTo(Points.ZERO) <= 0) {
      return new SupportedScore(PointsRange.ZERO, Basis.NOT_APPLICABLE);
    }
    Figure<Target> target = row.at(Columns.TARGET);
    if (!target.isStated() || !row.at(Columns.ACTUAL).isStated()) {
      return open(points.get());
    }
    Attainment attainment = row.sheet().attainment(row.row());
    switch (attainment.outcome()) {
      case NOT_APPLICABLE:
      case NOT_COMPARABLE:
      case UNDECIDED:
        return open(points.get());
      default:
        return new SupportedScore(
            scheme.supported(attainment, target.get(), points.get()), Basis.DECIDED);
    }
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
    return new SupportedScore(
        printed
            .value()
            .map(rate -> range.span(PointsRange.exactly(scoring.score(rate, points))))
            .orElse(range),
        Basis.DECIDED);
  }

  /** The one number of fen that no rate is made of is taken for the next. */
  private static long inRange(long units) {
    return Math.max(units, -Long.MAX_VALUE);
  }

  private static SupportedScore open(Points points) {
    return new SupportedScore(PointsRange.of(Points.ZERO, points), Basis.OPEN);
  }

  /**
   * Returns the sum over all rows of a form that score.
   *
   * @param form the form's sheet
   * @param scheme how to score
   */
  public static PointsRange ofForm(Sheet form, ScoringScheme scheme) {
    PointsRange sum = PointsRange.ZERO;
    for (int row : form.rows(Lines.INDICATOR).asList()) {
      sum = sum.plus(of(SheetRow.of(form, row), scheme).range());
    }
    for (int row : form.rows(Lines.ANNUAL_FUNDS).asList()) {
      sum = sum.plus(of(SheetRow.of(form, row), scheme).range());
    }
    return sum;
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
