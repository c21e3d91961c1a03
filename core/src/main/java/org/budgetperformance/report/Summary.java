package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.across.AcrossEvaluation;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What came of all the reports of a folder (汇总): an entry a report, totals, and which rules fail most
 * often.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Summary implements Serializable {
  private static final Comparator<RuleFrequency> MOST_FREQUENT =
      Comparator.comparing(RuleFrequency::findings)
          .thenComparing(RuleFrequency::files)
          .reversed()
          .thenComparing(frequency -> frequency.rule().id());
  private static final long serialVersionUID = 1L;

  /** Use {@link #of}. */
  Summary() {}

  /**
   * Returns a summary.
   *
   * @param entries what came of each report, in the order in which to list them
   * @param passedOver the paths of files that are no reports by their names
   */
  public static Summary of(Iterable<SummaryEntry> entries, Iterable<String> passedOver) {
    return ImmutableSummary.builder().entries(entries).passedOver(passedOver).build();
  }

  /** Returns what came of each report. */
  public abstract ImmutableList<SummaryEntry> entries();

  /** Returns the paths of files that are no reports by their names (未读取的文件). */
  public abstract ImmutableList<String> passedOver();

  /** Returns what comparing the reports with each other and with last year's found (跨单位、跨年度比对), if they were. */
  public abstract Optional<AcrossEvaluation> across();

  /**
   * Returns this summary with what comparing its reports found.
   *
   * @param across what was found
   */
  public abstract Summary withAcross(AcrossEvaluation across);

  /** Returns the waivers and policies that had no effect on any report, and what has outgrown its waiver (未起作用的豁免和口径). */
  public abstract ImmutableList<TermsProblem> termsProblems();

  /**
   * Returns this summary with what of the terms had no effect.
   *
   * @param problems what had none
   */
  public abstract Summary withTermsProblems(Iterable<? extends TermsProblem> problems);

  /** Returns the entries of the reports that have a result (已核查). */
  public ImmutableList<SummaryEntry> evaluated() {
    return entries().stream()
        .filter(SummaryEntry::isEvaluated)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the entries of the reports that have none (未能核查). */
  public ImmutableList<SummaryEntry> withoutResult() {
    return entries().stream()
        .filter(entry -> !entry.isEvaluated())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the sum over all entries.
   *
   * @param count what to add up, such as {@link SummaryEntry#undecided}
   */
  public int sum(ToIntFunction<SummaryEntry> count) {
    return entries().stream().mapToInt(count).sum();
  }

  /**
   * Returns how many reports have a finding of a severity.
   *
   * @param severity the severity
   */
  public int filesWith(Severity severity) {
    return sum(entry -> entry.findings(severity) > 0 ? 1 : 0);
  }

  /**
   * Returns of how many reports the score as a whole came to a verdict.
   *
   * @param verdict the verdict
   */
  public int filesWith(ScoreVerdict verdict) {
    return sum(
        entry -> entry.score().filter(score -> score.verdict() == verdict).isPresent() ? 1 : 0);
  }

  /** Returns of how many reports each cause holds for which the rules may not (适用性提示). */
  public ImmutableMap<LocalizedText, Integer> validity() {
    Map<LocalizedText, Integer> files = new LinkedHashMap<>();
    for (SummaryEntry entry : entries()) {
      entry.validity().forEach(notice -> files.merge(notice.message(), 1, Integer::sum));
    }
    return ImmutableMap.copyOf(files);
  }

  /**
   * Returns the rules that failed anywhere, the most frequent first (最常见的问题); one whose findings weigh
   * differently comes once for each severity.
   */
  public ImmutableList<RuleFrequency> frequencies() {
    Map<String, RuleFrequency> byId = new TreeMap<>();
    for (SummaryEntry entry : entries()) {
      for (Map.Entry<RuleInfo, Integer> failed : entry.failed().entrySet()) {
        RuleFrequency here = RuleFrequency.of(failed.getKey(), failed.getValue(), 1);
        RuleInfo rule = failed.getKey();
        byId.merge(rule.id() + rule.severity(), here, RuleFrequency::plus);
      }
    }
    return ImmutableList.sortedCopyOf(MOST_FREQUENT, byId.values());
  }
}
