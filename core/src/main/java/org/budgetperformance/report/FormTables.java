package org.budgetperformance.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Row;

/** Draws documents as the official forms print them (表格绘制), one table for each part of a form. */
final class FormTables {
  private final Html page;
  private final PageWords words;
  private final Locale locale;
  private final PageCells cells;

  FormTables(Html page, PageWords words, Locale locale, PageCells cells) {
    this.page = page;
    this.words = words;
    this.locale = locale;
    this.cells = cells;
  }

  /** Draws a document, every row in one of its parts. */
  void draw(FormSheet sheet) {
    ListMultimap<FormBlock, Row> rows = ArrayListMultimap.create();
    ImmutableList<FormBlock> layout = FormBlock.of(sheet.id().type());
    for (Row row : sheet.rows()) {
      rows.put(FormBlock.taking(layout, sheet, row), row);
    }
    for (FormBlock block : layout) {
      if (rows.containsKey(block)) {
        draw(sheet, block, rows.get(block));
      }
    }
  }

  private void draw(FormSheet sheet, FormBlock block, List<Row> rows) {
    String title = block.title().in(locale);
    page.open("table", Ascii.toLowerCase(block.kind().name()));
    page.element("caption", title);
    switch (block.kind()) {
      case WORDS:
        rows.forEach(row -> words(sheet, row));
        break;
      case SIDE_BY_SIDE:
        sideBySide(sheet, title, rows);
        break;
      case INDICATORS:
        new IndicatorTable(page, words, locale, cells, sheet, block.columns(sheet, rows))
            .draw(rows);
        break;
      default:
        grid(sheet, title, block.columns(sheet, rows), rows);
    }
    page.close();
  }

  private void words(FormSheet sheet, Row row) {
    page.open("tr");
    rowHead(sheet, row);
    cells.cell(sheet, row, Columns.TEXT);
    page.close();
  }

  private void sideBySide(FormSheet sheet, String title, List<Row> rows) {
    page.open("tr");
    section(title, 2);
    for (Row row : rows) {
      page.open("th").attribute("scope", "col").text(row.label(locale)).close();
    }
    page.close().open("tr");
    rows.forEach(row -> cells.cell(sheet, row, Columns.TEXT));
    page.close();
  }

  private void grid(
      FormSheet sheet, String title, ImmutableList<Column<?>> columns, List<Row> rows) {
    page.open("tr");
    section(title, rows.size() + 1);
    page.open("th").attribute("scope", "col").text(item(sheet, columns)).close();
    columns.forEach(this::columnHead);
    page.close();
    for (Row row : rows) {
      page.open("tr");
      rowHead(sheet, row);
      columns.forEach(column -> cells.cell(sheet, row, column));
      page.close();
    }
  }

  /** The head of a form names the unit once; a narrative names it at every amount. */
  private String item(FormSheet sheet, ImmutableList<Column<?>> columns) {
    boolean money = false;
    boolean others = sheet.id().type().isProse();
    for (Column<?> column : columns) {
      money |= column.type().equals(FigureType.AMOUNT);
      others |= column.type().equals(FigureType.AREA);
    }
    return money && !others ? words.say("项目（万元）", "Item (in 万元)") : words.item();
  }

  private void section(String title, int rows) {
    page.open("th", "section").attribute("scope", "rowgroup").attribute("rowspan", rows);
    page.element("span", title).close();
  }

  private void columnHead(Column<?> column) {
    page.open("th").attribute("scope", "col").text(column.label().in(locale)).close();
  }

  private void rowHead(FormSheet sheet, Row row) {
    page.open("th", "level" + sheet.id().type().depth(row.line())).attribute("scope", "row");
    cells.text(row.label(locale));
    page.close();
  }
}
