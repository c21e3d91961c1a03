package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.Scores;

/**
 * An evaluation as GitHub's Markdown (Markdown 报告): tables of scores and outcomes, then each finding
 * with its places, basis and hints.
 *
 * <p>No element of HTML is written, and no text of a submission can become one. Immutable and
 * thread-safe.
 */
public final class MarkdownReport implements Report {
  private final Locale locale;
  private final boolean hints;
  private final boolean steps;

  private MarkdownReport(Locale locale, boolean hints, boolean steps) {
    this.locale = locale;
    this.hints = hints;
    this.steps = steps;
  }

  /**
   * Returns a report in a language, with hints and without steps.
   *
   * @param locale the language: Chinese, or else English
   */
  public static MarkdownReport in(Locale locale) {
    return new MarkdownReport(checkNotNull(locale, "locale"), true, false);
  }

  /** Returns this report without near misses and suspects, the search for which takes time. */
  public MarkdownReport withoutHints() {
    return new MarkdownReport(locale, false, steps);
  }

  /** Returns this report with the tree of steps that led to each outcome (计算过程). */
  public MarkdownReport withSteps() {
    return new MarkdownReport(locale, hints, true);
  }

  @Override
  public String render(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    Entries entries = Entries.of(evaluation, hints, steps);
    PageWords words = new PageWords(locale);
    Markdown out = new Markdown(Persons.in(evaluation, problems));
    head(out, words, evaluation, entries);
    unread(out, words, evaluation, problems);
    MarkdownFindings.causes(out, words, entries, locale);
    evaluation.score().ifPresent(scores -> scores(out, words, scores, entries));
    Bases bases = Bases.of(entries, locale);
    MarkdownFindings findings = new MarkdownFindings(out, locale, bases);
    findings.table(entries);
    findings.section(words.words().findings(entries.findings().size()), entries.findings());
    findings.section(words.words().undecided(entries.undecided().size()), entries.undecided());
    findings.section(new TermsText(locale).waived(entries.waived().size()), entries.waived());
    findings.suspects(entries, evaluation.submission());
    terms(out, words, evaluation);
    account(out, words, evaluation);
    validity(out, words, evaluation.validity());
    if (!bases.all().isEmpty()) {
      out.heading(2, bases.title());
    }
    bases.all().forEach(citation -> out.item(0, "", bases.full(citation)));
    return out.toString();
  }

  private void head(Markdown out, PageWords words, Evaluation evaluation, Entries entries) {
    String year = evaluation.submission().fiscalYear().toString();
    out.heading(1, Shown.brief(words.title(evaluation.submission().unit().orElse(""), year), 120));
    out.paragraph(
        words.words().verdict(evaluation.score().flatMap(Scores::overall), counts(words, entries)));
    out.item(0, words.say("规则模块", "Rule module"), evaluation.module());
    evaluation
        .submission()
        .division()
        .ifPresent(code -> out.item(0, words.say("行政区划代码", "Division"), code.toString()));
    evaluation
        .terms()
        .date()
        .ifPresent(date -> out.item(0, words.say("核查日期", "Date"), date.toString()));
    evaluation.policy().ifPresent(policy -> out.item(0, words.say("核查口径", "Policy"), policy.id()));
  }

  private static List<String> counts(PageWords words, Entries entries) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number =
          entries.findings().stream().filter(e -> e.finding().severity() == severity).count();
      counts.add(words.words().severity(severity) + " " + number);
    }
    counts.add(words.words().outcome(Outcome.UNDECIDED) + " " + entries.undecided().size());
    return counts;
  }

  private void validity(Markdown out, PageWords words, ImmutableList<ValidityNotice> notices) {
    if (!notices.isEmpty()) {
      out.heading(2, words.words().validity(notices.size()));
    }
    for (ValidityNotice notice : notices) {
      out.item(0, "", notice.message().in(locale));
    }
  }

  private static void unread(
      Markdown out,
      PageWords words,
      Evaluation evaluation,
      ImmutableList<ReadingProblem> problems) {
    if (!problems.isEmpty()) {
      out.heading(2, words.words().problems(problems.size()));
      for (ReadingProblem problem : problems) {
        out.item(0, "", words.words().problem(problem, evaluation));
      }
    }
  }

  private void scores(Markdown out, PageWords words, Scores scores, Entries entries) {
    out.heading(2, words.words().scores());
    out.head(
        words.say("材料", "document"),
        words.say("核定", "verdict"),
        words.say("分值", "points"),
        words.say("自评得分", "claimed"),
        words.say("可支持得分", "supported"));
    for (FormScore form : PageScores.forms(scores)) {
      out.row(
          Shown.brief(form.form().label(locale), 240),
          form.verdict().label().in(locale),
          form.points().map(Points::toString).orElse("—"),
          form.claimed()
              .map(points -> words.words().graded(points.toString(), form.claimedGrade().get()))
              .orElse(words.words().notStated()),
          words
              .words()
              .graded(form.supported().toString(), form.lowestGrade(), form.highestGrade()));
    }
    for (FormScore form : PageScores.forms(scores)) {
      entries
          .origins(form.form())
          .forEach(origin -> out.item(0, form.form().label(locale), words.words().origin(origin)));
    }
  }

  private void terms(Markdown out, PageWords words, Evaluation evaluation) {
    if (!evaluation.switchedOff().isEmpty()) {
      out.heading(2, words.say("停用的规则", "Rules switched off"));
      evaluation
          .switchedOff()
          .forEach(
              (rule, reason) ->
                  out.item(0, rule.id(), rule.title().in(locale) + words.words().colon() + reason));
    }
    if (!evaluation.termsProblems().isEmpty()) {
      out.heading(2, words.say("未起作用的豁免和口径", "Waivers and policy without effect"));
      for (TermsProblem problem : evaluation.termsProblems()) {
        out.item(0, "", problem.message().in(locale));
      }
    }
  }

  private void account(Markdown out, PageWords words, Evaluation evaluation) {
    out.heading(2, words.say("核查范围", "What was checked"));
    out.paragraph(
        words.words().applications(evaluation.rules().size(), evaluation.applications().size()));
    out.head(words.say("结论", "outcome"), words.say("次数", "number"));
    for (Map.Entry<Outcome, Integer> count : evaluation.counts().entrySet()) {
      out.row(words.words().outcome(count.getKey()), count.getValue().toString());
    }
  }
}
