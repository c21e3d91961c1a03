package org.example.doors;

import org.budgetperformance.amount.Amount;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Sheet;

/** No real province's: the tree of a check of one's own; what it comes to is decided, or open. */
final class OwnTree {
  private OwnTree() {}

  static Outcome isAtMost(
      Examination run, Sheet sheet, int row, Column<Amount> part, Column<Amount> whole) {
    if (!sheet.at(row, part).isNumeric() || !sheet.at(row, whole).isNumeric()) {
      return Outcome.UNDECIDED;
    }
    Step asked = Steps.of(Operation.AT_MOST, cell(sheet, row, part), cell(sheet, row, whole));
    run.because(asked);
    return asked.result().equals(StepValue.of(Answer.YES)) ? Outcome.PASSED : Outcome.FAILED;
  }

  private static Step cell(Sheet sheet, int row, Column<Amount> column) {
    return FigureSteps.of(sheet.place(row, column), sheet.at(row, column));
  }
}
