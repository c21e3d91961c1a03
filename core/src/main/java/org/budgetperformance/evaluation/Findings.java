package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;

/** The findings of some outcomes (核查发现), each rule run again once, however many are wanted. */
final class Findings {
  private Findings() {}

  /** Returns the findings of some outcomes, by severity and then by place. */
  static ImmutableList<Finding> of(
      Evaluation evaluation, Outcomes outcomes, Set<Outcome> wantedOutcomes) {
    List<Finding> found = new ArrayList<>();
    for (int r = 0; r < evaluation.rules().size(); r++) {
      int first = outcomes.first(r);
      BitSet wanted = null;
      for (int i = first; i < outcomes.end(r); i++) {
        if (wantedOutcomes.contains(outcomes.outcome(i))) {
          if (evaluation.hasCause(i)) {
            found.add(evaluation.finding(i));
          } else {
            wanted = wanted == null ? new BitSet() : wanted;
            wanted.set(i - first);
          }
        }
      }
      if (wanted != null) {
        found.addAll(
            Rerun.findings(
                evaluation.rules().get(r),
                evaluation.submission(),
                wanted,
                application -> outcomes.outcome(first + application),
                first,
                evaluation.places(r, wanted)));
      }
    }
    return SortedFinding.sort(
        wantedOutcomes.contains(Outcome.FAILED) ? Consequences.relate(found) : found);
  }
}
