package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;

/**
 * A document with every cell that may stand in what was not read, or is still to come (待定单元格): an unreadable one,
 * as every rule takes it then, in rows that are there and in rows of lines that repeat nothing.
 *
 * <p>The rows that are added stand behind those that were read. Immutable and thread-safe.
 */
enum OpenCells implements Derivation<Sheet, Sheet> {
  /** Of a document that is filled in. */
  FILED(Stage.FILED),
  /** Of one of which blank cells are to come. */
  CELLS(Stage.CELLS_TO_COME),
  /** Of one of which all that is not there is to come. */
  ROWS(Stage.ROWS_TO_COME);

  private static final ImmutableSet<Column<?>> OF_TARGET =
      ImmutableSet.of(Columns.ACTUAL, Columns.POINTS, Columns.SCORE, Columns.EXPLANATION);

  private final Stage stage;

  OpenCells(Stage stage) {
    this.stage = stage;
  }

  static OpenCells at(Stage stage) {
    switch (stage) {
      case CELLS_TO_COME:
        return CELLS;
      case ROWS_TO_COME:
        return ROWS;
      default:
        return FILED;
    }
  }

  /** What a narrative says beside its amounts, which no part of it lists. */
  private static final ImmutableSet<Line> SCORED_IN_PROSE = scored();

  /** There is one of each for every task, as there is of projects. */
  private static final ImmutableSet<Line> OF_TASKS =
      ImmutableSet.of(Lines.TASK, Lines.TASK_APPROPRIATION, Lines.TASK_OTHER_FUNDS);

  private static final Derivation<Sheet, Map<Line, List<Column<?>>>> COLUMNS = OpenCells::columns;

  private static ImmutableSet<Line> scored() {
    ImmutableSet.Builder<Line> lines = ImmutableSet.builder();
    lines.add(Lines.TOTAL, Lines.EXECUTION);
    Dimension.NATIONAL.forEach(dimension -> lines.add(Line.of(dimension)));
    Category.NATIONAL.forEach(category -> lines.add(Line.of(category)));
    return lines.build();
  }

  @Override
  public Sheet from(Sheet sheet) {
    Sheet.Builder open = sheet.toBuilder();
    Map<Line, List<Column<?>>> columns = sheet.deriveFromRows(COLUMNS);
    if (stage.mayGrow()) {
      open.unread(Unread.toCome());
    }
    for (int i = 0; i < sheet.rows().size(); i++) {
      for (Column<?> column : checkNotNull(columns.get(sheet.rows().get(i).line()))) {
        if (sheet.at(i, column).state() == FigureState.ABSENT && isBeside(sheet, i, column)) {
          open(sheet, sheet.rows().get(i), column, open);
        }
      }
      for (Column<?> column : sheet.id().type().columns()) {
        if (sheet.at(i, column).state() == FigureState.BLANK && isToCome(sheet, i, column)) {
          fillIn(sheet, i, column, open);
        }
      }
    }
    for (Map.Entry<Line, List<Column<?>>> more : columns.entrySet()) {
      if (sheet.rows(more.getKey()).isEmpty()) {
        more.getValue().forEach(column -> open(sheet, Row.of(more.getKey()), column, open));
      }
    }
    return open.build();
  }

  /** Returns the columns in which the document has cells of each line that it has, or may have, in that order. */
  private static Map<Line, List<Column<?>>> columns(Sheet sheet) {
    Map<Line, List<Column<?>>> columns = new LinkedHashMap<>();
    for (Row row : sheet.rows()) {
      columns.computeIfAbsent(row.line(), line -> columns(sheet.id().type(), line));
    }
    for (Line line : lines(sheet)) {
      columns.computeIfAbsent(line, other -> columns(sheet.id().type(), other));
    }
    return columns;
  }

  /** A blank cell of a row that is there; beside a target that does not apply there is nothing to come. */
  private boolean isToCome(Sheet sheet, int row, Column<?> column) {
    Figure<Target> target = sheet.at(row, Columns.TARGET);
    boolean applies =
        target.isStated()
            ? target.get().kind() != Target.Kind.NOT_APPLICABLE
            : target.state() != FigureState.NONE && target.state() != FigureState.DASH;
    return stage != Stage.FILED && (applies || !OF_TARGET.contains(column));
  }

  private static <T> void fillIn(Sheet sheet, int row, Column<T> column, Sheet.Builder open) {
    Figure<T> blank = sheet.at(row, column);
    open.put(
        sheet.rows().get(row),
        column,
        Figure.<T>toCome().withNotes(blank.notes()).inPlaceOf(blank));
  }

  /** What a narrative says of an indicator, and what explains a figure, stands in its sentence, if anywhere. */
  private boolean isBeside(Sheet sheet, int row, Column<?> column) {
    boolean ofSentence =
        column.equals(Columns.EXPLANATION) || sheet.rows().get(row).subject().isPresent();
    return stage.mayGrow()
        || !sheet.id().type().isProse()
        || !ofSentence
        || sheet.unread().stream().anyMatch(text -> text.after() == row);
  }

  private <T> void open(Sheet sheet, Row row, Column<T> column, Sheet.Builder open) {
    if (stage.mayGrow()) {
      open.put(row, column, Figure.<T>toCome());
    } else if (sheet.mayHold(row.line(), column)) {
      open.put(row, column, Figure.<T>unread());
    }
  }

  /** Returns the lines that the document may have and of which it has no row. */
  private static Set<Line> lines(Sheet sheet) {
    DocumentType type = sheet.id().type();
    Set<Line> lines = new LinkedHashSet<>();
    for (DocumentPart part : type.parts()) {
      lines.addAll(part.lines().keySet());
      if (part.kind() == DocumentPart.Kind.INDICATORS) {
        lines.add(Lines.INDICATOR);
        lines.add(Lines.TOTAL);
      }
    }
    if (type.isProse()) {
      lines.addAll(SCORED_IN_PROSE);
      lines.add(Lines.GRADE);
    }
    lines.removeIf(line -> line.isOfProjects() || OF_TASKS.contains(line));
    lines.removeIf(line -> !sheet.rows(line).isEmpty());
    return lines;
  }

  /** Returns the columns in which documents of a type have cells of a line. */
  private static List<Column<?>> columns(DocumentType type, Line line) {
    if (type.isProse() && line.equals(Lines.GRADE)) {
      return columns(type, ImmutableSet.of(Columns.TEXT));
    } else if (type.isProse() && line.equals(Lines.GOAL)) {
      return columns(type, ImmutableSet.of(Columns.TARGET));
    } else if (type.isProse() && SCORED_IN_PROSE.contains(line)) {
      return columns(type, ImmutableSet.of(Columns.POINTS, Columns.SCORE));
    }
    Set<Column<?>> own = new LinkedHashSet<>();
    boolean listed = false;
    for (DocumentPart part : type.parts()) {
      if (part.has(line)) {
        listed = true;
        type.columns().stream().filter(part::has).forEach(own::add);
        own.addAll(part.isOfWords() ? ImmutableSet.of(Columns.TEXT) : ImmutableSet.of());
      }
    }
    return columns(type, listed ? own : ImmutableSet.copyOf(type.columns()));
  }

  private static List<Column<?>> columns(DocumentType type, Set<? extends Column<?>> wanted) {
    List<Column<?>> columns = new ArrayList<>(type.columns());
    columns.removeIf(column -> !wanted.contains(column));
    return columns;
  }

  /** Returns whether a row was not read and only stands for a line that may be there. */
  static boolean isAssumed(Sheet sheet, int row) {
    boolean unread = false;
    for (Column<?> column : sheet.id().type().columns()) {
      Figure<?> figure = sheet.at(row, column);
      if (figure.state() != FigureState.ABSENT && !figure.isUnread() && !figure.isToCome()) {
        return false;
      }
      unread |= figure.state() != FigureState.ABSENT;
    }
    return unread;
  }
}
