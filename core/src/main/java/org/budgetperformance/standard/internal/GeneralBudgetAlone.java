package org.budgetperformance.standard.internal;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether the department has the general public budget alone, so that a narrative's amounts are all of it (仅一般公共预算).
 * Immutable and thread-safe.
 */
public final class GeneralBudgetAlone extends Judged {
  private static final LocalizedText ASKED =
      LocalizedText.of("部门没有一般公共预算以外的资金", "the department has the general public budget alone");
  private static final long serialVersionUID = 1L;

  /** Asks it of a submission. */
  public GeneralBudgetAlone() {
    super(ASKED);
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.of(!OtherBudgets.mayBeIn(at.submission()));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.fact(ASKED, String.valueOf(!OtherBudgets.mayBeIn(at.submission())));
  }
}
