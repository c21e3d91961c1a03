package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkElementIndex;

import java.io.Serializable;

/**
 * A row of a sheet by its number (表中一行).
 *
 * <p>Immutable and thread-safe.
 */
public final class SheetRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Sheet sheet;
  private final int row;

  private SheetRow(Sheet sheet, int row) {
    this.sheet = sheet;
    this.row = row;
  }

  /**
   * Returns a row.
   *
   * @param sheet the sheet
   * @param row the number of the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public static SheetRow of(Sheet sheet, int row) {
    return new SheetRow(sheet, checkElementIndex(row, sheet.rows().size(), "row"));
  }

  /** Returns the sheet. */
  public Sheet sheet() {
    return sheet;
  }

  /** Returns the number of the row, from 0. */
  public int row() {
    return row;
  }

  /** Returns the line that the row is made from. */
  public Line line() {
    return sheet.rows().get(row).line();
  }

  /**
   * Returns a figure of the row.
   *
   * @param column the column
   * @param <T> the class of the value
   */
  public <T> Figure<T> at(Column<T> column) {
    return sheet.at(row, column);
  }

  @Override
  public String toString() {
    return sheet.id() + "/" + sheet.rows().get(row);
  }
}
