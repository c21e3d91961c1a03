package org.budgetperformance.reading.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;

/**
 * Makes the rows of a table whose cells are parted by tabs.
 *
 * <p>A cell broken over lines breaks its row too. A line continues the row above it if it starts with
 * no label of its own and both together are not wider than the table. Not thread-safe.
 */
final class TabbedRows {
  static final Splitter TAB = Splitter.on('\t');

  private final RowBreaks breaks;
  private final ImmutableList.Builder<CellRow> rows = ImmutableList.builder();
  private final List<Cell> cells = new ArrayList<>();
  @Nullable private Cell last;
  // The last cell grows line by line; joining strings would take quadratic time.
  private final StringBuilder grown = new StringBuilder();
  private final List<Cell> growth = new ArrayList<>();

  private TabbedRows(RowBreaks breaks) {
    this.breaks = breaks;
  }

  static Optional<ImmutableList<CellRow>> rows(
      ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    TabbedRows rows = new TabbedRows(new RowBreaks(lines, vocabulary));
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(cells(lines.get(i)), i, lines.get(i).isWithin());
      }
    }
    rows.flush();
    return Optional.of(rows.rows.build());
  }

  /** Returns how many cells the widest line has. */
  static int width(Iterable<TextLine> lines) {
    int width = 1;
    for (TextLine line : lines) {
      width = Math.max(width, width(line.text()));
    }
    return width;
  }

  static int width(String text) {
    int width = 1;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
      width++;
    }
    return width;
  }

  /** Returns the cells of a line, one at least. */
  static List<Cell> cells(TextLine line) {
    List<Cell> cells = new ArrayList<>();
    String text = line.text();
    int start = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
      int column = cells.size() + 1;
      cells.add(
          start == tab
              ? Cell.empty(line.number(), column)
              : Cell.of(line.number(), column, text.substring(start, tab)));
      start = tab + 1;
    }
    cells.add(Cell.of(line.number(), cells.size() + 1, text.substring(start)));
    return cells;
  }

  private void add(List<Cell> pieces, int line, boolean within) {
    Cell first = pieces.get(0);
    if (last != null && (within || continues(last, pieces, line))) {
      grow(last, first);
    } else {
      flush();
      last = first;
    }
    for (Cell piece : pieces.subList(1, pieces.size())) {
      endCell();
      last = piece.in(cells.size() + 1); // counted from where the row began
    }
  }

  private void grow(Cell cell, Cell next) {
    if (!next.text().isEmpty()) {
      grown.append(grown.length() == 0 ? cell.text() : "").append('\n').append(next.text());
      growth.add(next);
    }
  }

  /** Returns the last cell with what it grew by. */
  private Cell grown(Cell cell) {
    return grown.length() == 0 ? cell : cell.with(grown.toString(), growth);
  }

  private void endCell() {
    if (last != null) {
      cells.add(grown(last));
      grown.setLength(0);
      growth.clear();
      last = null;
    }
  }

  private void flush() {
    if (last != null) {
      endCell();
      CellRow row = CellRow.of(cells);
      rows.add(row);
      cells.clear();
      breaks.end(row);
    }
  }

  private boolean continues(Cell start, List<Cell> pieces, int line) {
    return Math.max(start.text().length(), grown.length()) > Label.LONGEST
        ? breaks.continuesText(cells.size(), pieces, line)
        : breaks.continues(cells, grown(start), pieces, line);
  }
}
