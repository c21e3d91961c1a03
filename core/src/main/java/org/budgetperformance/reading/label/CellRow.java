package org.budgetperformance.reading.label;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;

/** The cells of one row of a table, as far as they were copied. */
public final class CellRow {
  private final ImmutableList<Cell> cells;
  private final Parting parting;
  @Nullable private final LocalizedText doubt;

  /** The documents in which it is known to hold no headings: each step over the rows asks. */
  @Nullable private Vocabulary withoutHeadings;

  private CellRow(ImmutableList<Cell> cells, Parting parting, @Nullable LocalizedText doubt) {
    this.cells = cells;
    this.parting = parting;
    this.doubt = doubt;
  }

  /** What parted the cells. */
  private enum Parting {
    SOURCE,
    TABS,
    LINES
  }

  /** Returns a row whose source knew its cells. */
  public static CellRow given(Iterable<Cell> cells) {
    return new CellRow(ImmutableList.copyOf(cells), Parting.SOURCE, null);
  }

  /** Returns a row whose cells were parted by tabs. */
  public static CellRow of(Iterable<Cell> cells) {
    return new CellRow(ImmutableList.copyOf(cells), Parting.TABS, null);
  }

  /** Returns a row that was made from one cell a line, so that empty cells may be lost. */
  public static CellRow listed(Iterable<Cell> cells) {
    return new CellRow(ImmutableList.copyOf(cells), Parting.LINES, null);
  }

  /** Returns cells of which it cannot be told how they make rows, and why. */
  public static CellRow doubtful(Iterable<Cell> cells, LocalizedText why) {
    return new CellRow(ImmutableList.copyOf(cells), Parting.LINES, why);
  }

  /** Returns a row that was parted in the same way. */
  public CellRow with(Iterable<Cell> others) {
    return new CellRow(ImmutableList.copyOf(others), parting, doubt);
  }

  /** Returns why it cannot be told how its cells make rows, if it cannot. */
  public Optional<LocalizedText> doubt() {
    return Optional.ofNullable(doubt);
  }

  /** Returns whether it was made from one cell a line, so that empty cells may be lost. */
  public boolean isListed() {
    return parting == Parting.LINES;
  }

  /** Returns whether tabs parted its cells, so that a line that broke cut it in two. */
  public boolean isTabbed() {
    return parting == Parting.TABS;
  }

  /** Returns whether it is known to hold no headings of some documents. */
  public boolean isWithoutHeadings(Vocabulary vocabulary) {
    return withoutHeadings == vocabulary;
  }

  /** Says that it holds no headings of some documents. */
  public void withoutHeadings(Vocabulary vocabulary) {
    withoutHeadings = vocabulary;
  }

  /** Returns the number of its cells. */
  public int size() {
    return cells.size();
  }

  /** Returns its cells, from the first column on. */
  public ImmutableList<Cell> cells() {
    return cells;
  }

  /** Returns the cell at an index, an empty one beyond the ends of the row. */
  public Cell at(int index) {
    return index >= 0 && index < cells.size()
        ? cells.get(index)
        : Cell.empty(line(), isListed() ? 0 : Math.max(0, index + 1));
  }

  /** Returns the index of the first cell from an index that is not empty, or the size. */
  public int next(int from) {
    int at = Math.max(0, from);
    while (at < cells.size() && cells.get(at).isEmpty()) {
      at++;
    }
    return at;
  }

  /** Returns the index of the last cell that is not empty, or -1. */
  public int last() {
    int at = cells.size() - 1;
    while (at >= 0 && cells.get(at).isEmpty()) {
      at--;
    }
    return at;
  }

  /** Returns whether all its cells are empty. */
  public boolean isEmpty() {
    return next(0) == size();
  }

  /** Returns the line on which the row starts. */
  public int line() {
    return cells.isEmpty() ? 0 : cells.get(Math.min(next(0), size() - 1)).line();
  }

  /** Returns the texts of all cells. */
  public String text() {
    return Joiner.on(' ')
        .join(
            cells.stream()
                .filter(cell -> !cell.isEmpty())
                .map(Cell::text)
                .collect(Collectors.toList()));
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
