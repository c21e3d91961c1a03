package org.budgetperformance.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.RuleInfo;

/**
 * What the findings of a report rest on (依据): told once at the end, and at a finding only as far as it is not what most of
 * them rest on.
 */
final class Bases {
  private static final String COUNTRY = "中华人民共和国";
  private static final Splitter ARTICLES = Splitter.on('、');

  private final ImmutableMultiset<Citation> citations;
  private final Words words;

  private Bases(ImmutableMultiset<Citation> citations, Words words) {
    this.citations = citations;
    this.words = words;
  }

  static Bases of(Entries entries, Locale locale) {
    ImmutableMultiset.Builder<Citation> citations = ImmutableMultiset.builder();
    for (Entry entry : entries.all()) {
      citations.addAll(entry.finding().rule().citations());
    }
    return new Bases(Multisets.copyHighestCountFirst(citations.build()), new Words(locale));
  }

  /** Returns what a rule rests on beside what most do, in one line. */
  Optional<String> line(RuleInfo rule) {
    String own =
        rule.citations().stream()
            .filter(citation -> !citation.equals(citations.iterator().next()))
            .map(words::brief)
            .distinct()
            .collect(Collectors.joining(words.say("；", "; ")));
    return own.isEmpty() ? Optional.empty() : Optional.of(words.say("依据：", "Basis: ") + own);
  }

  /** Returns all of it in full, what most findings rest on first. */
  ImmutableList<Citation> all() {
    return citations.elementSet().asList();
  }

  /** Returns all of it, by how it bears on rules, each title once with its articles; empty if there is none. */
  Optional<String> briefly() {
    Map<String, ListMultimap<String, String>> byBearing = new LinkedHashMap<>();
    for (Citation citation : all()) {
      byBearing
          .computeIfAbsent(words.bearing(citation), bearing -> LinkedListMultimap.create())
          .put("《" + shortened(citation.title()) + "》", citation.article().orElse(""));
    }
    String next = words.say("；", "; ");
    String each =
        byBearing.entrySet().stream()
            .map(
                of ->
                    words.say("（" + of.getKey() + "）", "(" + of.getKey() + ") ")
                        + titles(of.getValue(), next))
            .collect(Collectors.joining(next));
    return each.isEmpty() ? Optional.empty() : Optional.of(title() + words.colon() + each);
  }

  /** What has no articles is no law, and of that the first is told. */
  private String titles(ListMultimap<String, String> articles, String next) {
    boolean laws = articles.values().stream().anyMatch(article -> !article.isEmpty());
    int all = articles.keySet().size();
    return articles.asMap().entrySet().stream()
            .limit(laws ? all : 1)
            .map(law -> law.getKey() + articles(law.getValue()))
            .collect(Collectors.joining(next))
        + (laws || all == 1 ? "" : words.say("等" + all + "种", " and others, " + all + " in all"));
  }

  private String articles(Collection<String> all) {
    return all.stream()
        .flatMap(articles -> ARTICLES.splitToList(articles).stream())
        .distinct()
        .collect(Collectors.joining(words.say("、", ", ")));
  }

  /** Everybody calls a law by its name without that of the country. */
  private static String shortened(String title) {
    return title.startsWith(COUNTRY) ? title.substring(COUNTRY.length()) : title;
  }

  String title() {
    return words.say("依据", "Basis");
  }

  String full(Citation citation) {
    return words.document(citation);
  }
}
