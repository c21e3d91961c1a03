package org.budgetperformance.indicator;

/** Reads the text of a cell. */
final class CellReader {
  private CellReader() {}

  /** Reads a cell and the unit in the column beside it, empty if there is none. */
  static Content read(String text, String unitColumn, boolean target) {
    return text.isEmpty()
        ? Content.notApplicable()
        : Content.unreadable(Problem.NOTHING_RECOGNISED);
  }
}
