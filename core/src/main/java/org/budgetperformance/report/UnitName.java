package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** Who submits (预算单位名称): as the department's form says, else the narrative, else a project's form. */
final class UnitName {
  private static final ImmutableList<Predicate<DocumentType>> DOCUMENTS =
      ImmutableList.of(
          type -> type.isForm() && !type.isOfProject(),
          DocumentType::isProse,
          DocumentType::isOfProject);
  private static final ImmutableList<Line> LINES = ImmutableList.of(Lines.UNIT, Lines.DEPARTMENT);

  private UnitName() {}

  /** Returns the name, empty if no document states one. */
  static String of(Submission submission) {
    for (Predicate<DocumentType> documents : DOCUMENTS) {
      for (Sheet sheet : submission.sheets()) {
        for (Line line : LINES) {
          Figure<String> unit = sheet.at(line, Columns.TEXT);
          if (documents.test(sheet.id().type()) && unit.isStated()) {
            return unit.get();
          }
        }
      }
    }
    return "";
  }
}
