package org.budgetperformance.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Row;

/**
 * Parts behind a figure and by how much it differs from another one (决算5万元，比上年减少1万元，其中…): they are those of the
 * figure where they add up to it, else there is no telling. Not thread-safe.
 */
final class UnclearParts {
  private final StatedFigures figures;
  private final List<Row> rows = new ArrayList<>();
  private final List<StatedAmount> amounts = new ArrayList<>();
  @Nullable private StatedAmount whole;

  UnclearParts(StatedFigures figures) {
    this.figures = figures;
  }

  /** Notes the last figure that is no part. */
  void whole(StatedAmount amount) {
    whole = amount;
  }

  void add(Row row, StatedAmount amount) {
    rows.add(row);
    amounts.add(amount);
  }

  /**
   * Ends a sentence.
   *
   * @param column the column of the figure that the parts may split
   */
  void settle(Column<Amount> column) {
    boolean clear = addUp();
    for (int i = 0; i < rows.size(); i++) {
      StatedAmount part = amounts.get(i);
      if (clear) {
        figures.put(rows.get(i), column, read(part), part.figure, part.sentence);
      } else {
        figures.unread(part.clause, "不能确定其中项拆分的是哪个数", "it is not clear which figure is split");
      }
    }
    rows.clear();
    amounts.clear();
  }

  private boolean addUp() {
    StatedAmount all = whole;
    if (all == null) {
      return false;
    }
    Figure<Amount> stated = read(all);
    long sum = 0;
    for (StatedAmount part : amounts) {
      Figure<Amount> figure = read(part);
      if (!figure.isStated()) {
        return false;
      }
      sum += figure.units();
    }
    return stated.isStated() && sum == stated.units();
  }

  private static Figure<Amount> read(StatedAmount amount) {
    return Cells.read(FigureType.AMOUNT, amount.figure.text());
  }
}
