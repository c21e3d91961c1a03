package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.SubmissionScore;

/**
 * A summary as tables for a spreadsheet (汇总表, CSV): one of the reports and one of the rules.
 *
 * <p>Both begin with a byte order mark and end their lines with CR and LF; written as UTF-8 they open
 * rightly in Excel. Words that would be a formula stand behind an apostrophe, directions of writing
 * and controls are replaced, and of words longer than a cell the beginning stands there. Immutable
 * and thread-safe.
 */
public final class SummaryCsv {
  private final SummaryWords words;

  private SummaryCsv(SummaryWords words) {
    this.words = words;
  }

  /**
   * Returns tables in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static SummaryCsv in(Locale locale) {
    return new SummaryCsv(new SummaryWords(checkNotNull(locale, "locale")));
  }

  /**
   * Returns a row for every report, one for every other file and the totals.
   *
   * @param summary the summary
   */
  public String reports(Summary summary) {
    Csv csv = new Csv();
    words.columns().forEach(csv::words);
    csv.end();
    summary.entries().forEach(entry -> report(entry, csv));
    for (String file : summary.passedOver()) {
      csv.words(file).empty(1).words(words.passedOver()).empty(14).end();
    }
    csv.words(words.total()).empty(9);
    for (Severity severity : Severity.values()) {
      csv.number(summary.sum(entry -> entry.findings(severity)));
    }
    csv.number(summary.sum(SummaryEntry::undecided));
    csv.number(summary.sum(SummaryEntry::errored));
    csv.number(summary.sum(SummaryEntry::problems));
    csv.words(words.files(summary)).end();
    return csv.toString();
  }

  /**
   * Returns a row for every cell that was found across the reports, those of one pair one below the other.
   *
   * @param summary the summary
   */
  public String across(Summary summary) {
    Csv csv = new Csv();
    words.acrossColumns().forEach(csv::words);
    csv.end();
    summary.across().ifPresent(across -> new AcrossRows(words).csv(across, csv));
    return csv.toString();
  }

  private void report(SummaryEntry entry, Csv csv) {
    csv.words(entry.file()).words(entry.unit());
    csv.words(entry.isEvaluated() ? words.evaluated() : words.withoutResult());
    if (entry.isEvaluated()) {
      score(entry.score(), csv);
      for (Severity severity : Severity.values()) {
        csv.number(entry.findings(severity));
      }
      csv.number(entry.undecided()).number(entry.errored()).number(entry.problems());
      csv.words(words.remark(entry)).end();
    } else {
      csv.empty(13).words(entry.reason().map(reason -> reason.in(words.locale()))).end();
    }
  }

  private void score(Optional<SubmissionScore> score, Csv csv) {
    csv.points(score.flatMap(SubmissionScore::claimed));
    csv.words(
        score.flatMap(SubmissionScore::claimedGrade).map(grade -> grade.name().in(words.locale())));
    csv.points(score.map(found -> found.supported().min()));
    csv.points(score.map(found -> found.supported().max()));
    csv.words(score.map(found -> found.lowestGrade().name().in(words.locale())));
    csv.words(score.map(found -> found.highestGrade().name().in(words.locale())));
    csv.words(score.map(found -> found.verdict().label().in(words.locale())));
  }

  /**
   * Returns a row for every rule that failed in a report, the most frequent first.
   *
   * @param summary the summary
   */
  public String rules(Summary summary) {
    Csv csv = new Csv();
    words.ruleColumns().forEach(csv::words);
    csv.end();
    for (RuleFrequency frequency : summary.frequencies()) {
      csv.words(frequency.rule().id()).words(frequency.rule().fault().in(words.locale()));
      csv.words(words.words().severity(frequency.rule().severity()));
      csv.number(frequency.findings()).number(frequency.files()).end();
    }
    return csv.toString();
  }
}
