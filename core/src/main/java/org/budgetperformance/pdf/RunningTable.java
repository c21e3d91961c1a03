package org.budgetperformance.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetperformance.submission.SourcePlace;

/** A table from its first page to its last. Not thread-safe. */
final class RunningTable {
  /** Columns that begin nearer to each other are one: 2 mm. */
  private static final double SAME_EDGE = 5.65;

  private final List<TableRow> rows;
  private PageTable last;

  RunningTable(PageTable first) {
    this.rows = new ArrayList<>(first.rows());
    this.last = first;
  }

  /**
   * Adds the rest of the table if another is that: without the headings that it repeats, the row that was cut whole again.
   *
   * @param mustShow whether it is another table unless it repeats headings or begins with the rest of a row
   */
  boolean goesOnIn(PageTable next, boolean mustShow) {
    if (!last.mayGoOnIn(next)) {
      return false;
    }
    int repeated = 0;
    while (repeated < next.rows().size()
        && repeated < rows.size()
        && next.rows().get(repeated).repeats(rows.get(repeated))) {
      repeated++;
    }
    List<TableRow> rest = next.rows().subList(repeated, next.rows().size());
    boolean isCut = !rest.isEmpty() && rows.get(rows.size() - 1).goesOnIn(rest.get(0));
    if (mustShow && repeated == 0 && !isCut) {
      return false;
    }
    last = next;
    rows.addAll(rest.subList(isCut ? 1 : 0, rest.size()));
    return true;
  }

  /** Adds the rows, each cell in the column in which it begins. */
  void addTo(PdfRows target) {
    double[] edges = edges();
    for (TableRow row : rows) {
      List<TableCell> cells = row.cells();
      int width = 1 + column(edges, cells.get(cells.size() - 1));
      String[] texts = new String[width];
      int[] numbers = new int[width];
      List<ImmutableList<Spot>> spots = new ArrayList<>();
      Arrays.fill(texts, "");
      Arrays.fill(numbers, cells.get(0).number());
      for (TableCell cell : cells) {
        int column = column(edges, cell);
        // Two cells whose edges are one are both read.
        texts[column] = texts[column].isEmpty() ? cell.text() : texts[column] + "\n" + cell.text();
        Arrays.fill(numbers, column, width, cell.number());
        while (spots.size() < column) {
          spots.add(spots.isEmpty() ? cell.spots() : spots.get(spots.size() - 1));
        }
        spots.add(cell.spots());
      }
      SourcePlace place =
          SourcePlace.pageTableRow(
              row.page(), row.table(), row.number(), ImmutableIntArray.copyOf(numbers));
      target.add(place, Arrays.asList(texts), spots);
    }
  }

  /** Returns where columns begin. */
  private double[] edges() {
    double[] all =
        rows.stream().flatMap(row -> row.cells().stream()).mapToDouble(TableCell::left).toArray();
    Arrays.sort(all);
    int count = 0;
    for (double edge : all) {
      if (count == 0 || edge - all[count - 1] > SAME_EDGE) {
        all[count++] = edge;
      }
    }
    return Arrays.copyOf(all, count);
  }

  private static int column(double[] edges, TableCell cell) {
    return RuledLines.nearest(edges, cell.left());
  }
}
