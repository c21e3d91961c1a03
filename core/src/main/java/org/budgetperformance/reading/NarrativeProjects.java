package org.budgetperformance.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;

/** The names of projects in running text. */
final class NarrativeProjects {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final CharMatcher CONNECTOR = CharMatcher.anyOf("为是:共计达的");
  private static final ImmutableList<String> YEAR_ENDS = ImmutableList.of("年度", "年");

  /** Words that begin like the copula 系. */
  private static final ImmutableList<String> SYSTEMS = ImmutableList.of("系统", "系列");

  private NarrativeProjects() {}

  /** Returns the name that the words before an amount are, if they can be one. */
  static Optional<String> name(String words, Year year) {
    String name = CONNECTOR.trimTrailingFrom(words.endsWith("安排") ? cut(words, 2) : words);
    name = name.substring(name.lastIndexOf(':') + 1);
    if (name.startsWith(year.toString())) {
      int digits = year.toString().length();
      name = name.substring(NarrativeLexicon.skip(name, digits, YEAR_ENDS));
    }
    boolean copula = name.startsWith("系") && NarrativeLexicon.skip(name, 0, SYSTEMS) == 0;
    name = copula ? name.substring(1) : name;
    boolean project =
        name.length() >= SHORTEST
            && name.length() <= LONGEST
            && NarrativeLexicon.endsWithAny(name, NarrativeLexicon.PROJECT_ENDS)
            && !NarrativeLexicon.containsAny(name, NarrativeLexicon.NO_PROJECT);
    return project ? Optional.of(name) : Optional.empty();
  }

  private static String cut(String text, int count) {
    return text.substring(0, text.length() - count);
  }
}
