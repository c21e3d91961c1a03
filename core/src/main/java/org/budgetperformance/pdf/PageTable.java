package org.budgetperformance.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.ArrayList;
import java.util.List;

/** A table on a page, or the part of one that is there. Immutable. */
final class PageTable implements Block {
  /** Nobody leaves more room beside a text, unless it stands elsewhere than at the left. */
  private static final double MOST_PADDING = 8;

  private static final double FINE = 2;

  private final int page;
  private final int number;
  private final Grid grid;
  private final List<TableRow> rows = new ArrayList<>();

  /**
   * Makes a table.
   *
   * @param page the number of its page
   * @param number which table of the page it is, from 1
   */
  PageTable(int page, int number, Grid grid) {
    this.page = page;
    this.number = number;
    this.grid = grid;
    double padding = padding();
    for (int row = 0; row < grid.rows(); row++) {
      TableRow cells = new TableRow(page, number, row + 1);
      int count = 0;
      for (Grid.Cell cell : grid.row(row)) {
        count++;
        if (cell.row == row) {
          cells.add(new TableCell(page, count, cell, padding));
        }
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
  }

  /** Returns how much room is left beside a text: that which most lines leave, wherever they end. */
  private double padding() {
    Multiset<Long> rooms = TreeMultiset.create();
    for (int row = 0; row < grid.rows(); row++) {
      for (Grid.Cell cell : grid.row(row)) {
        for (TextLine line : cell.row == row ? cell.lines() : ImmutableList.<TextLine>of()) {
          rooms.add(Math.round((line.area().left - cell.area().left) * FINE));
        }
      }
    }
    double padding = 0;
    int most = 0;
    for (Multiset.Entry<Long> room : rooms.entrySet()) {
      Long element = room.getElement();
      double value = element == null ? 0 : element / FINE;
      if (value >= 0 && value <= MOST_PADDING && room.getCount() > most) {
        most = room.getCount();
        padding = value;
      }
    }
    return padding;
  }

  @Override
  public Area area() {
    return grid.area();
  }

  int page() {
    return page;
  }

  int number() {
    return number;
  }

  List<TableRow> rows() {
    return rows;
  }

  /** Returns whether another table may be the rest of this one. */
  boolean mayGoOnIn(PageTable next) {
    return next.page == page + 1
        && Math.abs(next.area().left - area().left) <= RuledLines.NEAR
        && Math.abs(next.area().right - area().right) <= RuledLines.NEAR;
  }
}
