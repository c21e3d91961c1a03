package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Points;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** Tells cells that cannot belong to the column in which they seem to stand, so that their row is shifted. */
final class Misplaced {
  static final LocalizedText REASON =
      LocalizedText.of("各数值不在其栏目之下", "its cells do not stand under their headings");

  /** The points of a form whose total is not known. */
  private static final Points USUAL_TOTAL = Points.of(100);

  private final Points most;

  private Misplaced(Points most) {
    this.most = most;
  }

  /** Returns what tells them in a table in which no row has points. */
  static Misplaced withoutPoints() {
    return new Misplaced(USUAL_TOTAL);
  }

  /** Returns what tells them in a form: no row has more points than its row of totals, or than 100. */
  static Misplaced in(ImmutableList<CellRow> rows, Vocabulary vocabulary) {
    Points most = USUAL_TOTAL;
    for (CellRow row : rows) {
      Line line = vocabulary.line(row.at(row.next(0)).label()).orElse(null);
      if (Lines.TOTAL.equals(line)) {
        for (Cell cell : row.cells()) {
          Figure<Points> points = Cells.read(FigureType.POINTS, cell.text());
          most = points.isStated() && points.get().compareTo(most) > 0 ? points.get() : most;
        }
      }
    }
    return new Misplaced(most);
  }

  /** Returns whether a cell holds a per cent, or more than all points, where points or a score belong. */
  boolean is(Column<?> column, Cell cell) {
    if (!column.type().equals(FigureType.POINTS) || !cell.hasDigit()) {
      return false;
    }
    if (cell.compact().endsWith("%")) {
      return true;
    }
    Figure<Points> points = Cells.read(FigureType.POINTS, cell.text());
    return points.isStated() && points.get().compareTo(most) > 0;
  }

  /** Returns whether a cell is written as no cell of the column is: such a placing is the last to be believed. */
  static boolean isUnlikely(Column<?> column, Cell cell) {
    String text = cell.compact();
    return column.type().equals(FigureType.RATE)
        ? text.endsWith("元")
        : column.type().equals(FigureType.AMOUNT) && text.endsWith("%");
  }

  /** Returns whether one of the cells of a row, in the order of some columns, is misplaced. */
  boolean isAny(ImmutableList<Column<?>> columns, ImmutableList<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (is(columns.get(i), cells.get(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isAnyUnlikely(ImmutableList<Column<?>> columns, ImmutableList<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (isUnlikely(columns.get(i), cells.get(i))) {
        return true;
      }
    }
    return false;
  }
}
