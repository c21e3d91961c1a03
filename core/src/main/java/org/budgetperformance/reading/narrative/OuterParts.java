package org.budgetperformance.reading.narrative;

import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.submission.Column;

/** Where a list of parts stood before another one began in a bracket. Immutable. */
final class OuterParts {
  final boolean inParts;
  final boolean partWithColumn;
  final boolean splitUnclear;
  @Nullable final Column<Amount> last;

  OuterParts(
      boolean inParts,
      boolean partWithColumn,
      boolean splitUnclear,
      @Nullable Column<Amount> last) {
    this.inParts = inParts;
    this.partWithColumn = partWithColumn;
    this.splitUnclear = splitUnclear;
    this.last = last;
  }
}
