package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.hint.NearMiss;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Place;

/** Writes entries one by one: message, places, basis, hints, steps (核查发现逐项说明). */
final class PageFindings {
  /** What stands at a place is shortened beside it: all of it stands there. */
  private static final int LONGEST = 240;

  private static final String ONLY = "only-";

  /** The style sheet has a rule for each of so many documents. */
  private static final int MOST_DOCUMENTS = 12;

  /** More entries than these are listed before they are told. */
  private static final int MANY = 3;

  private final Html page;
  private final PageWords words;
  private final Locale locale;
  private final PagePlaces places;
  private final PageCells cells;
  private final Bases bases;
  private final PageSteps steps;
  private final HintWords hintWords;
  private final TermsText terms;

  PageFindings(
      Html page, PageWords words, Locale locale, PagePlaces places, PageCells cells, Bases bases) {
    this.page = page;
    this.words = words;
    this.locale = locale;
    this.places = places;
    this.cells = cells;
    this.bases = bases;
    this.hintWords = new HintWords(locale);
    this.terms = new TermsText(locale);
    this.steps = new PageSteps(page, words, locale, places);
  }

  /** Writes a section of entries; without any it is left out, unless it must be there. */
  void section(String id, String title, ImmutableList<Entry> entries, Optional<String> none) {
    if (entries.isEmpty() && !none.isPresent()) {
      return;
    }
    page.open("section").attribute("id", id).attribute("aria-labelledby", id + "-title");
    page.open("h2").attribute("id", id + "-title").text(title).close();
    if (entries.isEmpty()) {
      page.element("p", none.get());
    }
    boolean filtered = id.equals("findings") && entries.size() > MANY;
    List<String> filters = filtered ? filters(id, entries) : ImmutableList.of();
    filters.forEach(filter -> page.open("div").attribute("id", ONLY + filter));
    if (entries.size() > MANY) {
      overview(title, entries);
    }
    entries.forEach(this::entry);
    filters.forEach(filter -> page.close());
    page.close();
  }

  /**
   * Writes links that show the entries of one level or one document alone, by the style sheet and without a script: each
   * leads to an element around all entries.
   *
   * @return by what they filter
   */
  private List<String> filters(String all, ImmutableList<Entry> entries) {
    List<String> filters = new ArrayList<>();
    page.open("p", "filter").text(words.say("只看：", "Show only: "));
    page.link(all).text(words.say("全部", "all")).close();
    for (Entry entry : entries) {
      if (!filters.contains(entry.kind())) {
        filters.add(entry.kind());
        page.text(" ").link(ONLY + entry.kind()).text(words.label(entry)).close();
      }
    }
    for (FormSheet sheet : places.sheets()) {
      if (sheet.number() <= MOST_DOCUMENTS
          && entries.stream().anyMatch(entry -> entry.isAt(sheet.id()))) {
        filters.add(sheet.anchor());
        String label = Shown.brief(sheet.id().label(locale), 60);
        page.text(" ").link(ONLY + sheet.anchor()).text(label).close();
      }
    }
    page.close();
    return filters;
  }

  /** Returns the class of what is told of an entry: its kind, and the documents that it looks at. */
  private String told(Entry entry) {
    StringBuilder classes = new StringBuilder("told ").append(entry.kind());
    for (FormSheet sheet : places.sheets()) {
      if (entry.isAt(sheet.id())) {
        classes.append(" in-").append(sheet.anchor());
      }
    }
    return classes.toString();
  }

  private void overview(String title, ImmutableList<Entry> entries) {
    page.open("ul", "overview").attribute("aria-label", title);
    for (Entry entry : entries) {
      page.open("li", told(entry)).link(entry.id());
      page.element("span", "ref " + entry.kind(), words.badge(entry));
      page.text(" " + entry.finding().title().in(locale)).close().close();
    }
    page.close();
  }

  private void entry(Entry entry) {
    page.open("article", "entry " + told(entry)).attribute("id", entry.id());
    page.attribute("aria-labelledby", entry.id() + "-title");
    page.open("h3").attribute("id", entry.id() + "-title");
    page.element("span", "badge " + entry.kind(), words.label(entry) + " " + entry.number());
    page.text(" " + entry.finding().title().in(locale) + " ");
    page.element("code", entry.finding().rule().id()).close();
    page.open("div", "message");
    cells.text(entry.finding().message(locale));
    page.close();
    others(entry);
    places(entry);
    entry.waivers().forEach(this::waiver);
    bases.line(entry.finding().rule()).ifPresent(line -> page.element("p", "basis", line));
    hints(entry.hints());
    entry.explanation().ifPresent(steps::write);
    page.close();
  }

  private void others(Entry entry) {
    if (!entry.others().isEmpty()) {
      page.open("ul", "others").attribute("aria-label", words.others(entry));
      for (Finding other : entry.others()) {
        page.open("li").text(other.title().in(locale) + " ");
        page.element("code", other.rule().id()).close();
      }
      page.close();
    }
  }

  private void places(Entry entry) {
    if (entry.places().isEmpty()) {
      return;
    }
    page.open("ul", "places").attribute("aria-label", words.say("涉及的数据", "figures concerned"));
    for (Place place : entry.places()) {
      page.open("li");
      places.link(place);
      entry
          .value(place, locale)
          .ifPresent(
              value -> {
                page.text(words.words().colon()).element("strong", Shown.brief(value, LONGEST));
                page.text(words.words().source(entry.source(place)));
              });
      page.close();
    }
    page.close();
  }

  private void waiver(Waiver waiver) {
    page.element("p", "waiver", terms.waiver(waiver));
  }

  private void hints(ImmutableList<NearMiss> hints) {
    if (hints.isEmpty()) {
      return;
    }
    page.open("div", "hints").element("p", hintWords.hints());
    page.open("ul");
    for (NearMiss hint : hints) {
      page.element("li", Shown.brief(hint.text().in(locale), 4 * LONGEST));
    }
    page.close().close();
  }
}
