package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** Who submits (预算单位名称): as the department's form says, else the narrative, else a project's form. */
final class UnitName {
  private static final ImmutableList<DocumentType> DOCUMENTS =
      ImmutableList.of(Documents.DEPARTMENT_FORM, Documents.NARRATIVE, Documents.PROJECT_FORM);
  private static final ImmutableList<Line> LINES = ImmutableList.of(Lines.UNIT, Lines.DEPARTMENT);

  private UnitName() {}

  /** Returns the name, empty if no document states one. */
  static String of(Submission submission) {
    for (DocumentType type : DOCUMENTS) {
      for (Sheet sheet : submission.sheets(type)) {
        for (Line line : LINES) {
          Figure<String> unit = sheet.at(line, Columns.TEXT);
          if (unit.isStated()) {
            return unit.get();
          }
        }
      }
    }
    return "";
  }
}
