package org.budgetperformance.reading.label;

/** Where a line of words has its words. */
public enum TextPlace {
  /** Behind its label, in the same row. */
  BESIDE,
  /** In the rows below its label. */
  BELOW,
  /** In running text, behind its label and a colon. */
  ANYWHERE
}
