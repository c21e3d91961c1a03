package org.budgetperformance.reading.label;

import java.util.List;

/** Cells that go over lines and therefore stand in quotes, as a workbook copies them (引号单元格). */
final class Quotes {
  /** A quote that does not end within so many lines opens no cell. */
  private static final int MOST_LINES = 40;

  private Quotes() {}

  /** Takes the quotes from such cells, and marks the lines that go on with one. */
  static void open(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int start = text.lastIndexOf('\t') + 1;
      int end = start < text.length() && text.charAt(start) == '"' ? end(lines, i, start) : -1;
      if (end >= 0) {
        lines.set(
            i, lines.get(i).with(text.substring(0, start) + unescaped(text.substring(start + 1))));
        for (int at = i + 1; at <= end; at++) {
          String next = lines.get(at).text();
          int close = close(next, 0);
          lines.set(
              at,
              lines
                  .get(at)
                  .within(
                      close < 0
                          ? unescaped(next)
                          : unescaped(next.substring(0, close)) + next.substring(close + 1)));
        }
        i = end - 1; // the line that ends a cell may open another one
      }
    }
  }

  /** Returns the line in which a cell ends that a line opens, -1 if it opens none. */
  private static int end(List<TextLine> lines, int line, int start) {
    if (close(lines.get(line).text(), start + 1) >= 0) {
      return -1;
    }
    boolean tabs = start > 0;
    for (int at = line + 1; at < Math.min(lines.size(), line + MOST_LINES); at++) {
      String text = lines.get(at).text();
      int close = close(text, 0);
      int tab = text.indexOf('\t');
      if (close < 0 && tab < 0) {
        continue;
      }
      boolean closes = close >= 0 && (close + 1 == text.length() || text.charAt(close + 1) == '\t');
      return closes && (tab < 0 || tab > close) && (tabs || tab >= 0) ? at : -1;
    }
    return -1;
  }

  /** Returns the index of the first quote that is not doubled, -1 if there is none. */
  private static int close(String text, int from) {
    for (int at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
      if (!text.startsWith("\"\"", at)) {
        return at;
      }
    }
    return -1;
  }

  private static String unescaped(String text) {
    return text.replace("\"\"", "\"");
  }
}
