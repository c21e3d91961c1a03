package org.budgetperformance.reading.table;

import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;

/** Words that stand beside their label. */
final class Words {
  private Words() {}

  /** Returns what stands after a cell of a row as one cell. */
  static Cell after(CellRow row, int label) {
    return between(row, label + 1, row.size());
  }

  /** Returns what stands in some cells of a row as one cell, cells parted by a space. */
  static Cell between(CellRow row, int start, int end) {
    StringBuilder words = new StringBuilder();
    // Where nothing is written, what is blank stands right behind the label.
    Cell first = Cell.empty(row.at(start - 1).line(), row.at(start).column());
    for (int i = row.next(start); i < end; i = row.next(i + 1)) {
      first = words.length() == 0 ? row.at(i) : first;
      words.append(words.length() == 0 ? "" : " ").append(row.at(i).words());
    }
    return first.with(words.toString());
  }
}
