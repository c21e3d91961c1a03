package org.budgetperformance.review;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Points;
import org.immutables.value.Value;

/**
 * A score that a reviewer gives instead of the claimed one, and why (复核得分). Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class ReviewedScore implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #of}. */
  ReviewedScore() {}

  /**
   * Returns a reviewed score.
   *
   * @param place the place of the score as it prints itself, such as {@code department-form/indicator:护林/score}
   * @param score the score, which may be any number
   * @param reason why, empty if nothing is said
   */
  public static ReviewedScore of(String place, Points score, String reason) {
    return ImmutableReviewedScore.builder().place(place).score(score).reason(reason).build();
  }

  /** Returns the place of the score as it prints itself; personal details may be masked in it. */
  public abstract String place();

  /** Returns the reviewed score (复核得分). */
  public abstract Points score();

  /** Returns the reason (复核理由), empty if there is none. */
  public abstract String reason();
}
