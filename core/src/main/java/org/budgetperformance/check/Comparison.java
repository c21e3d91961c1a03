package org.budgetperformance.check;

import javax.annotation.Nullable;

/**
 * A check of cells (可编译的检查), and the numbers of the documents that have them.
 *
 * <p>Immutable and thread-safe.
 */
final class Comparison {
  /** Its number among the comparisons of its rule set. */
  final int number;

  final CellCheck check;

  /** Numbers of the documents whose cells it reads, each once. */
  final int[] documents;

  /** The number of the document each of whose sheets it looks at, or -1. */
  final int each;

  /** The check if it is an identity, as most are: then which code decides is known without looking. */
  @Nullable private final Identity identity;

  Comparison(int number, CellCheck check, int[] documents, int each) {
    this.number = number;
    this.check = check;
    this.documents = documents;
    this.each = each;
    this.identity = check instanceof Identity ? (Identity) check : null;
  }

  /** Decides by numbers: see {@link CellCheck#decide}. */
  byte decide(long units, long slack, long[] numbers, int last) {
    return identity != null
        ? identity.decide(units, slack)
        : check.decide(units, slack, numbers, last);
  }
}
