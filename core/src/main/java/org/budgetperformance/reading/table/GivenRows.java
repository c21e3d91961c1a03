package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;

/** Rows of a table whose source knew its cells, so that no layout has to be found. */
final class GivenRows {
  private GivenRows() {}

  static Optional<ImmutableList<CellRow>> rows(
      ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    if (!lines.stream().allMatch(line -> line.cells().isPresent())) {
      return Optional.empty();
    }
    return Optional.of(lines.stream().map(GivenRows::row).collect(ImmutableList.toImmutableList()));
  }

  private static CellRow row(TextLine line) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    int column = 0;
    for (String text : line.cells().get()) {
      cells.add(Cell.of(line.number(), ++column, text));
    }
    return CellRow.given(cells.build());
  }
}
