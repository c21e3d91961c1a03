package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.evaluation.SuspectGroup;
import org.budgetperformance.evaluation.WaivedFinding;
import org.budgetperformance.evaluation.Waiver;
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
    Map<Finding, Application> applications = new HashMap<>();
    if (steps) {
      for (Application application : evaluation.applications()) {
        Outcome outcome = application.outcome();
        if (outcome != Outcome.PASSED && outcome != Outcome.NOT_APPLICABLE) {
          applications.put(application.explain(), application);
        }
      }
    }
    Maker maker = new Maker(evaluation, hints, applications);
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
        hints ? evaluation.suspects() : ImmutableList.of());
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
    private final boolean hints;
    private final Map<Finding, Application> applications;
    private final ImmutableList.Builder<Entry> findings = ImmutableList.builder();
    private final ImmutableList.Builder<Entry> waived = ImmutableList.builder();
    private final ImmutableList.Builder<Entry> undecided = ImmutableList.builder();
    private int number;

    Maker(Evaluation evaluation, boolean hints, Map<Finding, Application> applications) {
      this.evaluation = evaluation;
      this.hints = hints;
      this.applications = applications;
    }

    Entry entry(Finding finding, ImmutableList<Waiver> waivers) {
      number++;
      boolean failed = finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.WAIVED;
      Optional<Explanation> explanation =
          Optional.ofNullable(applications.get(finding)).map(Application::explanation);
      return new Entry(
          number,
          finding,
          waivers,
          hints && failed ? evaluation.nearMisses(finding) : ImmutableList.of(),
          explanation);
    }
  }
}
