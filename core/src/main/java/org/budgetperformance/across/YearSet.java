package org.budgetperformance.across;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.submission.Submission;

/** What is kept of the submissions of one year (同一年度的材料). Not thread-safe. */
final class YearSet {
  private final List<Kept> kept = new ArrayList<>();
  private final Targets targets = new Targets();
  private final UnitCosts costs = new UnitCosts();
  private final FullPoints points = new FullPoints();
  private final List<AcrossFinding> otherwise = new ArrayList<>();

  /** What is kept of one submission. */
  private static final class Kept {
    final Report report;
    final ImmutableList<Passage> passages;
    final ImmutableList<FigureList> figures;

    Kept(Report report, ImmutableList<Passage> passages, ImmutableList<FigureList> figures) {
      this.report = report;
      this.passages = passages;
      this.figures = figures;
    }
  }

  /** What was found, and how much work it was. */
  static final class Found {
    final ImmutableList<AcrossFinding> findings;
    final long looked;
    final long pairs;

    Found(ImmutableList<AcrossFinding> findings, long looked, long pairs) {
      this.findings = findings;
      this.looked = looked;
      this.pairs = pairs;
    }
  }

  void add(
      Report report,
      Submission submission,
      ImmutableList<Passage> passages,
      ImmutableList<FigureList> figures,
      Optional<AcrossFinding> lastYear) {
    kept.add(new Kept(report, passages, figures));
    targets.add(report, submission);
    costs.add(report, submission);
    points.add(report, submission);
    lastYear.ifPresent(otherwise::add);
  }

  /**
   * Compares what was added.
   *
   * @param off the ids of rules that are switched off
   */
  Found find(Set<String> off) {
    kept.sort(Comparator.comparing(one -> one.report, Report.ORDER));
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    ImmutableList.Builder<FigureList> figures = ImmutableList.builder();
    kept.forEach(one -> passages.addAll(one.passages));
    kept.forEach(one -> figures.addAll(one.figures));
    CopiedParts copied =
        new CopiedParts((int) kept.stream().map(one -> one.report.unit).distinct().count());
    if (!off.contains(AcrossRules.COPIED.id())) {
      copied.texts(passages.build());
      copied.figures(figures.build());
    }
    ImmutableList<AcrossFinding> findings =
        ImmutableList.<AcrossFinding>builder()
            .addAll(copied.findings())
            .addAll(targets.findings())
            .addAll(points.findings())
            .addAll(costs.findings())
            .addAll(otherwise)
            .build();
    return new Found(
        findings.stream()
            .filter(finding -> !off.contains(finding.rule().id()))
            .collect(ImmutableList.toImmutableList()),
        copied.looked(),
        copied.compared());
  }
}
