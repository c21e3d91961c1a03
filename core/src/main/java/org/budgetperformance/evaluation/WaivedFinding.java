package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.Finding;
import org.immutables.value.Value;

/**
 * A finding that does not stand, and by which waivers (已豁免的核查发现).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class WaivedFinding implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#waived()}. */
  WaivedFinding() {}

  static WaivedFinding of(Finding finding, Iterable<Waiver> waivers) {
    return ImmutableWaivedFinding.builder().finding(finding).waivers(waivers).build();
  }

  /** Returns the finding, its outcome {@link org.budgetperformance.rule.Outcome#WAIVED}. */
  public abstract Finding finding();

  /** Returns the waivers in force that cover it, at least one, in the order of the terms. */
  public abstract ImmutableList<Waiver> waivers();
}
