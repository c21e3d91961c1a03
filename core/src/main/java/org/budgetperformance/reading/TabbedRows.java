package org.budgetperformance.reading;

import com.google.common.base.CharMatcher;
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
  static final Splitter TAB = Splitter.on('\t');

  /** In a table of tabs at least one line in so many has one, however broken its cells are. */
  private static final int LEAST_SHARE = 12;

  private final Vocabulary vocabulary;
  private final int width;
  private final boolean padded;
  private final ImmutableList.Builder<CellRow> rows = ImmutableList.builder();
  private final List<Cell> cells = new ArrayList<>();
  // The last cell grows line by line; joining strings would take quadratic time.
  private final StringBuilder last = new StringBuilder();
  private int lastLine;

  private TabbedRows(Vocabulary vocabulary, int width, boolean padded) {
    this.vocabulary = vocabulary;
    this.width = width;
    this.padded = padded;
  }

  static ImmutableList<CellRow> of(ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    int width = width(lines);
    boolean padded =
        lines.stream()
            .map(TextLine::text)
            .anyMatch(text -> text.endsWith("\t") && width(text) == width);
    TabbedRows rows = new TabbedRows(vocabulary, width, padded);
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
      width = Math.max(width, width(line.text()));
    }
    return width;
  }

  private static int width(String text) {
    return 1 + CharMatcher.is('\t').countIn(text);
  }

  /** Returns whether so few lines have several cells that each line is a cell of its own. */
  static boolean isListed(ImmutableList<TextLine> lines) {
    long several = lines.stream().filter(line -> line.text().trim().indexOf('\t') >= 0).count();
    long all = lines.stream().filter(line -> !line.isBlank()).count();
    return several * LEAST_SHARE < all;
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
    boolean whole = pieces.size() == width;
    if (cells.size() + pieces.size() > width) {
      return false;
    }
    if (last.length() > Label.LONGEST) {
      return !whole && !vocabulary.startsRow(first);
    }
    Cell before = new Cell(lastLine, last.toString());
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
      return !whole && !before.isFigure() && !vocabulary.startsRow(firstOf(line, pieces));
    }
    // Where rows keep their empty cells, a row that is too short is a broken one.
    boolean unit = first.compact().startsWith("(") || first.isUnit();
    boolean broken = padded && !whole && cells.size() + 1 < width;
    return !before.isFigure() || unit || broken;
  }

  /** Returns whether a label that could stand alone goes on. */
  private boolean continuesLabel(Cell before, Cell first, List<String> pieces) {
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
  private boolean isClosed(Cell before, List<String> pieces) {
    return cells.isEmpty()
        && ((before.compact().startsWith("(") && before.compact().endsWith(")"))
            || (pieces.size() > 1
                && (before.compact().endsWith("。") || Remarks.start(before, vocabulary))));
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
}
