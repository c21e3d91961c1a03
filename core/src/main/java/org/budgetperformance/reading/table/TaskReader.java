package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/**
 * Reads the rows of a table of main tasks (年度主要任务), up to the one that adds them up: 金额合计 states the funds of the
 * whole year. Not thread-safe.
 */
final class TaskReader {
  private static final CharMatcher UNNAMED =
      CharMatcher.anyOf("任务….·、:()（）").or(CharMatcher.inRange('0', '9'));

  private final TaskHeadings headings;
  private final Vocabulary vocabulary;
  private final SheetFiller figures;

  /** Null until the row below the headings was seen. */
  @Nullable private ImmutableList<TaskHeadings.Slot> slots;

  private TaskReader(TaskHeadings headings, Vocabulary vocabulary, SheetFiller figures) {
    this.headings = headings;
    this.vocabulary = vocabulary;
    this.figures = figures;
  }

  /** Returns what reads the rows below some headings, empty if a row is none of a table of tasks. */
  static Optional<TaskReader> of(
      CellRow row, Vocabulary vocabulary, SheetFiller figures, MoneyUnit unit) {
    return TaskHeadings.of(row, vocabulary, unit)
        .map(headings -> new TaskReader(headings, vocabulary, figures));
  }

  /** Reads a row, and returns whether it was one of the table. */
  boolean read(CellRow row) {
    if (slots == null) {
      boolean sources = TaskHeadings.areSources(row, vocabulary);
      slots = headings.slots(sources ? row : null);
      if (sources) {
        return true;
      }
    }
    int label = label(row);
    Line line = TaskHeadings.source(row.at(label), vocabulary);
    boolean total = Lines.ANNUAL_FUNDS.equals(line);
    ImmutableList<Cell> cells = cells(row, slots);
    if (!total && isElsewhere(row.at(label), cells)) {
      return false;
    }
    if (cells == null) {
      figures.account().problem(row, Misplaced.REASON);
      return true;
    }
    if (cells.stream().allMatch(Cell::isEmpty) && UNNAMED.matchesAllOf(row.at(label).compact())) {
      row.cells().forEach(cell -> cell.is(Kind.TEMPLATE));
      return true;
    }
    for (int i = 0; i < label; i++) {
      row.at(i).is(Kind.HEADING);
    }
    row.at(label).is(total ? Kind.HEADING : Kind.READ);
    String name = row.at(label).compact();
    Row task = total ? Row.of(Lines.ANNUAL_FUNDS) : figures.next(Lines.TASK, name);
    int ordinal = task.ordinal();
    Cell content = content(row, label, cells);
    if (!total && !content.isEmpty()) {
      figures.put(task, Columns.TEXT, content, MoneyUnit.WAN_YUAN);
    }
    for (int i = 0; i < cells.size(); i++) {
      TaskHeadings.Slot slot = slots.get(i);
      Row of = total ? Row.of(slot.line) : Row.of(slot.ofTask(), name, ordinal);
      boolean scored = slot.column.equals(Columns.POINTS) || slot.column.equals(Columns.SCORE);
      if (!cells.get(i).isEmpty() || !scored) {
        figures.put(of, slot.column, cells.get(i), slot.unit);
      }
    }
    return true;
  }

  /** Returns the index of the name of the task, behind the label of the whole table. */
  private int label(CellRow row) {
    int first = row.next(0);
    return vocabulary.isHeading(row.at(first).label()) ? row.next(first + 1) : first;
  }

  /** Returns whether a row is of another part of the form; a task may be called like a line of funds. */
  private boolean isElsewhere(Cell label, @Nullable ImmutableList<Cell> cells) {
    boolean line = vocabulary.line(label.label()).filter(this::holdsAmounts).isPresent();
    boolean filled = cells != null && cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    return vocabulary.startsRow(label) && !(line && filled);
  }

  private boolean holdsAmounts(Line line) {
    return Stream.of(TextPlace.values()).noneMatch(place -> vocabulary.isText(line, place));
  }

  /** Returns the cells in the order of the headings, null if no telling which is which. */
  @Nullable
  private static ImmutableList<Cell> cells(CellRow row, ImmutableList<TaskHeadings.Slot> slots) {
    List<Cell> under = new ArrayList<>();
    if (slots.isEmpty()) {
      return ImmutableList.of();
    }
    int first = firstFigure(row);
    int last = -1;
    for (TaskHeadings.Slot slot : slots) {
      under.add(row.at(slot.index));
      last = slot.index > last ? slot.index : Integer.MAX_VALUE;
    }
    boolean beneath = first >= slots.get(0).index && last < Integer.MAX_VALUE;
    if (beneath && under.stream().allMatch(TaskReader::isFigure) && isOfWords(row, last + 1)) {
      return ImmutableList.copyOf(under);
    }
    List<Cell> inOrder = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      inOrder.add(row.at(first + i));
    }
    boolean all = inOrder.stream().allMatch(TaskReader::isFigure);
    return all && isOfWords(row, first + slots.size()) ? ImmutableList.copyOf(inOrder) : null;
  }

  /** Returns whether no figure stands in a row from an index on. */
  private static boolean isOfWords(CellRow row, int from) {
    for (int i = row.next(from); i < row.size(); i = row.next(i + 1)) {
      if (row.at(i).isFigure()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the words of a row beside the name of the task and its figures. */
  private static Cell content(CellRow row, int label, ImmutableList<Cell> figures) {
    Cell content = Cell.empty(row.line(), 0);
    for (int i = row.next(label + 1); i < row.size(); i = row.next(i + 1)) {
      Cell next = row.at(i);
      if (figures.contains(next) || (next.isFigure() && next.hasDigit())) {
        continue;
      }
      content =
          content.isEmpty()
              ? next
              : content.with(content.text() + " " + next.text(), ImmutableList.of(next));
    }
    return content;
  }

  private static boolean isFigure(Cell cell) {
    return cell.isEmpty() || cell.isFigure();
  }

  /** Returns the index of the first figure, the size if there is none. */
  private static int firstFigure(CellRow row) {
    int at = row.next(0);
    while (at < row.size() && !(row.at(at).isFigure() && row.at(at).hasDigit())) {
      at = row.next(at + 1);
    }
    return at;
  }
}
