package org.budgetperformance.reading.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.Remarks;
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

  private final Vocabulary vocabulary;
  private final int width;
  private final boolean padded;
  private final ImmutableList.Builder<CellRow> rows = ImmutableList.builder();
  private final List<Cell> cells = new ArrayList<>();
  @Nullable private Cell last;
  // The last cell grows line by line; joining strings would take quadratic time.
  private final StringBuilder grown = new StringBuilder();
  private final List<Cell> growth = new ArrayList<>();

  private TabbedRows(Vocabulary vocabulary, int width, boolean padded) {
    this.vocabulary = vocabulary;
    this.width = width;
    this.padded = padded;
  }

  static Optional<ImmutableList<CellRow>> rows(
      ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    int width = width(lines);
    boolean padded =
        Iterables.any(lines, line -> line.text().endsWith("\t") && width(line.text()) == width);
    TabbedRows rows = new TabbedRows(vocabulary, width, padded);
    for (TextLine line : lines) {
      if (!line.isBlank()) {
        rows.add(cells(line));
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

  private static int width(String text) {
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

  private void add(List<Cell> pieces) {
    Cell first = pieces.get(0);
    if (last != null && continues(last, first, pieces)) {
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
      rows.add(CellRow.of(cells));
      cells.clear();
    }
  }

  private boolean continues(Cell start, Cell first, List<Cell> pieces) {
    boolean whole = pieces.size() == width;
    if (cells.size() + pieces.size() > width) {
      return false;
    }
    if (Math.max(start.text().length(), grown.length()) > Label.LONGEST) {
      return !whole && !vocabulary.startsRow(first);
    }
    Cell before = grown(start);
    if (before.isEmpty()) {
      return false;
    }
    if (vocabulary.join(before, first)) {
      return true;
    }
    // Where rows keep their empty cells, no row of an indicator starts at the edge of the table.
    boolean name = padded && !whole && !cells.isEmpty() && vocabulary.isOnlyOfIndicators(first);
    if ((vocabulary.startsRow(first) && !name) || isClosed(before, pieces)) {
      return false;
    }
    if (vocabulary.isKnown(before.label())) {
      return continuesLabel(before, first, pieces);
    }
    if (first.isEmpty()) {
      return !whole && !before.isFigure() && !vocabulary.startsRow(firstOf(pieces));
    }
    // Where rows keep their empty cells, a row that is too short is a broken one.
    boolean unit = first.compact().startsWith("(") || first.isUnit();
    boolean broken = padded && !whole && cells.size() + 1 < width;
    return !before.isFigure() || unit || broken;
  }

  /** Returns whether a label that could stand alone goes on. */
  private boolean continuesLabel(Cell before, Cell first, List<Cell> pieces) {
    int count = cells.size() + pieces.size();
    if (first.compact().startsWith("(")) {
      return count < width || pieces.size() > 1 || first.compact().endsWith(")");
    }
    // 社会成本 is a category, but may also start the name 社会成本节约率.
    boolean category = vocabulary.isOnlyOfIndicators(before);
    return !first.isEmpty()
        && ((category && count == width && !cells.isEmpty())
            || (before.compact().endsWith(":") && first.compact().indexOf(':') < 0));
  }

  /** Returns whether a lone line says something whole, such as （2024年度）. */
  private boolean isClosed(Cell before, List<Cell> pieces) {
    return cells.isEmpty()
        && ((before.compact().startsWith("(") && before.compact().endsWith(")"))
            || (pieces.size() > 1
                && (before.compact().endsWith("。") || Remarks.start(before, vocabulary))));
  }

  /** Returns the first of some cells that is not empty, the last of them if all are. */
  private static Cell firstOf(List<Cell> pieces) {
    int at = 0;
    while (at < pieces.size() - 1 && pieces.get(at).isEmpty()) {
      at++;
    }
    return pieces.get(at);
  }
}
