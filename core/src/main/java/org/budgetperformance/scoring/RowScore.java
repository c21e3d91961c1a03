package org.budgetperformance.scoring;

import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.submission.Place;
import org.immutables.value.Value;

/**
 * The score of one row (一行的得分): of an indicator, or of the budget execution.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RowScore implements JudgedScore {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#score()}. */
  RowScore() {}

  static RowScore of(
      Place place,
      Optional<Points> points,
      Optional<Points> claimed,
      SupportedScore supported,
      PointsRange withCutOff) {
    return ImmutableRowScore.builder()
        .place(place)
        .points(points)
        .claimed(claimed)
        .supported(supported.range())
        .verdict(ScoreVerdict.of(claimed, supported, withCutOff))
        .build();
  }

  /** Returns the place of the score; a document need not have it. */
  public abstract Place place();
}
