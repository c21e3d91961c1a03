package org.budgetperformance.rule;

import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;

/** Whether a row says why it deviates (偏差原因分析), and whether it can be told. Stateless. */
public final class DeviationReason {
  private DeviationReason() {}

  /**
   * Returns what comes of a row that owes an explanation: any words will do, and a blank cell, 无, or a
   * dash is none.
   */
  public static Outcome owed(SheetRow row) {
    Figure<String> explanation = row.explanation();
    switch (explanation.state()) {
      case STATED:
        return hasWords(explanation.get()) ? Outcome.PASSED : Outcome.FAILED;
      case UNREADABLE:
        return Outcome.UNDECIDED;
      default:
        return Outcome.FAILED;
    }
  }

  /** Returns whether a text has a letter or a digit: a cell of words keeps a dash as it stands. */
  public static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether target or actual value of an indicator is there and cannot be read. */
  public static boolean isUnreadable(SheetRow row) {
    return IndicatorCells.isOpenTarget(row.target()) || IndicatorCells.isOpenActual(row.actual());
  }
}
