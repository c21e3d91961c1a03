package org.budgetperformance.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a page that cross each other, which make tables. Lines that are drawn in pieces are one; two that lie
 * side by side are one too. What each costs is counted, not the square of how many there are.
 */
final class RuledLines {
  /** Lines that are nearer to each other are one, or touch. */
  static final double NEAR = 3;

  private RuledLines() {}

  /** Returns the tables of a page from top to bottom, those in others behind them. */
  static List<Grid> grids(List<Area> lines) {
    List<Area> across = joined(lines, true);
    List<Area> down = joined(lines, false);
    int[] group = new int[across.size() + down.size()];
    Arrays.setAll(group, i -> i);
    long crossings = 0;
    for (int i = 0; i < down.size(); i++) {
      Area line = down.get(i);
      for (int j = firstFrom(across, line.top - NEAR); j < across.size(); j++) {
        Limits.crossings(++crossings);
        Area other = across.get(j);
        if (other.middleY() > line.bottom + NEAR) {
          break;
        }
        if (line.middleX() >= other.left - NEAR && line.middleX() <= other.right + NEAR) {
          group[root(group, across.size() + i)] = root(group, j);
        }
      }
    }
    Map<Integer, List<List<Area>>> byGroup = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      List<List<Area>> both =
          byGroup.computeIfAbsent(
              root(group, i), none -> Arrays.asList(new ArrayList<>(), new ArrayList<>()));
      boolean isAcross = i < across.size();
      both.get(isAcross ? 0 : 1).add(isAcross ? across.get(i) : down.get(i - across.size()));
    }
    List<Grid> grids = new ArrayList<>();
    long cells = 0;
    for (List<List<Area>> both : byGroup.values()) {
      if (both.get(0).size() > 1 && both.get(1).size() > 1) {
        Grid grid = new Grid(both.get(0), both.get(1));
        cells += (long) grid.rows() * grid.columns();
        Limits.crossings(cells);
        if (grid.draw()) {
          grids.add(grid);
        }
      }
    }
    grids.sort(
        Comparator.comparingDouble((Grid grid) -> grid.area().top)
            .thenComparingDouble(grid -> -grid.area().height()));
    return grids;
  }

  static int root(int[] group, int of) {
    int root = of;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private static int firstFrom(List<Area> sorted, double y) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).middleY() < y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the lines in one direction, sorted by where they lie, the pieces of one joined. */
  private static List<Area> joined(List<Area> lines, boolean across) {
    List<Area> chosen = new ArrayList<>();
    for (Area line : lines) {
      if (line.width() >= line.height() == across) {
        chosen.add(line);
      }
    }
    double[] at = new double[chosen.size()];
    Arrays.setAll(at, i -> across ? chosen.get(i).middleY() : chosen.get(i).middleX());
    double[] places = places(at);
    List<List<Area>> byPlace = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      byPlace.add(new ArrayList<>());
    }
    for (int i = 0; i < at.length; i++) {
      byPlace.get(nearest(places, at[i])).add(chosen.get(i));
    }
    List<Area> joined = new ArrayList<>();
    for (List<Area> pieces : byPlace) {
      pieces.sort(Comparator.comparingDouble(piece -> across ? piece.left : piece.top));
      int begin = joined.size();
      for (Area piece : pieces) {
        Area last = joined.size() == begin ? null : joined.get(joined.size() - 1);
        boolean goesOn =
            last != null && (across ? piece.left - last.right : piece.top - last.bottom) <= NEAR;
        if (last != null && goesOn) {
          joined.set(joined.size() - 1, last.around(piece));
        } else {
          joined.add(piece);
        }
      }
    }
    if (across) {
      joined.sort(Comparator.comparingDouble(Area::middleY));
    }
    return joined;
  }

  /** Returns the places that values have, those that are near each other being one. */
  static double[] places(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] places = new double[sorted.length];
    int count = 0;
    for (double value : sorted) {
      if (count == 0 || value - places[count - 1] > NEAR) {
        places[count++] = value;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** Returns which of sorted places is the nearest to a value. */
  static int nearest(double[] places, double value) {
    int found = Arrays.binarySearch(places, value);
    int after = found >= 0 ? found : -found - 1;
    if (after == 0 || (after < places.length && places[after] == value)) {
      return after;
    }
    boolean isBefore = after == places.length || value - places[after - 1] <= places[after] - value;
    return isBefore ? after - 1 : after;
  }
}
