package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Row;

/** Who filled in a table, when and how to reach them: running text below it. */
final class Footer {
  /** Longer texts are remarks, in which nobody signs. */
  private static final int LONGEST = 400;

  private static final CharMatcher UNWRITTEN = CharMatcher.anyOf("年月日_-");

  private Footer() {}

  /** Reads a row, and returns whether it is a remark or a line of signatures. */
  static boolean read(CellRow row, Vocabulary vocabulary, SheetFiller figures) {
    if (!Remarks.start(row.at(row.next(0)), vocabulary)) {
      return false;
    }
    ImmutableMap<String, Line> footers = vocabulary.footers();
    String text = text(row, footers.keySet());
    row.cells().forEach(cell -> cell.is(Kind.SIGNATURE));
    if (text.length() > LONGEST) {
      return true;
    }
    NavigableMap<Integer, String> labels =
        labels(text, Sets.union(footers.keySet(), vocabulary.remarks()));
    for (Map.Entry<Integer, String> label : labels.entrySet()) {
      Line line = footers.get(label.getValue());
      Integer next = labels.higherKey(label.getKey());
      if (line != null) {
        int start = text.indexOf(':', label.getKey()) + 1;
        String words = text.substring(start, next == null ? text.length() : next);
        // A line to write on is nothing written.
        words = UNWRITTEN.matchesAllOf(words) ? "" : words;
        Cell cell = cell(row, footers.keySet(), start);
        figures.put(
            Row.of(line),
            Columns.TEXT,
            Cells.read(FigureType.TEXT, words).readFrom(words, row.line(), cell.column()),
            cell);
      }
    }
    return true;
  }

  /** Returns the text of a row without white space, with a colon behind each label. */
  private static String text(CellRow row, ImmutableSet<String> footers) {
    StringBuilder text = new StringBuilder();
    for (Cell cell : row.cells()) {
      text.append(text(cell, footers));
    }
    return text.toString();
  }

  private static String text(Cell cell, ImmutableSet<String> footers) {
    return footers.contains(cell.compact()) ? cell.compact() + ":" : cell.compact();
  }

  /** Returns the cell in which an index of the text of a row stands. */
  private static Cell cell(CellRow row, ImmutableSet<String> footers, int index) {
    int end = 0;
    Cell found = Cell.empty(row.line(), 0);
    for (Cell cell : row.cells()) {
      if (end <= index) {
        found = cell.isEmpty() ? found : cell;
      }
      end += text(cell, footers).length();
    }
    return found;
  }

  /** Returns the labels in a text by where they start; of two with the same colon the longer. */
  private static NavigableMap<Integer, String> labels(String text, Iterable<String> known) {
    NavigableMap<Integer, String> labels = new TreeMap<>();
    Map<Integer, Integer> starts = new TreeMap<>();
    for (String label : known) {
      for (int at = find(text, label, 0); at >= 0; at = find(text, label, at + 1)) {
        int colon = text.indexOf(':', at);
        Integer before = starts.get(colon);
        if (before == null || at < before) {
          starts.put(colon, at);
          if (before != null) {
            labels.remove(before);
          }
          labels.put(at, label);
        }
      }
    }
    return labels;
  }

  private static int find(String text, String label, int from) {
    int at = text.indexOf(label, from);
    while (at >= 0 && !endsLabel(text, at + label.length())) {
      at = text.indexOf(label, at + 1);
    }
    return at;
  }

  private static boolean endsLabel(String text, int at) {
    if (text.startsWith("(", at)) {
      return text.startsWith("):", text.indexOf(')', at));
    }
    return text.startsWith(":", at);
  }
}
