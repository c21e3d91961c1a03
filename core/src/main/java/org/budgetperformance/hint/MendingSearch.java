package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Evaluator;
import org.budgetperformance.evaluation.Subjects;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/**
 * Looks for the smallest changes that leave none of a cause's errors and bring nothing new (改法试算): single trials, else two or
 * three of them together, each evaluated whole before it is told.
 */
final class MendingSearch {
  private static final int MOST_MENDINGS = 3;
  private static final int MOST_CELLS = 3;

  /** More cells that no rule tells apart are not tried one by one: nobody reads so many. */
  private static final int MOST_CHOICES = 6;

  /** So many findings are judged anew at most, over all causes: each evaluation has about as many as this one. */
  private static final int MOST_JUDGED = 8_000;

  /** So many of the likeliest changes are tried in twos and threes. */
  private static final int MOST_COMBINED = 24;

  private final Evaluation evaluation;
  private final Trials trials;
  private final ImmutableList<Trial> all;
  private final Set<String> known;
  private final Evaluator evaluator;

  /** The findings that a change is to leave none of, or add none to. */
  private final ImmutableList<Finding> findings;

  /** How many findings were judged anew. */
  private int judged;

  MendingSearch(Evaluation evaluation, Trials trials, ImmutableList<Trial> all) {
    this.evaluation = evaluation;
    this.trials = trials;
    this.all = all;
    this.known = weighty(evaluation);
    this.findings = evaluation.findingsOneByOne();
    this.evaluator =
        Evaluator.of(evaluation.module(), evaluation.moduleRules(), evaluation.scheme());
  }

  /** Returns whether more would have been tried if it did not take so long. */
  boolean isCut() {
    return judged > MOST_JUDGED || trials.isCut();
  }

  /**
   * Returns what mends some errors: first what is assumed of the cause, if that does, then the smallest changes.
   *
   * @param errors the numbers of their applications, at least one
   * @param assumed what would settle more than these
   */
  ImmutableList<Mending> of(BitSet errors, Optional<Trial> assumed) {
    List<Trial> likely =
        assumed.isPresent()
            ? all.stream()
                .filter(trial -> trial.cells() <= MOST_CELLS && trial.isAlike(assumed.get()))
                .collect(Collectors.toList())
            : ImmutableList.of();
    return Stream.concat(mendings(likely, errors).stream(), smallest(errors).stream())
        .distinct()
        .limit(MOST_MENDINGS)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Mending> smallest(BitSet errors) {
    List<Trial> helping =
        all.stream()
            .filter(trial -> trial.cells() <= MOST_CELLS && trial.mends(errors) > 0)
            .sorted(Comparator.comparingInt((Trial trial) -> -trial.mends(errors)))
            .collect(Collectors.toList());
    List<Trial> together = helping.subList(0, Math.min(MOST_COMBINED, helping.size()));
    List<Trial> tried = helping;
    for (int size = 1; size <= MOST_CELLS; size++) {
      ImmutableList<Mending> found = mendings(tried, errors);
      if (!found.isEmpty() || size == MOST_CELLS) {
        return found;
      }
      tried = combined(size == 1 ? together : tried, together, errors);
    }
    return ImmutableList.of();
  }

  /** Returns trials of two changes at once, where together they mend more than the first alone. */
  private List<Trial> combined(List<Trial> some, List<Trial> others, BitSet errors) {
    Map<ImmutableMap<Place, Figure<?>>, Trial> pairs = new LinkedHashMap<>();
    for (Trial one : some.subList(0, Math.min(MOST_COMBINED, some.size()))) {
      for (Trial other : others) {
        Map<Place, Figure<?>> both = new LinkedHashMap<>(one.changes());
        other.changes().forEach(both::putIfAbsent);
        ImmutableMap<Place, Figure<?>> change = ImmutableMap.copyOf(both);
        boolean larger = both.size() == one.cells() + other.cells() && both.size() <= MOST_CELLS;
        if (larger
            && !pairs.containsKey(change)
            && one.leavesSomethingTo(other, errors, trials.lookedAt(other))) {
          trials.of(change).ifPresent(trial -> pairs.put(change, trial));
        }
      }
    }
    return pairs.values().stream()
        .sorted(Comparator.comparingInt((Trial trial) -> -trial.mends(errors)))
        .collect(Collectors.toList());
  }

  private ImmutableList<Mending> mendings(List<Trial> tried, BitSet errors) {
    List<List<Trial>> alike = new ArrayList<>();
    for (Trial trial : tried) {
      if (trial.mendsAll(errors) && trial.breaksNothing()) {
        group(alike, trial).add(trial);
      }
    }
    alike.sort(
        Comparator.comparingInt((List<Trial> group) -> group.get(0).cells())
            .thenComparingInt(group -> -group.get(0).passed()));
    ImmutableSet<String> mended = keys(errors);
    ImmutableList.Builder<Mending> mendings = ImmutableList.builder();
    int found = 0;
    int least = MOST_CELLS;
    for (List<Trial> group : alike) {
      if (found < MOST_MENDINGS && group.get(0).cells() <= least) {
        ImmutableList<ImmutableMap<Place, Figure<?>>> choices =
            group.stream()
                .limit(MOST_CHOICES)
                .map(Trial::changes)
                .filter(change -> holds(change, mended))
                .collect(ImmutableList.toImmutableList());
        if (!choices.isEmpty()) {
          mendings.add(ImmutableMending.builder().choices(choices).build());
          found++;
          least = group.get(0).cells();
        }
      }
    }
    return mendings.build();
  }

  private ImmutableSet<String> keys(BitSet errors) {
    return findings.stream()
        .filter(finding -> errors.get(finding.application()))
        .map(MendingSearch::key)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<Trial> group(List<List<Trial>> groups, Trial trial) {
    for (List<Trial> group : groups) {
      if (group.get(0).isAlike(trial)) {
        return group;
      }
    }
    List<Trial> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  /** Evaluates a change whole: none of the errors is left, and nothing that weighs more than a notice is new. */
  private boolean holds(Map<Place, Figure<?>> change, Set<String> mended) {
    judged += findings.size();
    if (judged > MOST_JUDGED) {
      return false;
    }
    Submission changed = evaluation.submission();
    for (Map.Entry<Place, Figure<?>> cell : change.entrySet()) {
      changed = changed.with(cell.getKey(), cell.getValue());
    }
    Set<String> left = weighty(evaluator.evaluate(changed, evaluation.terms()));
    return known.containsAll(left) && left.stream().noneMatch(mended::contains);
  }

  static Evaluation evaluate(Evaluation evaluation, Submission changed) {
    return Evaluation.run(
        evaluation.module(),
        changed,
        evaluation.moduleRules(),
        evaluation.scheme(),
        evaluation.terms());
  }

  private static Set<String> weighty(Evaluation evaluation) {
    return evaluation.findingsOneByOne().stream()
        .filter(finding -> finding.outcome() == Outcome.FAILED)
        .filter(finding -> finding.severity() != Severity.NOTICE)
        .map(MendingSearch::key)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String key(Finding finding) {
    return finding.rule().id() + Subjects.of(finding);
  }
}
