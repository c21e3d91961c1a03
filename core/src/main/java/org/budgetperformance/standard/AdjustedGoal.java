package org.budgetperformance.standard;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/** Whether a narrative says that its goal for an expenditure was adjusted (经调整的目标), as goals of the start are not. */
final class AdjustedGoal extends Judged {
  private static final String ADJUSTED = "调整";
  private static final LocalizedText ASKED =
      LocalizedText.of("目标写明经调整", "the goal is said to be adjusted");
  private static final long serialVersionUID = 1L;

  private final Line expenditure;

  AdjustedGoal(Line expenditure) {
    super(ASKED);
    this.expenditure = expenditure;
  }

  @Override
  protected Answer judge(Where at) {
    for (Sheet narrative : at.submission().sheets(Documents.NARRATIVE)) {
      for (int row : narrative.rows(Lines.GOAL).asList()) {
        Figure<Target> goal = narrative.at(row, Columns.TARGET);
        if (isOf(narrative, row) && goal.original().orElse("").contains(ADJUSTED)) {
          return Answer.YES;
        }
      }
    }
    return Answer.NO;
  }

  private boolean isOf(Sheet narrative, int row) {
    return narrative.rows().get(row).subject().orElse("").contains(expenditure.label().zh());
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (Sheet narrative : at.submission().sheets(Documents.NARRATIVE)) {
      for (int row : narrative.rows(Lines.GOAL).asList()) {
        if (isOf(narrative, row)) {
          cells.cell(narrative, row, Columns.TARGET);
        }
      }
    }
  }
}
