package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;

/**
 * Where a line or a row of cells stands in the file that somebody handed in (出处), in words by which it is found
 * there: line 148; table 2, row 13, cell 5; page 8, line 3; 附件3!E14. Immutable and thread-safe.
 */
public final class SourcePlace implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LETTERS = 26;

  /** What a row stands in. */
  private enum Kind {
    LINE,
    PARAGRAPH,
    TABLE,
    SHEET
  }

  private final Kind kind;

  /** The page of a line, a table, the name of a sheet, the part of a document in which a paragraph stands. */
  @Nullable private final LocalizedText within;

  private final int row;
  @Nullable private final ImmutableIntArray cells;
  @Nullable private final String file;

  private SourcePlace(
      Kind kind,
      @Nullable LocalizedText within,
      int row,
      @Nullable ImmutableIntArray cells,
      @Nullable String file) {
    checkArgument(row > 0, "row %s", row);
    this.kind = kind;
    this.within = within;
    this.row = row;
    this.cells = cells;
    this.file = file;
  }

  /**
   * Returns the place of a line of text.
   *
   * @param line its number, from 1
   * @throws IllegalArgumentException if the number is not positive
   */
  public static SourcePlace line(int line) {
    return new SourcePlace(Kind.LINE, null, line, null, null);
  }

  /**
   * Returns the place of a paragraph in the text of a document.
   *
   * @param paragraph its number, from 1
   * @throws IllegalArgumentException if the number is not positive
   */
  public static SourcePlace paragraph(int paragraph) {
    return new SourcePlace(Kind.PARAGRAPH, null, paragraph, null, null);
  }

  /**
   * Returns the place of a paragraph in another part of a document.
   *
   * @param part what it stands in, such as 页眉 and {@code header}
   * @param paragraph its number there, from 1
   * @throws IllegalArgumentException if the number is not positive
   */
  public static SourcePlace paragraph(LocalizedText part, int paragraph) {
    return new SourcePlace(Kind.PARAGRAPH, checkNotNull(part, "part"), paragraph, null, null);
  }

  /**
   * Returns the place of a row of a table in a document.
   *
   * @param table the number of the table, {@code 3/1} of the first one in the third
   * @param row the number of the row, from 1
   * @param cells which cell of the row each column is, from 1
   * @throws IllegalArgumentException if the number of the row is not positive
   */
  public static SourcePlace tableRow(String table, int row, ImmutableIntArray cells) {
    return new SourcePlace(
        Kind.TABLE,
        LocalizedText.of("表" + table, "table " + table),
        row,
        checkNotNull(cells, "cells"),
        null);
  }

  /**
   * Returns the place of a line that stands in no table of a page.
   *
   * @param page the number of the page, from 1
   * @param line the number of the line there, from 1
   * @throws IllegalArgumentException if a number is not positive
   */
  public static SourcePlace pageLine(int page, int line) {
    checkArgument(page > 0, "page %s", page);
    return new SourcePlace(
        Kind.LINE, LocalizedText.of("第" + page + "页", "page " + page), line, null, null);
  }

  /**
   * Returns the place of a row of a table on a page.
   *
   * @param page the number of the page, from 1
   * @param table the number of the table there, from 1
   * @param row the number of the row there, from 1
   * @param cells which cell of the row each column is, from 1
   * @throws IllegalArgumentException if a number is not positive
   */
  public static SourcePlace pageTableRow(int page, int table, int row, ImmutableIntArray cells) {
    checkArgument(page > 0 && table > 0, "page %s, table %s", page, table);
    return new SourcePlace(
        Kind.TABLE,
        LocalizedText.of("第" + page + "页表" + table, "page " + page + ", table " + table),
        row,
        checkNotNull(cells, "cells"),
        null);
  }

  /**
   * Returns the place of a row of a sheet in a workbook.
   *
   * @param sheet the name of the sheet
   * @param row the number of the row, from 1
   * @param columns which column of the sheet each column is, from 1
   * @throws IllegalArgumentException if the number of the row is not positive
   */
  public static SourcePlace sheetRow(String sheet, int row, ImmutableIntArray columns) {
    return new SourcePlace(
        Kind.SHEET, LocalizedText.of(sheet, sheet), row, checkNotNull(columns, "columns"), null);
  }

  /**
   * Returns this place with the name of its file before it, as where several were handed in.
   *
   * @param name the name of the file
   */
  public SourcePlace in(String name) {
    return new SourcePlace(kind, within, row, cells, checkNotNull(name, "name"));
  }

  /** Returns the name of the file, empty where only one was handed in. */
  public Optional<String> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Returns where a cell of the row stands, in words.
   *
   * @param column the column as its {@link Figure#column()} says, from 1; 0 for the row as a whole, which is
   *     its cell if it has but one
   */
  public LocalizedText at(int column) {
    LocalizedText place = here(cell(column));
    return file == null
        ? place
        : LocalizedText.of(file + " " + place.zh(), file + " " + place.en());
  }

  private int cell(int column) {
    int index = cells != null && cells.length() == 1 ? 0 : column - 1;
    return cells == null || index < 0 || index >= cells.length() ? 0 : cells.get(index);
  }

  private LocalizedText here(int cell) {
    switch (kind) {
      case LINE:
        return LocalizedText.of(name() + "第" + row + "行", en() + "line " + row);
      case PARAGRAPH:
        return LocalizedText.of(name() + "第" + row + "段", en() + "paragraph " + row);
      case TABLE:
        return LocalizedText.of(
            name() + "第" + row + "行" + (cell > 0 ? "第" + cell + "格" : ""),
            en() + "row " + row + (cell > 0 ? ", cell " + cell : ""));
      default:
        String address = cell > 0 ? letters(cell) + row : row + ":" + row;
        return LocalizedText.of(quoted(name()) + "!" + address, quoted(name()) + "!" + address);
    }
  }

  private String name() {
    return within == null ? "" : within.zh();
  }

  private String en() {
    return within == null ? "" : within.en() + ", ";
  }

  /** A workbook quotes the names of sheets in which something else than letters and digits stands. */
  private static String quoted(String sheet) {
    boolean plain = sheet.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    return plain ? sheet : "'" + sheet.replace("'", "''") + "'";
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePlace
        && kind == ((SourcePlace) other).kind
        && row == ((SourcePlace) other).row
        && Objects.equals(within, ((SourcePlace) other).within)
        && Objects.equals(cells, ((SourcePlace) other).cells)
        && Objects.equals(file, ((SourcePlace) other).file);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, within, row, cells, file);
  }

  @Override
  public String toString() {
    return at(0).en();
  }
}
