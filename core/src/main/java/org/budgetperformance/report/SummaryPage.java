package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.across.AcrossEvaluation;
import org.budgetperformance.across.AcrossFinding;
import org.budgetperformance.across.ReportCell;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.SubmissionScore;
import org.budgetperformance.text.PersonalDetails;

/**
 * A summary as one page (汇总网页): totals, a table of the reports that leads to the page of each, those
 * without a result, and the most frequent findings.
 *
 * <p>Like the page of a report it has no script and asks no host for anything. Immutable and
 * thread-safe.
 */
public final class SummaryPage {
  private static final int LONGEST = 200;

  private final SummaryWords words;
  private final String extension;

  private SummaryPage(SummaryWords words, String extension) {
    this.words = words;
    this.extension = extension;
  }

  /**
   * Returns a page in a language.
   *
   * @param locale the language: Chinese, or else English
   * @param extension what the path of the page of a report adds to that of the report, such as {@code
   *     .html}; both lie below the folder of this page
   */
  public static SummaryPage in(Locale locale, String extension) {
    return new SummaryPage(
        new SummaryWords(checkNotNull(locale, "locale")), checkNotNull(extension, "extension"));
  }

  /**
   * Returns a summary as a page.
   *
   * @param summary the summary
   */
  public String render(Summary summary) {
    Html page = new Html(words.locale(), PersonalDetails.known());
    PageHead.begin(page, new PageWords(words.locale()), words.title(), words.files(summary));
    contents(page, summary);
    page.open("main").attribute("id", "main").attribute("tabindex", "-1");
    totals(page, summary);
    if (!summary.validity().isEmpty()) {
      section(page, "validity", words.validity());
      page.open("ul", "places");
      summary.validity().entrySet().forEach(cause -> page.element("li", words.validity(cause)));
      page.close().close();
    }
    if (!summary.evaluated().isEmpty()) {
      reports(page, summary);
    }
    if (!summary.withoutResult().isEmpty()) {
      withoutResult(page, summary);
    }
    if (!summary.frequencies().isEmpty()) {
      frequencies(page, summary);
    }
    if (hasAcross(summary)) {
      across(page, summary, summary.across().get());
    }
    if (!summary.termsProblems().isEmpty()) {
      section(page, "terms", words.termsProblems());
      page.open("ul", "places");
      summary
          .termsProblems()
          .forEach(problem -> page.element("li", Shown.of(problem.message().in(words.locale()))));
      page.close().close();
    }
    if (!summary.passedOver().isEmpty()) {
      section(page, "others", words.passedOver());
      page.open("ul", "places");
      summary.passedOver().forEach(file -> page.element("li", shown(file)));
      page.close().close();
    }
    return page.end();
  }

  private void contents(Html page, Summary summary) {
    page.open("nav").attribute("aria-label", words.contents()).open("ol");
    item(page, "totals", words.total(), false);
    item(page, "validity", words.validity(), summary.validity().isEmpty());
    item(page, "reports", words.evaluated(), summary.evaluated().isEmpty());
    item(page, "without-result", words.withoutResult(), summary.withoutResult().isEmpty());
    item(page, "findings", words.mostFrequent(), summary.frequencies().isEmpty());
    item(page, "across", words.across(), !hasAcross(summary));
    item(page, "terms", words.termsProblems(), summary.termsProblems().isEmpty());
    item(page, "others", words.passedOver(), summary.passedOver().isEmpty());
    page.close().close();
  }

  private static void item(Html page, String id, String title, boolean empty) {
    if (!empty) {
      page.open("li").link(id).text(title).close().close();
    }
  }

  private void totals(Html page, Summary summary) {
    section(page, "totals", words.total());
    page.open("ul", "card counts");
    for (Severity severity : Severity.values()) {
      int findings = summary.sum(entry -> entry.findings(severity));
      String kind = findings == 0 ? "none" : severity.name().toLowerCase(Locale.ROOT);
      count(page, kind, findings, words.words().severity(severity));
    }
    count(page, "other", summary.sum(SummaryEntry::undecided), words.undecided());
    count(page, "other", summary.sum(SummaryEntry::problems), words.notRead());
    page.close().close();
  }

  private static void count(Html page, String kind, int number, String label) {
    page.open("li", kind).element("span", "figure", Integer.toString(number));
    page.text(" " + label).close();
  }

  private void reports(Html page, Summary summary) {
    table(page, "reports", words.evaluated());
    columns(page, words.pageColumns());
    summary.evaluated().forEach(entry -> report(page, entry));
    page.close().close().close().close();
  }

  private void report(Html page, SummaryEntry entry) {
    page.open("tr").open("th").attribute("scope", "row").linkTo(entry.file() + extension);
    page.text(shown(entry.unit().orElse(entry.file()))).close();
    if (entry.unit().isPresent()) {
      page.element("span", "note", shown(entry.file()));
    }
    page.close();
    Optional<SubmissionScore> score = entry.score();
    page.element("td", score.map(words::claimed).orElse(""));
    page.element("td", score.map(words::supported).orElse(""));
    boolean outside = score.filter(found -> found.verdict().isOutside()).isPresent();
    String verdict = score.map(found -> found.verdict().label().in(words.locale())).orElse("");
    page.element("td", outside ? "outside" : "verdict", verdict);
    for (Severity severity : Severity.values()) {
      int findings = entry.findings(severity);
      String kind = severity.name().toLowerCase(Locale.ROOT);
      page.element(
          "td", findings > 0 ? "number marked " + kind : "number", Integer.toString(findings));
    }
    page.element("td", "number", Integer.toString(entry.undecided()));
    page.element("td", "number", Integer.toString(entry.problems()));
    page.element("td", words.remark(entry)).close();
  }

  private void withoutResult(Html page, Summary summary) {
    table(page, "without-result", words.withoutResult());
    columns(page, words.reasonColumns());
    for (SummaryEntry entry : summary.withoutResult()) {
      String reason = entry.reason().map(text -> text.in(words.locale())).orElse("");
      page.open("tr").open("th").attribute("scope", "row").text(shown(entry.file())).close();
      page.element("td", shown(reason)).close();
    }
    page.close().close().close().close();
  }

  private void frequencies(Html page, Summary summary) {
    table(page, "findings", words.mostFrequent());
    columns(page, words.ruleColumns());
    for (RuleFrequency frequency : summary.frequencies()) {
      page.open("tr").element("td", frequency.rule().id());
      page.open("th").attribute("scope", "row");
      page.text(frequency.rule().fault().in(words.locale())).close();
      page.element("td", words.words().severity(frequency.rule().severity()));
      page.element("td", "number", Integer.toString(frequency.findings()));
      page.element("td", "number", Integer.toString(frequency.files())).close();
    }
    page.close().close().close().close();
  }

  private static boolean hasAcross(Summary summary) {
    return summary.across().filter(across -> !across.findings().isEmpty()).isPresent();
  }

  private void across(Html page, Summary summary, AcrossEvaluation across) {
    ImmutableSet<String> files =
        summary.evaluated().stream().map(SummaryEntry::file).collect(ImmutableSet.toImmutableSet());
    table(page, "across", words.across());
    columns(page, words.acrossPageColumns());
    for (AcrossFinding finding : across.findings()) {
      int rows = Math.max(1, finding.rows().size());
      for (int row = 0; row < rows; row++) {
        page.open("tr");
        if (row == 0) {
          page.open("td").attribute("rowspan", rows).text(finding.rule().id()).close();
          String kind = finding.severity().name().toLowerCase(Locale.ROOT);
          page.open("td", "marked " + kind).attribute("rowspan", rows);
          page.text(words.words().severity(finding.severity())).close();
          page.open("th").attribute("scope", "row").attribute("rowspan", rows);
          page.text(shown(finding.message(words.locale()))).close();
        }
        ImmutableList<ReportCell> cells =
            finding.rows().isEmpty() ? ImmutableList.of() : finding.rows().get(row);
        side(page, cells.subList(0, Math.min(1, cells.size())), files);
        side(page, cells.subList(Math.min(1, cells.size()), cells.size()), files);
        page.close();
      }
    }
    page.close().close().close().close();
  }

  /** Writes cells of one side, each with a link to the page of its report. */
  private void side(Html page, List<ReportCell> cells, ImmutableSet<String> files) {
    page.open("td");
    for (ReportCell cell : cells) {
      page.open("p");
      String label = shown(cell.label(words.locale()));
      if (cell.source().filter(files::contains).isPresent()) {
        page.linkTo(cell.source().get() + extension).text(label).close();
      } else {
        page.text(label);
      }
      page.element("span", "note", shown(cell.text())).close();
    }
    page.close();
  }

  /** Opens a section with a table that scrolls inside itself. */
  private void table(Html page, String id, String title) {
    section(page, id, title);
    page.open("div", "scroll").attribute("role", "region").attribute("tabindex", "0");
    page.attribute("aria-label", words.table(title))
        .open("table", "scores")
        .element("caption", title);
  }

  /** Writes the heads of the columns and opens the rows. */
  private static void columns(Html page, ImmutableList<String> columns) {
    page.open("thead").open("tr");
    for (String column : columns) {
      page.open("th").attribute("scope", "col").text(column).close();
    }
    page.close().close().open("tbody");
  }

  private static void section(Html page, String id, String title) {
    page.open("section").attribute("id", id).attribute("aria-labelledby", id + "-title");
    page.open("h2").attribute("id", id + "-title").text(title).close();
  }

  private static String shown(String text) {
    return Shown.brief(text, LONGEST);
  }
}
