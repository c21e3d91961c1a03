package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.reading.words.Chapter;
import org.budgetperformance.text.WordList;

/** Where in the outline of a narrative its paragraphs stand. Not thread-safe. */
final class Outline {
  private static final int LONGEST_HEADING = 30;
  private static final int CHAPTER = 1;
  private static final int PART = 2;

  /** The rank of a heading without a number. */
  private static final int UNNUMBERED = 6;

  private static final CharMatcher HEADING_SIGNS = CharMatcher.anyOf(":。,;!?").precomputed();

  private static final CharMatcher SIGNS = CharMatcher.anyOf("≥≤><=").precomputed();

  /** What may end a heading that states the points of a category. */
  private static final WordList POINTS = WordList.of("分 分)");

  private static final WordList SITUATIONS = WordList.of("情况 分析 结论 概况 目标 措施 建议 问题 说明 如下");

  private final Chapter[] chapters = new Chapter[UNNUMBERED + 1];

  Outline() {
    enterAll(0, Chapter.OPENING);
  }

  Chapter chapter() {
    return chapters[UNNUMBERED];
  }

  /** Returns whether a compact line is a heading and nothing else. */
  static boolean isHeading(String text, SentenceNumbering number) {
    String title = text.substring(number.end);
    if (number.rank > 0 && POINTS.endIn(title)) {
      int bracket = title.endsWith(")") ? title.lastIndexOf('(') : -1;
      String words = bracket < 0 ? title : title.substring(0, bracket);
      return title.length() <= LONGEST_HEADING && HEADING_SIGNS.matchesNoneOf(words);
    }
    return headingEnd(title) == title.length()
        && !title.isEmpty()
        && (number.rank > 0 || SITUATIONS.endIn(title));
  }

  /**
   * Enters the part that a paragraph begins with, if it does.
   *
   * @return the end of the heading in the text behind the number, 0 if there is no heading
   */
  int enter(String text, SentenceNumbering number, SentenceVocabulary words) {
    int end = headingEnd(text);
    String title = text.substring(0, end);
    boolean colon = text.startsWith(":", end) && !isFigure(text, end + 1, words);
    boolean closed = end == text.length() || colon || text.charAt(end) == '。';
    boolean ofGroup = startsWithGroup(title, words);
    if (end == 0 || !closed || ofGroup || number.goal) {
      return 0;
    }
    Chapter chapter = words.lists.chapter(title);
    if (number.rank == 0) {
      boolean heading = SITUATIONS.endIn(title);
      return heading && chapter != null ? enter(UNNUMBERED, chapter, end) : 0;
    }
    if (chapter != null) {
      return enter(number.rank, chapter, end);
    }
    boolean alone = end == text.length();
    if (alone && number.rank == CHAPTER) {
      return enter(CHAPTER, Chapter.REST, end);
    }
    return alone && number.rank == PART ? enter(PART, chapters[CHAPTER], end) : 0;
  }

  /** Returns whether a figure stands at an index: neither 1.得分：98 nor 1.支出：≤34 is a heading. */
  private static boolean isFigure(String text, int at, SentenceVocabulary words) {
    int end = SentenceDigits.end(text, at);
    return (end > at && !text.startsWith("年", end))
        || (at < text.length() && SIGNS.matches(text.charAt(at)))
        || words.indicatorColumns.at(text, at) != null;
  }

  private static boolean startsWithGroup(String title, SentenceVocabulary words) {
    LabelIndex.Match<Group> group = words.groups.at(title, 0);
    return group != null && (title.startsWith("指标", group.end - 2) || group.end == title.length());
  }

  private int enter(int rank, Chapter chapter, int end) {
    enterAll(rank, chapter);
    return end;
  }

  private void enterAll(int rank, Chapter chapter) {
    for (int i = rank; i < chapters.length; i++) {
      chapters[i] = chapter;
    }
  }

  /** Returns the end of a heading at the beginning of a text, 0 if there is none. */
  private static int headingEnd(String text) {
    int end = 0;
    while (end < text.length() && !HEADING_SIGNS.matches(text.charAt(end))) {
      boolean digit = SentenceDigits.isDigit(text, end);
      boolean year =
          digit && SentenceDigits.end(text, end) == end + 4 && text.startsWith("年", end + 4);
      if (end >= LONGEST_HEADING || (digit && !year)) {
        return 0;
      }
      end += year ? 4 : 1;
    }
    return end;
  }
}
