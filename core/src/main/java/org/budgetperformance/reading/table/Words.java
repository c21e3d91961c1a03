package org.budgetperformance.reading.table;

import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;

/** Words that stand beside their label. */
public final class Words {
  private Words() {}

  /** Returns what stands after a cell of a row as one cell. */
  static Cell after(CellRow row, int label) {
    return between(row, label + 1, row.size());
  }

  /** Returns what stands in some cells of a row as one cell, cells parted by a space. */
  static Cell between(CellRow row, int start, int end) {
    StringBuilder words = new StringBuilder();
    int line = row.at(start - 1).line();
    for (int i = row.next(start); i < end; i = row.next(i + 1)) {
      line = words.length() == 0 ? row.at(i).line() : line;
      words.append(words.length() == 0 ? "" : " ").append(row.at(i).words());
    }
    return new Cell(line, words.toString());
  }
}
