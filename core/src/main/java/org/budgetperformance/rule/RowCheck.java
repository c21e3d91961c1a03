package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.primitives.ImmutableIntArray;
import javax.annotation.Nullable;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** A check that looks at one row of a line after the other, and at nothing else but the year (逐行核查). */
interface RowCheck extends SheetCheck {
  @Override
  DocumentType document();

  /** Returns the line. */
  Line line();

  /**
   * Decides the applications of some rows.
   *
   * @param submission whose year it is; its sheets are not looked at
   * @param sheet the sheet
   * @param rows the numbers of rows of the line, ascending
   */
  void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination);

  @Override
  default void examineSheet(Submission submission, @Nullable Sheet sheet, Examination examination) {
    Sheet present = checkNotNull(sheet, "no sheet");
    examineRows(submission, present, present.rows(line()), examination);
  }
}
