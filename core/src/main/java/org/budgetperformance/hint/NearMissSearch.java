package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Submission;

/** Tries repairs of one failed application and keeps those that make it hold (差错还原试算). */
final class NearMissSearch {
  private final Submission submission;
  private final Rule rule;
  private final int number;
  private final int applications;

  private NearMissSearch(Submission submission, Rule rule, int number, int applications) {
    this.submission = submission;
    this.rule = rule;
    this.number = number;
    this.applications = applications;
  }

  static ImmutableList<NearMiss> of(Evaluation evaluation, Finding finding) {
    Application application = evaluation.application(finding);
    Outcome outcome = application.outcome();
    if (outcome != Outcome.FAILED && outcome != Outcome.WAIVED) {
      return ImmutableList.of();
    }
    int rule = application.ruleNumber();
    NearMissSearch search =
        new NearMissSearch(
            evaluation.submission(),
            evaluation.rules().get(rule),
            application.numberWithinRule(),
            evaluation.applications(rule).size());
    return search.keep(repairs(evaluation, finding));
  }

  private static List<Repair> repairs(Evaluation evaluation, Finding finding) {
    List<Repair> repairs = new ArrayList<>();
    ScoringScheme scheme = evaluation.scheme();
    new CellRepairs(evaluation.submission(), scheme, finding).addAll(repairs::add);
    new AmountRepairs(evaluation.submission(), finding).addAll(repairs::add);
    if (scheme != null) {
      ScoreRepairs.addAll(evaluation.submission(), scheme, finding, repairs::add);
    }
    repairs.sort(Comparator.comparing(Repair::kind));
    return repairs;
  }

  private ImmutableList<NearMiss> keep(List<Repair> repairs) {
    Set<NearMiss> exact = new LinkedHashSet<>();
    Set<NearMiss> rounded = new LinkedHashSet<>();
    for (Repair repair : repairs) {
      Optional<Margin.Kind> margin =
          repair.tried().isEmpty() ? Optional.of(Margin.Kind.EXACT) : margin(repair);
      margin.ifPresent(
          kind -> {
            boolean isExact = kind != Margin.Kind.ROUNDING;
            (isExact ? exact : rounded).add(repair.nearMiss(isExact));
          });
    }
    return bounded(exact.isEmpty() ? rounded : exact);
  }

  private static ImmutableList<NearMiss> bounded(Iterable<NearMiss> all) {
    Map<NearMiss.Kind, Integer> counts = new EnumMap<>(NearMiss.Kind.class);
    ImmutableList.Builder<NearMiss> kept = ImmutableList.builder();
    for (NearMiss nearMiss : all) {
      if (counts.merge(nearMiss.kind(), 1, Integer::sum) <= NearMiss.MOST_OF_A_KIND) {
        kept.add(nearMiss);
      }
    }
    return kept.build();
  }

  /** Returns how closely the application holds with a repair, nothing if it does not. */
  private Optional<Margin.Kind> margin(Repair repair) {
    Submission changed = WhatIf.changed(submission, repair.tried());
    ImmutableList<Outcome> outcomes = WhatIf.outcomes(rule, changed);
    if (outcomes.size() != applications || outcomes.get(number) != Outcome.PASSED) {
      return Optional.empty();
    }
    return Optional.of(WhatIf.margin(rule, changed, number).kind());
  }
}
