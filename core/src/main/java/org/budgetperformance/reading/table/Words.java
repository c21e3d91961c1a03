package org.budgetperformance.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;

/** Words that stand beside their label. */
final class Words {
  private Words() {}

  /** Returns what stands after a cell of a row as one cell. */
  static Cell after(CellRow row, int label) {
    return between(row, label + 1, row.size());
  }

  /**
   * Returns what stands in some cells of a row as one cell.
   *
   * <p>Where the source knows its cells, it is the first of them: a copy of it, as a merged cell leaves, says
   * nothing more, and anything else is not its own. Else the cells are parted by a space.
   */
  static Cell between(CellRow row, int start, int end) {
    StringBuilder words = new StringBuilder();
    // Where nothing is written, what is blank stands right behind the label.
    if (!row.isListed()) {
      return alone(row, start, end);
    }
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

  private static Cell alone(CellRow row, int start, int end) {
    int at = row.next(start);
    if (at >= end) {
      return Cell.empty(row.at(start - 1).line(), row.at(start).column());
    }
    Cell first = row.at(at);
    for (int i = row.next(at + 1); i < end; i = row.next(i + 1)) {
      if (row.at(i).compact().equals(first.compact())) {
        row.at(i).is(Kind.REPEATED);
      }
    }
    return first.with(first.words());
  }
}
