package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.DeviationReason;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether the narrative says why an indicator of the department's form deviates (偏差原因见自评报告). */
final class ExplainedInNarrative extends Judged {
  private static final LocalizedText ASKED =
      LocalizedText.of("自评报告说明了偏差原因", "the narrative gives the reason");
  private static final long serialVersionUID = 1L;

  ExplainedInNarrative() {
    super(ASKED);
  }

  @Override
  protected Answer judge(Where at) {
    for (SheetRow row : others(at)) {
      if (DeviationReason.owed(row) == Outcome.PASSED) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  /** Returns the rows of the narrative that speak of the same indicator. */
  private static ImmutableList<SheetRow> others(Where at) {
    SheetRow here = at.sheetRow();
    for (ImmutableList<SheetRow> rows : at.submission().indicators().list()) {
      if (rows.stream()
          .anyMatch(row -> row.sheet().id().equals(here.sheet().id()) && row.row() == here.row())) {
        return rows.stream()
            .filter(row -> row.sheet().id().type().isProse())
            .collect(ImmutableList.toImmutableList());
      }
    }
    return ImmutableList.of();
  }

  @Override
  protected void cells(Where at, Cells cells) {
    others(at).forEach(row -> cells.cell(row.sheet(), row.row(), Columns.EXPLANATION));
  }
}
