package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.hint.NearMiss;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;

/** One numbered thing that a report speaks of: a finding, one that is waived, one that is undecided. */
final class Entry {
  private final int number;
  private final Finding finding;
  private final ImmutableList<Waiver> waivers;
  private final ImmutableList<NearMiss> hints;
  private final Optional<Explanation> explanation;

  Entry(
      int number,
      Finding finding,
      ImmutableList<Waiver> waivers,
      ImmutableList<NearMiss> hints,
      Optional<Explanation> explanation) {
    this.number = number;
    this.finding = finding;
    this.waivers = waivers;
    this.hints = hints;
    this.explanation = explanation;
  }

  /** Returns its number among those of its kind, from 1. */
  int number() {
    return number;
  }

  /** Returns the id of its element on a page. */
  String id() {
    switch (finding.outcome()) {
      case WAIVED:
        return "w" + number;
      case UNDECIDED:
        return "u" + number;
      default:
        return "f" + number;
    }
  }

  /** Returns the class of its element: an outcome that is no contradiction, or a severity. */
  String kind() {
    if (finding.outcome() == Outcome.FAILED) {
      switch (finding.severity()) {
        case ERROR:
          return "error";
        case WARNING:
          return "warning";
        default:
          return "notice";
      }
    }
    return "other";
  }

  Finding finding() {
    return finding;
  }

  ImmutableList<Waiver> waivers() {
    return waivers;
  }

  ImmutableList<NearMiss> hints() {
    return hints;
  }

  Optional<Explanation> explanation() {
    return explanation;
  }
}
