package org.budgetperformance.check;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * A check that looks at one document of a type after the other (逐份核查).
 *
 * <p>Where a submission has many rows a rule set runs such checks together, some documents at a time.
 */
public interface SheetCheck extends Check {
  /** Returns the type of the documents, or null if the check looks at all documents at once. */
  @Nullable
  DocumentType document();

  /** Decides the applications that one document has. */
  void examineSheet(Submission submission, Sheet sheet, Examination examination);

  @Override
  default void examine(Submission submission, Examination examination) {
    ImmutableList<Sheet> sheets =
        submission.sheets(checkNotNull(document(), "each of no document"));
    for (int i = 0; i < sheets.size(); i++) {
      examineSheet(submission, sheets.get(i), examination);
    }
  }
}
