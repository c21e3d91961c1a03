package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Piece;
import org.budgetperformance.reading.label.TargetParts;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Unread;
import org.budgetperformance.text.LocalizedText;

/** Puts the cells of a document into its sheet, each once, and says what became of them. */
final class SheetFiller {
  /** The unit of amounts where no head says another. */
  static final MoneyUnit UNIT = MoneyUnit.WAN_YUAN;

  private static final LocalizedText WHICH_COLUMN =
      LocalizedText.of("无法判断各数值属于哪一栏", "no telling which figure is in which column");

  private final SheetId id;
  private final Sheet.Builder sheet;
  private final Account account;

  /** The figures that were put, by their row and the number of their column; null where none was. */
  private final Map<Row, Figure<?>[]> put = new HashMap<>();

  private final Map<Row, Integer> subjects = new HashMap<>();

  /** The rows that were read, each with the blank figures that it put and how many rows the sheet had then. */
  private final List<ReadRow> rows = new ArrayList<>();

  private final List<Place> blanks = new ArrayList<>();

  SheetFiller(SheetId id, Account account) {
    this.id = id;
    this.sheet = Sheet.builder(id);
    this.account = account;
  }

  /** A row of the source and what came of it. */
  private static final class ReadRow {
    final CellRow row;
    final ImmutableList<Place> blanks;
    final int after;

    ReadRow(CellRow row, ImmutableList<Place> blanks, int after) {
      this.row = row;
      this.blanks = blanks;
      this.after = after;
    }
  }

  /** Returns the row of a further mention of a subject. */
  Row next(Line line, String subject) {
    // The sheet's own search would take quadratic time where one subject fills the table.
    return Row.of(line, subject, subjects.merge(Row.of(line, subject), 1, Integer::sum));
  }

  /** Returns whether a figure was put into the row of a line. */
  boolean has(Line line) {
    return put.containsKey(Row.of(line));
  }

  Account account() {
    return account;
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
    put(row, column, figure, cell);
  }

  /** Puts a figure that was read from a cell. */
  <T> void put(Row row, Column<T> column, Figure<T> figure, Cell cell) {
    Figure<?>[] figures = put.computeIfAbsent(row, key -> new Figure<?>[width()]);
    int index = id.type().indexOf(column);
    Figure<?> before = figures[index];
    boolean filled = before != null && before.state() == FigureState.BLANK && figure.isStated();
    if (before != null && !filled) {
      putAgain(before, figure, cell);
      return;
    }
    figures[index] = figure;
    sheet.put(row, column, figure);
    if (figure.state() == FigureState.BLANK) {
      blanks.add(Place.of(id, row, column));
    }
    Optional<LocalizedText> reason = unreadable(column, figure);
    if (reason.isPresent()) {
      cell.placed();
      cell.unread(reason.get());
      account.problem(figure.line(), figure.original().orElse(""), reason.get());
    } else {
      cell.is(Kind.READ);
    }
  }

  private void putAgain(Figure<?> before, Figure<?> figure, Cell cell) {
    if (figure.equals(before)) {
      cell.is(Kind.REPEATED);
    } else if (figure.state() != FigureState.BLANK) {
      LocalizedText reason =
          LocalizedText.of(
              "第" + before.line() + "行已有此项", "already stated on line " + before.line());
      cell.unread(reason);
      account.problem(figure.line(), figure.original().orElse(""), reason);
    }
  }

  private static Optional<LocalizedText> unreadable(Column<?> column, Figure<?> figure) {
    LocalizedText reason = null;
    Object value = figure.isStated() ? figure.get() : "";
    if (figure.state() == FigureState.UNREADABLE) {
      reason = LocalizedText.of("不是" + column.label().zh(), "it is no " + column.type());
    } else if (value instanceof Target) {
      reason = ((Target) value).problem().map(problem -> problem.label()).orElse(null);
    } else if (value instanceof Actual) {
      reason = ((Actual) value).problem().map(problem -> problem.label()).orElse(null);
    }
    return reason == null
        ? Optional.empty()
        : Optional.of(
            LocalizedText.of(
                "“" + column.label().zh() + "”无法识读：" + reason.zh(),
                column.label().en() + " cannot be read: " + reason.en()));
  }

  /**
   * Puts a row of which no telling which cell is which; one may belong to a column that is not known, or to one
   * of which there is no heading.
   */
  void putUnreadable(Row row, Headings headings, CellRow cells, Vocabulary vocabulary) {
    for (Column<?> column : headings.columns()) {
      if (!TargetParts.contain(column)) {
        putUnreadable(row, column, cells);
      }
    }
    long filled = cells.cells().stream().filter(cell -> !cell.isEmpty()).count();
    if (!headings.hasUnknown(vocabulary) && filled - 1 <= headings.columns().size()) {
      cells.cells().forEach(Cell::placed);
    }
    account.problem(cells, WHICH_COLUMN);
  }

  /** Puts a cell that cannot be told from others; whoever calls reports it. */
  <T> void putUnreadable(Row row, Column<T> column, CellRow cells) {
    Figure<?>[] figures = put.computeIfAbsent(row, key -> new Figure<?>[width()]);
    int index = id.type().indexOf(column);
    if (figures[index] == null) {
      Figure<T> figure = Figure.<T>unreadable(cells.text()).readFrom(cells.text(), cells.line(), 0);
      figures[index] = figure;
      sheet.put(row, column, figure);
    }
  }

  private int width() {
    return id.type().columns().size();
  }

  /** Returns the sum of what was put so far of a line in a column, in units. */
  long sum(Line line, Column<?> column) {
    int index = id.type().indexOf(column);
    return put.entrySet().stream()
        .filter(entry -> entry.getKey().line().equals(line) && entry.getValue()[index] != null)
        .mapToLong(entry -> entry.getValue()[index].units())
        .sum();
  }

  /** Says that nothing more comes of a row of the source, but for words that go on below it. */
  void endRow(CellRow row) {
    rows.add(new ReadRow(row, ImmutableList.copyOf(blanks), sheet.size() - 1));
    blanks.clear();
  }

  /** Returns the sheet; what nobody said anything of was not read. */
  Sheet build() {
    Set<Piece> told =
        Sets.newIdentityHashSet(); // a line that states several things is several rows
    for (ReadRow read : rows) {
      boolean whole = true;
      for (Cell cell : read.row.cells()) {
        for (Piece piece : cell.pieces()) {
          if (!told.add(piece)) {
            continue;
          }
          account.add(piece);
          if (piece.isUnread() && !piece.isPlaced()) {
            sheet.unread(Unread.of(piece.text(), piece.line(), piece.column(), read.after));
            whole = false;
          }
        }
      }
      if (!whole) {
        read.blanks.forEach(this::open);
      }
    }
    return sheet.build();
  }

  /** What stands unread in a row may be what seems to be blank in it. */
  private void open(Place blank) {
    open(blank.row(), blank.column());
  }

  private <T> void open(Row row, Column<T> column) {
    Figure<?>[] figures = put.get(row);
    Figure<?> blank = figures == null ? null : figures[id.type().indexOf(column)];
    if (blank != null && blank.isStated()) {
      return; // below it stands what had been left blank
    }
    int line = blank == null ? 0 : blank.line();
    sheet.put(row, column, Figure.<T>unreadable("").readFrom("", line));
  }
}
