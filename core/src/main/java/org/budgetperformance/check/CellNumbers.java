package org.budgetperformance.check;

/**
 * The cells that comparisons add of one sheet (单元格编号).
 *
 * <p>They follow from the sheet's rows alone. Immutable and thread-safe.
 */
final class CellNumbers {
  private final int[][] cells;
  private final int count;

  CellNumbers(int[][] cells, int count) {
    this.cells = cells;
    this.count = count;
  }

  /**
   * Returns the numbers of the cells of a comparison, all bits turned over of one that is taken away.
   *
   * @param comparison the number of the comparison, one that adds cells of sheets of this type
   * @return the numbers, not to be changed; empty if a line is missing or has more rows than are taken
   */
  int[] of(int comparison) {
    return cells[comparison];
  }

  /** Returns how many cells all comparisons together add. */
  int count() {
    return count;
  }
}
