package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.LocalizedText;

/** A part of a form that is drawn as one table (表格分区): its name, its columns, which rows it takes. */
final class FormBlock {
  /** How a part is drawn. */
  enum Style {
    /** One row of words after another. */
    WORDS,
    /** The words of several rows side by side below their names. */
    SIDE_BY_SIDE,
    /** Rows and columns. */
    GRID,
    /** Rows and columns, half as wide. */
    HALF,
    /** Indicators below their dimensions and categories. */
    INDICATORS
  }

  /** Says whether a part takes a row. */
  interface Taking {
    boolean takes(FormSheet sheet, Row row);
  }

  private final LocalizedText title;
  private final Style style;
  private final ImmutableList<Column<?>> columns;
  private final Taking taking;

  FormBlock(LocalizedText title, Style style, ImmutableList<Column<?>> columns, Taking taking) {
    this.title = title;
    this.style = style;
    this.columns = columns;
    this.taking = taking;
  }

  LocalizedText title() {
    return title;
  }

  Style style() {
    return style;
  }

  /** Returns the columns that the official form prints, whether or not anything stands in them. */
  ImmutableList<Column<?>> columns() {
    return columns;
  }

  boolean takes(FormSheet sheet, Row row) {
    return taking.takes(sheet, row);
  }

  /** Returns the columns to draw for some rows: the printed ones, and others that hold something. */
  ImmutableList<Column<?>> columns(FormSheet sheet, Iterable<Row> rows) {
    ImmutableList.Builder<Column<?>> all = ImmutableList.<Column<?>>builder().addAll(columns);
    for (Column<?> column : sheet.columns()) {
      if (!columns.contains(column) && isUsed(sheet, rows, column)) {
        all.add(column);
      }
    }
    return all.build();
  }

  private static boolean isUsed(FormSheet sheet, Iterable<Row> rows, Column<?> column) {
    for (Row row : rows) {
      if (sheet.uses(row, column)) {
        return true;
      }
    }
    return false;
  }
}
