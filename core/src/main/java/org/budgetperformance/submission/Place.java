package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.Nullable;

/**
 * Where a figure stands (数据位置): document, row and column, and the number of a note if it is one.
 *
 * <p>A place is made of stable ids, prints as {@code department-form/indicator:整体支出控制额/actual},
 * or with its {@linkplain Repeated#code() code} in place of the name, as {@code
 * department-form/indicator::I-17/actual}, and is displayed with labels. {@link Submission#place(String)} finds a place by what it prints.
 * Immutable and thread-safe.
 */
public final class Place implements Comparable<Place>, Serializable {
  private static final long serialVersionUID = 1L;

  private final SheetId sheet;
  private final Row row;
  private final Column<?> column;
  private final int note;
  @Nullable private final String ownId;

  private Place(SheetId sheet, Row row, Column<?> column, int note, @Nullable String ownId) {
    this.sheet = checkNotNull(sheet, "sheet");
    this.row = checkNotNull(row, "row");
    this.column = checkNotNull(column, "column");
    this.note = note;
    this.ownId = ownId;
  }

  /**
   * Returns the place of a figure.
   *
   * @param sheet the document
   * @param row the row
   * @param column the column
   */
  public static Place of(SheetId sheet, Row row, Column<?> column) {
    return of(sheet, row, column, null);
  }

  /** Returns the place of a figure that has an id of one's own. */
  static Place of(SheetId sheet, Row row, Column<?> column, @Nullable String ownId) {
    return new Place(sheet, row, column, 0, ownId);
  }

  /**
   * Returns the place of a note beside the figure here.
   *
   * @param number which note, from 1
   * @throws IllegalArgumentException if the number is below 1
   */
  public Place note(int number) {
    checkArgument(number >= 1, "note number %s", number);
    return new Place(sheet, row, column, number, ownId);
  }

  /** Returns the document. */
  public SheetId sheet() {
    return sheet;
  }

  /** Returns the row. */
  public Row row() {
    return row;
  }

  /** Returns the column. */
  public Column<?> column() {
    return column;
  }

  /** Returns the number of the note, from 1, if this is the place of one. */
  public OptionalInt note() {
    return note == 0 ? OptionalInt.empty() : OptionalInt.of(note);
  }

  /**
   * Returns the id that a system of one's own knows the figure there by (自有编号), see {@link Figure#withOwnId}; equal
   * places may differ in it.
   */
  public Optional<String> ownId() {
    return Optional.ofNullable(ownId);
  }

  /**
   * Returns the place with labels, such as 整体支出绩效自评表 › 整体支出控制额 › 实际完成值.
   *
   * @param locale the language of the labels
   */
  public String label(Locale locale) {
    String label =
        sheet.label(locale) + " › " + row.label(locale) + " › " + column.label().in(locale);
    if (note == 0) {
      return label;
    }
    return label + (locale.getLanguage().equals("zh") ? " › 附注" : " › note ") + note;
  }

  /** Orders places by what they print, so the order does not depend on that of a document's rows. */
  @Override
  public int compareTo(Place other) {
    if (!sheet.equals(other.sheet)) {
      return sheet.toString().compareTo(other.sheet.toString());
    } else if (!row.equals(other.row)) {
      return row.toString().compareTo(other.row.toString());
    }
    int columns = column.id().compareTo(other.column.id());
    return columns != 0 ? columns : Integer.compare(note, other.note);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Place)) {
      return false;
    }
    Place that = (Place) other;
    return sheet.equals(that.sheet)
        && row.equals(that.row)
        && column.equals(that.column)
        && note == that.note;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * sheet.hashCode() + row.hashCode()) + column.hashCode()) + note;
  }

  /** Returns the place in ids. */
  @Override
  public String toString() {
    return sheet + "/" + row + "/" + column + (note == 0 ? "" : "#" + note);
  }
}
