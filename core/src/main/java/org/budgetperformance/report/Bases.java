package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.RuleInfo;

/**
 * What the findings of a report rest on (依据): told once at the end, and at a finding only as far as it is not what most of
 * them rest on.
 */
final class Bases {
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

  /** Returns all of it in one line, each with its title and article; empty if there is none. */
  Optional<String> briefly() {
    return all().isEmpty()
        ? Optional.empty()
        : Optional.of(
            title()
                + words.colon()
                + all().stream()
                    .map(words::brief)
                    .distinct()
                    .collect(Collectors.joining(words.say("；", "; "))));
  }

  String title() {
    return words.say("依据", "Basis");
  }

  String full(Citation citation) {
    return words.document(citation);
  }
}
