package org.budgetperformance.reading.label;

import com.google.common.base.CharMatcher;

/** Rows of a table whose cells are parted by bars, as in Markdown. */
final class Bars {
  private static final String BARS = "|｜│┃";
  private static final CharMatcher BAR = CharMatcher.anyOf(BARS).precomputed();
  private static final CharMatcher RULE = CharMatcher.anyOf("-=:+─━┼├┤ \t").or(BAR);
  private static final int LEAST_BARS = 2;
  private static final int LEAST_EDGES = 5;

  private Bars() {}

  /** Returns whether a text has a bar; most have none, and their lines need not be looked at. */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < BARS.length(); i++) {
      if (text.indexOf(BARS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether so many lines of a text have one bar, at their edge, that it parts cells of a line each. */
  static boolean standAtEdges(String text) {
    int edges = 0;
    for (int start = 0; start < text.length() && edges < LEAST_EDGES; ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      edges += hasEdge(CharMatcher.whitespace().trimFrom(text.substring(start, end))) ? 1 : 0;
      start = end + 1;
    }
    return edges >= LEAST_EDGES;
  }

  private static boolean hasEdge(String line) {
    return !line.isEmpty()
        && (BAR.matches(line.charAt(0)) || BAR.matches(line.charAt(line.length() - 1)))
        && BAR.countIn(line) == 1;
  }

  /** Returns a line without the only bar that it has, if that stands at an end of it. */
  static String withoutEdge(String line) {
    String row = CharMatcher.whitespace().trimFrom(line);
    return hasEdge(row) ? CharMatcher.whitespace().trimFrom(BAR.trimFrom(row)) : line;
  }

  /** Returns a line with tabs for its bars, empty if it only rules off rows; others as they are. */
  static String withTabs(String line) {
    if (BAR.countIn(line) < LEAST_BARS) {
      return line;
    }
    if (RULE.matchesAllOf(line) && line.indexOf("--") >= 0) {
      return "";
    }
    String row = CharMatcher.whitespace().trimFrom(line);
    int start = BAR.matches(row.charAt(0)) ? 1 : 0;
    int end = BAR.matches(row.charAt(row.length() - 1)) ? row.length() - 1 : row.length();
    return BAR.replaceFrom(row.substring(start, end), '\t');
  }
}
