package org.budgetperformance.office;

/** Which cell of a sheet an element is: rows and cells may leave out what they are called, and follow the one before. */
final class SheetCursor {
  private int row;
  private int column;

  /** Takes an element that begins, with its attribute {@code r}. */
  void start(String name, String reference) {
    if (name.equals("x:row")) {
      row = reference.isEmpty() ? row + 1 : MergedCells.row(reference);
      column = 0;
    } else if (name.equals("x:c")) {
      column = reference.isEmpty() ? column + 1 : MergedCells.column(reference);
    }
  }

  /** Returns the cell that began last. */
  CellAddress cell() {
    return CellAddress.of(row, column);
  }
}
