package org.budgetperformance.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Rule;

/** What rules of one module are called in another version of it (规则沿革). */
final class Succession {
  private final Set<String> later = new HashSet<>();
  private final Map<String, String> successors = new HashMap<>();

  Succession(Evaluation after) {
    for (Rule rule : after.moduleRules()) {
      later.add(rule.info().id());
      rule.info().formerIds().forEach(id -> successors.put(id, rule.info().id()));
    }
  }

  /** Returns the id that a rule has in the later module, empty if that does not have it. */
  Optional<String> later(String rule) {
    return Optional.ofNullable(later.contains(rule) ? rule : successors.get(rule));
  }
}
