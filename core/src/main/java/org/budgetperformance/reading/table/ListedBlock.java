package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.TargetParts;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;

/** Parts a run of cells into indicators, if there is one way only to do so. */
final class ListedBlock {
  private final ImmutableList<Cell> cells;
  private final ImmutableList<Column<?>> columns;

  /** Whether a cell before two values, points and a score is a name and nothing else. */
  private boolean namesAreTold;

  private ListedBlock(ImmutableList<Cell> cells, ImmutableList<Column<?>> columns) {
    this.cells = cells;
    this.columns = columns;
  }

  /**
   * Returns for each indicator its name and one cell for each column.
   *
   * @param listed the cells from the first name on
   * @param columns the columns after the name
   */
  static Optional<ImmutableList<ImmutableList<Cell>>> part(
      ImmutableList<ListedCell> listed, ImmutableList<Column<?>> columns) {
    List<Cell> filled = new ArrayList<>();
    List<Cell> all = new ArrayList<>();
    for (ListedCell cell : listed) {
      for (int i = 0; i < Math.min(cell.blanks(), columns.size()) && !all.isEmpty(); i++) {
        all.add(Cell.empty(cell.cell().line(), 0));
      }
      filled.add(cell.cell());
      all.add(cell.cell());
    }
    while (all.size() > filled.size() && all.size() % (columns.size() + 1) != 0) {
      all.add(Cell.empty(listed.get(0).cell().line(), 0));
    }
    Optional<ImmutableList<ImmutableList<Cell>>> whole =
        new ListedBlock(ImmutableList.copyOf(all), columns).whole();
    if (whole.isPresent()) {
      return whole;
    }
    ListedBlock block = new ListedBlock(ImmutableList.copyOf(filled), columns);
    Optional<ImmutableList<ImmutableList<Cell>>> unique = block.unique();
    block.namesAreTold = true;
    return unique.isPresent() ? unique : block.unique();
  }

  /** Parts cells of which none is lost. */
  private Optional<ImmutableList<ImmutableList<Cell>>> whole() {
    int size = columns.size() + 1;
    if (cells.size() % size != 0) {
      return Optional.empty();
    }
    ImmutableList.Builder<ImmutableList<Cell>> indicators = ImmutableList.builder();
    for (int at = 0; at < cells.size(); at += size) {
      if (!fits(at, columns)) {
        return Optional.empty();
      }
      indicators.add(cells.subList(at, at + size));
    }
    return Optional.of(indicators.build());
  }

  /** Parts cells of which empty ones are lost, if one way only fits. */
  private Optional<ImmutableList<ImmutableList<Cell>>> unique() {
    ImmutableList<ImmutableList<Column<?>>> shapes = shapes();
    int[] ways = new int[cells.size() + 1];
    int[] shape = new int[cells.size() + 1];
    ways[cells.size()] = 1;
    for (int at = cells.size() - 1; at >= 0; at--) {
      for (int i = 0; i < shapes.size(); i++) {
        int end = at + 1 + shapes.get(i).size();
        if (end <= cells.size() && ways[end] > 0 && fits(at, shapes.get(i))) {
          ways[at] = Math.min(2, ways[at] + ways[end]);
          shape[at] = i;
        }
      }
    }
    if (ways[0] != 1) {
      return Optional.empty();
    }
    ImmutableList.Builder<ImmutableList<Cell>> indicators = ImmutableList.builder();
    for (int at = 0; at < cells.size(); at += 1 + shapes.get(shape[at]).size()) {
      indicators.add(filled(at, shapes.get(shape[at])));
    }
    return Optional.of(indicators.build());
  }

  /** Returns which columns a row may have kept: all, none to explain, no score, or the target 无. */
  private ImmutableList<ImmutableList<Column<?>>> shapes() {
    List<Column<?>> unexplained = new ArrayList<>(columns);
    unexplained.remove(Columns.EXPLANATION);
    List<Column<?>> unscored = new ArrayList<>(unexplained);
    unscored.remove(Columns.SCORE);
    ImmutableList<Column<?>> target = ImmutableList.of(Columns.TARGET);
    return ImmutableList.of(
            columns, ImmutableList.copyOf(unexplained), ImmutableList.copyOf(unscored), target)
        .stream()
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private boolean fits(int at, ImmutableList<Column<?>> shape) {
    Cell name = cells.get(at);
    if (name.isEmpty() || name.isFigure() || (namesAreTold && startsWithDigit(name))) {
      return false;
    }
    for (int i = 0; i < shape.size(); i++) {
      Cell cell = cells.get(at + 1 + i);
      boolean points = shape.get(i).type().equals(FigureType.POINTS);
      Column<?> column = shape.get(i);
      // A unit such as m2 and a dash for none look like figures.
      boolean words = column.type().equals(FigureType.TEXT) && !TargetParts.contain(column);
      boolean isName = namesAreTold && words && isBeforeFigures(at + 1 + i);
      if (isName
          || (points && !cell.isEmpty() && !cell.isFigure())
          || (words && !cell.isEmpty() && cell.isFigure() && !cell.isNone())
          || (shape.size() == 1 && !cell.isNone())) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a name stands at an index: a result, points and a score that is not above them follow. */
  private boolean isBeforeFigures(int at) {
    if (at + 4 >= cells.size() || startsWithDigit(cells.get(at))) {
      return false;
    }
    Figure<Points> points = Cells.read(FigureType.POINTS, cells.get(at + 3).text());
    Figure<Points> score = Cells.read(FigureType.POINTS, cells.get(at + 4).text());
    return points.isStated() && score.isStated() && score.get().compareTo(points.get()) <= 0;
  }

  private static boolean startsWithDigit(Cell cell) {
    return !cell.isEmpty() && Character.isDigit(cell.compact().charAt(0));
  }

  private ImmutableList<Cell> filled(int at, ImmutableList<Column<?>> shape) {
    ImmutableList.Builder<Cell> row = ImmutableList.builder();
    row.add(cells.get(at));
    for (Column<?> column : columns) {
      int index = shape.indexOf(column);
      row.add(index < 0 ? Cell.empty(cells.get(at).line(), 0) : cells.get(at + 1 + index));
    }
    return row.build();
  }
}
