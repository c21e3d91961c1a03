package org.budgetperformance.report;

import java.util.Locale;
import org.budgetperformance.hint.Cause;
import org.budgetperformance.hint.Mending;
import org.budgetperformance.rule.Finding;

/** Writes what the findings may have in common, each with its findings and what mends it (主要原因). */
final class PageCauses {
  private static final int LONGEST = 960;

  private PageCauses() {}

  static void write(Html page, PageWords words, Locale locale, Entries entries) {
    if (entries.causes().isEmpty()) {
      return;
    }
    page.open("section").attribute("id", "causes").attribute("aria-labelledby", "causes-title");
    page.open("h2").attribute("id", "causes-title");
    page.text(words.words().causes(entries.causes().size())).close();
    page.open("ol", "causes");
    for (Cause cause : entries.causes()) {
      page.open("li").element("strong", cause.title().in(locale));
      for (Finding member : cause.members()) {
        Entry entry = entries.entry(member);
        page.text(" ").link(entry.id()).attribute("class", "ref " + entry.kind());
        page.attribute("title", words.heading(entry)).text(words.badge(entry)).close();
      }
      page.open("details").element("summary", words.say("说明和改法", "What it is, and what mends it"));
      page.element("p", cause.statement().in(locale));
      mendings(page, words, cause);
      page.close().close();
    }
    page.close().close();
  }

  private static void mendings(Html page, PageWords words, Cause cause) {
    if (!cause.mendings().isEmpty()) {
      page.open("ul", "places");
      for (Mending mending : cause.mendings()) {
        page.element("li", Shown.brief(words.words().mending(mending), LONGEST));
      }
      page.close();
    }
  }
}
