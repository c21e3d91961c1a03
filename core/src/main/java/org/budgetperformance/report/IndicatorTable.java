package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/**
 * Draws the table of indicators (绩效指标表): one group of rows for each dimension, whose cell holds the
 * points that the form prints beside its name.
 */
final class IndicatorTable {
  private final Html page;
  private final PageWords words;
  private final Locale locale;
  private final PageCells cells;
  private final FormSheet sheet;
  private final ImmutableList<Column<?>> columns;

  IndicatorTable(
      Html page,
      PageWords words,
      Locale locale,
      PageCells cells,
      FormSheet sheet,
      ImmutableList<Column<?>> columns) {
    this.page = page;
    this.words = words;
    this.locale = locale;
    this.cells = cells;
    this.sheet = sheet;
    this.columns = columns;
  }

  /** Draws all rows: those of a dimension together, the others as they come, the total last. */
  void draw(List<Row> rows) {
    Map<Line, List<Row>> groups = new LinkedHashMap<>();
    List<Row> others = new ArrayList<>();
    List<Row> totals = new ArrayList<>();
    for (Row row : rows) {
      if (row.line().equals(Lines.INDICATOR)) {
        group(row, groups).orElse(others).add(row);
      } else if (row.line().isOfDimension()) {
        groups.computeIfAbsent(row.line(), line -> new ArrayList<>());
      } else {
        (row.line().equals(Lines.TOTAL) ? totals : others).add(row);
      }
    }
    head();
    groups.forEach((line, members) -> group(line, members, rows));
    if (!others.isEmpty()) {
      page.open("tbody");
      others.forEach(this::ungrouped);
      page.close();
    }
    if (!totals.isEmpty()) {
      page.open("tfoot");
      totals.forEach(this::ungrouped);
      page.close();
    }
  }

  /** Returns the group of the indicator's dimension; without a category it follows the one before. */
  private Optional<List<Row>> group(Row row, Map<Line, List<Row>> groups) {
    Optional<Category> category = sheet.at(row, Columns.CATEGORY).value().map(Category.class::cast);
    if (category.isPresent()) {
      Line line = Line.of(category.get().dimension());
      return Optional.of(groups.computeIfAbsent(line, key -> new ArrayList<>()));
    }
    return Optional.ofNullable(Iterables.getLast(groups.values(), null));
  }

  private void head() {
    page.open("thead").open("tr");
    head(words.dimension());
    head(Columns.CATEGORY.label().in(locale));
    head(Lines.INDICATOR.label().in(locale));
    for (Column<?> column : columns) {
      if (!column.equals(Columns.CATEGORY)) {
        head(column.label().in(locale));
      }
    }
    page.close().close();
  }

  private void head(String label) {
    page.open("th").attribute("scope", "col").text(label).close();
  }

  private void group(Line line, List<Row> members, List<Row> rows) {
    page.open("tbody").open("tr").open("th", "dimension").attribute("scope", "rowgroup");
    page.attribute("rowspan", Math.max(1, members.size())).text(line.label().in(locale));
    for (Row row : rows) {
      if (row.line().equals(line)) {
        dimensionFigures(row);
      }
    }
    page.close();
    if (members.isEmpty()) {
      page.open("td").attribute("colspan", columns.size() + 1).close();
    }
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        page.open("tr");
      }
      Row row = members.get(i);
      cells.cell(sheet, row, Columns.CATEGORY);
      page.open("th").attribute("scope", "row");
      cells.text(row.label(locale));
      page.close();
      figures(row);
      page.close();
    }
    if (members.isEmpty()) {
      page.close();
    }
    page.close();
  }

  private void dimensionFigures(Row row) {
    for (Column<?> column : sheet.columns()) {
      if (sheet.uses(row, column)) {
        inline(row, column);
      }
    }
  }

  /** Writes a figure that has no cell of its own. */
  private void inline(Row row, Column<?> column) {
    page.text(" ");
    cells.open("span", sheet, row, column);
    page.text(column.equals(Columns.POINTS) ? "" : column.label().in(locale) + " ");
    cells.content(sheet, row, column);
    page.close();
  }

  private void ungrouped(Row row) {
    page.open("tr").open("th").attribute("scope", "row").attribute("colspan", 3);
    page.text(row.label(locale));
    if (sheet.uses(row, Columns.CATEGORY)) {
      inline(row, Columns.CATEGORY);
    }
    page.close();
    figures(row);
    page.close();
  }

  private void figures(Row row) {
    for (Column<?> column : columns) {
      if (!column.equals(Columns.CATEGORY)) {
        cells.cell(sheet, row, column);
      }
    }
  }
}
