package org.budgetperformance.scoring;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a form is one that scores (设有分值和得分): the form of transfer payments has indicators and neither points
 * nor scores, and is not asked for them.
 *
 * <p>A form without indicators, or with something that was not read, may be one. Stateless and thread-safe.
 */
public final class ScoredForm extends Judged {
  /** What is asked. */
  public static final LocalizedText ASKED = LocalizedText.of("设有分值和得分", "has points and scores");

  private static final Derivation<Sheet, Boolean> SCORED = ScoredForm::find;
  private static final long serialVersionUID = 1L;

  /** Makes the question. */
  public ScoredForm() {
    super(ASKED);
  }

  /**
   * Returns whether a form scores.
   *
   * @param form its sheet
   */
  public static boolean is(Sheet form) {
    return form.rows(Lines.INDICATOR).isEmpty() || form.derive(SCORED);
  }

  /** Returns whether there are cells for points and scores, be they blank, or may be. */
  private static boolean find(Sheet form) {
    for (int row = 0; row < form.rows().size(); row++) {
      if (form.at(row, Columns.POINTS).state() != FigureState.ABSENT
          || form.at(row, Columns.SCORE).state() != FigureState.ABSENT) {
        return true;
      }
    }
    return !form.unread().isEmpty();
  }

  @Override
  protected Answer judge(Where at) {
    return is(at.sheet()) ? Answer.YES : Answer.NOTHING;
  }

  @Override
  protected void cells(Where at, Cells to) {
    to.fact(ASKED, String.valueOf(is(at.sheet())));
  }
}
