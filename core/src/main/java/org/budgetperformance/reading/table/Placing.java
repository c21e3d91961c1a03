package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.submission.Column;

/**
 * Tells which cell of a row belongs to which column: by where it stands under the headings, or by its order
 * behind the label of the row.
 *
 * <p>Headings and rows need not begin in the same column: a cell that is merged over rows may have left nothing in
 * the rows below its first, and headings may begin in the first cell, above the labels. Of several ways the first
 * is taken in which no cell is where it cannot belong.
 */
final class Placing {
  private final Headings headings;
  private final CellRow row;
  private final int label;

  private Placing(Headings headings, CellRow row, int label) {
    this.headings = headings;
    this.row = row;
    this.label = label;
  }

  /**
   * Returns the cells of a row in the order of the columns, empty if no telling which is which.
   *
   * @param row a row below the headings
   * @param label the index of its label, -1 if it has none
   * @param misplaced what tells cells that cannot belong to their column
   */
  static Optional<ImmutableList<Cell>> place(
      Headings headings, CellRow row, int label, Misplaced misplaced) {
    ImmutableList<Column<?>> columns = headings.columns();
    ImmutableList<Cell> first = null;
    for (ImmutableList<Cell> cells : new Placing(headings, row, label).ways()) {
      if (!misplaced.isAny(columns, cells)) {
        if (!Misplaced.isAnyUnlikely(columns, cells)) {
          return Optional.of(cells);
        }
        first = first == null ? cells : first;
      }
    }
    return Optional.ofNullable(first);
  }

  private List<ImmutableList<Cell>> ways() {
    List<ImmutableList<Cell>> ways = new ArrayList<>();
    int count = headings.columns().size();
    int given = row.size() - label - 1;
    int behind = label + 1 - headings.first();
    boolean dense = given == count && headings.areAdjoining() && behind <= 0;
    if (!row.isListed() && !dense) {
      // Rows as wide as the headings stand under them; so do those that lost cells at their end
      // alone.
      boolean shifted = behind > 0 || row.size() - behind == headings.width();
      if (behind > 0 || (behind < 0 && shifted && row.size() != headings.width())) {
        addByIndex(behind, ways);
      }
      if (behind <= 0) {
        addByIndex(0, ways);
      }
    }
    ImmutableList<Cell> stated = stated();
    boolean trimmed = !row.isListed() && given <= count;
    // Blank lines behind the last figure tell that those between figures are empty cells too.
    boolean blanks =
        row.isListed() && headings.areAdjoining() && given > count && row.last() <= label + count;
    if (given == count || trimmed || blanks || stated.isEmpty()) {
      ways.add(inOrder(count));
    }
    if (stated.size() == count) {
      ways.add(stated);
    }
    if (row.isListed() && row.size() == headings.width()) {
      addByIndex(0, ways);
    }
    return ways;
  }

  private ImmutableList<Cell> stated() {
    ImmutableList.Builder<Cell> stated = ImmutableList.builder();
    for (int i = row.next(label + 1); i < row.size(); i = row.next(i + 1)) {
      stated.add(row.at(i));
    }
    return stated.build();
  }

  private ImmutableList<Cell> inOrder(int count) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      cells.add(row.at(label + 1 + i));
    }
    return cells.build();
  }

  /** Adds what stands under the headings if each filled cell has one of its own. */
  private void addByIndex(int shift, List<ImmutableList<Cell>> ways) {
    int taken = -1;
    for (int i = row.next(label + 1); i < row.size(); i = row.next(i + 1)) {
      int span = headings.span(i - shift);
      if (span <= taken) {
        return;
      }
      taken = span;
    }
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (int i = 0; i < headings.columns().size(); i++) {
      int at = Math.max(headings.index(i) + shift, label + 1);
      int end = Math.max(headings.end(i) + shift, at + 1);
      int stated = row.next(at);
      cells.add(row.at(stated < end ? stated : at));
    }
    ways.add(cells.build());
  }
}
