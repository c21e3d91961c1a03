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
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Submission;

/** Tries repairs of one failed application and keeps those that make it hold (差错还原试算). */
final class NearMissSearch {
  private final Submission submission;
  private final CheckPart part;

  /** The number of the application within the part. */
  private final int number;

  private NearMissSearch(Submission submission, CheckPart part, int number) {
    this.submission = submission;
    this.part = part;
    this.number = number;
  }

  static ImmutableList<NearMiss> of(Evaluation evaluation, Parts parts, Finding finding) {
    Application application = evaluation.application(finding);
    Outcome outcome = application.outcome();
    if (outcome != Outcome.FAILED && outcome != Outcome.WAIVED) {
      return ImmutableList.of();
    }
    int withinRule = application.numberWithinRule();
    CheckPart part = parts.of(application.ruleNumber(), withinRule);
    return new NearMissSearch(evaluation.submission(), part, withinRule - part.first())
        .keep(repairs(evaluation, finding));
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
    WhatIf changed = new WhatIf(submission, repair.tried());
    ImmutableList<Outcome> outcomes = changed.outcomes(part);
    if (outcomes.size() != part.size() || outcomes.get(number) != Outcome.PASSED) {
      return Optional.empty();
    }
    return Optional.of(changed.margin(part, number).kind());
  }
}
