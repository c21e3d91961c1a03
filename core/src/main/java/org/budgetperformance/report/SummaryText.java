package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.text.PersonalDetails;

/**
 * A summary as plain text (汇总文本): a line a report, those without a result, the most frequent findings
 * and the totals.
 *
 * <p>What a file or a unit is called stands on one line, controls and directions of writing replaced.
 * Immutable and thread-safe.
 */
public final class SummaryText {
  private static final int LONGEST = 200;
  private static final int MOST_FREQUENT = 10;

  private final SummaryWords words;

  private SummaryText(SummaryWords words) {
    this.words = words;
  }

  /**
   * Returns a text in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static SummaryText in(Locale locale) {
    return new SummaryText(new SummaryWords(checkNotNull(locale, "locale")));
  }

  /**
   * Returns a summary as text, its lines ended by {@code \n}.
   *
   * @param summary the summary
   */
  public String render(Summary summary) {
    List<String> lines = new ArrayList<>();
    lines.add(words.title());
    lines.add(words.files(summary));
    section(words.evaluated(), summary.evaluated().stream().map(this::evaluated), lines);
    section(
        words.validity(),
        summary.validity().entrySet().stream().map(cause -> words.validity(cause)),
        lines);
    section(
        words.withoutResult(), summary.withoutResult().stream().map(this::withoutResult), lines);
    section(words.passedOver(), summary.passedOver().stream().map(SummaryText::shown), lines);
    section(
        words.mostFrequent(),
        summary.frequencies().stream().limit(MOST_FREQUENT).map(this::frequency),
        lines);
    summary
        .across()
        .filter(across -> !across.findings().isEmpty())
        .ifPresent(
            across ->
                section(
                    words.across() + words.words().colon() + words.across(across),
                    new AcrossRows(words).lines(across).stream().map(Shown::of),
                    lines));
    section(
        words.termsProblems(),
        summary.termsProblems().stream()
            .map(problem -> Shown.of(problem.message().in(words.locale()))),
        lines);
    lines.add("");
    lines.add(words.total() + words.words().colon() + totals(summary));
    return PersonalDetails.known().mask(String.join("\n", lines) + "\n");
  }

  private static void section(String heading, Stream<String> items, List<String> lines) {
    List<String> list = items.collect(ImmutableList.toImmutableList());
    if (!list.isEmpty()) {
      lines.add("");
      lines.add(heading);
      list.forEach(item -> lines.add("  " + item));
    }
  }

  private String evaluated(SummaryEntry entry) {
    List<String> parts = new ArrayList<>();
    entry.unit().ifPresent(unit -> parts.add(shown(unit)));
    entry
        .score()
        .ifPresent(
            score -> {
              parts.add(words.say("自评 ", "claimed ") + words.claimed(score));
              parts.add(words.say("可支持 ", "supported ") + words.supported(score));
              parts.add(score.verdict().label().in(words.locale()));
            });
    for (Severity severity : Severity.values()) {
      parts.add(words.words().severity(severity) + " " + entry.findings(severity));
    }
    parts.add(words.undecided() + " " + entry.undecided());
    parts.add(words.notRead() + " " + entry.problems());
    if (!words.remark(entry).isEmpty()) {
      parts.add(words.remark(entry));
    }
    return shown(entry.file()) + words.words().colon() + join(parts);
  }

  private String withoutResult(SummaryEntry entry) {
    String reason = entry.reason().map(text -> text.in(words.locale())).orElse("");
    return shown(entry.file()) + words.words().colon() + shown(reason);
  }

  private String frequency(RuleFrequency frequency) {
    return frequency.rule().id()
        + " "
        + frequency.rule().fault().in(words.locale())
        + words.words().colon()
        + words.frequency(frequency);
  }

  private String totals(Summary summary) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int findings = summary.sum(entry -> entry.findings(severity));
      int files = summary.filesWith(severity);
      parts.add(
          words.words().severity(severity)
              + words.say(" " + findings + "（" + files + " 份）", " " + findings + " in " + files));
    }
    parts.add(words.undecided() + " " + summary.sum(SummaryEntry::undecided));
    parts.add(words.say("规则出错 ", "rule errored ") + summary.sum(SummaryEntry::errored));
    parts.add(words.notRead() + " " + summary.sum(SummaryEntry::problems));
    for (ScoreVerdict verdict : ScoreVerdict.values()) {
      int files = summary.filesWith(verdict);
      if (files > 0) {
        parts.add(verdict.label().in(words.locale()) + " " + files);
      }
    }
    return join(parts);
  }

  private String join(List<String> parts) {
    return String.join(words.say("，", ", "), parts);
  }

  private static String shown(String text) {
    return Shown.brief(Shown.of(text), LONGEST);
  }
}
