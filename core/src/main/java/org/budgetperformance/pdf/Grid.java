package org.budgetperformance.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * A table as its lines make it: the smallest rectangles between them, those that no line parts being one cell. What lies
 * open at a side ends where the lines do. Not thread-safe.
 */
final class Grid {
  /** A cell: which rows and columns it takes up, and what stands in it. */
  static final class Cell {
    final int row;
    final int column;
    int lastRow;
    private final Area area;
    private final List<Glyph> glyphs = new ArrayList<>();
    @Nullable private ImmutableList<TextLine> lines;

    private Cell(int row, int column, int lastRow, Area area) {
      this.row = row;
      this.column = column;
      this.lastRow = lastRow;
      this.area = area;
    }

    Area area() {
      return area;
    }

    void add(Glyph glyph) {
      glyphs.add(glyph);
    }

    /** Returns what stands in it, once all of it was added. */
    ImmutableList<TextLine> lines() {
      ImmutableList<TextLine> found = lines == null ? TextLine.of(glyphs) : lines;
      lines = found;
      return found;
    }
  }

  private final List<Area> across;
  private final List<Area> down;
  private final double[] xs;
  private final double[] ys;

  /** The cell of each rectangle, row by row. */
  private Cell[] cells = {};

  Grid(List<Area> across, List<Area> down) {
    this.across = across;
    this.down = down;
    double[] x = new double[down.size() + 2];
    double[] y = new double[across.size() + 2];
    Arrays.setAll(x, i -> i < down.size() ? down.get(i).middleX() : 0);
    Arrays.setAll(y, i -> i < across.size() ? across.get(i).middleY() : 0);
    x[down.size()] = across.stream().mapToDouble(line -> line.left).min().orElse(0);
    x[down.size() + 1] = across.stream().mapToDouble(line -> line.right).max().orElse(0);
    y[across.size()] = down.stream().mapToDouble(line -> line.top).min().orElse(0);
    y[across.size() + 1] = down.stream().mapToDouble(line -> line.bottom).max().orElse(0);
    xs = RuledLines.places(x);
    ys = RuledLines.places(y);
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  Area area() {
    return new Area(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  /** Finds the cells, and says whether there is more than one: what is but one frames a text. */
  boolean draw() {
    int rows = rows();
    int columns = columns();
    boolean[] right = new boolean[rows * columns];
    boolean[] below = new boolean[rows * columns];
    for (Area line : down) {
      int column = RuledLines.nearest(xs, line.middleX()) - 1;
      for (int row = RuledLines.nearest(ys, line.top); column >= 0 && row < rows; row++) {
        if ((ys[row] + ys[row + 1]) / 2 > line.bottom) {
          break;
        }
        right[row * columns + column] = true;
      }
    }
    for (Area line : across) {
      int row = RuledLines.nearest(ys, line.middleY()) - 1;
      for (int column = RuledLines.nearest(xs, line.left); row >= 0 && column < columns; column++) {
        if ((xs[column] + xs[column + 1]) / 2 > line.right) {
          break;
        }
        below[row * columns + column] = true;
      }
    }
    int[] group = new int[rows * columns];
    Arrays.setAll(group, i -> i);
    for (int i = 0; i < group.length; i++) {
      if (!right[i] && i % columns < columns - 1) {
        join(group, i, i + 1);
      }
      if (!below[i] && i + columns < group.length) {
        join(group, i, i + columns);
      }
    }
    Map<Integer, Cell> byGroup = new HashMap<>();
    cells = new Cell[group.length];
    for (int i = 0; i < group.length; i++) {
      int root = RuledLines.root(group, i);
      Cell cell = byGroup.get(root);
      if (cell == null) {
        int last = i;
        while (last + 1 < (i / columns + 1) * columns && RuledLines.root(group, last + 1) == root) {
          last++;
        }
        int end = i;
        while (end + columns < group.length && RuledLines.root(group, end + columns) == root) {
          end += columns;
        }
        Area area =
            new Area(
                xs[i % columns], ys[i / columns], xs[last % columns + 1], ys[end / columns + 1]);
        cell = new Cell(i / columns, i % columns, i / columns, area);
        byGroup.put(root, cell);
      }
      cell.lastRow = i / columns;
      cells[i] = cell;
    }
    return byGroup.size() > 1;
  }

  private static void join(int[] group, int one, int other) {
    int first = RuledLines.root(group, one);
    int second = RuledLines.root(group, other);
    group[Math.max(first, second)] = Math.min(first, second);
  }

  /** Returns the cell in which a point lies. */
  @Nullable
  Cell at(double x, double y) {
    if (!area().holds(x, y)) {
      return null;
    }
    return cells[between(ys, y) * columns() + between(xs, x)];
  }

  private static int between(double[] places, double value) {
    int found = Arrays.binarySearch(places, value);
    return Math.max(0, Math.min(places.length - 2, found >= 0 ? found : -found - 2));
  }

  /** Returns the cells that a row crosses, from left to right; one that began above it is among them. */
  List<Cell> row(int row) {
    List<Cell> crossed = new ArrayList<>();
    for (int column = 0; column < columns(); column++) {
      Cell cell = cells[row * columns() + column];
      if (crossed.isEmpty() || crossed.get(crossed.size() - 1) != cell) {
        crossed.add(cell);
      }
    }
    return crossed;
  }

  /** Returns where a column begins. */
  double left(int column) {
    return xs[column];
  }
}
