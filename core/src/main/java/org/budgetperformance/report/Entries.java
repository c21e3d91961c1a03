package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.evaluation.OpenCause;
import org.budgetperformance.evaluation.WaivedFinding;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.hint.Cause;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.hint.ScoreOrigin;
import org.budgetperformance.hint.SuspectGroup;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;

/** What of an evaluation a report speaks of one by one, with what was asked to be added to it. */
final class Entries {
  private static final int MOST_ORIGINS = 2;

  private final ImmutableList<Entry> findings;
  private final ImmutableMap<Integer, Entry> byApplication;
  private final ImmutableList<Entry> waived;
  private final ImmutableList<Entry> undecided;
  private final ImmutableList<SuspectGroup> suspects;
  private final ImmutableList<Cause> causes;
  private final ImmutableListMultimap<SheetId, ScoreOrigin> origins;

  private Entries(
      ImmutableList<Entry> findings,
      ImmutableList<Entry> waived,
      ImmutableList<Entry> undecided,
      ImmutableList<SuspectGroup> suspects,
      ImmutableList<Cause> causes,
      ImmutableList<ScoreOrigin> origins) {
    this.findings = findings;
    this.byApplication = Maps.uniqueIndex(findings, entry -> entry.finding().application());
    this.waived = waived;
    this.undecided = undecided;
    this.suspects = suspects;
    this.causes = causes;
    this.origins = Multimaps.index(origins, ScoreOrigin::form);
  }

  /**
   * Takes them from an evaluation.
   *
   * @param evaluation the evaluation
   * @param hints whether near misses and suspects are searched for
   * @param steps whether the trees of steps are kept
   */
  static Entries of(Evaluation evaluation, boolean hints, boolean steps) {
    Optional<Hints> search = hints ? Optional.of(Hints.of(evaluation)) : Optional.empty();
    Maker maker = new Maker(evaluation, search, steps);
    ImmutableList<WaivedFinding> waived = evaluation.waived();
    ImmutableList<OpenCause> causes = evaluation.openCauses();
    return new Entries(
        maker.entries(evaluation.findings(), number -> ImmutableList.of(), ImmutableList.of()),
        maker.entries(
            Lists.transform(waived, WaivedFinding::finding),
            number -> waived.get(number).waivers(),
            ImmutableList.of()),
        maker.entries(
            Lists.transform(causes, cause -> cause.findings().get(0)),
            number -> ImmutableList.of(),
            causes),
        search.map(Hints::suspects).orElse(ImmutableList.of()),
        search.orElseGet(() -> Hints.of(evaluation)).causes(),
        Hints.of(evaluation).origins());
  }

  /** Returns what failed and is not waived, and rules that threw. */
  ImmutableList<Entry> findings() {
    return findings;
  }

  ImmutableList<Entry> waived() {
    return waived;
  }

  /** Returns what could not be decided, an entry for each cause. */
  ImmutableList<Entry> undecided() {
    return undecided;
  }

  Iterable<Entry> all() {
    return Iterables.concat(findings, waived, undecided);
  }

  /** Returns the groups of figures that are most likely wrong, none if no hints were asked for. */
  ImmutableList<SuspectGroup> suspects() {
    return suspects;
  }

  /** Returns what the findings may have in common. */
  ImmutableList<Cause> causes() {
    return causes;
  }

  /** Returns where the scores that a document claims may come from, of each score the likeliest. */
  ImmutableList<ScoreOrigin> origins(SheetId document) {
    Multiset<LocalizedText> told = HashMultiset.create();
    return origins.get(document).stream()
        .filter(origin -> told.add(origin.label(), 1) < MOST_ORIGINS)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the entry of a finding that stands. */
  Entry entry(Finding finding) {
    Entry entry = byApplication.get(finding.application());
    checkArgument(entry != null, "no entry of %s", finding.rule().id());
    return checkNotNull(entry);
  }

  /** Returns the place of an entry to look at first: what a cause assumes to be wrong there, else its primary one. */
  Optional<Place> first(Entry entry) {
    ImmutableList<Place> places = entry.places();
    for (Cause cause : causes) {
      for (Place place : cause.assumed().keySet()) {
        if (places.contains(place)) {
          return Optional.of(place);
        }
      }
    }
    return entry.finding().primaryPlace();
  }

  private static final class Maker {
    private final Evaluation evaluation;
    private final Optional<Hints> hints;
    private final boolean steps;

    Maker(Evaluation evaluation, Optional<Hints> hints, boolean steps) {
      this.evaluation = evaluation;
      this.hints = hints;
      this.steps = steps;
    }

    /** Returns an entry for each finding; all trees of one rule come of one run. */
    ImmutableList<Entry> entries(
        List<Finding> findings,
        IntFunction<ImmutableList<Waiver>> waivers,
        List<OpenCause> causes) {
      List<Explanation> trees = steps ? evaluation.explain(findings) : ImmutableList.of();
      ImmutableList.Builder<Entry> entries = ImmutableList.builder();
      for (int i = 0; i < findings.size(); i++) {
        Finding finding = findings.get(i);
        entries.add(
            new Entry(
                i + 1,
                finding,
                waivers.apply(i),
                hints.map(search -> search.nearMisses(finding)).orElse(ImmutableList.of()),
                steps ? Optional.of(trees.get(i)) : Optional.empty(),
                causes.isEmpty() ? Optional.empty() : Optional.of(causes.get(i)),
                evaluation.submission().sources()));
      }
      return entries.build();
    }
  }
}
