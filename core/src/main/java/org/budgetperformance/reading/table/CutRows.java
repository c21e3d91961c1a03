package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;

/**
 * Rows of indicators that the end of a page cut in two, with a page number and the headings again between the
 * halves: the halves are one row. Not thread-safe.
 */
final class CutRows {
  private final Vocabulary vocabulary;
  private final List<CellRow> rows = new ArrayList<>();
  @Nullable private Headings headings;

  /** The index of the last row of an indicator, -1 if something else than a new page came after it. */
  private int last = -1;

  /** Whether a page has begun since that row. */
  private boolean newPage;

  private CutRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns rows of which none is half of another one. */
  static ImmutableList<CellRow> joined(ImmutableList<CellRow> rows, Vocabulary vocabulary) {
    CutRows joined = new CutRows(vocabulary);
    rows.forEach(joined::add);
    return ImmutableList.copyOf(joined.rows);
  }

  private void add(CellRow row) {
    Optional<Headings> heading = Headings.of(row, vocabulary, SheetFiller.UNIT);
    Headings above = headings;
    if (heading.isPresent()) {
      newPage = above != null && above.columns().equals(heading.get().columns());
      last = newPage ? last : -1;
      headings = heading.get().name() < 0 ? null : heading.get();
      rows.add(row);
    } else if (above == null || row.isListed() || isPageNumber(row)) {
      rows.add(row);
    } else if (last >= 0 && isRest(row, rows.get(last), above)) {
      rows.set(last, both(rows.get(last), row));
    } else {
      rows.add(row);
      last = rows.size() - 1;
      newPage = false;
    }
  }

  private static boolean isPageNumber(CellRow row) {
    Cell only = row.at(row.next(0));
    return row.next(row.next(0) + 1) == row.size() && Remarks.isPageNumber(only.compact());
  }

  /** Returns whether a row has what another one lacks, or, on a new page, what its words go on with. */
  private boolean isRest(CellRow row, CellRow half, Headings above) {
    if (row.size() > above.width() || half.size() > above.width() || row.next(0) < above.name()) {
      return false;
    }
    boolean named = !row.at(above.name()).isEmpty();
    boolean lacking = !half.at(above.name()).isEmpty() && at(half, Columns.POINTS, above).isEmpty();
    boolean figures = !at(row, Columns.POINTS, above).isEmpty();
    boolean words = at(row, Columns.SCORE, above).isEmpty() && !figures && newPage;
    int explanation = above.index(Columns.EXPLANATION);
    boolean reasons = row.next(0) == explanation && !half.at(explanation).isEmpty();
    return reasons
        || (!named && lacking && figures && !overlap(row, half))
        || (words && (!named || at(row, Columns.TARGET, above).isEmpty()));
  }

  private static boolean overlap(CellRow row, CellRow half) {
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      if (!half.at(i).isEmpty() && row.at(i).isFigure()) {
        return true;
      }
    }
    return false;
  }

  private static Cell at(CellRow row, Column<?> column, Headings above) {
    int index = above.index(column);
    return index < 0 ? Cell.empty(row.line(), 0) : row.at(index);
  }

  private static CellRow both(CellRow half, CellRow rest) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(half.size(), rest.size()); i++) {
      cells.add(half.at(i).joined(rest.at(i)));
    }
    return half.with(cells);
  }
}
