package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.sameLetters;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.written;

import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * A result that is more than its goal word for word (实际完成情况不照抄预期目标); white space and punctuation do
 * not count.
 */
final class RepeatedGoal {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "实际完成情况与预期目标一字不差，未反映实际结果：{goal}", "the result repeats the goal word for word: {goal}");

  private RepeatedGoal() {}

  /** Returns the check, which is applied to each form. */
  static Check in(DocumentType document) {
    Cell goal = cell(Lines.EXPECTED_GOAL, Columns.TEXT);
    Cell result = cell(Lines.ACHIEVED_RESULT, Columns.TEXT);
    return FormulaCheck.each(document)
        .first(readable(goal, result), stated(goal), stated(result), onlyIf(written(goal)))
        .names("goal", Use.OTHER, goal)
        .names("restated", Use.BESIDE, result)
        .asks(
            not(sameLetters(Lines.EXPECTED_GOAL, Lines.ACHIEVED_RESULT)),
            MESSAGE,
            LocalizedText.of(
                document.label().zh() + "的实际完成情况与预期目标",
                document.label().en() + ": achieved result and expected goal"));
  }
}
