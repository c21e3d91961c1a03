package org.budgetperformance.standard;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether the narrative says of no project what was spent on it (正文未列各项目支出数): where it does, the amounts beside are
 * budgets, and together neither the budget nor the accounts of all projects.
 */
final class ProjectsSpent extends Judged {
  private static final LocalizedText ASKED =
      LocalizedText.of("正文没有分项目列示支出数", "no project's expenditure is told beside its amount");
  private static final long serialVersionUID = 1L;

  ProjectsSpent() {
    super(ASKED);
  }

  @Override
  protected Answer judge(Where at) {
    return isTold(at.submission()) ? Answer.NO : Answer.YES;
  }

  private static boolean isTold(Submission submission) {
    for (Sheet narrative : submission.sheets(Documents.NARRATIVE)) {
      for (int row : narrative.rows(Lines.PROJECT).asList()) {
        if (narrative.at(row, Columns.FINAL).isStated()) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  protected void cells(Where at, Cells to) {
    to.fact(ASKED, isTold(at.submission()) ? "0" : "1");
  }
}
