package org.budgetperformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.amount.Points;
import org.budgetperformance.hint.ScoreOrigin;
import org.budgetperformance.scoring.DimensionScore;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.scoring.Scores;

/** Writes what each document claims and what the rules support (得分对照). */
final class PageScores {
  private static final int LONGEST = 240;

  private final Html page;
  private final PageWords words;
  private final Locale locale;

  private final Entries entries;

  PageScores(Html page, PageWords words, Locale locale, Entries entries) {
    this.page = page;
    this.words = words;
    this.locale = locale;
    this.entries = entries;
  }

  static List<FormScore> forms(Scores scores) {
    List<FormScore> forms = new ArrayList<>();
    scores.narrative().ifPresent(forms::add);
    scores.department().ifPresent(forms::add);
    forms.addAll(scores.projects());
    return forms;
  }

  void write(Scores scores) {
    page.open("section").attribute("id", "scores").attribute("aria-labelledby", "scores-title");
    page.open("h2").attribute("id", "scores-title");
    page.text(words.say("得分对照", "Scores")).close();
    page.open("p", "key");
    page.element("span", "swatch range", "").text(words.say(" 规则可支持区间　", " supported range, "));
    page.element("span", "swatch claim", "").text(words.say(" 自评得分", " claimed score")).close();
    for (FormScore form : forms(scores)) {
      form(form);
    }
    page.close();
  }

  private void form(FormScore form) {
    String label = Shown.brief(form.form().label(locale), LONGEST);
    page.open("details")
        .open("summary")
        .open("strong", form.verdict().isOutside() ? "outside" : "verdict");
    page.text(form.verdict().label().in(locale)).close();
    page.text(
            words.say(
                "，至多 " + form.supported().max() + "：" + label,
                ", at most " + form.supported().max() + ": " + label))
        .close();
    page.open("div", "scroll").attribute("role", "region").attribute("tabindex", "0");
    page.attribute("aria-label", words.say(label + "得分对照", "scores of " + label));
    page.open("table", "scores").element("caption", label);
    page.open("thead").open("tr");
    head(words.dimension(), "words");
    head(words.say("核定", "verdict"), "words");
    head(words.say("分值", "points"), "number");
    head(words.say("自评得分", "claimed"), "number");
    head(words.say("可支持得分", "supported"), "number");
    head(words.say("对照", "comparison"), "words");
    page.close().close().open("tbody");
    for (DimensionScore dimension : form.dimensions()) {
      row(dimension.dimension().label().in(locale), dimension);
    }
    row(words.say("预算执行率", "Budget execution"), form.execution());
    page.close().open("tfoot");
    row(words.say("合计", "Total"), form);
    page.close().close().close();
    for (ScoreOrigin origin : entries.origins(form.form())) {
      page.element("p", words.words().origin(origin));
    }
    page.close();
  }

  private void head(String label, String classes) {
    page.open("th", classes).attribute("scope", "col").text(label).close();
  }

  private void row(String label, JudgedScore score) {
    page.open("tr").open("th").attribute("scope", "row").text(label).close();
    page.open("td", score.verdict().isOutside() ? "words outside" : "words");
    page.text(score.verdict().label().in(locale)).close();
    number(score.points().map(Points::toString).orElse("—"));
    number(score.claimed().map(Points::toString).orElse("—"));
    number(score.supported().toString());
    page.open("td", "words");
    ScoreBar.draw(page, score, words.bar(score));
    page.close().close();
  }

  private void number(String text) {
    page.element("td", "number", text);
  }
}
