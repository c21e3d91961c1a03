package org.budgetperformance.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/**
 * A row among the indicators that scores the execution of the budget (预算执行率): its points and score are those of the
 * annual funds. One with a target or a result is an indicator like others.
 */
final class ExecutionRow {
  private static final Row FUNDS = Row.of(Lines.ANNUAL_FUNDS);

  private ExecutionRow() {}

  /**
   * Reads a row if it is one, and returns whether it was.
   *
   * @param scoreFirst whether scores stand before their points in the table
   */
  static boolean read(
      CellRow row, boolean scoreFirst, Vocabulary vocabulary, SheetFiller figures, MoneyUnit unit) {
    int label = row.next(0);
    if (!names(row.at(label), vocabulary)) {
      return false;
    }
    List<Cell> scores = new ArrayList<>();
    for (int i = row.next(label + 1); i < row.size(); i = row.next(i + 1)) {
      if (isNumber(row.at(i))) {
        scores.add(row.at(i));
      } else if (!names(row.at(i), vocabulary)) {
        return false;
      }
    }
    Optional<String> printed = Label.points(row.at(label).compact());
    if (scores.size() == 1 && printed.isPresent()) {
      scores.add(0, row.at(label).with(printed.get()));
    } else if (scoreFirst) {
      Collections.reverse(scores);
    }
    if (scores.size() != 2) {
      return false;
    }
    row.cells().forEach(cell -> cell.is(Kind.HEADING));
    figures.put(FUNDS, Columns.POINTS, scores.get(0), unit);
    figures.put(FUNDS, Columns.SCORE, scores.get(1), unit);
    return true;
  }

  private static boolean names(Cell cell, Vocabulary vocabulary) {
    return vocabulary.line(cell.label()).filter(Lines.EXECUTION::equals).isPresent();
  }

  private static boolean isNumber(Cell cell) {
    return cell.isFigure() && cell.hasDigit() && !cell.compact().endsWith("%");
  }
}
