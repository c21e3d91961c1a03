package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;

/** What an evaluation came to where another one has a finding. */
final class Counterparts {
  /** The least reassuring first, so that nothing is called corrected that may not be. */
  private static final ImmutableList<Outcome> ORDER =
      ImmutableList.of(Outcome.WAIVED, Outcome.UNDECIDED, Outcome.NOT_APPLICABLE, Outcome.PASSED);

  private final Evaluation evaluation;
  private final Map<String, ImmutableListMultimap<ImmutableList<String>, Finding>> byRule =
      new HashMap<>();

  Counterparts(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Returns what the rule of a finding came to on its places without a finding that stands. */
  Optional<Finding> of(Finding finding) {
    return byRule
        .computeIfAbsent(finding.rule().id(), this::explain)
        .get(FindingChanges.key(finding))
        .stream()
        .min(Comparator.comparingInt(counterpart -> ORDER.indexOf(counterpart.outcome())));
  }

  private ImmutableListMultimap<ImmutableList<String>, Finding> explain(String ruleId) {
    return evaluation.applications().stream()
        .filter(application -> application.rule().id().equals(ruleId))
        .filter(application -> ORDER.contains(application.outcome()))
        .map(Application::explain)
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(FindingChanges::key, finding -> finding));
  }
}
