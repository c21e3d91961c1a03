package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;

/** Tells why findings do not stand any more. */
final class GoneReasons {
  private final Evaluation after;
  private final boolean sameModule;
  private final Keys keys;
  private final CellChanges cells;

  /**
   * @param keys the keys of the earlier side
   */
  GoneReasons(Evaluation before, Evaluation after, Keys keys, CellChanges cells) {
    this.after = after;
    this.sameModule = before.module().equals(after.module());
    this.keys = keys;
    this.cells = cells;
  }

  /**
   * @param finding what stood before
   * @param now what its rule comes to there now
   * @param changes the cells that were changed
   */
  GoneReason of(Finding finding, Optional<Finding> now, ImmutableList<CellChange> changes) {
    String rule = keys.rule(finding.rule().id());
    if (!after.rules().stream().anyMatch(other -> other.info().id().equals(rule))) {
      boolean off = after.switchedOff().keySet().stream().anyMatch(info -> info.id().equals(rule));
      return off ? GoneReason.SWITCHED_OFF : GoneReason.RULE_REMOVED;
    }
    Optional<Outcome> outcome = now.map(Finding::outcome);
    if (outcome.equals(Optional.of(Outcome.WAIVED))) {
      return GoneReason.WAIVED;
    } else if (outcome.equals(Optional.of(Outcome.PASSED))) {
      return otherwise(finding, rule, changes, GoneReason.CORRECTED);
    } else if (!now.isPresent() && isErrored(rule)) {
      return GoneReason.ERRORED;
    } else if (cells.isRemoved(finding)) {
      return GoneReason.REMOVED;
    } else if (changes.stream().anyMatch(CellChange::isBlanked)) {
      return GoneReason.BLANKED;
    }
    return outcome.equals(Optional.of(Outcome.UNDECIDED))
        ? GoneReason.OPEN
        : otherwise(finding, rule, changes, GoneReason.NOT_APPLICABLE);
  }

  /** Where no cell was changed it is the later module that makes the difference, if it is another. */
  private GoneReason otherwise(
      Finding finding, String rule, ImmutableList<CellChange> changes, GoneReason ofCells) {
    if (sameModule || !changes.isEmpty()) {
      return ofCells;
    }
    return rule.equals(finding.rule().id()) ? GoneReason.JUDGED_OTHERWISE : GoneReason.RULE_RENAMED;
  }

  private boolean isErrored(String rule) {
    return after.applications().stream()
        .anyMatch(
            application ->
                application.outcome() == Outcome.ERRORED && application.rule().id().equals(rule));
  }
}
