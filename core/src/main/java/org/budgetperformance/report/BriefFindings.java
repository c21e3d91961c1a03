package org.budgetperformance.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Place;

/**
 * Adds findings to a text in few lines (简明列示): each with its rule, its sentence and the place to look at first. What one
 * rule warns of several times, and what is open for one reason, is told together.
 */
final class BriefFindings {
  /** Of more cells that are open the rest are counted. */
  private static final int MOST_CELLS = 3;

  private final Locale locale;
  private final Words words;
  private final TextLines out;
  private final Entries entries;

  BriefFindings(Locale locale, TextLines out, Entries entries) {
    this.locale = locale;
    this.words = new Words(locale);
    this.out = out;
    this.entries = entries;
  }

  /** Adds what failed: each error alone, what weighs less by its rule. */
  void findings() {
    ListMultimap<ImmutableList<Object>, Entry> alike = LinkedListMultimap.create();
    for (Entry entry : entries.findings()) {
      Finding finding = entry.finding();
      boolean alone = finding.severity() == Severity.ERROR || !finding.consequences().isEmpty();
      alike.put(
          ImmutableList.of(finding.severity(), finding.heading(locale), alone ? entry.number() : 0),
          entry);
    }
    alike.asMap().values().forEach(this::together);
  }

  private void together(Collection<Entry> alike) {
    Entry first = alike.iterator().next();
    String numbers =
        alike.stream()
            .map(entry -> String.valueOf(entry.number()))
            .collect(joining(words.say("、", ", ")));
    String each = alike.stream().map(this::details).collect(joining(words.say("；", "; ")));
    out.add(
        numbers + ". ",
        first,
        words.severity(first.finding()),
        first.finding().rule().id() + " " + first.finding().heading(locale) + words.colon() + each);
  }

  /** Adds what is undecided: by why it is, or else by its rule. */
  void undecided() {
    ListMultimap<String, Entry> byReason = LinkedListMultimap.create();
    entries.undecided().forEach(entry -> byReason.put(entry.reasons(locale), entry));
    ListMultimap<String, Entry> byRule = LinkedListMultimap.create();
    byReason
        .asMap()
        .forEach(
            (reasons, alike) -> {
              if (alike.size() == 1 || reasons.isEmpty()) {
                alike.forEach(entry -> byRule.put(heading(entry.finding()), entry));
              }
            });
    byRule.asMap().forEach((heading, alike) -> add(heading, alike.stream().map(this::details)));
    byReason
        .asMap()
        .forEach(
            (reasons, alike) -> {
              if (alike.size() > 1 && !reasons.isEmpty()) {
                add(reasons, alike.stream().map(this::cells).distinct());
              }
            });
  }

  private void add(String heading, Stream<String> each) {
    out.add(1, "- " + heading + words.colon() + each.collect(joining(words.say("；", "; "))));
  }

  /** Returns what is undecided for want of which cells. */
  private String cells(Entry entry) {
    ImmutableList<Place> places = entry.places();
    String shown =
        places.stream()
            .limit(MOST_CELLS)
            .map(place -> place.label(locale))
            .collect(joining(words.say("、", ", ")));
    return Stream.concat(Stream.of(entry.finding()), entry.others().stream())
            .map(this::heading)
            .collect(joining(words.say("、", ", ")))
        + (places.isEmpty() ? "" : words.say("（" + shown, " (" + shown))
        + (places.size() > MOST_CELLS
            ? words.say("等" + places.size() + "处", " and others, " + places.size() + " in all")
            : "")
        + (places.isEmpty() ? "" : words.say("）", ")"));
  }

  /** Returns what an entry says beside its heading, what follows from it, and the place to look at first. */
  private String details(Entry entry) {
    StringBuilder line = new StringBuilder(entry.finding().details(locale));
    if (!entry.others().isEmpty()) {
      line.append(words.say("；", "; ")).append(words.others(entry)).append(words.colon());
      line.append(
          entry.others().stream().map(this::heading).collect(joining(words.say("、", ", "))));
    }
    place(entry).ifPresent(place -> line.append(words.say("（" + place + "）", " (" + place + ")")));
    return line.toString();
  }

  private String heading(Finding finding) {
    return finding.rule().id() + " " + finding.title().in(locale);
  }

  /** Returns where to look first; what is undecided names its cells, so only where they are in the file. */
  private Optional<String> place(Entry entry) {
    return entries
        .first(entry)
        .flatMap(
            place -> {
              Optional<String> source = entry.source(place).map(where -> where.in(locale));
              boolean named = entry.finding().outcome() == Outcome.UNDECIDED;
              return source.isPresent() || named ? source : Optional.of(place.label(locale));
            });
  }
}
