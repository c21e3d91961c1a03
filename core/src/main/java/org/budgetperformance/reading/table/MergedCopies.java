package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Vocabulary;

/**
 * Copies of a cell that is merged across columns, as some programs write into each of them: they count once.
 *
 * <p>Two equal cells may well be two: a target and its result. Copies are told by the headings, which are copied as
 * well or have room for them, and by labels.
 */
final class MergedCopies {
  private final Vocabulary vocabulary;
  @Nullable private Headings headings;

  private MergedCopies(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns rows in which copies are empty. */
  static ImmutableList<CellRow> removed(ImmutableList<CellRow> rows, Vocabulary vocabulary) {
    MergedCopies copies = new MergedCopies(vocabulary);
    ImmutableList.Builder<CellRow> removed = ImmutableList.builder();
    for (CellRow row : rows) {
      removed.add(copies.removed(row));
    }
    return removed.build();
  }

  private CellRow removed(CellRow row) {
    CellRow labels = row.isListed() ? row : withoutCopiedLabels(row);
    if (TaskHeadings.areSources(row, vocabulary)) {
      headings = null; // each cell under a heading above has a heading of its own
      return row;
    }
    Optional<Headings> heading = Headings.of(labels, vocabulary, SheetFiller.UNIT);
    if (heading.isPresent()) {
      headings = heading.get();
      return labels;
    }
    Headings above = headings;
    boolean indicator = above != null && above.name() >= 0;
    CellRow rest = indicator ? row : labels;
    return above != null && !row.isListed() && isCopied(rest, above)
        ? withoutCopiedCells(rest, above)
        : rest;
  }

  private CellRow withoutCopiedLabels(CellRow row) {
    List<Cell> cells = null;
    for (int i = 0; i < row.size(); i++) {
      boolean copy =
          i > 0
              && !row.at(i).isEmpty()
              && isSame(row.at(i), row.at(i - 1))
              && vocabulary.isKnown(row.at(i).label());
      if (copy) {
        cells = cells == null ? new ArrayList<>(row.cells()) : cells;
        cells.set(i, empty(row.at(i)));
      }
    }
    return cells == null ? row : row.with(cells);
  }

  /** Returns whether a row is as wide as the headings, and all cells beneath one heading are the same. */
  private static boolean isCopied(CellRow row, Headings above) {
    boolean any = false;
    for (int i = 1; i < row.size() && row.size() == above.width(); i++) {
      if (isBeneathSame(i, above) && !row.at(i).isEmpty()) {
        any = true;
        if (!isSame(row.at(i), row.at(above.span(i)))) {
          return false;
        }
      }
    }
    return any;
  }

  private static CellRow withoutCopiedCells(CellRow row, Headings above) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int i = 1; i < cells.size(); i++) {
      if (isBeneathSame(i, above) && !cells.get(i).isEmpty()) {
        cells.set(i, empty(cells.get(i)));
      }
    }
    return row.with(cells);
  }

  private static boolean isBeneathSame(int index, Headings above) {
    return above.span(index) >= 0 && above.span(index) < index;
  }

  private static boolean isSame(Cell one, Cell other) {
    return one.compact().equals(other.compact());
  }

  private static Cell empty(Cell copy) {
    copy.is(Kind.REPEATED);
    return copy.with("");
  }
}
