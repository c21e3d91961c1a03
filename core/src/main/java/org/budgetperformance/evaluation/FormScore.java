package org.budgetperformance.evaluation;

import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.rule.GradeScale;
import org.budgetperformance.submission.SheetId;
import org.immutables.value.Value;

/**
 * The score of one form (一张自评表的得分): what it claims beside what the rules support.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class FormScore implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#score()}. */
  FormScore() {}

  static FormScore of(
      SheetId form, Optional<Points> claimed, PointsRange supported, GradeScale scale) {
    return ImmutableFormScore.builder()
        .form(form)
        .claimed(claimed)
        .supported(supported)
        .claimedGrade(claimed.map(scale::of))
        .lowestGrade(scale.of(supported.min()))
        .highestGrade(scale.of(supported.max()))
        .build();
  }

  /** Returns which form it is. */
  public abstract SheetId form();

  /** Returns the total that the form claims (自评得分), if it states one. */
  public abstract Optional<Points> claimed();

  /** Returns the range of totals that the rules support (可支持得分). */
  public abstract PointsRange supported();

  /** Returns the grade of the claimed total, if one is stated. */
  public abstract Optional<GradeScale.Grade> claimedGrade();

  /** Returns the grade of the strictest supported total. */
  public abstract GradeScale.Grade lowestGrade();

  /** Returns the grade of the most generous supported total. */
  public abstract GradeScale.Grade highestGrade();
}
