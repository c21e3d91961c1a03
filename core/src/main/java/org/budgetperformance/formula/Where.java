package org.budgetperformance.formula;

import java.util.List;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;

/** Where a question is asked (提问位置): a submission, and in it a document, a row, or what belongs together. */
public interface Where {
  /** Returns the submission. */
  Submission submission();

  /** Returns the document; {@link #submission} is looked at as a whole where there is none. */
  Sheet sheet();

  /** Returns the number of the row in its document, -1 where the document is looked at as a whole. */
  int row();

  /** Returns the row. */
  SheetRow sheetRow();

  /**
   * Returns whether a document of a type is looked at alone, so that others of it do not matter.
   *
   * @param type the type
   */
  boolean isWithin(DocumentType type);

  /** Returns the documents of a type: the one where it is, or all that there are. */
  List<Sheet> sheets(DocumentType type);

  /**
   * Returns what the applications of a check are about, where that is no document and no row.
   *
   * @param type its class
   * @param <T> its class
   */
  <T> T subject(Class<T> type);
}
