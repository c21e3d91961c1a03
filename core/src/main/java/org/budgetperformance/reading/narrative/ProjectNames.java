package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.budgetperformance.text.WordList;

/** The names of projects in running text. */
final class ProjectNames {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final CharMatcher CONNECTOR = CharMatcher.anyOf("为是:共计达的");
  private static final WordList YEAR_ENDS = WordList.of("年度 年");

  /** Words that begin like the copula 系. */
  private static final WordList SYSTEMS = WordList.of("系统 系列");

  private ProjectNames() {}

  /** Returns the name that the words before an amount are, if they can be one. */
  static Optional<String> name(String words, SentenceVocabulary vocabulary) {
    String year = vocabulary.year.toString();
    String name = CONNECTOR.trimTrailingFrom(words.endsWith("安排") ? cut(words, 2) : words);
    name = name.substring(name.lastIndexOf(':') + 1);
    if (name.startsWith(year)) {
      name = name.substring(YEAR_ENDS.skip(name, year.length()));
    }
    boolean copula = name.startsWith("系") && SYSTEMS.skip(name, 0) == 0;
    name = copula ? name.substring(1) : name;
    boolean project =
        name.length() >= SHORTEST
            && name.length() <= LONGEST
            && vocabulary.lists.projectEnds.endIn(name)
            && !vocabulary.lists.noProject.areIn(name);
    return project ? Optional.of(name) : Optional.empty();
  }

  private static String cut(String text, int count) {
    return text.substring(0, text.length() - count);
  }
}
