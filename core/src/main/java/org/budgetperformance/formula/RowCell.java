package org.budgetperformance.formula;

import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;

/** One cell of a row that was found (找到的单元格). Immutable and thread-safe. */
public final class RowCell {
  private final SheetRow row;
  private final Column<?> column;

  private RowCell(SheetRow row, Column<?> column) {
    this.row = row;
    this.column = column;
  }

  /**
   * Returns a cell.
   *
   * @param row its row
   * @param column its column
   */
  public static RowCell of(SheetRow row, Column<?> column) {
    return new RowCell(row, column);
  }

  /** Returns its row. */
  public SheetRow row() {
    return row;
  }

  /** Returns its column. */
  public Column<?> column() {
    return column;
  }

  /** Returns what stands in it. */
  public Figure<?> figure() {
    return row.at(column);
  }

  @Override
  public String toString() {
    return row + "/" + column;
  }
}
