package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * Which share of the points is given from which rate on (分档计分): the rate takes the share of the highest
 * threshold that it reaches, and nothing below the lowest.
 *
 * <p>A rate that is not above 0 takes nothing, whatever the thresholds say. Immutable and thread-safe.
 */
public final class Thresholds implements Serializable {
  private static final LocalizedText THRESHOLD = LocalizedText.of("起点", "from");
  private static final LocalizedText SHARE = LocalizedText.of("得分比例", "share of the points");
  private static final long serialVersionUID = 1L;

  private final ImmutableSortedMap<Integer, Integer> shares;

  private Thresholds(ImmutableSortedMap<Integer, Integer> shares) {
    this.shares = shares;
  }

  /**
   * Returns thresholds.
   *
   * @param shares from which rate in percent, inclusive, which share of the points in percent is given
   * @throws IllegalArgumentException if there is none, or a share is not within 0 and 100
   */
  public static Thresholds of(Map<Integer, Integer> shares) {
    checkArgument(!shares.isEmpty(), "no step");
    shares
        .values()
        .forEach(share -> checkArgument(0 <= share && share <= 100, "a share of %s%%", share));
    return new Thresholds(ImmutableSortedMap.copyOf(shares));
  }

  /** Returns the share of the points in percent that a rate takes. */
  public Rate share(Rate rate) {
    return share(rate, null, null);
  }

  /**
   * Returns the share that a rate takes, and writes down how.
   *
   * @param tape where the rate stands, if steps are asked for
   * @param basis the parameter whose thresholds these are, there if a tape is
   */
  Rate share(Rate rate, @Nullable ScoreTape tape, @Nullable Parameter<?> basis) {
    int share = 0;
    for (Map.Entry<Integer, Integer> step : shares.entrySet()) {
      share = rate.compareTo(Rate.of(step.getKey(), 100)) >= 0 ? step.getValue() : share;
    }
    boolean positive = rate.compareTo(Rate.ZERO) > 0;
    if (tape != null && basis != null) {
      Step reached = lookup(tape.at(), basis);
      Step zero = Steps.constant(0, FigureType.RATE);
      tape.at(positive ? reached : Steps.of(Operation.MINIMUM, reached, zero));
    }
    return positive ? Rate.of(share, 100) : Rate.ZERO;
  }

  private Step lookup(Step rate, Parameter<?> basis) {
    List<Step> inputs = new ArrayList<>();
    inputs.add(rate);
    for (Map.Entry<Integer, Integer> step : shares.entrySet()) {
      inputs.add(ScoreTape.percent(THRESHOLD, step.getKey(), basis));
      inputs.add(ScoreTape.percent(SHARE, step.getValue(), basis));
    }
    return Steps.of(Operation.LOOKUP, SHARE, inputs);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thresholds && shares.equals(((Thresholds) other).shares);
  }

  @Override
  public int hashCode() {
    return shares.hashCode();
  }

  @Override
  public String toString() {
    return "steps " + shares;
  }
}
