package org.budgetperformance.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells that begin in a row of a table. Not thread-safe. */
final class TableRow {
  /** Lines whose ends are nearer to each other stand beside each other, in points. */
  private static final double SAME_LINE = 5;

  private final int page;
  private final int table;
  private final int number;
  private final List<TableCell> cells = new ArrayList<>();

  TableRow(int page, int table, int number) {
    this.page = page;
    this.table = table;
    this.number = number;
  }

  void add(TableCell cell) {
    cells.add(cell);
  }

  int page() {
    return page;
  }

  int table() {
    return table;
  }

  /** Returns which row of the table it is on its page, from 1. */
  int number() {
    return number;
  }

  List<TableCell> cells() {
    return cells;
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** Returns whether the same stands in another row, and something at all. */
  boolean repeats(TableRow other) {
    boolean hasText = false;
    boolean isSame = cells.size() == other.cells.size();
    for (int i = 0; isSame && i < cells.size(); i++) {
      isSame = cells.get(i).text().equals(other.cells.get(i).text());
      hasText |= !cells.get(i).isEmpty();
    }
    return isSame && hasText;
  }

  /**
   * Adds another row if it is the rest of this one: each of its texts goes on from one here that had no more place, and
   * all those end at the same height, where the page does.
   */
  boolean goesOnIn(TableRow rest) {
    boolean goesOn = rest.cells.stream().anyMatch(cell -> !cell.isEmpty());
    double lowest = 0;
    double highest = Double.MAX_VALUE;
    for (TableCell cell : rest.cells) {
      Optional<TableCell> above = at(cell.left());
      if (!cell.isEmpty()) {
        goesOn &= above.isPresent() && above.get().isBrokenBefore(cell);
        double end = above.map(TableCell::end).orElse(0.0);
        lowest = Math.max(lowest, end);
        highest = Math.min(highest, end);
      }
    }
    goesOn &= lowest - highest < SAME_LINE;
    if (goesOn) {
      rest.cells.forEach(cell -> at(cell.left()).ifPresent(above -> above.goOn(cell)));
    }
    return goesOn;
  }

  private Optional<TableCell> at(double left) {
    return cells.stream()
        .filter(cell -> Math.abs(cell.left() - left) <= RuledLines.NEAR)
        .findFirst();
  }
}
