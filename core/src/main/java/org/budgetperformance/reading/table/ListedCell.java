package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;

/** A cell that stood alone on its line, with the blank lines before it that may be empty cells. */
final class ListedCell {
  private final Cell cell;
  private final int blanks;

  private ListedCell(Cell cell, int blanks) {
    this.cell = cell;
    this.blanks = blanks;
  }

  /** Returns the cells of some lines, labels that were broken over lines mended. */
  static ImmutableList<ListedCell> of(Iterable<TextLine> lines, Vocabulary vocabulary) {
    List<ListedCell> cells = new ArrayList<>();
    int least = leastGap(lines);
    int gap = 0;
    for (TextLine line : lines) {
      if (line.isBlank()) {
        gap++;
        continue;
      }
      for (String piece : TabbedRows.TAB.split(line.text())) {
        Cell cell = Cell.of(line.number(), 0, piece);
        int end = cells.size() - 1;
        if (cell.isEmpty()) {
          continue;
        } else if (end >= 0 && gap <= least && belongs(cells.get(end).cell, cell, vocabulary)) {
          cells.set(end, new ListedCell(cells.get(end).cell.joined(cell), cells.get(end).blanks));
        } else {
          cells.add(new ListedCell(cell, end < 0 || gap < least ? 0 : (gap + 1) / (least + 1) - 1));
        }
        gap = 0;
      }
    }
    return ImmutableList.copyOf(cells);
  }

  /** A page may put blank lines between all cells, and more of them for an empty one. */
  private static int leastGap(Iterable<TextLine> lines) {
    int least = Integer.MAX_VALUE;
    int gap = 0;
    boolean any = false;
    for (TextLine line : lines) {
      if (line.isBlank()) {
        gap++;
      } else {
        least = any ? Math.min(least, gap) : least;
        any = true;
        gap = 0;
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  private static boolean belongs(Cell before, Cell cell, Vocabulary vocabulary) {
    if (before.text().length() > Label.LONGEST) {
      return false;
    }
    boolean note = cell.compact().startsWith("(") && !vocabulary.isKnown(cell.label());
    return note || vocabulary.join(before, cell);
  }

  Cell cell() {
    return cell;
  }

  int blanks() {
    return blanks;
  }
}
