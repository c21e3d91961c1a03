package org.budgetperformance.rule;

import java.time.Year;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/** Small submissions to try checks on. */
public final class Cases {
  /** A cell that the document does not have. */
  static final String ABSENT = "absent";

  public static final Citation CITATION =
      Citation.builder().issuer("某省财政厅").title("某通知").status(CitationStatus.PRACTICE).build();

  private Cases() {}

  public static Submission.Builder of2024() {
    return Submission.builder().fiscalYear(Year.of(2024));
  }

  public static Submission of(Sheet... sheets) {
    return of2024().addSheets(sheets).build();
  }

  public static Submission of(SelfEvaluationForm form) {
    return of(form.sheet());
  }

  public static Submission of(Narrative narrative, SelfEvaluationForm form) {
    return of2024().narrative(narrative).form(form).build();
  }

  public static Submission of(BaseDataTable table) {
    return of(table.sheet());
  }

  /** A base-data table with one column; cells that are {@link #ABSENT} are left out. */
  public static Sheet table(Column<?> column, Object... linesAndCells) {
    Sheet.Builder sheet = Sheet.builder(SheetId.of(BaseData.TABLE));
    for (int i = 0; i < linesAndCells.length; i += 2) {
      put(sheet, (Line) linesAndCells[i], column, (String) linesAndCells[i + 1]);
    }
    return sheet.build();
  }

  private static <T> void put(Sheet.Builder sheet, Line line, Column<T> column, String cell) {
    if (!cell.equals(ABSENT)) {
      sheet.put(line, column, Cells.read(column.type(), cell));
    }
  }
}
