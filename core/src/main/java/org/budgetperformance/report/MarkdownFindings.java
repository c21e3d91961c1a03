package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.explanation.StepText;
import org.budgetperformance.hint.Cause;
import org.budgetperformance.hint.Mending;
import org.budgetperformance.hint.NearMiss;
import org.budgetperformance.hint.Suspect;
import org.budgetperformance.hint.SuspectGroup;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/** Writes entries as Markdown: a table of all, then one by one with places, basis and hints. */
final class MarkdownFindings {
  /** A longer name or value is shortened: the message has all of it. */
  private static final int LONGEST = 240;

  private final Markdown out;
  private final Bases bases;
  private final Locale locale;
  private final PageWords words;
  private final HintWords hintWords;
  private final TermsText terms;

  MarkdownFindings(Markdown out, Locale locale, Bases bases) {
    this.out = out;
    this.bases = bases;
    this.locale = locale;
    this.words = new PageWords(locale);
    this.hintWords = new HintWords(locale);
    this.terms = new TermsText(locale);
  }

  /** Adds what the findings may have in common, each with what mends it; nothing if there is no error. */
  static void causes(Markdown out, PageWords words, Entries entries, Locale locale) {
    if (entries.causes().isEmpty()) {
      return;
    }
    out.heading(2, words.words().causes(entries.causes().size()));
    for (Cause cause : entries.causes()) {
      out.item(0, words.words().cause(cause, entries), cause.statement().in(locale));
      for (Mending mending : cause.mendings()) {
        out.item(1, "", Shown.brief(words.words().mending(mending), 4 * LONGEST));
      }
    }
  }

  /** Adds a table with one row for each entry. */
  void table(Entries entries) {
    if (!entries.all().iterator().hasNext()) {
      return;
    }
    out.heading(2, words.say("一览", "Overview"));
    out.head("", words.say("性质", "kind"), words.say("规则", "rule"), words.say("内容", "what"));
    for (Entry entry : entries.all()) {
      out.row(
          words.badge(entry),
          words.label(entry),
          entry.finding().rule().id(),
          entry.finding().title().in(locale));
    }
  }

  /** Adds a section of entries, nothing if there are none. */
  void section(String title, ImmutableList<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    out.heading(2, title);
    for (Entry entry : entries) {
      out.heading(3, words.badge(entry) + " " + words.heading(entry));
      out.paragraph(entry.finding().message(locale));
      for (Finding other : entry.others()) {
        out.item(0, words.others(entry) + words.words().colon(), words.title(other));
      }
      places(entry);
      entry.waivers().forEach(waiver -> out.item(0, "", terms.waiver(waiver)));
      bases.line(entry.finding().rule()).ifPresent(line -> out.item(0, "", line));
      if (!entry.hints().isEmpty()) {
        out.item(0, "", hintWords.hints());
      }
      for (NearMiss hint : entry.hints()) {
        out.item(1, "", Shown.brief(hint.text().in(locale), 4 * LONGEST));
      }
      entry
          .explanation()
          .ifPresent(
              explanation ->
                  out.end()
                      .code(
                          explanation
                              .gap()
                              .map(gap -> StepText.of(locale, explanation.verdict(), gap))
                              .orElseGet(() -> StepText.of(locale, explanation.verdict()))));
    }
  }

  private void places(Entry entry) {
    for (Place place : entry.places()) {
      out.item(
          0,
          Shown.brief(place.label(locale), LONGEST) + words.words().colon(),
          Shown.brief(entry.value(place, locale).orElse(""), LONGEST)
              + words.words().source(entry.source(place)));
    }
  }

  void suspects(Entries entries, Submission submission) {
    if (entries.suspects().isEmpty()) {
      return;
    }
    out.heading(2, hintWords.suspects());
    for (SuspectGroup group : entries.suspects()) {
      out.item(0, "", hintWords.group(group));
      for (Suspect suspect : group.suspects()) {
        for (Map.Entry<Place, Figure<?>> change : suspect.changes().entrySet()) {
          Place place = change.getKey();
          out.item(
              1,
              Shown.brief(place.label(locale), LONGEST) + words.words().colon(),
              hintWords.change(place, submission.at(place), change.getValue()));
        }
      }
    }
  }
}
