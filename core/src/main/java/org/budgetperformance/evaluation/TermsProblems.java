package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.evaluation.TermsProblem.Kind;
import org.budgetperformance.rule.Rule;

/** Looks for what had no effect in the terms of an evaluation. */
final class TermsProblems {
  private final EvaluationTerms terms;
  private final ImmutableSet<String> known;
  private final ImmutableSet<Waiver> used;

  private TermsProblems(
      EvaluationTerms terms, ImmutableSet<String> known, ImmutableSet<Waiver> used) {
    this.terms = terms;
    this.known = known;
    this.used = used;
  }

  static ImmutableList<TermsProblem> of(
      EvaluationTerms terms, ImmutableList<Rule> moduleRules, ImmutableList<WaivedFinding> waived) {
    ImmutableSet<String> known =
        moduleRules.stream().map(rule -> rule.info().id()).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<Waiver> used =
        waived.stream()
            .flatMap(finding -> finding.waivers().stream())
            .collect(ImmutableSet.toImmutableSet());
    return new TermsProblems(terms, known, used).list();
  }

  private ImmutableList<TermsProblem> list() {
    ImmutableList.Builder<TermsProblem> problems = ImmutableList.builder();
    terms.policy().ifPresent(policy -> ofPolicy(policy, problems));
    terms.waivers().forEach(waiver -> ofWaiver(waiver).ifPresent(problems::add));
    return problems.build();
  }

  private void ofPolicy(Policy policy, ImmutableList.Builder<TermsProblem> problems) {
    Set<String> named = Sets.union(policy.regraded().keySet(), policy.switchedOff().keySet());
    for (String rule : named) {
      if (!known.contains(rule)) {
        problems.add(TermsProblem.of(policy, rule));
      }
    }
  }

  private Optional<TermsProblem> ofWaiver(Waiver waiver) {
    if (!known.contains(waiver.ruleId())) {
      return Optional.of(
          TermsProblem.of(
              Kind.UNKNOWN_RULE, waiver, "所指规则在规则模块中不存在", "means a rule that the module lacks"));
    }
    Optional<LocalDate> late = terms.date().filter(date -> !waiver.isInForce(date));
    if (late.isPresent()) {
      return Optional.of(
          TermsProblem.of(
              Kind.EXPIRED,
              waiver,
              "有效期至 " + waiver.lastDay() + "，核查日期为 " + late.get() + "，已过期",
              "ended on " + waiver.lastDay() + ", before the evaluation of " + late.get()));
    }
    return used.contains(waiver)
        ? Optional.empty()
        : Optional.of(
            TermsProblem.of(Kind.UNUSED, waiver, "未对应任何不通过的核查结论", "matches nothing that failed"));
  }
}
