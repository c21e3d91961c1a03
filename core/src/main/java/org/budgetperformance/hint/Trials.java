package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;

/**
 * Tries changes of some cells on all rules that look at them (试改): what may have gone wrong with single cells, with what
 * restates them, with several that should say the same, and with the unit of a whole document.
 */
final class Trials {
  /** A change that breaks so many more than it mends is not looked at further; another may mend these again. */
  private static final int MOST_BROKEN = 4;

  /** So many changes are tried at most, so that a report of which everything is wrong takes no longer than another. */
  private static final int MOST_TRIES = 12_000;

  /** Of more failures the first are looked at. */
  private static final int MOST_FINDINGS = 200;

  private final Evaluation evaluation;
  private final Parts parts;
  private final KnownOutcomes outcomes;
  private final Set<ImmutableMap<Place, Figure<?>>> changes;
  private final LookedAt lookedAt;
  private int tries;

  Trials(Evaluation evaluation, Parts parts, List<Finding> failed) {
    this.evaluation = evaluation;
    this.parts = parts;
    this.outcomes = new KnownOutcomes(evaluation);
    this.changes = changes(evaluation, failed.subList(0, Math.min(MOST_FINDINGS, failed.size())));
    Set<Place> cells = new LinkedHashSet<>();
    changes.forEach(change -> cells.addAll(change.keySet()));
    failed.forEach(finding -> cells.addAll(finding.places()));
    this.lookedAt = new LookedAt(evaluation.submission(), outcomes, parts, cells);
  }

  private static Set<ImmutableMap<Place, Figure<?>>> changes(
      Evaluation evaluation, List<Finding> failed) {
    Hypotheses single = new Hypotheses(evaluation.submission(), evaluation.scheme());
    failed.forEach(single::addAll);
    Set<ImmutableMap<Place, Figure<?>>> all = new LinkedHashSet<>(single.byCells().values());
    RestatedChanges restated = new RestatedChanges(evaluation.submission());
    for (ImmutableMap<Place, Figure<?>> change : ImmutableList.copyOf(all)) {
      restated.everywhere(change).ifPresent(all::add);
    }
    failed.forEach(finding -> all.addAll(restated.allAsOne(finding)));
    all.addAll(restated.otherUnits(failed));
    all.removeIf(change -> !PlausibleFigures.areAll(evaluation.submission(), change));
    return all;
  }

  /** Returns the changes that mend something, each tried. */
  ImmutableList<Trial> all() {
    ImmutableList.Builder<Trial> trials = ImmutableList.builder();
    changes.forEach(change -> of(change).ifPresent(trials::add));
    return trials.build();
  }

  /** Tries a change of cells that were of interest from the start; empty if it mends nothing or breaks too much. */
  Optional<Trial> of(ImmutableMap<Place, Figure<?>> change) {
    if (++tries > MOST_TRIES) {
      return Optional.empty();
    }
    Map<CheckPart, Integer> touched = new LinkedHashMap<>();
    for (int application : lookedAt.at(change.keySet())) {
      int rule = outcomes.rule(application);
      touched.put(parts.of(rule, application - outcomes.first(rule)), rule);
    }
    WhatIf changed = new WhatIf(evaluation.submission(), change);
    BitSet mended = new BitSet();
    BitSet broken = new BitSet();
    int passed = 0;
    for (boolean failing : new boolean[] {true, false}) {
      for (Map.Entry<CheckPart, Integer> part : touched.entrySet()) {
        ImmutableList<Outcome> before = outcomes.of(part.getValue(), part.getKey());
        if (before.contains(Outcome.FAILED) == failing) {
          int first = outcomes.first(part.getValue()) + part.getKey().first();
          passed +=
              compare(
                  before,
                  changed.outcomes(part.getKey()),
                  first,
                  weighs(part.getValue()),
                  mended,
                  broken);
          if (broken.cardinality() > mended.cardinality() + MOST_BROKEN) {
            return Optional.empty();
          }
        }
      }
      if (mended.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Trial(change, mended, broken, passed));
  }

  /** Returns whether changes were left untried. */
  boolean isCut() {
    return tries > MOST_TRIES;
  }

  private boolean weighs(int rule) {
    return evaluation.rules().get(rule).info().severity() != Severity.NOTICE;
  }

  /** Notes what became of a part, and returns how many more of it pass. */
  private static int compare(
      ImmutableList<Outcome> before,
      ImmutableList<Outcome> after,
      int first,
      boolean weighs,
      BitSet mended,
      BitSet broken) {
    boolean same = before.size() == after.size();
    boolean worse = failures(after) > failures(before);
    int passed = 0;
    for (int i = 0; i < before.size(); i++) {
      boolean fails = same ? isFailure(after.get(i)) : worse;
      if (before.get(i) == Outcome.FAILED) {
        mended.set(first + i, same ? !fails : failures(after) == 0);
      } else if (before.get(i) != Outcome.WAIVED && before.get(i) != Outcome.ERRORED) {
        broken.set(first + i, fails && weighs);
      }
      passed -= before.get(i) == Outcome.PASSED ? 1 : 0;
    }
    for (Outcome outcome : after) {
      passed += outcome == Outcome.PASSED ? 1 : 0;
    }
    return passed;
  }

  private static int failures(List<Outcome> outcomes) {
    return (int) outcomes.stream().filter(Trials::isFailure).count();
  }

  private static boolean isFailure(Outcome outcome) {
    return outcome == Outcome.FAILED || outcome == Outcome.ERRORED;
  }

  /** Returns the applications that look at any cell of a trial. */
  BitSet lookedAt(Trial trial) {
    BitSet applications = new BitSet();
    lookedAt.at(trial.changes().keySet()).forEach(applications::set);
    return applications;
  }

  /** Returns whether all that decides anything by a cell fails. */
  boolean onlyFails(Place place) {
    List<Outcome> decided = new ArrayList<>();
    for (int application : lookedAt.at(ImmutableSet.of(place))) {
      decided.add(outcomes.outcome(application));
    }
    return Iterables.contains(decided, Outcome.FAILED) && !decided.contains(Outcome.PASSED);
  }
}
