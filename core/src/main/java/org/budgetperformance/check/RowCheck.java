package org.budgetperformance.check;

import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** A check that looks at one row of a line after the other, and at nothing else but the year (逐行核查). */
public abstract class RowCheck implements SheetCheck {
  private static final long serialVersionUID = 1L;

  public final DocumentType document;
  public final Line line;

  public RowCheck(DocumentType document, Line line) {
    this.document = document;
    this.line = line;
  }

  @Override
  public final DocumentType document() {
    return document;
  }

  @Override
  public final void examineSheet(Submission submission, Sheet sheet, Examination examination) {
    examineRows(submission, sheet, sheet.rows(line), examination);
  }

  /**
   * Decides the applications of some rows.
   *
   * @param submission whose year it is; its sheets are not looked at
   * @param sheet the sheet
   * @param rows the numbers of rows of the line, ascending
   */
  public abstract void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination);
}
