package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Map;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;

/**
 * How the execution rate is scored (预算执行率计分): in proportion and never above the points, or by
 * steps.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExecutionScoring implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableSortedMap<Integer, Integer> steps;

  private ExecutionScoring(ImmutableSortedMap<Integer, Integer> steps) {
    this.steps = steps;
  }

  /** Returns the scoring by rate × points, capped at the points. */
  public static ExecutionScoring linear() {
    return new ExecutionScoring(ImmutableSortedMap.of());
  }

  /**
   * Returns a scoring by steps.
   *
   * @param steps from which rate in percent, inclusive, which share of the points in percent is
   *     given; below the lowest nothing
   * @throws IllegalArgumentException if there is no step
   */
  public static ExecutionScoring steps(Map<Integer, Integer> steps) {
    checkArgument(!steps.isEmpty(), "no step");
    return new ExecutionScoring(ImmutableSortedMap.copyOf(steps));
  }

  /**
   * Returns the score of an execution rate, half up.
   *
   * @param rate executed ÷ annual budget
   * @param points the points of the execution rate
   */
  public Points score(Rate rate, Points points) {
    if (rate.compareTo(Rate.ZERO) <= 0) {
      return Points.ZERO;
    } else if (steps.isEmpty()) {
      return rate.compareTo(Rate.ONE) >= 0 ? points : points.times(rate, RoundingMode.HALF_UP);
    }
    int share = 0;
    for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
      if (rate.compareTo(Rate.of(step.getKey(), 100)) >= 0) {
        share = step.getValue();
      }
    }
    return points.times(Rate.of(share, 100), RoundingMode.HALF_UP);
  }

  /** Returns the steps in percent, empty if the score is in proportion. */
  ImmutableSortedMap<Integer, Integer> steps() {
    return steps;
  }

  @Override
  public String toString() {
    return steps.isEmpty() ? "linear" : "steps " + steps;
  }
}
