package org.budgetperformance.scoring;

import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;

/** Sets claims against ranges. */
final class Judging {
  private Judging() {}

  static ScoreVerdict verdict(Optional<Points> claimed, SupportedScore supported) {
    return supported.basis() == SupportedScore.Basis.NOT_APPLICABLE
        ? ScoreVerdict.NOT_APPLICABLE
        : verdict(claimed, supported.range(), supported.basis() == SupportedScore.Basis.OPEN);
  }

  /** A claim outside the range is wrong even if the cells leave some of the range open. */
  static ScoreVerdict verdict(Optional<Points> claimed, PointsRange supported, boolean open) {
    if (!claimed.isPresent()) {
      return ScoreVerdict.NOT_STATED;
    } else if (claimed.get().compareTo(supported.max()) > 0) {
      return ScoreVerdict.ABOVE;
    } else if (claimed.get().compareTo(supported.min()) < 0) {
      return ScoreVerdict.BELOW;
    }
    return open ? ScoreVerdict.OPEN : ScoreVerdict.SUPPORTED;
  }
}
