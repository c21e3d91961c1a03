package org.budgetperformance.office;

import java.util.Comparator;
import javax.annotation.Nullable;

/** A cell of a sheet, in the order in which cells stand: row by row. Immutable. */
final class CellAddress implements Comparable<CellAddress> {
  private static final int LETTERS = 26;
  private static final Comparator<CellAddress> ORDER =
      Comparator.<CellAddress>comparingInt(cell -> cell.row).thenComparingInt(cell -> cell.column);

  private final int row;
  private final int column;

  private CellAddress(int row, int column) {
    this.row = row;
    this.column = column;
  }

  /**
   * Returns a cell.
   *
   * @param row its row, from 1
   * @param column its column, from 1
   */
  static CellAddress of(int row, int column) {
    return new CellAddress(row, column);
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  @Override
  public int compareTo(CellAddress other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellAddress && compareTo((CellAddress) other) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * row + column;
  }

  /** Returns it as a workbook writes it, such as {@code E14}. */
  @Override
  public String toString() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.append(row).toString();
  }
}
