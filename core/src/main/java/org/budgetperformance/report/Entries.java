package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.evaluation.WaivedFinding;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.hint.SuspectGroup;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;

/** What of an evaluation a report speaks of one by one, with what was asked to be added to it. */
final class Entries {
  private final ImmutableList<Entry> findings;
  private final ImmutableList<Entry> waived;
  private final ImmutableList<Entry> undecided;
  private final ImmutableList<SuspectGroup> suspects;

  private Entries(
      ImmutableList<Entry> findings,
      ImmutableList<Entry> waived,
      ImmutableList<Entry> undecided,
      ImmutableList<SuspectGroup> suspects) {
    this.findings = findings;
    this.waived = waived;
    this.undecided = undecided;
    this.suspects = suspects;
  }

  /**
   * Takes them from an evaluation.
   *
   * @param evaluation the evaluation
   * @param hints whether near misses and suspects are searched for
   * @param steps whether the trees of steps are kept
   */
  static Entries of(Evaluation evaluation, boolean hints, boolean steps) {
    Maker maker = new Maker(evaluation, hints, steps);
    for (Finding finding : evaluation.findings()) {
      maker.findings.add(maker.entry(finding, ImmutableList.of()));
    }
    maker.number = 0;
    for (WaivedFinding waived : evaluation.waived()) {
      maker.waived.add(maker.entry(waived.finding(), waived.waivers()));
    }
    maker.number = 0;
    for (Finding finding : evaluation.undecided()) {
      maker.undecided.add(maker.entry(finding, ImmutableList.of()));
    }
    return new Entries(
        maker.findings.build(),
        maker.waived.build(),
        maker.undecided.build(),
        hints ? maker.hints.suspects() : ImmutableList.of());
  }

  /** Returns what failed and is not waived, and rules that threw. */
  ImmutableList<Entry> findings() {
    return findings;
  }

  ImmutableList<Entry> waived() {
    return waived;
  }

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

  private static final class Maker {
    private final Evaluation evaluation;
    private final Hints hints;
    private final boolean wantsHints;
    private final boolean steps;
    private final ImmutableList.Builder<Entry> findings = ImmutableList.builder();
    private final ImmutableList.Builder<Entry> waived = ImmutableList.builder();
    private final ImmutableList.Builder<Entry> undecided = ImmutableList.builder();
    private int number;

    Maker(Evaluation evaluation, boolean wantsHints, boolean steps) {
      this.evaluation = evaluation;
      this.hints = Hints.of(evaluation);
      this.wantsHints = wantsHints;
      this.steps = steps;
    }

    Entry entry(Finding finding, ImmutableList<Waiver> waivers) {
      number++;
      boolean failed = finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.WAIVED;
      Optional<Explanation> explanation =
          steps ? Optional.of(evaluation.explain(finding)) : Optional.empty();
      return new Entry(
          number,
          finding,
          waivers,
          wantsHints && failed ? hints.nearMisses(finding) : ImmutableList.of(),
          explanation);
    }
  }
}
