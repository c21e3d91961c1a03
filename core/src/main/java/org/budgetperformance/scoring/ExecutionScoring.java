package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * How the execution rate is scored (预算执行率计分): of which budget it is the rate, and whether it scores in
 * proportion, never above the points, or by steps.
 *
 * <p>The rate is executed ÷ annual budget unless a jurisdiction divides by another column, such as the
 * opening budget. Immutable and thread-safe.
 */
public final class ExecutionScoring implements Serializable {
  private static final LocalizedText SUPPORTED =
      LocalizedText.of("预算执行率可支持得分", "supported score of the execution rate");
  private static final LocalizedText CALCULATED = LocalizedText.of("按金额计算", "by the amounts");
  private static final LocalizedText PRINTED = LocalizedText.of("按所填执行率", "by the rate as stated");
  private static final long serialVersionUID = 1L;

  private final Column<Amount> budget;
  @Nullable private final Thresholds steps;

  private ExecutionScoring(Column<Amount> budget, @Nullable Thresholds steps) {
    this.budget = checkNotNull(budget, "budget");
    this.steps = steps;
  }

  /** Returns the scoring by rate × points, capped at the points, of the annual budget (全年预算数). */
  public static ExecutionScoring linear() {
    return new ExecutionScoring(Columns.ANNUAL, null);
  }

  /**
   * Returns a scoring by steps, of the annual budget (全年预算数).
   *
   * @param steps from which rate in percent, inclusive, which share of the points in percent is given;
   *     below the lowest nothing
   * @throws IllegalArgumentException if there is no step, or a share is not within 0 and 100
   */
  public static ExecutionScoring steps(Map<Integer, Integer> steps) {
    return new ExecutionScoring(Columns.ANNUAL, Thresholds.of(steps));
  }

  /**
   * Returns this scoring with the rate of another budget (执行率的分母).
   *
   * @param budget the column of what should have been spent, such as {@link Columns#OPENING}
   */
  public ExecutionScoring outOf(Column<Amount> budget) {
    return new ExecutionScoring(budget, steps);
  }

  /** Returns the column of the budget by which the executed amount is divided. */
  public Column<Amount> budget() {
    return budget;
  }

  /**
   * Returns the score of an execution rate, half up.
   *
   * @param rate executed ÷ budget
   * @param points the points of the execution rate
   */
  public Points score(Rate rate, Points points) {
    return points.times(share(rate, null, null), RoundingMode.HALF_UP);
  }

  private Rate share(Rate rate, @Nullable ScoreTape tape, @Nullable Parameter<?> basis) {
    if (steps != null) {
      return steps.share(rate, tape, basis);
    } else if (tape != null) {
      tape.clamp();
    }
    if (rate.compareTo(Rate.ZERO) <= 0) {
      return Rate.ZERO;
    }
    return rate.compareTo(Rate.ONE) >= 0 ? Rate.ONE : rate;
  }

  /**
   * Returns what is supported for a row of funds; the rate may be taken from the amounts or as it is
   * printed beside them.
   */
  SupportedScore supported(SheetRow row, ScoringScheme scheme, @Nullable ScoreTape tape) {
    Figure<Amount> below = row.at(budget);
    Figure<Amount> executed = row.at(Columns.EXECUTED);
    Figure<Rate> printed = row.at(Columns.EXECUTION_RATE);
    Points points = scheme.executionPoints(row.points());
    boolean undefined = below.isStated() && below.units() == 0;
    if (undefined || !below.isNumeric() || !executed.isNumeric()) {
      if (tape != null) {
        tape.at(ScoreTape.upTo(tape.points()));
      }
      return SupportedScore.open(points);
    }
    if (tape != null) {
      tape.at(Steps.of(Operation.QUOTIENT, tape.written(Columns.EXECUTED), tape.written(budget)));
    }
    Rate exact = Rate.of(inRange(executed.units()), inRange(below.units()));
    PointsRange range = score(CALCULATED, exact, points, scheme, tape);
    if (printed.isStated()) {
      if (tape != null) {
        tape.at(tape.written(Columns.EXECUTION_RATE));
      }
      range = range.span(score(PRINTED, printed.get(), points, scheme, tape));
    }
    if (tape != null) {
      tape.hull(SUPPORTED);
    }
    return SupportedScore.decided(range);
  }

  /** Returns the strictest score of a row before it is rounded, cut off at the hundredth. */
  Points least(SheetRow row, ScoringScheme scheme) {
    Points points = scheme.executionPoints(row.points());
    Rate exact =
        Rate.of(inRange(row.at(Columns.EXECUTED).units()), inRange(row.at(budget).units()));
    Points least = points.times(share(exact, null, null), RoundingMode.DOWN);
    Optional<Rate> printed = row.at(Columns.EXECUTION_RATE).value();
    if (printed.isPresent()) {
      Points other = points.times(share(printed.get(), null, null), RoundingMode.DOWN);
      least = other.compareTo(least) < 0 ? other : least;
    }
    return least;
  }

  private PointsRange score(
      LocalizedText label,
      Rate rate,
      Points points,
      ScoringScheme scheme,
      @Nullable ScoreTape tape) {
    Rate share = share(rate, tape, scheme.executionScoring());
    Points score = ScoreTape.score(label, points, share, tape);
    if (tape != null) {
      tape.putAside();
    }
    return PointsRange.exactly(score);
  }

  /** The one number of fen that no rate is made of is taken for the next. */
  private static long inRange(long units) {
    return Math.max(units, -Long.MAX_VALUE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExecutionScoring
        && budget.equals(((ExecutionScoring) other).budget)
        && Objects.equals(steps, ((ExecutionScoring) other).steps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(budget, steps);
  }

  @Override
  public String toString() {
    String of = budget.equals(Columns.ANNUAL) ? "" : " of " + budget.id();
    return (steps == null ? "linear" : steps.toString()) + of;
  }
}
