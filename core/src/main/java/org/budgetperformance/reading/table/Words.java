package org.budgetperformance.reading.table;

import java.util.ArrayList;
import java.util.List;
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
    List<Cell> others = new ArrayList<>();
    for (int i = row.next(start); i < end; i = row.next(i + 1)) {
      if (words.length() == 0) {
        first = row.at(i);
      } else {
        others.add(row.at(i));
      }
      words.append(words.length() == 0 ? "" : " ").append(row.at(i).words());
    }
    return first.with(words.toString(), others);
  }
}
