package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Problems;
import org.budgetperformance.reading.label.TargetParts;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;

/** Puts the cells of a document into its sheet, each once, and reports what cannot be read. */
final class SheetFiller {
  /** The unit of amounts where no head says another. */
  static final MoneyUnit UNIT = MoneyUnit.WAN_YUAN;

  private static final int NOT = -1;

  private final Sheet.Builder sheet;
  private final Problems problems;
  private final DocumentType type;

  /** Where each figure was put: the line by its row and the number of its column, else {@link #NOT}. */
  private final Map<Row, int[]> put = new HashMap<>();

  private final Map<Row, Integer> subjects = new HashMap<>();

  SheetFiller(SheetId id, Problems problems) {
    this.sheet = Sheet.builder(id);
    this.type = id.type();
    this.problems = problems;
  }

  /** Returns the row of a further mention of a subject. */
  Row next(Line line, String subject) {
    // The sheet's own search would take quadratic time where one subject fills the table.
    return Row.of(line, subject, subjects.merge(Row.of(line, subject), 1, Integer::sum));
  }

  Problems problems() {
    return problems;
  }

  /** Puts the cells of a row, in the order of the headings. */
  void put(Row row, Headings headings, ImmutableList<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Column<?> column = headings.columns().get(i);
      // A table of funds may head a part of a target as well; it has no such column.
      if (!TargetParts.contain(column)) {
        put(row, column, cells.get(i), headings.unit(column));
      }
    }
  }

  /** Reads a cell and puts its figure. */
  <T> void put(Row row, Column<T> column, Cell cell, MoneyUnit unit) {
    String text = column.type().equals(FigureType.TEXT) ? cell.words() : cell.text();
    Figure<T> figure =
        Cells.read(column.type(), text, unit, cell.text().trim(), cell.line(), cell.column());
    put(row, column, figure);
  }

  /** Puts a figure that was read from a text. */
  <T> void put(Row row, Column<T> column, Figure<T> figure) {
    String text = figure.original().orElse("");
    int index = type.indexOf(column);
    int[] lines = put.computeIfAbsent(row, key -> none());
    int before = lines[index];
    if (before != NOT) {
      if (figure.state() != FigureState.BLANK) {
        problems.add(
            figure.line(), text, "第" + before + "行已有此项", "already stated on line " + before);
      }
      return;
    }
    lines[index] = figure.line();
    sheet.put(row, column, figure);
    Optional<LocalizedText> reason = unreadable(column, figure);
    if (reason.isPresent()) {
      problems.add(
          figure.line(),
          text,
          "“" + column.label().zh() + "”无法识读：" + reason.get().zh(),
          column.label().en() + " cannot be read: " + reason.get().en());
    }
  }

  private static Optional<LocalizedText> unreadable(Column<?> column, Figure<?> figure) {
    if (figure.state() == FigureState.UNREADABLE) {
      return Optional.of(LocalizedText.of("不是" + column.label().zh(), "it is no " + column.type()));
    }
    Object value = figure.isStated() ? figure.get() : "";
    if (value instanceof Target) {
      return ((Target) value).problem().map(problem -> problem.label());
    } else if (value instanceof Actual) {
      return ((Actual) value).problem().map(problem -> problem.label());
    }
    return Optional.empty();
  }

  /** Puts a row of which no telling which cell is which. */
  void putUnreadable(Row row, Headings headings, CellRow cells) {
    for (Column<?> column : headings.columns()) {
      if (!TargetParts.contain(column)) {
        putUnreadable(row, column, cells);
      }
    }
    problems.add(
        cells.line(), cells.text(), "无法判断各数值属于哪一栏", "no telling which figure is in which column");
  }

  /** Puts a cell that cannot be told from others; whoever calls reports it. */
  <T> void putUnreadable(Row row, Column<T> column, CellRow cells) {
    int[] lines = put.computeIfAbsent(row, key -> none());
    if (lines[type.indexOf(column)] == NOT) {
      lines[type.indexOf(column)] = cells.line();
      sheet.put(
          row, column, Figure.<T>unreadable(cells.text()).readFrom(cells.text(), cells.line(), 0));
    }
  }

  private int[] none() {
    int[] lines = new int[type.columns().size()];
    Arrays.fill(lines, NOT);
    return lines;
  }

  Sheet build() {
    return sheet.build();
  }
}
