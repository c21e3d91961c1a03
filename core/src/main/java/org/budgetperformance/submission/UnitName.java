package org.budgetperformance.submission;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;

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
  static Optional<String> of(Submission submission) {
    for (Predicate<DocumentType> documents : DOCUMENTS) {
      for (Sheet sheet : submission.sheets()) {
        for (Line line : LINES) {
          Figure<String> unit = sheet.at(line, Columns.TEXT);
          if (documents.test(sheet.id().type()) && unit.isStated()) {
            return Optional.of(unit.get());
          }
        }
      }
    }
    return Optional.empty();
  }
}
