package org.budgetperformance.comparison;

import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.Finding;
import org.immutables.value.Value;

/**
 * What became of a finding from one evaluation to another (核查发现的变化).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class FindingChange implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Comparison}. */
  FindingChange() {}

  /** What became of a finding. */
  public enum Kind {
    /** It stood before and does not any more (已消除). */
    GONE,
    /** It stands now and did not before (新增). */
    APPEARED,
    /** It still stands, with other figures, another margin or another severity (仍存在，数据有变). */
    CHANGED,
    /** It still stands as it did (未变). */
    UNCHANGED;
  }

  static FindingChange of(Kind kind, Optional<Finding> before, Optional<Finding> after) {
    return ImmutableFindingChange.builder().kind(kind).before(before).after(after).build();
  }

  /** Returns what became of it. */
  public abstract Kind kind();

  /**
   * Returns what the rule said before; of a finding that appeared what it came to on the same places,
   * empty if it did not look at them.
   */
  public abstract Optional<Finding> before();

  /**
   * Returns what the rule says now; of a finding that is gone what it comes to on the same places, so
   * that one can tell a correction from a blank ({@code UNDECIDED}) and from a waiver, empty if it no
   * longer looks at them.
   */
  public abstract Optional<Finding> after();

  /** Returns the id of the rule. */
  public String ruleId() {
    return (before().isPresent() ? before() : after()).get().rule().id();
  }
}
