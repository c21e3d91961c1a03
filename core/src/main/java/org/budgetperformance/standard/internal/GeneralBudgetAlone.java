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

  /** What it is where no other money is stated, and some may stand in what was not read. */
  private final Answer unread;

  private GeneralBudgetAlone(Answer unread) {
    super(ASKED);
    this.unread = unread;
  }

  /** Asks whether no other money is stated; open while some may stand in what was not read. */
  public static GeneralBudgetAlone unlessUnread() {
    return new GeneralBudgetAlone(Answer.OPEN);
  }

  /** Asks whether no other money is stated, and none may stand in what was not read. */
  public static GeneralBudgetAlone certainly() {
    return new GeneralBudgetAlone(Answer.NO);
  }

  /** Asks whether no other money is stated, whatever was not read. */
  public static GeneralBudgetAlone asFarAsRead() {
    return new GeneralBudgetAlone(Answer.YES);
  }

  @Override
  protected Answer judge(Where at) {
    Submission submission = at.submission();
    if (OtherBudgets.areIn(submission)) {
      return Answer.NO;
    }
    return OtherBudgets.mayBeIn(submission) ? unread : Answer.YES;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    Answer answer = judge(at);
    cells.fact(ASKED, answer == Answer.OPEN ? "open" : String.valueOf(answer == Answer.YES));
  }
}
