package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.FigureType;

/**
 * Funds that stand each behind its own label: 预算数：2600 执行数：2535.2, and below it 其中：财政拨款 2600 其中：财政拨款 2535.2.
 * They become rows under headings: the first is of the whole funds and has no label.
 */
final class PairedFunds {
  private static final int LEAST = 2;

  private final Vocabulary vocabulary;
  private final List<CellRow> rows = new ArrayList<>();

  /** How many columns the pairs above have, 0 where none stand above. */
  private int columns;

  private PairedFunds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns rows in which labels head columns of figures or stand before all of theirs. */
  static ImmutableList<CellRow> parted(ImmutableList<CellRow> rows, Vocabulary vocabulary) {
    PairedFunds parted = new PairedFunds(vocabulary);
    rows.forEach(parted::add);
    return ImmutableList.copyOf(parted.rows);
  }

  private void add(CellRow row) {
    Cell first = row.at(row.next(0));
    int start = isColumn(first) ? row.next(0) : row.next(row.next(0) + 1);
    List<Cell> heads = pairs(row, start, 0);
    boolean heading = heads.size() >= LEAST && heads.stream().allMatch(this::isColumn);
    if (heading && heads.stream().anyMatch(this::isAmount)) {
      columns = heads.size();
      Cell block = isColumn(first) ? Cell.empty(row.line(), 1) : first;
      rows.add(row.with(with(block, heads)));
      rows.add(row.with(with(Cell.empty(row.line(), 1), pairs(row, start, 1))));
      return;
    }
    List<Cell> labels = columns == 0 ? ImmutableList.of() : pairs(row, row.next(0), 0);
    if (labels.size() >= LEAST && labels.size() <= columns && isOneLine(labels)) {
      labels.subList(1, labels.size()).forEach(cell -> cell.is(Kind.HEADING));
      List<Cell> figures = new ArrayList<>(pairs(row, row.next(0), 1));
      while (figures.size() < columns) {
        figures.add(
            Cell.empty(row.line(), figures.size() + 2)); // a rate may stand in the first row alone
      }
      rows.add(row.with(with(labels.get(0), figures)));
      return;
    }
    columns = row.isEmpty() ? columns : 0;
    rows.add(row);
  }

  private static ImmutableList<Cell> with(Cell first, List<Cell> others) {
    return ImmutableList.<Cell>builder().add(first).addAll(others).build();
  }

  /** Returns the labels of a row that is labels and figures in turn, or the figures; none if it is any other row. */
  private static List<Cell> pairs(CellRow row, int start, int which) {
    List<Cell> found = new ArrayList<>();
    int at = 0;
    for (int i = row.next(start); i < row.size(); i = row.next(i + 1)) {
      Cell cell = row.at(i);
      boolean figure = cell.isFigure() && cell.hasDigit();
      if (figure != (at % 2 == 1)) {
        return ImmutableList.of();
      }
      if (at++ % 2 == which) {
        found.add(cell);
      }
    }
    return at % 2 == 0 ? found : ImmutableList.of();
  }

  private boolean isColumn(Cell cell) {
    return vocabulary.column(cell.label()).isPresent()
        || vocabulary.headed(cell.label()).isPresent()
        || vocabulary.isPassedOver(cell.label());
  }

  private boolean isAmount(Cell cell) {
    Optional<Column<?>> column = vocabulary.column(cell.label());
    return (column.isPresent() ? column : vocabulary.headed(cell.label()))
        .filter(known -> known.type().equals(FigureType.AMOUNT))
        .isPresent();
  }

  /** Returns whether labels all name the same line. */
  private boolean isOneLine(List<Cell> labels) {
    Optional<?> line = vocabulary.line(labels.get(0).label());
    return line.isPresent()
        && labels.stream().allMatch(label -> vocabulary.line(label.label()).equals(line));
  }
}
