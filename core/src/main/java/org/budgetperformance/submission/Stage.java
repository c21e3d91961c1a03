package org.budgetperformance.submission;

/**
 * How far documents are filled in (填报阶段), which says what of them is missing and what is only still to come.
 *
 * <p>Of what is to come nothing is demanded, and a sum is open as far as it may still grow.
 */
public enum Stage {
  /** All is filled in (已填报): what is blank or not there is missing. */
  FILED,

  /**
   * All documents and rows are laid out, and cells are still being filled in (单元格待填): a {@linkplain
   * FigureState#BLANK blank} cell is to come; one that is not there, or is closed with a dash, is not.
   */
  CELLS_TO_COME,

  /** Rows and documents are still being added too (行亦待增): whatever is blank or not there is to come. */
  ROWS_TO_COME;

  /** Returns whether more rows and documents are to come. */
  public boolean mayGrow() {
    return this == ROWS_TO_COME;
  }
}
