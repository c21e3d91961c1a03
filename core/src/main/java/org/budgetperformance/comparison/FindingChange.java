package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
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

  /** Returns this change, of a finding that is gone for a reason. */
  FindingChange because(GoneReason reason) {
    return ImmutableFindingChange.builder().from(this).reason(reason).build();
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

  /** Returns why it is gone (消除原因), empty of one that is not. */
  public abstract Optional<GoneReason> reason();

  /**
   * Returns whether a finding that still stands does so at another place, since its forms or rows were reordered or, having a
   * code or an id of one's own, renamed (位置有变).
   */
  @Value.Default
  public boolean isMoved() {
    return false;
  }

  /** Returns the cells that the rule looks at, or did, which are filled in otherwise than before (所改数据). */
  public abstract ImmutableList<CellChange> cells();

  /** Returns the finding that stands now, or stood before if it is gone. */
  public Finding finding() {
    return kind() == Kind.GONE ? before().get() : after().get();
  }

  /** Returns the id of the rule, of one that was renamed the later one. */
  public String ruleId() {
    return finding().rule().id();
  }
}
