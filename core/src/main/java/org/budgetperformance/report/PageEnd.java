package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.hint.Suspect;
import org.budgetperformance.hint.SuspectGroup;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;

/** Writes what follows the findings: suspects, and an account of what was checked (线索和核查范围). */
final class PageEnd {
  private final Html page;
  private final PageWords words;
  private final Locale locale;
  private final HintWords hintWords;
  private final PagePlaces places;
  private final Evaluation evaluation;

  PageEnd(Html page, PageWords words, Locale locale, PagePlaces places, Evaluation evaluation) {
    this.page = page;
    this.words = words;
    this.locale = locale;
    this.hintWords = new HintWords(locale);
    this.places = places;
    this.evaluation = evaluation;
  }

  void suspects(ImmutableList<SuspectGroup> groups) {
    if (groups.isEmpty()) {
      return;
    }
    section("suspects", hintWords.suspects());
    page.open("ol", "suspects");
    for (SuspectGroup group : groups) {
      page.open("li").text(hintWords.group(group)).open("ul", "places");
      group.suspects().forEach(this::suspect);
      page.close().close();
    }
    page.close().close();
  }

  private void suspect(Suspect suspect) {
    page.open("li");
    boolean first = true;
    for (Map.Entry<Place, Figure<?>> change : suspect.changes().entrySet()) {
      Place place = change.getKey();
      page.text(first ? "" : words.say("；", "; "));
      first = false;
      places.link(place);
      page.text(words.words().colon());
      page.element(
          "strong", hintWords.change(place, evaluation.submission().at(place), change.getValue()));
    }
    page.close();
  }

  void account(ImmutableList<ReadingProblem> problems) {
    section("account", words.say("核查范围", "What was checked"));
    page.element(
        "p",
        words.words().applications(evaluation.rules().size(), evaluation.applications().size()));
    page.open("dl", "facts");
    for (Map.Entry<Outcome, Integer> count : evaluation.counts().entrySet()) {
      page.open("div").element("dt", words.words().outcome(count.getKey()));
      page.element("dd", count.getValue().toString()).close();
    }
    page.close();
    switchedOff();
    terms();
    problems(problems);
    page.close();
  }

  /** Writes what the findings rest on. */
  void bases(Bases bases) {
    if (bases.all().isEmpty()) {
      return;
    }
    section("basis", bases.title());
    page.open("ul");
    for (Citation citation : bases.all()) {
      page.element("li", "basis " + citation.status(), bases.full(citation));
    }
    page.close().close();
  }

  private void switchedOff() {
    if (evaluation.switchedOff().isEmpty()) {
      return;
    }
    list(words.say("停用的规则", "Rules switched off"));
    evaluation
        .switchedOff()
        .forEach(
            (rule, reason) ->
                page.element(
                    "li",
                    rule.id() + " " + rule.title().in(locale) + words.words().colon() + reason));
    page.close();
  }

  private void terms() {
    ImmutableList<TermsProblem> problems = evaluation.termsProblems();
    if (problems.isEmpty()) {
      return;
    }
    list(words.say("未起作用的豁免和口径", "Waivers and policy without effect"));
    for (TermsProblem problem : problems) {
      page.element("li", problem.message().in(locale));
    }
    page.close();
  }

  private void problems(ImmutableList<ReadingProblem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    page.open("h3")
        .attribute("id", "not-read")
        .text(words.words().problems(problems.size()))
        .close();
    page.open("ul");
    for (ReadingProblem problem : problems) {
      page.element("li", Shown.brief(words.words().problem(problem, evaluation), 600));
    }
    page.close();
  }

  private void list(String title) {
    page.element("h3", title).open("ul");
  }

  private void section(String id, String title) {
    page.open("section").attribute("id", id).attribute("aria-labelledby", id + "-title");
    page.open("h2").attribute("id", id + "-title").text(title).close();
  }
}
