package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.evaluation.TermsProblem.Kind;
import org.budgetperformance.rule.Finding;

/** Looks for what had no effect in the terms of an evaluation, and for what holds no longer. */
final class TermsProblems {
  private final Evaluation evaluation;
  private final EvaluationTerms terms;
  private final TermsScope scope;
  private final ImmutableSet<String> known;

  private TermsProblems(Evaluation evaluation, TermsScope scope) {
    this.evaluation = evaluation;
    this.terms = evaluation.terms();
    this.scope = scope;
    this.known =
        evaluation.moduleRules().stream()
            .map(rule -> rule.info().id())
            .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableList<TermsProblem> of(Evaluation evaluation, TermsScope scope) {
    TermsProblems problems = new TermsProblems(evaluation, scope);
    ImmutableList.Builder<TermsProblem> all = ImmutableList.builder();
    evaluation.terms().policy().ifPresent(policy -> problems.ofPolicy(policy, all));
    if (!evaluation.terms().waivers().isEmpty()) {
      problems.ofWaivers(all);
    }
    return all.build();
  }

  private void ofPolicy(Policy policy, ImmutableList.Builder<TermsProblem> problems) {
    Optional<Kind> refused = scope.refuses(policy);
    if (refused.isPresent()) {
      problems.add(TermsProblem.of(refused.get(), policy, terms.date()));
      return;
    }
    Set<String> named = Sets.union(policy.regraded().keySet(), policy.switchedOff().keySet());
    for (String rule : named) {
      if (!known.contains(rule)) {
        problems.add(TermsProblem.ofRule(policy, rule));
      }
    }
  }

  private void ofWaivers(ImmutableList.Builder<TermsProblem> problems) {
    ImmutableSet<Waiver> used =
        evaluation.waived().stream()
            .flatMap(finding -> finding.waivers().stream())
            .collect(ImmutableSet.toImmutableSet());
    Map<Waiver, Finding> outgrown = new LinkedHashMap<>();
    if (terms.waivers().stream().anyMatch(w -> w.bound().isPresent() || w.figures().isPresent())) {
      WaiversInForce inForce = evaluation.waiversInForce();
      for (Finding finding : evaluation.findingsOneByOne()) {
        inForce.outgrownBy(finding).forEach(waiver -> outgrown.putIfAbsent(waiver, finding));
      }
    }
    for (Waiver waiver : terms.waivers()) {
      Finding stands = outgrown.get(waiver);
      if (stands != null) {
        problems.add(TermsProblem.outgrown(waiver, stands));
      } else if (!used.contains(waiver)) {
        problems.add(TermsProblem.of(kind(waiver), waiver, terms.date()));
      }
    }
  }

  /** Returns why a waiver was not used. */
  private Kind kind(Waiver waiver) {
    return known.contains(waiver.ruleId())
        ? scope.refuses(waiver).orElse(Kind.UNUSED)
        : Kind.UNKNOWN_RULE;
  }
}
