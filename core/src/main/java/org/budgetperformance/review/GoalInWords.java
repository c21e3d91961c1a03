package org.budgetperformance.review;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** Whether a goal of the year, or its result, says more than a number (目标只有数字): 100% and 12场 do not. */
final class GoalInWords extends Judged {
  /** A measure word has at most so many letters. */
  private static final int LONGEST_UNIT = 2;

  private static final long serialVersionUID = 1L;

  private GoalInWords() {
    super(LocalizedText.of("不只是一个数字", "it is more than a number"));
  }

  static Check of(DocumentType form, Line line) {
    return FormulaCheck.eachRow(form, line)
        .first(readable(cell(Columns.TEXT)), stated(cell(Columns.TEXT)))
        .names("goal", Use.OTHER, cell(Columns.TEXT))
        .asks(
            new GoalInWords(),
            LocalizedText.of(
                "只填了一个数字，应写明要做什么、做到什么程度：{goal}",
                "only a number, which does not say what of: {goal}"),
            Wording.ofLine(line, LocalizedText.of("不只填一个数字", "more than a number")));
  }

  @Override
  protected Answer judge(Where at) {
    String text = at.sheet().at(at.row(), Columns.TEXT).compact();
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = Character.isDigit(text.charAt(i));
      digits += digit ? 1 : 0;
      letters += !digit && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return Answer.of(digits == 0 || letters > LONGEST_UNIT);
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), Columns.TEXT);
  }
}
