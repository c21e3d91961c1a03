package org.budgetperformance.standard.internal;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether the department has the general public budget alone, so that a narrative's amounts are all of it (仅一般公共预算).
 * Immutable and thread-safe.
 */
public final class GeneralBudgetAlone extends Judged {
  private static final LocalizedText ASKED =
      LocalizedText.of("部门没有一般公共预算以外的资金", "the department has the general public budget alone");
  private static final long serialVersionUID = 1L;

  private final boolean asFarAsRead;

  private GeneralBudgetAlone(boolean asFarAsRead) {
    super(ASKED);
    this.asFarAsRead = asFarAsRead;
  }

  /** Asks whether no other money is stated, and none may stand in what was not read. */
  public static GeneralBudgetAlone certainly() {
    return new GeneralBudgetAlone(false);
  }

  /** Asks whether no other money is stated, whatever was not read. */
  public static GeneralBudgetAlone asFarAsRead() {
    return new GeneralBudgetAlone(true);
  }

  private boolean isAlone(Submission submission) {
    return asFarAsRead ? !OtherBudgets.areIn(submission) : !OtherBudgets.mayBeIn(submission);
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.of(isAlone(at.submission()));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.fact(ASKED, String.valueOf(isAlone(at.submission())));
  }
}
