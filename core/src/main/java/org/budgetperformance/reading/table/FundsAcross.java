package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/** Funds whose sources head columns and whose column is the label beside them: 年度部门整体支出预算 over 资金总额, 财政拨款, 其他资金. */
final class FundsAcross {
  private static final ImmutableSet<Line> SOURCES =
      ImmutableSet.of(
          Lines.ANNUAL_FUNDS, Lines.CURRENT_APPROPRIATION, Lines.CARRIED_OVER, Lines.OTHER_FUNDS);

  private static final int LEAST = 2;

  private final Column<Amount> column;
  private final ImmutableList<Integer> indexes;
  private final ImmutableList<Line> lines;
  private final MoneyUnit unit;

  private FundsAcross(
      Column<Amount> column,
      ImmutableList<Integer> indexes,
      ImmutableList<Line> lines,
      MoneyUnit unit) {
    this.column = column;
    this.indexes = indexes;
    this.lines = lines;
    this.unit = unit;
  }

  /** Returns the headings that a row consists of, empty if it is any other row. */
  static Optional<FundsAcross> of(CellRow row, Vocabulary vocabulary, MoneyUnit unit) {
    int label = row.next(0);
    Optional<Column<Amount>> column = amount(row.at(label), vocabulary);
    List<Integer> indexes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int i = row.next(label + 1); i < row.size(); i = row.next(i + 1)) {
      Optional<Line> line = source(row.at(i), vocabulary);
      if (!line.isPresent()) {
        return Optional.empty();
      }
      indexes.add(i);
      lines.add(line.get());
    }
    if (!column.isPresent() || lines.size() < LEAST) {
      return Optional.empty();
    }
    row.cells().forEach(cell -> cell.is(Kind.HEADING));
    MoneyUnit own = Remarks.unit(row.at(label), unit);
    return Optional.of(
        new FundsAcross(
            column.get(), ImmutableList.copyOf(indexes), ImmutableList.copyOf(lines), own));
  }

  private static Optional<Column<Amount>> amount(Cell cell, Vocabulary vocabulary) {
    Column<?> column = vocabulary.column(cell.label()).orElse(null);
    for (Column<Amount> amount :
        ImmutableList.of(Columns.OPENING, Columns.ANNUAL, Columns.EXECUTED)) {
      if (amount.equals(column)) {
        return Optional.of(amount);
      }
    }
    return Optional.empty();
  }

  private static Optional<Line> source(Cell cell, Vocabulary vocabulary) {
    return vocabulary
        .line(cell.label())
        .map(line -> line.equals(Lines.TOTAL) ? Lines.ANNUAL_FUNDS : line)
        .filter(SOURCES::contains);
  }

  /** Reads the row below, and returns whether it was figures alone. */
  boolean read(CellRow row, SheetFiller figures) {
    List<Cell> stated = new ArrayList<>();
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      if (!row.at(i).isFigure()) {
        return false;
      }
      stated.add(row.at(i));
    }
    boolean beneath =
        row.next(0) >= indexes.get(0) && row.last() <= indexes.get(indexes.size() - 1);
    if (!beneath && stated.size() != lines.size()) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      Cell cell = beneath ? row.at(indexes.get(i)) : stated.get(i);
      figures.put(Row.of(lines.get(i)), column, cell, unit);
    }
    return !stated.isEmpty();
  }
}
