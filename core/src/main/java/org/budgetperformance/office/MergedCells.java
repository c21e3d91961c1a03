package org.budgetperformance.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** The merged cells of a sheet, of which only the first one shows anything. However large they are, each costs the same. */
final class MergedCells {
  private static final int MOST = 1 << 18;
  private static final int LETTERS = 26;

  private final List<int[]> ranges = new ArrayList<>();

  /** Adds a range such as {@code A1:C2}; what is none is passed over. */
  void add(String reference) {
    int colon = reference.indexOf(':');
    if (colon > 0 && ranges.size() < MOST) {
      String first = reference.substring(0, colon);
      String last = reference.substring(colon + 1);
      int[] range = {row(first), column(first), row(last), column(last)};
      if (range[0] > 0 && range[1] > 0 && range[2] >= range[0] && range[3] >= range[1]) {
        ranges.add(range);
      }
    }
  }

  /** Returns the number of the column of a cell such as {@code AB12}, 28; at most the last of a sheet. */
  static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = Math.min(SheetRows.MOST_COLUMNS, column * LETTERS + c - 'A' + 1);
      }
    }
    return column;
  }

  /** Returns the number of the row of a cell such as {@code AB12}, or of a row. */
  static int row(String reference) {
    int row = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= '0' && c <= '9') {
        row = Math.min(SheetRows.MOST_ROWS, row * 10 + c - '0');
      }
    }
    return row;
  }

  /** Returns what goes over the rows from top to bottom. */
  Sweep sweep() {
    ranges.sort(Comparator.comparingInt(range -> range[0]));
    return new Sweep();
  }

  /** Which ranges a row has; merged cells do not overlap, so that one of them decides. */
  final class Sweep {
    private final TreeMap<Integer, int[]> here = new TreeMap<>();
    private final PriorityQueue<int[]> ends =
        new PriorityQueue<>(Comparator.comparingInt(range -> range[2]));
    private int next;
    private int row;

    /** Goes on to a row. */
    void to(int number) {
      row = number;
      while (next < ranges.size() && ranges.get(next)[0] <= number) {
        int[] range = ranges.get(next++);
        here.put(range[1], range);
        ends.add(range);
      }
      while (!ends.isEmpty() && ends.peek()[2] < number) { // one that has ended would hide others
        int[] range = ends.poll();
        here.remove(range[1], range);
      }
    }

    /** Returns whether the cell of a column lies under another one. */
    boolean isCovered(int column) {
      Map.Entry<Integer, int[]> entry = here.floorEntry(column);
      if (entry == null) {
        return false;
      }
      int[] range = entry.getValue();
      return row <= range[2] && column <= range[3] && !(row == range[0] && column == range[1]);
    }
  }
}
