package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/**
 * The headings of a table of main tasks (年度主要任务): amounts, and below or beside each of them what it is made of:
 * 预算数 over 总额, 财政拨款 and 其他资金.
 */
final class TaskHeadings {
  /** The lines of the funds of one task, by those of all of them. */
  private static final ImmutableMap<Line, Line> OF_TASK =
      ImmutableMap.of(
          Lines.ANNUAL_FUNDS, Lines.TASK,
          Lines.CURRENT_APPROPRIATION, Lines.TASK_APPROPRIATION,
          Lines.OTHER_FUNDS, Lines.TASK_OTHER_FUNDS);

  /** What stands beside 任务名称 and is longer, or has a figure, is the name of a task. */
  private static final int LONGEST_HEADING = 12;

  private static final ImmutableSet<FigureType<?>> FIGURES =
      ImmutableSet.of(FigureType.AMOUNT, FigureType.RATE, FigureType.POINTS);

  /** What heads one figure of a row. */
  static final class Slot {
    final int index;
    final Column<?> column;
    final MoneyUnit unit;

    /** The line of which the figure is in a row of totals. */
    final Line line;

    Slot(int index, Column<?> column, MoneyUnit unit, Line line) {
      this.index = index;
      this.column = column;
      this.unit = unit;
      this.line = line;
    }

    /** Returns the line of which the figure is in the row of a task. */
    Line ofTask() {
      return OF_TASK.getOrDefault(line, Lines.TASK);
    }
  }

  private final CellRow row;
  private final Vocabulary vocabulary;
  private final MoneyUnit unit;
  private final int name;

  private TaskHeadings(CellRow row, int name, Vocabulary vocabulary, MoneyUnit unit) {
    this.row = row;
    this.name = name;
    this.vocabulary = vocabulary;
    this.unit = unit;
  }

  /** Returns the headings that a row consists of, empty if it is any other row. */
  static Optional<TaskHeadings> of(CellRow row, Vocabulary vocabulary, MoneyUnit unit) {
    int name = -1;
    int others = 0;
    boolean words = false;
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      Cell cell = row.at(i);
      name = vocabulary.line(cell.label()).filter(Lines.TASK::equals).isPresent() ? i : name;
      others += name >= 0 ? 1 : 0;
      words |= cell.hasDigit() || cell.compact().length() > LONGEST_HEADING;
    }
    return others > 1 && !words
        ? Optional.of(new TaskHeadings(row, name, vocabulary, unit))
        : Optional.empty();
  }

  /** Returns whether a row says of amounts above it what they are made of, and nothing else. */
  static boolean areSources(CellRow row, Vocabulary vocabulary) {
    int count = 0;
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      if (source(row.at(i), vocabulary) == null) {
        return false;
      }
      count++;
    }
    return count > 1;
  }

  /** Returns the line of funds that a heading names; 小计 and 合计 are all of them. */
  @Nullable
  static Line source(Cell cell, Vocabulary vocabulary) {
    Line line = vocabulary.line(cell.label()).orElse(null);
    return Lines.TOTAL.equals(line) ? Lines.ANNUAL_FUNDS : OF_TASK.containsKey(line) ? line : null;
  }

  /** Returns the column that a heading names: 预算数 alone is the budget of the year. */
  @Nullable
  private static Column<?> column(Cell cell, Vocabulary vocabulary) {
    Optional<Column<?>> column = vocabulary.headed(cell.label());
    Column<?> found =
        column.isPresent() ? column.get() : vocabulary.column(cell.label()).orElse(null);
    return found != null && FIGURES.contains(found.type()) ? found : null;
  }

  /** Returns the index of the names of tasks. */
  int name() {
    return name;
  }

  /** Returns how many cells wide they are. */
  int width() {
    return row.size();
  }

  /**
   * Returns what heads the figures of a row, in their order.
   *
   * @param below the row of sources below, or null if there is none
   */
  ImmutableList<Slot> slots(@Nullable CellRow below) {
    row.cells().forEach(cell -> cell.is(Kind.HEADING));
    ImmutableList<Source> sources = below == null ? ImmutableList.of() : sources(below);
    boolean aligned = !sources.isEmpty() && sources.get(0).index > name;
    int each = sources.size() / Math.max(1, amounts());
    ImmutableList.Builder<Slot> slots = ImmutableList.builder();
    Column<?> group = null;
    int taken = 0;
    for (int i = row.next(name + 1); i < row.size(); i = row.next(i + 1)) {
      Column<?> column = column(row.at(i), vocabulary);
      Line source = source(row.at(i), vocabulary);
      if (column != null && isAmount(column)) {
        group = column;
        for (Source part : sources.subList(taken, taken + each)) {
          slots.add(new Slot(aligned ? part.index : i, column, unit(i), part.line));
        }
        taken += each;
      }
      if (column != null && !(each > 0 && isAmount(column))) {
        slots.add(new Slot(i, column, unit(i), Lines.ANNUAL_FUNDS));
      } else if (column == null && group != null && source != null) {
        slots.add(new Slot(i, group, unit(i), source));
      }
    }
    return slots.build();
  }

  /** A heading below an amount, and where it stands. */
  private static final class Source {
    final int index;
    final Line line;

    Source(int index, Line line) {
      this.index = index;
      this.line = line;
    }
  }

  private ImmutableList<Source> sources(CellRow below) {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (int i = below.next(0); i < below.size(); i = below.next(i + 1)) {
      below.at(i).is(Kind.HEADING);
      Line line = source(below.at(i), vocabulary);
      if (line != null) {
        sources.add(new Source(i, line));
      }
    }
    return sources.build();
  }

  private static boolean isAmount(Column<?> column) {
    return column.type().equals(FigureType.AMOUNT);
  }

  private int amounts() {
    int amounts = 0;
    for (Cell cell : row.cells()) {
      Column<?> column = column(cell, vocabulary);
      amounts += column != null && isAmount(column) ? 1 : 0;
    }
    return amounts;
  }

  private MoneyUnit unit(int index) {
    return Remarks.unit(row.at(index), unit);
  }
}
