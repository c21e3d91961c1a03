package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * An evaluation as plain text (文本报告): scores, findings with their places and figures, what could not
 * be decided, what could not be read, and the count of every outcome.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextReport implements Report {
  private final Locale locale;
  private final Words words;
  private final TermsText terms;
  private final TextStyle style;
  private final boolean hints;
  private final boolean steps;

  private TextReport(Locale locale, TextStyle style, boolean hints, boolean steps) {
    this.locale = locale;
    this.words = new Words(locale);
    this.terms = new TermsText(locale);
    this.style = style;
    this.hints = hints;
    this.steps = steps;
  }

  /**
   * Returns a report in a language: lines of any length, no colour, neither hints nor steps.
   *
   * @param locale the language: Chinese, or else English
   */
  public static TextReport in(Locale locale) {
    return new TextReport(checkNotNull(locale, "locale"), TextStyle.PLAIN, false, false);
  }

  /**
   * Returns this report with its lines broken where a terminal is full; East Asian wide characters
   * take two columns.
   *
   * @param columns how wide the terminal is, at least 20
   * @throws IllegalArgumentException if it is narrower
   */
  public TextReport wrappedAt(int columns) {
    checkArgument(columns >= 20, "a terminal of %s columns", columns);
    return new TextReport(locale, style.wrappedAt(columns), hints, steps);
  }

  /** Returns this report with severities in the colours of a terminal. */
  public TextReport coloured() {
    return new TextReport(locale, style.coloured(), hints, steps);
  }

  /** Returns this report with near misses and suspects, the search for which takes time (线索). */
  public TextReport withHints() {
    return new TextReport(locale, style, true, steps);
  }

  /** Returns this report with the tree of steps that led to each outcome (计算过程). */
  public TextReport withSteps() {
    return new TextReport(locale, style, hints, true);
  }

  @Override
  public String render(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    Entries entries = Entries.of(evaluation, hints, steps);
    TextLines out = new TextLines(style, Persons.in(evaluation, problems));
    Submission submission = evaluation.submission();
    out.add(
        0,
        new PageWords(locale)
            .title(submission.unit().orElse(""), submission.fiscalYear().toString()));
    out.add(0, words.verdict(evaluation.score().flatMap(Scores::overall), counted(entries)));
    out.add(0, words.documents(documents(evaluation)));
    terms.header(evaluation, out);
    if (!hints && !steps) {
      out.call(shortNames(submission));
    }
    problems(evaluation, problems, out);
    Bases bases = Bases.of(entries, locale);
    TextFindings findings = new TextFindings(locale, bases, hints || steps, out);
    findings.causes(entries, hints ? Optional.of(Hints.of(evaluation)) : Optional.empty());
    evaluation.score().ifPresent(scores -> scores(scores, entries, out));
    findings.findings(entries);
    findings.undecided(entries);
    findings.waived(entries);
    findings.suspects(entries, submission);
    terms.switchedOff(evaluation, out);
    terms.problems(evaluation, out);
    out.add(0, "");
    counts(evaluation, out);
    validity(evaluation.validity(), out);
    bases(bases, out);
    return out.toString();
  }

  /** Without hints and steps it stands beneath what the rules are called. */
  private void validity(ImmutableList<ValidityNotice> notices, TextLines out) {
    boolean full = hints || steps;
    if (full && !notices.isEmpty()) {
      out.add(0, words.validity(notices.size()));
    }
    for (ValidityNotice notice : notices) {
      boolean counted = !full && notice.kind() == ValidityNotice.Kind.PARAMETERS;
      out.add(
          1,
          "- "
              + (counted
                  ? words.unconfirmed(notice.parameters().size())
                  : notice.message().in(locale)));
    }
  }

  /** Returns 附件3 for 附件3 整体支出绩效自评表, where no other document has that number. */
  private ImmutableMap<String, String> shortNames(Submission submission) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Sheet sheet : submission.sheets()) {
      String name = sheet.id().type().label().in(locale);
      int space = name.indexOf(' ');
      if (space > 0 && name.startsWith("附件") && !names.containsValue(name.substring(0, space))) {
        names.put(name, name.substring(0, space));
      }
    }
    return ImmutableMap.copyOf(names);
  }

  private List<String> documents(Evaluation evaluation) {
    List<String> labels = new ArrayList<>();
    for (Sheet sheet : evaluation.submission().sheets()) {
      labels.add(sheet.id().label(locale));
    }
    return labels;
  }

  private void scores(Scores scores, Entries entries, TextLines out) {
    List<FormScore> forms = new ArrayList<>(scores.projects());
    scores.department().ifPresent(score -> forms.add(0, score));
    scores.narrative().ifPresent(score -> forms.add(0, score));
    if (!forms.isEmpty()) {
      out.add(0, "");
      out.add(0, words.scores());
    }
    for (FormScore form : forms) {
      out.add(1, words.score(form));
      entries.origins(form.form()).forEach(origin -> out.add(2, words.origin(origin)));
    }
  }

  private void problems(
      Evaluation evaluation, ImmutableList<ReadingProblem> problems, TextLines out) {
    if (problems.isEmpty()) {
      return;
    }
    out.add(0, "");
    String title = words.problems(problems.size());
    if (hints || steps) {
      out.add(0, title);
      problems.forEach(problem -> out.add(1, "- " + words.problem(problem, evaluation)));
      return;
    }
    ImmutableListMultimap<String, ReadingProblem> byReason =
        Multimaps.index(problems, problem -> problem.reason().in(locale));
    boolean one = byReason.keySet().size() == 1;
    if (!one) {
      out.add(0, title);
    }
    byReason
        .asMap()
        .forEach(
            (reason, alike) ->
                out.add(
                    one ? 0 : 1,
                    (one ? title + words.colon() : "- ")
                        + reason
                        + words.colon()
                        + alike.stream()
                            .map(problem -> words.briefly(problem, evaluation))
                            .collect(Collectors.joining(words.say("；", "; ")))));
  }

  private void bases(Bases bases, TextLines out) {
    if (!hints && !steps) {
      bases.briefly().ifPresent(line -> out.add(0, line));
      return;
    }
    if (!bases.all().isEmpty()) {
      out.add(0, "");
      out.add(0, bases.title());
    }
    for (Citation citation : bases.all()) {
      out.add(1, "- " + bases.full(citation));
    }
  }

  private void counts(Evaluation evaluation, TextLines out) {
    ImmutableMap<Outcome, Integer> counts = evaluation.counts();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<String> outcomes = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      int number = counts.getOrDefault(outcome, 0);
      if (number > 0 || hints || steps) {
        outcomes.add(words.outcome(outcome) + " " + number);
      }
    }
    out.add(
        0,
        words.module(evaluation.module())
            + words.applications(evaluation.rules().size(), all)
            + words.colon()
            + String.join(words.say("，", ", "), outcomes));
  }

  private List<String> counted(Entries entries) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number =
          entries.findings().stream().filter(e -> e.finding().severity() == severity).count();
      counts.add(words.severity(severity) + " " + number);
    }
    counts.add(words.outcome(Outcome.UNDECIDED) + " " + entries.undecided().size());
    return counts;
  }
}
