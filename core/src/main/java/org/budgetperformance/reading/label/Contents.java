package org.budgetperformance.reading.label;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.text.Characters;

/** A table of contents (目录): titles with the pages on which they stand, which are no documents themselves. */
public final class Contents {
  private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("目录", "目次", "contents");
  private static final CharMatcher LEADER =
      CharMatcher.anyOf(".．…·‥。-—_").or(CharMatcher.whitespace());
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final int LONGEST_PAGE = 4;
  private static final int LEAST_LEADER = 2;
  private static final int LONGEST_HEADING = 12;

  private Contents() {}

  /**
   * Returns lines without the tables of contents among them: a heading and the lines below it that end with a tab or dots
   * and a number.
   *
   * @param account gets what was left out
   */
  public static ImmutableList<TextLine> without(ImmutableList<TextLine> lines, Account account) {
    ImmutableList.Builder<TextLine> others = ImmutableList.builder();
    boolean begun = false;
    boolean within = false;
    for (TextLine line : lines) {
      begun = isHeading(line) || (begun && line.isBlank());
      within = begun || (within && isEntry(line));
      if (within && !line.isBlank()) {
        account.add(line, Kind.PAGE_NUMBER);
      } else {
        others.add(line);
      }
    }
    return others.build();
  }

  private static boolean isHeading(TextLine line) {
    return line.text().length() <= LONGEST_HEADING
        && HEADINGS.contains(Characters.compact(line.text()));
  }

  private static boolean isEntry(TextLine line) {
    ImmutableList<String> cells = line.cells().orElse(ImmutableList.of(line.text()));
    String text = CharMatcher.whitespace().trimFrom(String.join("\t", cells));
    String title = DIGIT.trimTrailingFrom(text);
    int page = text.length() - title.length();
    String words = LEADER.trimTrailingFrom(title);
    int leader = title.length() - words.length();
    return cells.size() <= 2
        && page > 0
        && page <= LONGEST_PAGE
        && !words.isEmpty()
        && (leader >= LEAST_LEADER || title.endsWith("\t") || title.endsWith("…"));
  }
}
