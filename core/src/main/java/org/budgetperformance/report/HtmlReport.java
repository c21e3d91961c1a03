package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadingProblem;

/**
 * An evaluation as one self-contained page (网页报告): a summary, claimed against supported scores, the
 * documents drawn as the official forms with every cell marked that a finding speaks of, and each
 * finding with its places, basis, hints and steps.
 *
 * <p>The page has no script and asks no host for anything; its own policy forbids both. Names of
 * persons and telephone numbers are left out. Immutable and thread-safe.
 */
public final class HtmlReport implements Report {
  private static final int LONGEST = 240;

  private final Locale locale;
  private final boolean hints;

  private HtmlReport(Locale locale, boolean hints) {
    this.locale = locale;
    this.hints = hints;
  }

  /**
   * Returns a report in a language, with hints.
   *
   * @param locale the language: Chinese, or else English
   */
  public static HtmlReport in(Locale locale) {
    return new HtmlReport(checkNotNull(locale, "locale"), true);
  }

  /** Returns this report without near misses and suspects, the search for which takes time. */
  public HtmlReport withoutHints() {
    return new HtmlReport(locale, false);
  }

  @Override
  public String render(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    Entries entries = Entries.of(evaluation, hints, true);
    Marks marks = Marks.of(entries);
    ImmutableList<FormSheet> sheets = FormSheet.all(evaluation.submission(), marks);
    PageWords words = new PageWords(locale);
    Html page = new Html(locale, Persons.in(evaluation, problems));
    PageCells cells = new PageCells(page, words, locale, marks);
    PagePlaces places = new PagePlaces(page, locale, sheets);
    PageHead head = new PageHead(page, words, locale, evaluation, entries);

    head.write(sheets);
    head.summary(problems.size());
    int forms = page.position();
    forms(page, words, new FormTables(page, words, locale, cells), sheets);
    int end = page.position();
    PageCauses.write(page, words, locale, entries);
    evaluation.score().ifPresent(new PageScores(page, words, locale, entries)::write);

    Bases bases = Bases.of(entries, locale);
    PageFindings findings = new PageFindings(page, words, locale, places, cells, bases);
    findings.section(
        "findings",
        words.words().findings(entries.findings().size()),
        entries.findings(),
        Optional.of(words.say("没有发现不符。", "Nothing contradicts anything.")));
    page.moveToEnd(forms, end);
    findings.section(
        "undecided",
        words.words().undecided(entries.undecided().size()),
        entries.undecided(),
        Optional.empty());
    findings.section(
        "waived",
        words.say("已豁免 " + entries.waived().size() + " 项", "Waived: " + entries.waived().size()),
        entries.waived(),
        Optional.empty());
    PageEnd rest = new PageEnd(page, words, locale, places, evaluation);
    rest.suspects(entries.suspects());
    rest.account(problems);
    head.about();
    rest.bases(bases);
    return page.end();
  }

  private void forms(
      Html page, PageWords words, FormTables tables, ImmutableList<FormSheet> sheets) {
    page.open("section").attribute("id", "forms").attribute("aria-labelledby", "forms-title");
    page.open("h2").attribute("id", "forms-title");
    page.text(words.say("材料与标注", "Documents, marked")).close();
    page.element(
        "p",
        "key",
        words.say(
            "单元格中的“错1”“警2”“示3”指向对应的核查发现，“疑”为无法判定，“免”为已豁免。",
            "E1, W2 and N3 in a cell lead to the finding, U to what is undecided, X to what is"
                + " waived."));
    for (FormSheet sheet : sheets) {
      String label = Shown.brief(sheet.id().label(locale), LONGEST);
      page.open("h3").attribute("id", sheet.anchor()).text(label).close();
      page.open("div", "scroll form").attribute("role", "region").attribute("tabindex", "0");
      page.attribute("aria-label", label);
      tables.draw(sheet);
      page.close();
    }
    page.close();
  }
}
