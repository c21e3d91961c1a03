package org.budgetperformance.check;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.text.LocalizedText;

/** Whether only a part of a submission is there on purpose (仅核查部分材料). */
final class IsPartial extends Judged {
  private static final LocalizedText PARTIAL =
      LocalizedText.of("仅核查部分材料", "only a part of a submission");
  private static final long serialVersionUID = 1L;

  IsPartial() {
    super(PARTIAL);
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.of(at.submission().mayLackDocuments());
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.fact(PARTIAL, at.submission().mayLackDocuments() ? "是" : "否");
  }
}
