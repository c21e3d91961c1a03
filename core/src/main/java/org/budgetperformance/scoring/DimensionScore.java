package org.budgetperformance.scoring;

import org.budgetperformance.ValueStyle;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Dimension;
import org.immutables.value.Value;

/**
 * The score of one dimension of a document (一级指标得分).
 *
 * <p>A form claims what its indicators add up to; a narrative claims what it states. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class DimensionScore implements JudgedScore {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#score()}. */
  DimensionScore() {}

  /** Returns the dimension. */
  public abstract Dimension dimension();
}
