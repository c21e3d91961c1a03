package org.budgetperformance.rule;

import javax.annotation.Nullable;

/**
 * An identity whose terms are cells of lines (可编译的勾稽关系), and the numbers of the documents that have
 * them.
 *
 * <p>Immutable and thread-safe.
 */
final class Comparison {
  /** Sums of so many cells, each less wide than this, are within a {@code long}. */
  static final int MOST_CELLS = 1 << 14;

  private static final int WIDTH = 48;

  /** Its number among the comparisons of its rule set. */
  final int number;

  final Identity identity;

  /** Numbers of the documents whose cells it adds, each once. */
  final int[] documents;

  /** The number of the document to each of which it is applied, or -1. */
  final int each;

  private final long constant;

  Comparison(int number, Identity identity, int[] documents, int each) {
    this.number = number;
    this.identity = identity;
    this.documents = documents;
    this.each = each;
    this.constant = identity.constant();
  }

  /**
   * Decides whether a sum of cells, the whole less its parts, can be zero, or no less than zero.
   *
   * @param units the sum
   * @param slack the sum of the slacks
   * @param wide the bits of all figures and slacks, those of negative ones turned over
   * @return null if a range has to be looked at end by end
   */
  @Nullable
  Outcome outcome(long units, long slack, long wide) {
    if (wide >>> WIDTH != 0) {
      return null;
    }
    long off = -units - constant;
    if (identity.isEqual()) {
      off = Math.abs(off);
    }
    if (off < slack || (off == 0 && slack == 0)) {
      return Outcome.PASSED;
    }
    return off > slack ? Outcome.FAILED : null;
  }
}
