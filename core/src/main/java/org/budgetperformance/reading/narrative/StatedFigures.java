package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/** Collects the figures of a narrative; of a figure that is stated twice it keeps the first. */
final class StatedFigures {
  /** More rows than this are no narrative; a form has at most as many indicators. */
  private static final int MOST_ROWS = 2_000;

  private final SheetId id;
  private final Sheet.Builder sheet;
  private final Map<Place, Figure<?>> put = new HashMap<>();
  private final Account account;
  private int rows;

  /** The project whose own report it is, null if it is a department's. */
  @Nullable private final String project;

  /**
   * Makes a collection.
   *
   * @param project the project that the title names, null if none
   */
  StatedFigures(SheetId id, @Nullable String project, Account account) {
    this.id = id;
    this.project = id.type().isOfProject() ? id.subject().orElse("") : project;
    this.sheet = Sheet.builder(id);
    this.account = account;
  }

  /** Returns the project whose own report it is; empty if it is a department's. */
  Optional<String> ownProject() {
    return Optional.ofNullable(project);
  }

  /** Puts a figure of a line that does not repeat. */
  <T> void put(Line line, Column<T> column, Figure<T> figure, SentenceSpan at, SentenceSpan in) {
    put(Row.of(line), column, figure, at, in);
  }

  /** Puts a figure that was read at a place in a sentence. */
  <T> void put(Row row, Column<T> column, Figure<T> figure, SentenceSpan at, SentenceSpan in) {
    if (figure.state() == FigureState.UNREADABLE || !hasRoom(row)) {
      unread(at, "无法识读", "it cannot be read");
      return;
    }
    Place place = Place.of(id, row, column);
    Figure<?> before = put.get(place);
    if (before == null) {
      rows += sheet.has(row) ? 0 : 1;
      at.read(row);
      Figure<T> read = figure.readFrom(in.original(), at.line().number());
      put.put(place, read);
      sheet.put(row, column, read);
    } else if (agree(before, figure)) {
      at.read(row);
    } else {
      unread(
          at,
          "与第" + before.line() + "行已识别的数据不一致",
          "it differs from what was read on line " + before.line());
    }
  }

  /** Amounts agree if they do within what their last places leave open. */
  private static boolean agree(Figure<?> one, Figure<?> other) {
    return one.equals(other)
        || (one.isNumeric()
            && other.isNumeric()
            && (one.units() == other.units()
                || Math.abs(one.units() - other.units()) < one.slack() + other.slack()));
  }

  /** Puts words of a row, beside the figures that may stand in them. */
  void putWords(Row row, Column<String> column, Figure<String> words, @Nullable SentenceSpan in) {
    if (hasRoom(row)) {
      rows += sheet.has(row) ? 0 : 1;
      sheet.put(
          row, column, in == null ? words : words.readFrom(in.original(), in.line().number()));
    }
  }

  boolean has(Row row, Column<?> column) {
    return put.containsKey(Place.of(id, row, column));
  }

  private boolean hasRoom(Row row) {
    return rows < MOST_ROWS || sheet.has(row);
  }

  /** Returns the row of a further indicator or goal, whose name stands at a place in a sentence. */
  Row next(Line line, SentenceSpan name) {
    Row row = rows < MOST_ROWS ? sheet.next(line, name.text()) : Row.of(line, name.text());
    name.read(row);
    return row;
  }

  /** Returns the row of a project: one that was read before by that name, with 项目 behind it or without. */
  Row project(String name) {
    Row row = Row.of(Lines.PROJECT, name);
    Row longer = Row.of(Lines.PROJECT, name + "项目");
    return !sheet.has(row) && sheet.has(longer) ? longer : row;
  }

  /** Says that a figure is one of another year, which the report is not about. */
  void ofOtherYear(SentenceSpan at) {
    at.passOver();
  }

  void unread(SentenceSpan at, String zhReason, String enReason) {
    LocalizedText reason = LocalizedText.of(zhReason, enReason);
    at.doubt(reason);
    account.problem(at.line().number(), at.original(), reason);
  }

  /**
   * Returns the figures, without rows if there are none.
   *
   * @param paragraphs what they were read from
   * @param funds words of funds that come and go
   */
  Sheet build(ImmutableList<SentenceText> paragraphs, WordList funds) {
    ParagraphAccount reading = new ParagraphAccount(account, sheet, funds);
    paragraphs.forEach(reading::add);
    reading.end();
    return sheet.build();
  }
}
