package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import org.budgetperformance.text.WordList;

/** The number before a heading, a paragraph or an item: 一、 （一） 1. 1.1 （1） ① 目标1： and bullets. */
final class SentenceNumbering {
  /** What a goal is numbered with. */
  private static final String GOAL = "目标";

  private static final CharMatcher CHINESE = CharMatcher.anyOf("一二三四五六七八九十").precomputed();
  private static final CharMatcher BULLET = CharMatcher.anyOf("-•·●○■□◆▪◇➢*").precomputed();
  private static final int LONGEST = 3;
  private static final int LONGEST_TITLE = 30;
  private static final CharMatcher NO_TITLE =
      CharMatcher.anyOf(":。,;!?、%").or(CharMatcher.inRange('0', '9'));

  /** What starts no heading behind a number with a point. */
  private static final WordList UNITS = WordList.of("万 亿 元 个 米 公里 公顷 亩 平方 度 天 小时 吨 倍");

  /** How deep a level the number stands for, from 1; 0 for a bullet, or where there is none. */
  final int rank;

  /** Where the text begins that the number stands before. */
  final int end;

  /** Whether it numbers a goal. */
  final boolean goal;

  private SentenceNumbering(int rank, int end, boolean goal) {
    this.rank = rank;
    this.end = end;
    this.goal = goal;
  }

  boolean isPresent() {
    return end > 0;
  }

  /** Returns the number that a compact text starts with. */
  static SentenceNumbering of(String text) {
    int start = 0;
    while (start < text.length() && BULLET.matches(text.charAt(start))) {
      start++;
    }
    if (text.startsWith(GOAL, start)) {
      int number = start + GOAL.length();
      int end = Math.max(runEnd(text, number, true), runEnd(text, number, false));
      boolean goal = end > number && end < text.length() && ":、.".indexOf(text.charAt(end)) >= 0;
      return goal
          ? new SentenceNumbering(6, end + 1, true)
          : new SentenceNumbering(0, start, false);
    }
    return number(text, start);
  }

  private static SentenceNumbering number(String text, int start) {
    if (start < text.length() && SentenceMarkup.isCircled(text.charAt(start))) {
      return new SentenceNumbering(5, afterMark(text, start + 1, "、."), false);
    }
    boolean bracket = text.startsWith("(", start);
    int from = bracket ? start + 1 : start;
    boolean chinese = runEnd(text, from, true) > from;
    int end = runEnd(text, from, chinese);
    if (end == from || end == text.length()) {
      return new SentenceNumbering(0, start, false);
    }
    char mark = text.charAt(end);
    if (mark == ')') {
      int rank = bracket && chinese ? 2 : 4;
      return new SentenceNumbering(rank, afterMark(text, end + 1, "、."), false);
    }
    boolean decimal = mark == '.' && SentenceDigits.isDigit(text, end + 1);
    int level = bracket || chinese || !decimal ? end : levelEnd(text, end);
    if (level > end) {
      return new SentenceNumbering(4, level, false);
    }
    return !bracket && !decimal && "、.".indexOf(mark) >= 0
        ? new SentenceNumbering(chinese ? 1 : 3, end + 1, false)
        : new SentenceNumbering(0, start, false);
  }

  /**
   * Returns the end of a number such as 2.1, the given index if it is no number of a heading.
   *
   * <p>It may be a figure that a line end parted from its sentence, so that nothing but words may
   * follow.
   */
  private static int levelEnd(String text, int start) {
    int end = start;
    while (text.startsWith(".", end) && runEnd(text, end + 1, false) > end + 1) {
      end = runEnd(text, end + 1, false);
    }
    String title = text.substring(end);
    boolean heading =
        title.length() > 1
            && title.length() <= LONGEST_TITLE
            && UNITS.skip(title, 0) == 0
            && NO_TITLE.matchesNoneOf(title);
    return heading ? end : start;
  }

  private static int runEnd(String text, int start, boolean chinese) {
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST
        && (chinese ? CHINESE.matches(text.charAt(end)) : SentenceDigits.isDigit(text, end))) {
      end++;
    }
    return end - start <= LONGEST ? end : start;
  }

  private static int afterMark(String text, int at, String marks) {
    return at < text.length() && marks.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }
}
