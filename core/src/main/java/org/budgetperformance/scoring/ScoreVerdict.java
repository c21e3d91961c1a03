package org.budgetperformance.scoring;

import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.text.LocalizedText;

/**
 * What comes of setting a claimed score against the range that the rules support (得分核定结论), from the
 * worst to the best.
 */
public enum ScoreVerdict {
  /** More is claimed than the rules support (高于可支持得分). */
  ABOVE("高于可支持得分", "above what is supported"),
  /** Less is claimed than the rules support (低于可支持得分). */
  BELOW("低于可支持得分", "below what is supported"),
  /** The claim may be right, but the cells do not decide (依据不足). */
  OPEN("依据不足", "not decided by the cells"),
  /** No score is claimed where there are points (得分未列示). */
  NOT_STATED("得分未列示", "not stated"),
  /** The claim lies within the range (可支持). */
  SUPPORTED("可支持", "supported"),
  /** It takes no part in the score (不适用). */
  NOT_APPLICABLE("不适用", "not applicable");

  private final String zh;
  private final String en;

  ScoreVerdict(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns the words for it. */
  public LocalizedText label() {
    return LocalizedText.of(zh, en);
  }

  /** Returns whether the claim is certainly not supported: {@link #ABOVE} or {@link #BELOW}. */
  public boolean isOutside() {
    return this == ABOVE || this == BELOW;
  }

  /** Returns what comes of a claim and what is supported for a row, and below it by cutting off. */
  static ScoreVerdict of(
      Optional<Points> claimed, SupportedScore supported, PointsRange withCutOff) {
    return supported.basis() == SupportedScore.Basis.NOT_APPLICABLE
        ? NOT_APPLICABLE
        : of(claimed, withCutOff, supported.basis() == SupportedScore.Basis.OPEN);
  }

  /** A claim outside the range is wrong even if the cells leave some of the range open. */
  static ScoreVerdict of(Optional<Points> claimed, PointsRange supported, boolean open) {
    if (!claimed.isPresent()) {
      return NOT_STATED;
    } else if (claimed.get().compareTo(supported.max()) > 0) {
      return ABOVE;
    } else if (claimed.get().compareTo(supported.min()) < 0) {
      return BELOW;
    }
    return open ? OPEN : SUPPORTED;
  }

  /** Returns the worse of two verdicts. */
  ScoreVerdict worse(ScoreVerdict other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
