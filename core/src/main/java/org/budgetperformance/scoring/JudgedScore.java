package org.budgetperformance.scoring;

import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;

/**
 * A claimed score beside what the rules support (得分核定): of a row, a dimension, a document or the whole
 * submission.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface JudgedScore extends Serializable {
  /** Returns the most that can be scored (分值), if it is known. */
  Optional<Points> points();

  /** Returns the score that is claimed (自评得分), if one is stated. */
  Optional<Points> claimed();

  /** Returns the range of scores that the rules support (可支持得分). */
  PointsRange supported();

  /** Returns what comes of the two. */
  ScoreVerdict verdict();
}
