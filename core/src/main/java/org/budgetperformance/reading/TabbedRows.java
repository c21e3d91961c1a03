package org.budgetperformance.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the rows of a table whose cells are parted by tabs.
 *
 * <p>A cell broken over lines breaks its row too. A line continues the row above it if it starts with
 * no label of its own and both together are not wider than the table. Not thread-safe.
 */
final class TabbedRows {
  private static final Splitter TAB = Splitter.on('\t');

  private final Vocabulary vocabulary;
  private final int width;
  private final ImmutableList.Builder<CellRow> rows = ImmutableList.builder();
  private final List<Cell> cells = new ArrayList<>();
  // The last cell grows line by line; joining strings would take quadratic time.
  private final StringBuilder last = new StringBuilder();
  private int lastLine;

  private TabbedRows(Vocabulary vocabulary, int width) {
    this.vocabulary = vocabulary;
    this.width = width;
  }

  static ImmutableList<CellRow> of(Iterable<TextLine> lines, Vocabulary vocabulary) {
    TabbedRows rows = new TabbedRows(vocabulary, width(lines));
    for (TextLine line : lines) {
      if (!line.isBlank()) {
        rows.add(line.number(), TAB.splitToList(line.text()));
      }
    }
    rows.flush();
    return rows.rows.build();
  }

  /** Returns how many cells the widest line has. */
  static int width(Iterable<TextLine> lines) {
    int width = 1;
    for (TextLine line : lines) {
      width = Math.max(width, 1 + (int) line.text().chars().filter(c -> c == '\t').count());
    }
    return width;
  }

  private void add(int line, List<String> pieces) {
    boolean continues = lastLine > 0 && continues(new Cell(line, pieces.get(0)), line, pieces);
    if (continues) {
      last.append(pieces.get(0).isEmpty() ? "" : "\n").append(pieces.get(0));
    } else {
      flush();
      start(line, pieces.get(0));
    }
    for (String piece : pieces.subList(1, pieces.size())) {
      cells.add(new Cell(lastLine, last.toString()));
      start(line, piece);
    }
  }

  private void start(int line, String piece) {
    last.setLength(0);
    last.append(piece);
    lastLine = line;
  }

  private void flush() {
    if (lastLine > 0) {
      cells.add(new Cell(lastLine, last.toString()));
      rows.add(CellRow.of(cells));
      cells.clear();
      lastLine = 0;
    }
  }

  private boolean continues(Cell first, int line, List<String> pieces) {
    if ((pieces.size() == width && width > 1) || cells.size() + pieces.size() > width) {
      return false;
    }
    if (last.length() > Label.LONGEST) {
      return !startsRow(first);
    }
    Cell before = new Cell(lastLine, last.toString());
    if (before.isEmpty()) {
      return false;
    }
    if (vocabulary.join(before, first)) {
      return true;
    }
    if (first.compact().startsWith("(") && !startsRow(first)) {
      return true;
    }
    if (vocabulary.isKnown(before.label()) || isClosed(before, pieces)) {
      return false;
    }
    if (first.isEmpty()) {
      Cell next = firstOf(line, pieces);
      return !before.isFigure() && !startsRow(next);
    }
    return before.isFigure() ? first.isFigure() && !first.hasDigit() : !startsRow(first);
  }

  /** Returns whether a lone line says something whole, such as （2024年度）. */
  private boolean isClosed(Cell before, List<String> pieces) {
    return cells.isEmpty()
        && ((before.compact().startsWith("(") && before.compact().endsWith(")"))
            || (pieces.size() > 1 && before.compact().endsWith("。")));
  }

  private static Cell firstOf(int line, List<String> pieces) {
    for (String piece : pieces) {
      Cell cell = new Cell(line, piece);
      if (!cell.isEmpty()) {
        return cell;
      }
    }
    return new Cell(line, "");
  }

  private boolean startsRow(Cell cell) {
    return vocabulary.isKnown(cell.label()) || Remarks.start(cell, vocabulary);
  }
}
