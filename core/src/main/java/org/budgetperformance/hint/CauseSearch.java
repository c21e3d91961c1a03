package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/**
 * Puts findings together by what they have in common (主要原因归并): first those that one change settles, the change that settles most
 * first; then those that are off by the same amount at a common cell, or share a cell by which everything fails; last, a
 * warning goes with the errors of its rows.
 */
final class CauseSearch {
  /** Of more findings nobody wants to know more than which rules they are of, and a search takes too long. */
  private static final int MOST_FINDINGS = 120;

  private final Hints hints;
  private final Trials trials;
  private final ImmutableList<Trial> all;
  private final MendingSearch mendings;
  private final List<Finding> open;
  private final List<Cause> causes = new ArrayList<>();

  private CauseSearch(Evaluation evaluation, Hints hints, Parts parts) {
    this.hints = hints;
    this.open =
        evaluation.findings().stream()
            .filter(finding -> finding.outcome() == Outcome.FAILED)
            .filter(finding -> finding.margin().kind() != Margin.Kind.PLACES)
            .collect(Collectors.toCollection(ArrayList::new));
    this.trials =
        new Trials(
            evaluation,
            parts,
            evaluation.findingsOneByOne().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .collect(ImmutableList.toImmutableList()));
    this.all = trials.all();
    this.mendings = new MendingSearch(evaluation, trials, all);
  }

  static ImmutableList<Cause> of(Evaluation evaluation, Hints hints, Parts parts) {
    if (!evaluation.hasErrors()) {
      return ImmutableList.of();
    }
    ImmutableList<Finding> failed =
        evaluation.findings().stream()
            .filter(finding -> finding.outcome() == Outcome.FAILED)
            .collect(ImmutableList.toImmutableList());
    if (failed.size() > MOST_FINDINGS) {
      return byRules(failed);
    }
    CauseSearch search = new CauseSearch(evaluation, hints, parts);
    search.byTrials();
    search.byLinks();
    search.causes.sort(
        Comparator.comparingInt((Cause cause) -> -weight(cause.members()))); // stable among equals
    return ImmutableList.copyOf(search.causes);
  }

  /** Puts together what the same rule finds. */
  private static ImmutableList<Cause> byRules(ImmutableList<Finding> failed) {
    ImmutableList.Builder<Cause> causes = ImmutableList.builder();
    for (Collection<Finding> members :
        Multimaps.index(failed, finding -> finding.rule().id()).asMap().values()) {
      ImmutableList<Finding> all = ImmutableList.copyOf(members);
      if (weight(all) > 0) {
        causes.add(cause(all, ImmutableMap.of(), Optional.empty(), ImmutableList.of(), true));
      }
    }
    return causes.build();
  }

  private static int weight(List<Finding> members) {
    return (int) members.stream().filter(CauseSearch::isError).count();
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private void byTrials() {
    Optional<Trial> best = best();
    while (best.isPresent()) {
      List<Finding> members = settled(best.get());
      open.removeAll(members);
      add(members, best);
      best = best();
    }
  }

  /** Returns the trial that settles most of what is open by the fewest cells, and an error among it. */
  private Optional<Trial> best() {
    Trial best = null;
    int most = 0;
    for (Trial trial : all) {
      List<Finding> settled = trial.breaksNothing() ? settled(trial) : ImmutableList.of();
      int gain = weight(settled) == 0 ? 0 : 4 * settled.size() - Math.min(trial.cells(), 3);
      boolean better =
          gain > most || (best != null && gain == most && trial.passed() > best.passed());
      if (gain > 0 && better) {
        best = trial;
        most = gain;
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Finding> settled(Trial trial) {
    return open.stream()
        .filter(finding -> trial.mends(finding.application()))
        .collect(Collectors.toList());
  }

  /** Puts together what no one change settles. */
  private void byLinks() {
    while (Iterables.any(open, CauseSearch::isError)) {
      List<Finding> members = new ArrayList<>();
      members.add(Iterables.find(open, CauseSearch::isError));
      for (int i = 0; i < members.size(); i++) {
        Finding member = members.get(i);
        for (Finding other : open) {
          if (!members.contains(other) && isError(other) && isLinked(member, other)) {
            members.add(other);
          }
        }
      }
      Set<Object> rows = rows(members);
      for (Finding other : open) {
        if (other.severity() == Severity.WARNING && isMostlyOf(rows, other)) {
          members.add(other);
        }
      }
      open.removeAll(members);
      add(members, Optional.empty());
    }
  }

  private boolean isLinked(Finding one, Finding other) {
    Set<Place> common =
        Sets.intersection(ImmutableSet.copyOf(one.places()), ImmutableSet.copyOf(other.places()));
    boolean sameAmount =
        one.margin().kind() == Margin.Kind.OFF && one.margin().equals(other.margin());
    return sameAmount ? !common.isEmpty() : Iterables.any(common, trials::onlyFails);
  }

  private static Set<Object> rows(Iterable<Finding> findings) {
    ImmutableSet.Builder<Object> rows = ImmutableSet.builder();
    for (Finding finding : findings) {
      finding.places().forEach(place -> rows.add(ImmutableList.of(place.sheet(), place.row())));
    }
    return rows.build();
  }

  private static boolean isMostlyOf(Set<Object> rows, Finding finding) {
    Set<Object> own = rows(ImmutableList.of(finding));
    return 2 * Sets.intersection(own, rows).size() > own.size();
  }

  private void add(List<Finding> members, Optional<Trial> trial) {
    BitSet errors = new BitSet();
    for (Finding member : members) {
      Iterables.concat(ImmutableList.of(member), member.consequences())
          .forEach(
              finding -> {
                if (isError(finding)) {
                  errors.set(finding.application());
                }
              });
    }
    ImmutableList<Mending> mended = mendings.of(errors, trial);
    boolean told = trial.filter(present -> present.cells() <= 3).isPresent();
    ImmutableMap<Place, Figure<?>> assumed = told ? trial.get().changes() : ImmutableMap.of();
    causes.add(cause(members, assumed, assumption(members, trial), mended, mendings.isCut()));
  }

  private static Cause cause(
      List<Finding> members,
      ImmutableMap<Place, Figure<?>> assumed,
      Optional<LocalizedText> hint,
      ImmutableList<Mending> mendings,
      boolean cut) {
    LocalizedText assumption = CauseWords.assumption(assumed, hint, mendings);
    LocalizedText mended = CauseWords.mended(members, assumed, mendings, cut);
    return ImmutableCause.builder()
        .members(members)
        .assumed(assumed)
        .mendings(mendings)
        .statement(CauseWords.statement(members, assumption, mended, !assumed.isEmpty()))
        .advice(CauseWords.advice(assumption, mended))
        .build();
  }

  /** Returns what may be assumed where no change of a few cells is: another unit, an amount counted twice or left out. */
  private Optional<LocalizedText> assumption(List<Finding> members, Optional<Trial> trial) {
    if (trial.isPresent()) {
      return trial.get().cells() <= 3
          ? Optional.empty()
          : Optional.of(otherUnit(trial.get().changes().keySet().iterator().next()));
    }
    return hints.nearMisses(members.get(0)).stream()
        .filter(
            hint ->
                hint.kind() == NearMiss.Kind.COUNTED_TWICE || hint.kind() == NearMiss.Kind.LEFT_OUT)
        .findFirst()
        .map(NearMiss::text);
  }

  private static LocalizedText otherUnit(Place place) {
    return LocalizedText.of(
        place.sheet().label(Locale.CHINESE) + "的金额整份用了别的单位（元、万元混用）",
        "the amounts of the whole " + place.sheet().label(Locale.ENGLISH) + " are in another unit");
  }
}
