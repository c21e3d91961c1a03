package org.budgetperformance.standard.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether the deviation explanation of a row gives a reason (偏差原因是否实填): a blank, a dash, a figure, and what
 * only says that there is no deviation or that all was done, give none.
 */
public final class GivesReason extends Judged {
  private static final CharMatcher ENDS = CharMatcher.anyOf(",，.。;；:：、!！()（）\n").precomputed();
  private static final long serialVersionUID = 1L;

  /** Asks it of the row. */
  public GivesReason() {
    super(LocalizedText.of("说明了原因", "a reason is given"));
  }

  @Override
  protected Answer judge(Where at) {
    Figure<String> words = at.sheetRow().explanation();
    if (words.state() == FigureState.UNREADABLE) {
      return Answer.OPEN;
    }
    return Answer.of(words.isStated() && givesReason(words.compact()));
  }

  /** Returns whether any clause of a text without white space gives a reason. */
  public static boolean givesReason(String text) {
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      boolean letters = false;
      while (end < text.length() && !ENDS.matches(text.charAt(end))) {
        letters |= Character.isLetter(text.charAt(end++));
      }
      if (letters && !isEmpty(text, start, end)) {
        return true;
      }
      start = end;
    }
    return false;
  }

  private static boolean isEmpty(String text, int start, int end) {
    int rest = CellWords.BEFORE_NO_REASON.skipAll(text, start);
    for (int from = start; from <= rest && from < end; from++) {
      String word = CellWords.NO_REASONS.at(text, from, end - from);
      if (word != null && from + word.length() == end) {
        return true;
      }
    }
    return rest >= end;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), Columns.EXPLANATION);
  }

  @Override
  protected ImmutableList<Words> words() {
    return CellWords.OF_NO_REASON;
  }
}
