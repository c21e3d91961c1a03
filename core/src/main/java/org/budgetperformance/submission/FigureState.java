package org.budgetperformance.submission;

/** What stands in a cell (单元格状态). */
public enum FigureState {
  /** The document has no such cell (缺项). */
  ABSENT,
  /** The cell is there and empty (空白). */
  BLANK,
  /** The cell is closed on purpose with a dash or a stroke (——, /). */
  DASH,
  /** The cell says that there is none (无). */
  NONE,
  /** The cell states a value; 0 is a value. */
  STATED,
  /** The cell holds a text that could not be read as its column's type (无法识别). */
  UNREADABLE;
}
