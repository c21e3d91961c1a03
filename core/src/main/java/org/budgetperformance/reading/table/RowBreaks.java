package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.label.Vocabulary;

/**
 * Tells a line that goes on with the row above it from one that is a row of its own, in a table whose cells are
 * parted by tabs. Not thread-safe.
 */
final class RowBreaks {
  private final Vocabulary vocabulary;
  private final BrokenLabels labels;
  private final int width;
  private final boolean padded;

  /** What the headings of indicators say of the rows below them, null above them. */
  @Nullable private RowWidths indicators;

  /** The row that ended last. */
  @Nullable private CellRow ended;

  RowBreaks(ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.labels = new BrokenLabels(lines, vocabulary);
    int widest = TabbedRows.width(lines);
    this.width = widest;
    this.padded =
        Iterables.any(
            lines, line -> line.text().endsWith("\t") && TabbedRows.width(line.text()) == widest);
  }

  /** Says that a row has ended, of which those below may have their headings. */
  void end(CellRow row) {
    CellRow above = ended;
    CellRow heading = above == null ? row : HeadingRows.join(above, row, vocabulary).orElse(row);
    ended = row;
    Optional<Headings> headings = Headings.of(heading, vocabulary, SheetFiller.UNIT);
    if (headings.isPresent()) {
      indicators = headings.get().name() < 0 ? null : new RowWidths(headings.get(), vocabulary);
    }
  }

  /** Returns whether a line goes on with a long text, which is no label. */
  boolean continuesText(int above, List<Cell> pieces, int line) {
    return above + pieces.size() <= width
        && pieces.size() < width
        && !startsRow(pieces.get(0), line);
  }

  /**
   * Returns whether a line goes on with the row above it.
   *
   * @param above the cells of that row that have ended
   * @param before its last cell, as far as it has been read
   * @param pieces the cells of the line
   * @param line the index of the line
   */
  boolean continues(List<Cell> above, Cell before, List<Cell> pieces, int line) {
    Cell first = pieces.get(0);
    if (pieces.size() == 1 && Remarks.isPageNumber(first.compact())) {
      return false;
    }
    boolean note = first.compact().startsWith("(") && vocabulary.isKnown(before.label());
    boolean label = !before.isEmpty() && !note && (above.isEmpty() || !before.isFigure());
    if (label && labels.goOn(before, line)) {
      return true;
    }
    if (indicators != null) {
      return continuesIndicator(above, before, pieces, line, indicators);
    }
    return above.size() + pieces.size() <= width
        && !before.isEmpty()
        && !hasMoreThanLabels(above, pieces)
        && continuesRow(above, before, pieces, line);
  }

  private boolean startsRow(Cell first, int line) {
    return vocabulary.startsRow(first) || labels.row(line).isPresent();
  }

  /** Returns whether a line goes on with the row of an indicator. */
  private boolean continuesIndicator(
      List<Cell> above, Cell before, List<Cell> pieces, int line, RowWidths widths) {
    Cell first = pieces.get(0);
    List<Cell> row = new ArrayList<>(above);
    row.add(before);
    int room = widths.room(row) - (pieces.size() - 1);
    if (room < 0) {
      return false;
    }
    boolean rest = row.size() > 1 && !widths.isWhole(row) && !before.isNone();
    List<Cell> other = labels.row(line).orElse(pieces);
    boolean name =
        rest
            && vocabulary.isOnlyOfIndicators(other.get(0))
            && (room == 0 || !widths.isWhole(other));
    boolean level = first.isEmpty() && vocabulary.startsRow(firstOf(pieces));
    if (level || (vocabulary.startsRow(other.get(0)) && !name)) {
      return false;
    }
    boolean note = first.compact().startsWith("(") && !before.isEmpty();
    boolean words = !before.isEmpty() && !before.isFigure() && !first.isEmpty();
    return rest || note || (words && pieces.size() == 1 && !isClosed(above, before, pieces));
  }

  /**
   * Returns whether behind the words of a label, with which a line would go on, other words stand in it, where a
   * row has a label: they are the words of a label that is not known.
   */
  private boolean hasMoreThanLabels(List<Cell> above, List<Cell> pieces) {
    boolean beside =
        !above.isEmpty()
            && vocabulary
                .line(above.get(above.size() - 1).label())
                .filter(line -> vocabulary.isText(line, TextPlace.BESIDE))
                .isPresent();
    return beside
        && pieces.size() > 1
        && !pieces.get(1).isEmpty()
        && !vocabulary.startsRow(pieces.get(1));
  }

  /** Returns whether a line goes on with a row of which no headings say how many cells it has. */
  private boolean continuesRow(List<Cell> above, Cell before, List<Cell> pieces, int line) {
    Cell first = pieces.get(0);
    boolean whole = pieces.size() == width;
    if (vocabulary.join(before, first)) {
      return true;
    }
    boolean result = pieces.size() > 1 && GoalsReader.isOfResult(first);
    if (result
        || startsRow(first, line)
        || headsColumns(pieces)
        || isClosed(above, before, pieces)) {
      return false;
    }
    if (vocabulary.isKnown(before.label())) {
      return continuesLabel(above, before, pieces);
    }
    if (first.isEmpty()) {
      boolean alike = above.size() > 1 && pieces.size() == above.size() + 1;
      return !whole && !alike && !before.isFigure() && !vocabulary.startsRow(firstOf(pieces));
    }
    // Where rows keep their empty cells, a row that is too short is a broken one.
    boolean unit = first.compact().startsWith("(") || first.isUnit();
    boolean broken = padded && !whole && above.size() + 1 < width;
    return !before.isFigure() || unit || broken;
  }

  /** Returns whether a line heads columns, or has labels with nothing beside them, whatever its first cell says. */
  private boolean headsColumns(List<Cell> pieces) {
    int columns = 0;
    int labels = 0;
    for (int i = 1; i < pieces.size() && columns < 2; i++) {
      columns += vocabulary.column(pieces.get(i).label()).isPresent() ? 1 : 0;
      labels += vocabulary.isKnown(pieces.get(i).label()) ? 1 : 0;
    }
    return columns == 2 || (labels > 1 && labels == pieces.size() - 1);
  }

  /** Returns whether a label that could stand alone goes on. */
  private boolean continuesLabel(List<Cell> above, Cell before, List<Cell> pieces) {
    Cell first = pieces.get(0);
    int count = above.size() + pieces.size();
    if (first.compact().startsWith("(")) {
      return count < width || pieces.size() > 1 || first.compact().endsWith(")");
    }
    // 社会成本 is a category, but may also start the name 社会成本节约率.
    boolean category = vocabulary.isOnlyOfIndicators(before);
    return !first.isEmpty()
        && ((category && count == width && !above.isEmpty())
            || (before.compact().endsWith(":") && first.compact().indexOf(':') < 0));
  }

  /** Returns whether a lone line says something whole, such as （2024年度）; no signature states an amount. */
  private boolean isClosed(List<Cell> above, Cell before, List<Cell> pieces) {
    return above.isEmpty()
        && ((before.compact().startsWith("(") && before.compact().endsWith(")"))
            || (pieces.size() > 1 && before.compact().endsWith("。"))
            || ((pieces.size() > 1 || pieces.get(0).statesFigure())
                && Remarks.start(before, vocabulary)));
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
