package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/**
 * Makes the rows of a table that was copied with one cell a line: a label starts a row, figures
 * follow it.
 *
 * <p>Not thread-safe.
 */
final class ListedRows {
  /** More blank lines than a row has cells are no empty cells. */
  private static final int MOST_BLANKS = 12;

  /**
   * In a table of tabs at least one line in so many has one. Rows may be broken: twelve lines for each
   * row leave room for a cell of a sentence in a narrow column. Where each line is a cell, a tab is
   * there by accident only.
   */
  private static final int LEAST_SHARE = 12;

  private final Vocabulary vocabulary;
  private final ImmutableList.Builder<CellRow> rows = ImmutableList.builder();
  private final List<Cell> row = new ArrayList<>();
  private boolean heads;

  private ListedRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Optional<ImmutableList<CellRow>> rows(
      ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    return isListed(lines) ? Optional.of(of(lines, vocabulary)) : Optional.empty();
  }

  /** Returns whether so few lines have several cells that each line is a cell of its own. */
  private static boolean isListed(ImmutableList<TextLine> lines) {
    long several = 0;
    long all = 0;
    for (TextLine line : lines) {
      several += line.isTabbed() ? 1 : 0;
      all += line.isBlank() ? 0 : 1;
    }
    return several * LEAST_SHARE < all;
  }

  static ImmutableList<CellRow> of(Iterable<TextLine> lines, Vocabulary vocabulary) {
    ImmutableList<ListedCell> cells = ListedCell.of(lines, vocabulary);
    ListedRows rows = new ListedRows(vocabulary);
    for (int i = 0; i < cells.size(); ) {
      i = rows.add(cells, i);
    }
    rows.flush();
    return rows.rows.build();
  }

  private int add(ImmutableList<ListedCell> cells, int at) {
    Cell cell = cells.get(at).cell();
    if (isHead(cell)) {
      boolean title = row.size() == 1 && !takesWords() && !vocabulary.isHeading(cell.label());
      blanks(cells.get(at).blanks());
      if (!title && !heads && !row.stream().allMatch(this::isHead)) {
        flush();
      }
      heads |= !vocabulary.isHeading(cell.label());
      row.add(cell);
    } else if (headsIndicators()) {
      Headings headings = Headings.of(CellRow.listed(row), vocabulary, SheetFiller.UNIT).get();
      flush();
      return ListedIndicators.read(cells, at, headings, vocabulary, rows);
    } else if (cell.isFigure() && !vocabulary.isKnown(cell.label())) {
      addFigure(cells.get(at));
    } else if (takesWords() && !vocabulary.startsRow(cell) && !Labelled.isContact(cell)) {
      row.add(cell);
    } else {
      blanks(cells.get(at).blanks());
      flush();
      row.add(cell);
    }
    return at + 1;
  }

  private void addFigure(ListedCell figure) {
    blanks(figure.blanks());
    if (heads) {
      flush();
    }
    if (row.isEmpty()) {
      row.add(Cell.empty(figure.cell().line(), 0));
    }
    row.add(figure.cell());
  }

  /** Adds the empty cells that blank lines may stand for. */
  private void blanks(int count) {
    for (int i = 0; i < Math.min(count, MOST_BLANKS) && !row.isEmpty(); i++) {
      row.add(Cell.empty(row.get(row.size() - 1).line(), 0));
    }
  }

  private boolean isHead(Cell cell) {
    return vocabulary.column(cell.label()).isPresent()
        || vocabulary.isHeading(cell.label())
        || vocabulary.line(cell.label()).equals(Optional.of(Lines.INDICATOR));
  }

  private boolean headsIndicators() {
    return heads
        && row.stream()
            .anyMatch(cell -> vocabulary.line(cell.label()).equals(Optional.of(Lines.INDICATOR)))
        && Headings.of(CellRow.listed(row), vocabulary, SheetFiller.UNIT).isPresent();
  }

  private boolean takesWords() {
    if (row.isEmpty()) {
      return false;
    }
    Optional<Line> line = vocabulary.line(row.get(0).label());
    return line.isPresent()
        && (vocabulary.isText(line.get(), TextPlace.BESIDE)
            || vocabulary.isText(line.get(), TextPlace.ANYWHERE));
  }

  private void flush() {
    if (!row.isEmpty()) {
      rows.add(CellRow.listed(row));
      row.clear();
    }
    heads = false;
  }
}
