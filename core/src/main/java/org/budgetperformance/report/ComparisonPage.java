package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.comparison.FindingChange;
import org.budgetperformance.comparison.ScoreChange;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;

/**
 * A comparison as one self-contained page (整改对照网页): how many findings became what, the scores that moved, and each
 * finding with the cells that were changed.
 *
 * <p>Like the page of a report it has no script and asks no host for anything. Immutable and thread-safe.
 */
@Beta
public final class ComparisonPage {
  private static final int LONGEST = 240;

  private final ComparisonWords words;

  private ComparisonPage(ComparisonWords words) {
    this.words = words;
  }

  /**
   * Returns a page in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static ComparisonPage in(Locale locale) {
    return new ComparisonPage(new ComparisonWords(checkNotNull(locale, "locale")));
  }

  /**
   * Returns a comparison as a page.
   *
   * @param comparison the comparison
   */
  public String render(Comparison comparison) {
    Html page = new Html(words.locale(), comparison.personalDetails());
    ImmutableList<ComparisonSection> sections = ComparisonSection.all(comparison);
    PageHead.begin(
        page, words.page(), Shown.brief(words.title(comparison), 120), words.counts(comparison));
    page.open("nav").attribute("aria-label", words.say("目录", "Contents")).open("ol");
    item(page, "summary", words.say("摘要", "Summary"));
    if (!comparison.scores().isEmpty()) {
      item(page, "scores", words.page().words().scores());
    }
    sections.forEach(section -> item(page, section.id(), words.section(section)));
    page.close().close();
    page.open("main").attribute("id", "main").attribute("tabindex", "-1");
    summary(page, comparison, sections);
    if (!comparison.scores().isEmpty()) {
      scores(page, comparison);
    }
    for (ComparisonSection section : sections) {
      begin(page, section.id(), words.section(section));
      section.changes().forEach(change -> change(page, change));
      page.close();
    }
    return page.end();
  }

  private static void item(Html page, String id, String title) {
    page.open("li").link(id).text(title).close().close();
  }

  private static void begin(Html page, String id, String title) {
    page.open("section").attribute("id", id).attribute("aria-labelledby", id + "-title");
    page.open("h2").attribute("id", id + "-title").text(title).close();
  }

  private void summary(
      Html page, Comparison comparison, ImmutableList<ComparisonSection> sections) {
    begin(page, "summary", words.say("摘要", "Summary"));
    page.open("ul", "card counts");
    for (ComparisonSection section : sections) {
      page.open("li", section.isToDo() ? "error" : "other").link(section.id());
      page.element("span", "figure", Integer.toString(section.changes().size()));
      page.text(" " + section.title(words.locale())).close().close();
    }
    page.close();
    page.element("p", words.side(words.before(), comparison.before()));
    page.element("p", words.side(words.after(), comparison.after())).close();
  }

  private void scores(Html page, Comparison comparison) {
    String title = words.page().words().scores();
    begin(page, "scores", title);
    page.open("div", "scroll").attribute("role", "region").attribute("tabindex", "0");
    page.attribute("aria-label", words.say("得分前后对照表", "table of scores"));
    page.open("table", "scores").element("caption", title);
    page.open("thead").open("tr");
    for (String column : words.scoreColumns()) {
      page.open("th").attribute("scope", "col").text(column).close();
    }
    page.close().close().open("tbody");
    for (ScoreChange change : comparison.scores()) {
      ImmutableList<String> cells = words.scoreCells(change);
      page.open("tr").open("th").attribute("scope", "row");
      page.text(Shown.brief(cells.get(0), LONGEST)).close();
      for (int i = 1; i < cells.size(); i++) {
        page.element("td", i < ComparisonWords.FIRST_VERDICT ? "number" : "words", cells.get(i));
      }
      page.close();
    }
    page.close().close().close().close();
  }

  private void change(Html page, FindingChange change) {
    Finding finding = change.finding();
    String kind = kind(change);
    page.open("article", "entry " + kind).open("h3");
    page.element("span", "badge " + kind, words.severity(change));
    page.text(" " + finding.title().in(words.locale()) + " ");
    page.element("code", finding.rule().id()).close();
    page.element("div", "message", finding.message(words.locale()));
    if (!words.place(change).isEmpty()) {
      page.element("p", "basis", words.first(change));
    }
    ImmutableList<String> cells = words.cells(change);
    if (!cells.isEmpty()) {
      page.open("ul", "places").attribute("aria-label", words.say("所改数据", "changed cells"));
      cells.forEach(cell -> page.element("li", Shown.brief(cell, LONGEST)));
      page.close();
    }
    words.remarks(change).forEach(remark -> page.element("p", "basis", remark));
    page.close();
  }

  /** What is gone stands in no colour of a severity. */
  private static String kind(FindingChange change) {
    boolean stands = change.kind() != FindingChange.Kind.GONE;
    return stands && change.finding().outcome() == Outcome.FAILED
        ? change.finding().severity().name().toLowerCase(Locale.ROOT)
        : "other";
  }
}
