package org.budgetperformance.standard;

import static org.budgetperformance.rule.IndicatorCells.outcome;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Which of target and actual value it is that makes a row fail, where it is one of them alone (只有一格有误). */
final class OneWrong implements RowQuestion {
  private static final long serialVersionUID = 1L;

  /** What tells a wrong target from a wrong actual value. */
  interface Cells extends Serializable {
    /**
     * Returns whether a cell makes its row fail.
     *
     * @param column the column of the target or of the actual value
     */
    boolean isWrong(SheetRow row, Column<?> column);
  }

  private final Cells cells;
  private final Column<?> wrong;
  private final Column<?> right;
  private final LocalizedText message;

  private OneWrong(Cells cells, Column<?> wrong, Column<?> right, LocalizedText message) {
    this.cells = cells;
    this.wrong = wrong;
    this.right = right;
    this.message = message;
  }

  /**
   * Returns both questions.
   *
   * @param zh what is wrong of either, in Chinese
   * @param en the same in English
   */
  static ImmutableList<RowQuestion> of(Cells cells, String zh, String en) {
    return ImmutableList.of(
        new OneWrong(
            cells,
            Columns.TARGET,
            Columns.ACTUAL,
            LocalizedText.of(zh + "：{target}", en + ": {target}")),
        new OneWrong(
            cells,
            Columns.ACTUAL,
            Columns.TARGET,
            LocalizedText.of(zh + "：{actual}", en + ": {actual}")));
  }

  @Override
  public Outcome ask(SheetRow row) {
    return outcome(cells.isWrong(row, wrong) && !cells.isWrong(row, right), false);
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.TARGET, Columns.ACTUAL);
  }

  @Override
  public LocalizedText message() {
    return message;
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("两格均有误或均无误", "both cells are wrong, or none");
  }
}
