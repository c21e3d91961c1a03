package org.budgetperformance.reading.label;

import java.util.List;

/** Cells that stand in quotes as a workbook copies them, since they go over lines or have quotes (引号单元格). */
final class Quotes {
  /** A quote that does not end within so many lines opens no cell. */
  private static final int MOST_LINES = 40;

  private Quotes() {}

  /** Takes the quotes from such cells, and marks the lines that go on with one. */
  static void open(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isTabbed() && lines.get(i).text().indexOf('"') >= 0) {
        lines.set(i, lines.get(i).with(withoutPairs(lines.get(i).text())));
      }
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

  /** Returns the cells of a line without quotes that stand around one, as around words with commas or quotes. */
  private static String withoutPairs(String text) {
    StringBuilder cells = new StringBuilder(text.length());
    for (int start = 0; start <= text.length(); ) {
      int tab = text.indexOf('\t', start);
      int end = tab < 0 ? text.length() : tab;
      boolean paired =
          end - start > 2 && text.charAt(start) == '"' && close(text, start + 1) == end - 1;
      cells.append(
          paired ? unescaped(text.substring(start + 1, end - 1)) : text.substring(start, end));
      cells.append(tab < 0 ? "" : "\t");
      start = end + 1;
    }
    return cells.toString();
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
