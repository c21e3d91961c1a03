package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
  private final Keys own;
  private final Map<String, ImmutableList<Finding>> byRule = new HashMap<>();

  /**
   * @param own the keys of the evaluation's side
   */
  Counterparts(Evaluation evaluation, Keys own) {
    this.evaluation = evaluation;
    this.own = own;
  }

  /**
   * Returns what the rule of a finding came to on its places without a finding that stands, or else on most of them; of a
   * finding without places what the rule came to anywhere.
   *
   * @param keys the keys of the finding's side
   */
  Optional<Finding> of(Finding finding, Keys keys) {
    ImmutableList<Finding> all =
        byRule.computeIfAbsent(keys.rule(finding.rule().id()), this::explain);
    ImmutableList<Object> key = keys.of(finding);
    Optional<Finding> same = least(all, other -> own.of(other).equals(key));
    if (same.isPresent()) {
      return same;
    }
    return finding.places().isEmpty()
        ? least(all, other -> true)
        : least(all, other -> Keys.areMostlyIn(keys.places(finding), own.places(other)));
  }

  private static Optional<Finding> least(ImmutableList<Finding> all, Predicate<Finding> which) {
    return all.stream()
        .filter(which)
        .min(Comparator.comparingInt(counterpart -> ORDER.indexOf(counterpart.outcome())));
  }

  private ImmutableList<Finding> explain(String ruleId) {
    return evaluation.applications().stream()
        .filter(application -> own.rule(application.rule().id()).equals(ruleId))
        .filter(application -> ORDER.contains(application.outcome()))
        .map(Application::explain)
        .collect(ImmutableList.toImmutableList());
  }
}
