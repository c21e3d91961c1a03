package org.budgetperformance.standard;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether any row of a document has a cell in a column (设有该栏), be it blank: where none has, nothing is asked
 * of it.
 */
final class HasColumn extends Judged {
  private static final long serialVersionUID = 1L;

  private final Column<?> column;

  HasColumn(Column<?> column) {
    super(
        LocalizedText.of(
            "设有" + column.label().zh() + "栏", "there is a column " + column.label().en()));
    this.column = column;
  }

  @Override
  protected Answer judge(Where at) {
    return cells(at.sheet()) > 0 ? Answer.YES : Answer.NOTHING;
  }

  private int cells(Sheet sheet) {
    int cells = 0;
    for (int row = 0; row < sheet.rows().size(); row++) {
      cells += sheet.at(row, column).state() == FigureState.ABSENT ? 0 : 1;
    }
    return cells;
  }

  @Override
  protected void cells(Where at, Cells to) {
    to.fact(column.label(), Integer.toString(cells(at.sheet())));
  }
}
