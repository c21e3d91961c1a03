package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/** Looks for the cells whose change would satisfy the most rules (疑似错误数据定位). */
final class SuspectSearch {
  private static final int MOST_GROUPS = 10;

  private final Submission submission;
  private final KnownOutcomes outcomes;
  private final Parts parts;
  private final LookedAt lookedAt;
  private final Map<ImmutableSet<Place>, Tried> best = new HashMap<>();

  /** The best change of some cells. */
  private static final class Tried {
    final ImmutableMap<Place, Figure<?>> change;
    final Effect effect;

    Tried(ImmutableMap<Place, Figure<?>> change, Effect effect) {
      this.change = change;
      this.effect = effect;
    }
  }

  private SuspectSearch(Evaluation evaluation, Parts parts, Iterable<Place> cells) {
    this.submission = evaluation.submission();
    this.outcomes = new KnownOutcomes(evaluation);
    this.parts = parts;
    this.lookedAt = new LookedAt(submission, outcomes, parts, cells);
  }

  static ImmutableList<SuspectGroup> of(Evaluation evaluation, Parts parts) {
    Hypotheses hypotheses = new Hypotheses(evaluation.submission(), evaluation.scheme());
    evaluation.findingsOneByOne().stream()
        .filter(finding -> finding.outcome() == Outcome.FAILED)
        .sorted(Comparator.comparing(Finding::application)) // of hypotheses the first are kept
        .forEach(hypotheses::addAll);
    if (hypotheses.byCells().isEmpty()) {
      return ImmutableList.of();
    }
    SuspectSearch search =
        new SuspectSearch(evaluation, parts, Iterables.concat(hypotheses.byCells().keySet()));
    hypotheses.byCells().asMap().forEach(search::tryAll);
    return search.groups();
  }

  /** Keeps the best of several changes of the same cells if it helps, and the first of the best. */
  private void tryAll(
      ImmutableSet<Place> cells, Collection<ImmutableMap<Place, Figure<?>>> changes) {
    SetMultimap<Integer, CheckPart> touched = partsAt(cells);
    for (ImmutableMap<Place, Figure<?>> change : changes) {
      Effect effect = effect(touched, new WhatIf(submission, change));
      Tried known = best.get(cells);
      if (effect.helps() && (known == null || effect.compareTo(known.effect) < 0)) {
        best.put(cells, new Tried(change, effect));
      }
    }
  }

  /** Returns the parts that look at any of some cells, by their rules. */
  private SetMultimap<Integer, CheckPart> partsAt(ImmutableSet<Place> cells) {
    SetMultimap<Integer, CheckPart> touched = LinkedHashMultimap.create();
    for (int application : lookedAt.at(cells)) {
      int rule = outcomes.rule(application);
      touched.put(rule, parts.of(rule, application - outcomes.first(rule)));
    }
    return touched;
  }

  /** Runs what has failures first, since the others can only make it worse, and may be many. */
  private Effect effect(SetMultimap<Integer, CheckPart> touched, WhatIf changed) {
    Effect effect = Effect.NONE;
    for (boolean failing : new boolean[] {true, false}) {
      for (Map.Entry<Integer, CheckPart> part : touched.entries()) {
        ImmutableList<Outcome> before = outcomes.of(part.getKey(), part.getValue());
        if (before.contains(Outcome.FAILED) == failing) {
          effect = effect.plus(Effect.between(before, changed.outcomes(part.getValue())));
          if (!failing && !effect.helps()) {
            return effect;
          }
        }
      }
      if (!effect.helps()) {
        return effect;
      }
    }
    return effect;
  }

  private ImmutableList<SuspectGroup> groups() {
    return best.values().stream()
        .map(tried -> tried.effect)
        .distinct()
        .sorted()
        .map(this::group)
        .filter(group -> !group.suspects().isEmpty())
        .limit(MOST_GROUPS)
        .collect(ImmutableList.toImmutableList());
  }

  private SuspectGroup group(Effect effect) {
    return ImmutableSuspectGroup.builder()
        .mended(effect.mended())
        .broken(effect.broken())
        .suspects(
            best.values().stream()
                .filter(tried -> tried.effect.equals(effect) && !isNeedless(tried))
                .map(tried -> suspect(tried.change))
                .sorted(Comparator.comparing(Suspect::toString))
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  /** Returns whether one of two cells alone does as well. */
  private boolean isNeedless(Tried tried) {
    return tried.change.size() > 1
        && tried.change.keySet().stream()
            .map(cell -> best.get(ImmutableSet.of(cell)))
            .anyMatch(alone -> alone != null && alone.effect.compareTo(tried.effect) <= 0);
  }

  private Suspect suspect(ImmutableMap<Place, Figure<?>> change) {
    ImmutableSortedSet<Integer> applications = lookedAt.at(change.keySet());
    return ImmutableSuspect.builder()
        .changes(change)
        .failed(count(applications, Outcome.FAILED))
        .passed(count(applications, Outcome.PASSED))
        .build();
  }

  private int count(Set<Integer> applications, Outcome outcome) {
    return (int)
        applications.stream().filter(number -> outcomes.outcome(number) == outcome).count();
  }
}
