package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;

/** Writes cells with what is said of them (带标注的单元格). */
final class PageCells {
  /** A longer text scrolls within its cell. */
  static final int LONG_TEXT = 800;

  private final Html page;
  private final PageWords words;
  private final Locale locale;
  private final Marks marks;

  PageCells(Html page, PageWords words, Locale locale, Marks marks) {
    this.page = page;
    this.words = words;
    this.locale = locale;
    this.marks = marks;
  }

  /** Writes a cell of a table. */
  void cell(FormSheet sheet, Row row, Column<?> column) {
    open("td", sheet, row, column);
    content(sheet, row, column);
    page.close();
  }

  /** Opens an element that is the cell. */
  void open(String tag, FormSheet sheet, Row row, Column<?> column) {
    Place place = sheet.place(row, column);
    page.open(tag, classes(place, column)).attribute("id", sheet.anchor(place));
    sheet.at(row, column).ownId().ifPresent(page::ownId);
  }

  /** Writes what stands in a cell into the element that is open. */
  void content(FormSheet sheet, Row row, Column<?> column) {
    Place place = sheet.place(row, column);
    Figure<?> figure = sheet.at(row, column);
    text(CellText.of(place, figure, locale));
    if (figure.state() == FigureState.UNREADABLE) {
      page.text(" ").element("span", "state", words.unreadable());
    } else if (marks.isMarked(place)) {
      emptiness(figure);
    }
    references(place);
    int number = 0;
    for (Note note : figure.notes()) {
      number++;
      Place noted = place.note(number);
      page.open("span", marks.isMarked(noted) ? "note marked" : "note");
      page.attribute("id", sheet.anchor(noted)).text("（" + note.text() + "）");
      references(noted);
      page.close();
    }
  }

  /** Writes a text; a very long one into a box of its own that can be scrolled with the keyboard. */
  void text(String text) {
    if (text.length() <= LONG_TEXT) {
      page.text(text);
    } else {
      page.open("div", "long").attribute("tabindex", "0").attribute("role", "group");
      page.attribute("aria-label", words.longText(text.length())).text(text).close();
    }
  }

  private void emptiness(Figure<?> figure) {
    if (figure.state() == FigureState.ABSENT) {
      page.element("span", "state", words.absent());
    } else if (figure.state() == FigureState.BLANK) {
      page.element("span", "state", words.blank());
    }
  }

  private void references(Place place) {
    for (Entry entry : marks.at(place)) {
      page.text(" ").link(entry.id()).attribute("class", "ref " + entry.kind());
      page.attribute("title", words.heading(entry)).text(words.badge(entry)).close();
    }
  }

  private String classes(Place place, Column<?> column) {
    String type = isNumber(column.type()) ? "number" : "words";
    ImmutableList<Entry> entries = marks.at(place);
    return entries.isEmpty() ? type : type + " marked " + entries.get(0).kind();
  }

  private static boolean isNumber(FigureType<?> type) {
    return !(type.equals(FigureType.TEXT)
        || type.equals(FigureType.TARGET)
        || type.equals(FigureType.ACTUAL)
        || type.equals(FigureType.CATEGORY));
  }
}
