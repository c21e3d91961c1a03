package org.budgetperformance.submission;

import com.google.common.collect.ImmutableList;

/** Writes indicators into the rows of a sheet, and reads them back. */
final class IndicatorRows {
  private IndicatorRows() {}

  static void write(Sheet.Builder sheet, Indicator indicator) {
    Row row = row(sheet, indicator);
    sheet.put(row, Columns.CATEGORY, indicator.category());
    sheet.put(row, Columns.TARGET, indicator.target());
    sheet.put(row, Columns.ACTUAL, indicator.actual());
    sheet.put(row, Columns.POINTS, indicator.points());
    sheet.put(row, Columns.SCORE, indicator.score());
    sheet.put(row, Columns.EXPLANATION, indicator.explanation());
  }

  /** Writes an indicator into a document without cells: what is blank is not there at all. */
  static void writeStated(Sheet.Builder sheet, Indicator indicator) {
    Row row = row(sheet, indicator);
    putStated(sheet, row, Columns.CATEGORY, indicator.category());
    putStated(sheet, row, Columns.TARGET, indicator.target());
    putStated(sheet, row, Columns.ACTUAL, indicator.actual());
    putStated(sheet, row, Columns.POINTS, indicator.points());
    putStated(sheet, row, Columns.SCORE, indicator.score());
    putStated(sheet, row, Columns.EXPLANATION, indicator.explanation());
  }

  private static Row row(Sheet.Builder sheet, Indicator indicator) {
    Row row = sheet.next(Lines.INDICATOR, indicator.name());
    return indicator.code().map(row::coded).orElse(row);
  }

  private static <T> void putStated(
      Sheet.Builder sheet, Row row, Column<T> column, Figure<T> figure) {
    sheet.put(row, column, figure.state() == FigureState.BLANK ? Figure.absent() : figure);
  }

  static ImmutableList<Indicator> read(Sheet sheet) {
    ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
    sheet
        .rows(Lines.INDICATOR)
        .forEach(
            row ->
                indicators.add(
                    Indicator.builder()
                        .name(sheet.rows().get(row).subject().orElse(""))
                        .code(sheet.rows().get(row).code())
                        .category(sheet.at(row, Columns.CATEGORY))
                        .target(sheet.at(row, Columns.TARGET))
                        .actual(sheet.at(row, Columns.ACTUAL))
                        .points(sheet.at(row, Columns.POINTS))
                        .score(sheet.at(row, Columns.SCORE))
                        .explanation(sheet.at(row, Columns.EXPLANATION))
                        .build()));
    return indicators.build();
  }
}
