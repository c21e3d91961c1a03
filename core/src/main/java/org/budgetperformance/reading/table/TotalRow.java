package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.amount.Points;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/** The row of totals of a form (总分): points and score, wherever a merged label leaves them. */
final class TotalRow {
  private static final LocalizedText NO_SUM =
      LocalizedText.of("不等于以上各指标之和", "it is not the sum of the indicators above");

  /** What a label says of the only figure beside it. */
  private static final WordList SCORE = WordList.of("得分 自评分 评分");

  private TotalRow() {}

  /** Reads the row, whose label stands at an index. */
  static void read(
      CellRow row,
      int label,
      Headings headings,
      Vocabulary vocabulary,
      SheetFiller figures,
      MoneyUnit unit) {
    row.at(label).is(Kind.HEADING);
    List<Cell> cells = new ArrayList<>();
    Cell remark = Cell.empty(row.line(), 0);
    for (int i = row.next(label + 1); i < row.size(); i = row.next(i + 1)) {
      if (row.at(i).compact().equals(row.at(label).compact())) {
        row.at(i).is(Kind.REPEATED);
      } else if (row.at(i).isFigure()) {
        cells.add(row.at(i));
      } else if (remark.isEmpty() && row.next(i + 1) == row.size()) {
        remark = row.at(i);
      }
    }
    Cell points = figure(row.at(headings.index(Columns.POINTS)));
    Cell score = figure(row.at(headings.index(Columns.SCORE)));
    int placed = (points.isEmpty() ? 0 : 1) + (score.isEmpty() ? 0 : 1);
    if (placed < 2 && cells.size() == 2) {
      boolean scoreFirst = headings.index(Columns.SCORE) < headings.index(Columns.POINTS);
      points = cells.get(scoreFirst ? 1 : 0);
      score = cells.get(scoreFirst ? 0 : 1);
    } else if (placed == 0 && cells.size() == 1 && isScoreAlone(row.at(label), headings)) {
      score = cells.get(0);
    } else if (placed < cells.size()) {
      figures.putUnreadable(Row.of(Lines.TOTAL), headings, row, vocabulary);
      return;
    }
    figures.put(Row.of(Lines.TOTAL), Columns.POINTS, points, unit);
    figures.put(Row.of(Lines.TOTAL), Columns.SCORE, score, unit);
    if (!remark.isEmpty()) {
      figures.put(Row.of(Lines.TOTAL), Columns.EXPLANATION, remark, unit);
    }
  }

  /** Returns whether the only figure of the row is the score: its label says so, or no points stand in the table. */
  private static boolean isScoreAlone(Cell label, Headings headings) {
    return SCORE.areIn(label.compact()) || headings.index(Columns.POINTS) < 0;
  }

  /** Accounts for a row that only adds up the indicators above it: what does is repeated, and else not read. */
  static void readSubtotal(CellRow row, int label, Headings headings, SheetFiller figures) {
    row.at(label).is(Kind.HEADING);
    for (Column<Points> column : ImmutableList.of(Columns.POINTS, Columns.SCORE)) {
      Cell cell = row.at(headings.index(column));
      if (Cells.read(FigureType.POINTS, cell.text()).units()
          == figures.sum(Lines.INDICATOR, column)) {
        cell.is(Kind.REPEATED);
      } else if (!cell.isEmpty()) {
        cell.unread(NO_SUM);
        figures.account().problem(cell.line(), cell.text(), NO_SUM);
      }
    }
  }

  private static Cell figure(Cell cell) {
    return cell.isFigure() ? cell : Cell.empty(cell.line(), cell.column());
  }
}
