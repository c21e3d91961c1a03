package org.budgetperformance.reading.table;

import java.util.List;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Columns;

/**
 * How many cells a row of an indicator has, told by the headings above it: what is short of them goes on in the
 * line below, and what they have no room for is a row of its own.
 */
final class RowWidths {
  private final Headings headings;
  private final Vocabulary vocabulary;

  /** Behind the score a row may end, since reasons that are blank may have left no cell. */
  private final int least;

  RowWidths(Headings headings, Vocabulary vocabulary) {
    this.headings = headings;
    this.vocabulary = vocabulary;
    int score = headings.index(Columns.SCORE);
    this.least = score < 0 ? headings.width() : score + 1;
  }

  /** Returns whether a row has all cells up to the score. */
  boolean isWhole(List<Cell> row) {
    return row.size() >= least - column(row);
  }

  /** Returns for how many more cells of a row the headings have room. */
  int room(List<Cell> row) {
    return headings.width() - column(row) - row.size();
  }

  /** Returns in which column a row begins: the cells before may have left nothing. */
  private int column(List<Cell> row) {
    Cell first = row.get(0);
    if (first.isEmpty() || vocabulary.isHeading(first.label())) {
      return 0;
    }
    int index = headings.index(Columns.CATEGORY);
    int category = Math.max(1, index < 0 ? headings.name() - 1 : index);
    if (vocabulary.dimension(first.label()).isPresent()) {
      boolean followed =
          row.size() > 1
              && vocabulary.category(row.get(1).label()).isPresent()
              && !row.get(1).compact().equals(first.compact());
      return followed ? category - 1 : category;
    }
    return vocabulary.category(first.label()).isPresent() ? category : headings.name();
  }
}
