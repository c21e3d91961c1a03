package org.budgetperformance.reading.label;

import java.util.Optional;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Line;

/** All that a label means in the documents of one type. Immutable. */
public final class Meaning {
  /** What a text means that is no label. */
  static final Meaning NONE =
      new Meaning(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

  /** The line that it names. */
  public final Optional<Line> line;

  /** The column that it heads. */
  public final Optional<Column<?>> column;

  final Optional<Dimension> dimension;
  final Optional<Category> category;

  /** Whether it heads a part of a table. */
  public final boolean heading;

  /** Whether lines have one amount after it. */
  final boolean split;

  Meaning(
      Optional<Line> line,
      Optional<Column<?>> column,
      Optional<Dimension> dimension,
      Optional<Category> category,
      boolean heading,
      boolean split) {
    this.line = line;
    this.column = column;
    this.dimension = dimension;
    this.category = category;
    this.heading = heading;
    this.split = split;
  }

  /** Returns this meaning, and what it leaves open as a barer form of the label has it. */
  Meaning or(Meaning barer) {
    if (barer == NONE || this == NONE) {
      return barer == NONE ? this : barer;
    }
    return new Meaning(
        line.isPresent() ? line : barer.line,
        column.isPresent() ? column : barer.column,
        dimension.isPresent() ? dimension : barer.dimension,
        category.isPresent() ? category : barer.category,
        heading || barer.heading,
        split || barer.split);
  }
}
