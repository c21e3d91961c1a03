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
  private final boolean listed;
  @Nullable private final LocalizedText doubt;

  private CellRow(ImmutableList<Cell> cells, boolean listed, @Nullable LocalizedText doubt) {
    this.cells = cells;
    this.listed = listed;
    this.doubt = doubt;
  }

  /** Returns a row whose cells were parted by tabs. */
  public static CellRow of(Iterable<Cell> cells) {
    return new CellRow(ImmutableList.copyOf(cells), false, null);
  }

  /** Returns a row that was made from one cell a line, so that empty cells may be lost. */
  public static CellRow listed(Iterable<Cell> cells) {
    return new CellRow(ImmutableList.copyOf(cells), true, null);
  }

  /** Returns cells of which it cannot be told how they make rows, and why. */
  public static CellRow doubtful(Iterable<Cell> cells, LocalizedText why) {
    return new CellRow(ImmutableList.copyOf(cells), true, why);
  }

  /** Returns why it cannot be told how its cells make rows, if it cannot. */
  public Optional<LocalizedText> doubt() {
    return Optional.ofNullable(doubt);
  }

  /** Returns whether it was made from one cell a line, so that empty cells may be lost. */
  public boolean isListed() {
    return listed;
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
        : Cell.empty(line(), listed ? 0 : Math.max(0, index + 1));
  }

  /** Returns the index of the first cell from an index that is not empty, or the size. */
  public int next(int from) {
    int at = Math.max(0, from);
    while (at < cells.size() && cells.get(at).isEmpty()) {
      at++;
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
