package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;

/** Labels that narrow columns break over lines: neighbours that together are a known label are that label. */
final class BrokenLabels {
  private final ImmutableList<TextLine> lines;
  private final Vocabulary vocabulary;

  BrokenLabels(ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    this.lines = lines;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the cells of a row whose first label is spelt over lines, empty if a line begins none.
   *
   * @param line the index of the line that begins it
   */
  Optional<List<Cell>> row(int line) {
    Cell first = first(line);
    int end = isRow(line) || vocabulary.isKnown(first.label()) ? -1 : end(first, line + 1);
    if (end < 0) {
      return Optional.empty();
    }
    List<Cell> row = TabbedRows.cells(lines.get(end));
    for (int at = end - 1; at >= line; at--) {
      row.set(0, first(at).joined(row.get(0)));
    }
    return Optional.of(row);
  }

  /** Returns whether a cell, the first cell of a line and perhaps those of lines below it spell a label. */
  boolean goOn(Cell before, int line) {
    return !before.isDash() && end(before, line) >= 0;
  }

  /** Returns the line that ends a label, -1 if none is spelt. */
  private int end(Cell before, int line) {
    Cell spelt = before;
    for (int at = line; at < lines.size(); at++) {
      if (lines.get(at).isBlank()) {
        continue;
      }
      Cell next = first(at);
      spelt = spelt.joined(next);
      if (next.isEmpty()
          || spelt.text().length() > 2 * Label.LONGEST
          || !vocabulary.isBeginning(spelt)) {
        return -1;
      } else if (vocabulary.isKnown(spelt.label())) {
        return at;
      } else if (isRow(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isRow(int line) {
    return lines.get(line).text().indexOf('\t') >= 0;
  }

  private Cell first(int line) {
    String text = lines.get(line).text();
    int end = text.indexOf('\t');
    int length = end < 0 ? text.length() : end;
    return length > 2 * Label.LONGEST
        ? Cell.empty(lines.get(line).number(), 0)
        : Cell.of(lines.get(line).number(), 0, text.substring(0, length));
  }
}
