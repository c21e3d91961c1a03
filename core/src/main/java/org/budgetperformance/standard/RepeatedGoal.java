package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.sameLetters;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.written;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Letters;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Use;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * A result that is more than its goal word for word (实际完成情况不照抄预期目标); white space, punctuation and words that
 * only say that it was done, such as 已, do not count.
 */
final class RepeatedGoal extends Judged {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "实际完成情况照抄预期目标，未反映实际结果：{goal}", "the result repeats the goal word for word: {goal}");
  private static final Letters GOAL = Letters.of(Lines.EXPECTED_GOAL);
  private static final Letters RESULT = Letters.of(Lines.ACHIEVED_RESULT);
  private static final long serialVersionUID = 1L;

  private RepeatedGoal() {
    super(LocalizedText.of("除表示完成的词外文字相同", "the same but for words of completion"));
  }

  /** Returns the check, which is applied to each form. */
  static Check in(DocumentType document) {
    Cell goal = cell(Lines.EXPECTED_GOAL, Columns.TEXT);
    Cell result = cell(Lines.ACHIEVED_RESULT, Columns.TEXT);
    return FormulaCheck.each(document)
        .first(readable(goal, result), stated(goal), stated(result), onlyIf(written(goal)))
        .names("goal", Use.OTHER, goal)
        .names("restated", Use.BESIDE, result)
        .asks(
            not(any(sameLetters(Lines.EXPECTED_GOAL, Lines.ACHIEVED_RESULT), new RepeatedGoal())),
            MESSAGE,
            LocalizedText.of(
                document.label().zh() + "的实际完成情况与预期目标",
                document.label().en() + ": achieved result and expected goal"));
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.of(isCopied(at.sheet().derive(GOAL), at.sheet().derive(RESULT)));
  }

  /** Compares letters without each word that only says that something was done. */
  private static boolean isCopied(String goal, String result) {
    int here = CellWords.DONE.skipAll(goal, 0);
    int there = CellWords.DONE.skipAll(result, 0);
    while (here < goal.length() && there < result.length()) {
      if (goal.charAt(here) != result.charAt(there)) {
        return false;
      }
      here = CellWords.DONE.skipAll(goal, here + 1);
      there = CellWords.DONE.skipAll(result, there + 1);
    }
    return here >= goal.length() && there >= result.length();
  }

  @Override
  protected void cells(Where at, Cells cells) {
    tell(at.sheet(), Lines.EXPECTED_GOAL, cells);
    tell(at.sheet(), Lines.ACHIEVED_RESULT, cells);
  }

  private static void tell(Sheet sheet, Line line, Cells cells) {
    cells.cell(sheet, sheet.rows(line).get(0), Columns.TEXT);
  }

  @Override
  protected ImmutableList<Words> words() {
    return ImmutableList.of(Words.of("表示完成的词", "words of completion", CellWords.DONE));
  }
}
