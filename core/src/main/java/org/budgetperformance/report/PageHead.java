package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.SubmissionScore;
import org.budgetperformance.submission.Sheet;

/** Writes the top of a page: head, title, contents and the summary (页首和摘要). */
final class PageHead {
  private final Html page;
  private final PageWords words;
  private final Locale locale;
  private final Evaluation evaluation;
  private final Entries entries;

  PageHead(Html page, PageWords words, Locale locale, Evaluation evaluation, Entries entries) {
    this.page = page;
    this.words = words;
    this.locale = locale;
    this.evaluation = evaluation;
    this.entries = entries;
  }

  void write(ImmutableList<FormSheet> sheets) {
    String year = evaluation.submission().fiscalYear().toString();
    String title = Shown.brief(words.title(evaluation.submission().unit().orElse(""), year), 120);
    begin(
        page,
        words,
        title,
        words.say("依据规则模块核算，只指出矛盾，不作改动。", "Worked out by the rules; nothing was changed."));
    contents(sheets);
    page.open("main").attribute("id", "main").attribute("tabindex", "-1");
  }

  /** Writes the head, and the header of the body. */
  static void begin(Html page, PageWords words, String title, String about) {
    page.open("head").open("meta").attribute("charset", "utf-8").close();
    meta(page, "http-equiv", "Content-Security-Policy", PageStyle.INSTANCE.policy());
    meta(page, "name", "viewport", "width=device-width, initial-scale=1");
    meta(page, "name", "color-scheme", "light dark");
    meta(page, "name", "format-detection", "telephone=no");
    page.element("title", title).style(PageStyle.INSTANCE).close();
    page.open("body").link("main").attribute("class", "skip");
    page.text(words.say("跳到正文", "Skip to the content")).close();
    page.open("header").element("h1", title).element("p", about).close();
  }

  private static void meta(Html page, String key, String name, String content) {
    page.open("meta").attribute(key, name).attribute("content", content).close();
  }

  private void contents(ImmutableList<FormSheet> sheets) {
    page.open("nav").attribute("aria-label", words.say("目录", "Contents")).open("ol");
    item("summary", words.say("摘要", "Summary"));
    if (!entries.causes().isEmpty()) {
      item("causes", words.say("主要原因 ", "Causes: ") + entries.causes().size());
    }
    if (evaluation.score().isPresent()) {
      item("scores", words.say("得分对照", "Scores"));
    }
    item("findings", words.words().findings(entries.findings().size()));
    item("forms", words.say("材料与标注", "Documents, marked"));
    page.open("li").open("ol");
    for (FormSheet sheet : sheets) {
      item(sheet.anchor(), Shown.brief(sheet.id().label(locale), 60));
    }
    page.close().close();
    if (!entries.undecided().isEmpty()) {
      item("undecided", words.say("无法判定 ", "Undecided: ") + entries.undecided().size());
    }
    if (!entries.waived().isEmpty()) {
      item("waived", words.say("已豁免 ", "Waived: ") + entries.waived().size());
    }
    if (!entries.suspects().isEmpty()) {
      item("suspects", words.say("疑似错误数据", "Figures most likely wrong"));
    }
    item("account", words.say("核查范围", "What was checked"));
    item("about", words.say("核查对象和规则", "What was reviewed"));
    item("basis", words.say("依据", "Basis"));
    page.close().close();
  }

  private void item(String id, String text) {
    page.open("li").link(id).text(text).close().close();
  }

  /** Draws the summary, with how many places of the text were not read. */
  void summary(int problems) {
    page.open("section").attribute("id", "summary").attribute("aria-labelledby", "summary-title");
    page.open("h2").attribute("id", "summary-title").text(words.say("摘要", "Summary")).close();
    page.open("div", "cards");
    evaluation.score().flatMap(scores -> scores.overall()).ifPresent(this::score);
    counts();
    page.close();
    if (problems > 0) {
      page.open("p", "not-read").open("a").attribute("href", "#not-read");
      page.text(words.words().problems(problems)).close().close();
    }
    page.close();
  }

  /** Tells of what, by which rules and under which terms, and for what causes these may not hold. */
  void about() {
    page.open("section").attribute("id", "about").attribute("aria-labelledby", "about-title");
    page.open("h2").attribute("id", "about-title");
    page.text(words.say("核查对象和规则", "What was reviewed, and by which rules")).close();
    validity(evaluation.validity());
    facts();
    page.close();
  }

  private void score(SubmissionScore score) {
    page.open("div", "card score").open("dl");
    page.open("div").element("dt", words.say("自评", "Claimed"));
    page.open("dd")
        .text(
            score
                .claimed()
                .map(points -> words.words().graded(points.toString(), score.claimedGrade().get()))
                .orElse(words.words().notStated()));
    page.close().close();
    page.open("div").element("dt", words.say("规则可支持", "Supported"));
    page.element(
        "dd",
        words
            .words()
            .graded(score.supported().toString(), score.lowestGrade(), score.highestGrade()));
    page.close().close();
    ScoreBar.draw(page, score, words.bar(score));
    page.open("p", score.verdict().isOutside() ? "verdict outside" : "verdict");
    page.text(score.verdict().label().in(locale)).close().close();
  }

  private void counts() {
    page.open("ul", "card counts");
    for (Severity severity : Severity.values()) {
      List<Entry> some = new ArrayList<>();
      for (Entry entry : entries.findings()) {
        if (entry.finding().outcome() == Outcome.FAILED && entry.finding().severity() == severity) {
          some.add(entry);
        }
      }
      count(words.words().severity(severity), some);
    }
    List<Entry> errored = new ArrayList<>(entries.findings());
    errored.removeIf(entry -> entry.finding().outcome() == Outcome.FAILED);
    if (!errored.isEmpty()) {
      count(words.words().outcome(Outcome.ERRORED), errored);
    }
    count(words.words().outcome(Outcome.UNDECIDED), entries.undecided());
    count(words.words().outcome(Outcome.WAIVED), entries.waived());
    page.close();
  }

  private void count(String label, List<Entry> some) {
    page.open("li", some.isEmpty() ? "none" : some.get(0).kind());
    if (some.isEmpty()) {
      page.element("span", "figure", "0").text(" " + label).close();
    } else {
      page.link(some.get(0).id()).element("span", "figure", Integer.toString(some.size()));
      page.text(" " + label).close().close();
    }
  }

  private void validity(ImmutableList<ValidityNotice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    page.element("h3", words.words().validity(notices.size())).open("ul");
    for (ValidityNotice notice : notices) {
      page.element("li", notice.message().in(locale));
    }
    page.close();
  }

  private void facts() {
    page.open("dl", "facts");
    fact(words.say("单位", "Unit"), Optional.of(evaluation.submission().unit().orElse("")));
    fact(words.say("年度", "Year"), Optional.of(evaluation.submission().fiscalYear()));
    fact(words.say("行政区划代码", "Division"), evaluation.submission().division());
    fact(words.say("规则模块", "Rule module"), Optional.of(evaluation.module()));
    fact(words.say("核查日期", "Date"), evaluation.terms().date());
    fact(words.say("核查口径", "Policy"), evaluation.policy().map(policy -> policy.id()));
    List<String> documents = new ArrayList<>();
    for (Sheet sheet : evaluation.submission().sheets()) {
      documents.add(Shown.brief(sheet.id().label(locale), 120));
    }
    fact(words.say("材料", "Documents"), Optional.of(words.list(documents)));
    page.close();
  }

  private void fact(String name, Optional<?> value) {
    String text = value.map(Object::toString).orElse("");
    if (!text.isEmpty()) {
      page.open("div", text.length() > 60 ? "wide" : "narrow")
          .element("dt", name)
          .element("dd", Shown.brief(text, 600))
          .close();
    }
  }
}
