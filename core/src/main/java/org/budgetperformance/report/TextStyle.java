package org.budgetperformance.report;

import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;

/** How lines of text are put on a terminal (终端排版): how wide, and in which colours. */
final class TextStyle {
  /** Lines of any length, without colour. */
  static final TextStyle PLAIN = new TextStyle(0, false);

  private static final String CLOSING = "，。、；：？！）」』》〉】”’…%),.;:!?";
  private static final String OPENING = "（“‘《「『【(";
  private static final String RESET = "\u001b[0m";

  private final int columns;
  private final boolean coloured;

  private TextStyle(int columns, boolean coloured) {
    this.columns = columns;
    this.coloured = coloured;
  }

  TextStyle wrappedAt(int newColumns) {
    return new TextStyle(newColumns, coloured);
  }

  TextStyle coloured() {
    return new TextStyle(columns, true);
  }

  /** Returns a text in the colour of an entry, or as it is if none is wanted. */
  String colour(Entry entry, String text) {
    return coloured ? code(entry) + text + RESET : text;
  }

  private static String code(Entry entry) {
    if (entry.finding().outcome() != Outcome.FAILED) {
      return "\u001b[1m";
    }
    Severity severity = entry.finding().severity();
    return severity == Severity.ERROR
        ? "\u001b[1;31m"
        : severity == Severity.WARNING ? "\u001b[33m" : "\u001b[36m";
  }

  /** Adds a line with an indent; what does not fit goes on below, two further to the right. */
  void add(StringBuilder text, int indent, String line) {
    if (columns == 0) {
      spaces(text, indent).append(line).append('\n');
      return;
    }
    int at = 0;
    int margin = Math.min(indent, columns / 2);
    do {
      int end = end(line, at, columns - margin);
      spaces(text, margin).append(line, at, trimmed(line, at, end)).append('\n');
      at = end;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
      margin = Math.min(indent + 2, columns / 2);
    } while (at < line.length());
  }

  private static int trimmed(String line, int from, int to) {
    int end = to;
    while (end > from && line.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static StringBuilder spaces(StringBuilder text, int number) {
    for (int i = 0; i < number; i++) {
      text.append(' ');
    }
    return text;
  }

  /** Returns where a line that starts at an index ends: at a space or beside a wide character. */
  private static int end(String line, int from, int most) {
    int width = 0;
    int last = -1;
    for (int i = from; i < line.length(); ) {
      int c = line.codePointAt(i);
      if (c == '\u001b') {
        i = line.indexOf('m', i) + 1;
        continue;
      }
      int next = width + TextWidth.of(c);
      if (i > from && mayBreakBefore(line, i, c)) {
        last = i;
      }
      if (next > most) {
        return last > from ? last : Math.max(i, from + Character.charCount(line.codePointAt(from)));
      }
      width = next;
      i += Character.charCount(c);
    }
    return line.length();
  }

  private static boolean mayBreakBefore(String line, int i, int c) {
    int before = line.codePointBefore(i);
    if (c == ' ' || CLOSING.indexOf(c) >= 0 || OPENING.indexOf(before) >= 0) {
      return c == ' ';
    }
    return before == ' ' || TextWidth.of(c) == 2 || TextWidth.of(before) == 2;
  }
}
