package org.budgetperformance.office;

/**
 * Which elements of a part a row was read from, so that a copy can be marked there. Its elements are those of {@link ElementCount} in
 * a document, and columns from 1 in a sheet.
 */
final class Anchor {
  /** That of what nothing can be pinned to, such as the rows of a header. */
  static final Anchor NOWHERE = new Anchor("", 0, new int[] {0});

  /** That of a document as a whole. */
  static final Anchor FIRST_PARAGRAPH = new Anchor("", 0, new int[] {-1});

  private final String part;
  private final int row;
  private final int[] elements;

  private Anchor(String part, int row, int[] elements) {
    this.part = part;
    this.row = row;
    this.elements = elements;
  }

  /** Returns that of a row of cells, or of a paragraph, in a document. */
  static Anchor inDocument(String part, int... elements) {
    return new Anchor(part, 0, elements);
  }

  /** Returns that of a row of a sheet. */
  static Anchor inSheet(String part, int row, int... columns) {
    return new Anchor(part, row, columns);
  }

  String part() {
    return part;
  }

  /** Returns the row of a sheet, from 1. */
  int row() {
    return row;
  }

  /**
   * Returns the element of a column.
   *
   * @param column the column of a figure, from 1; another one for the row as a whole, which begins with its first
   */
  int element(int column) {
    boolean isOne = elements.length == 1;
    return isOne || column < 1 || column > elements.length ? elements[0] : elements[column - 1];
  }
}
