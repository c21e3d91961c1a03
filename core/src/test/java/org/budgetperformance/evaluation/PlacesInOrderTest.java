package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Year;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.OpenCell;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Places of findings, in the order of the documents. */
class PlacesInOrderTest {
  private static final Rule TOTAL =
      Rule.builder("A", "合计", "total")
          .cites(
              Citation.builder()
                  .issuer("某省财政厅")
                  .title("某通知")
                  .status(CitationStatus.PRACTICE)
                  .build())
          .checks(
              Checks.total(
                  BaseData.TABLE,
                  ImmutableList.of(Columns.FINAL),
                  Lines.BASIC_EXPENDITURE,
                  Lines.PERSONNEL,
                  Lines.OPERATING))
          .build();

  /** The table prints the parts above the whole, the lesser part first. */
  private static Sheet table(String operating) {
    return BaseDataTable.builder()
        .line(Lines.OPERATING, "", "", operating)
        .line(Lines.PERSONNEL, "", "", "6.00")
        .line(Lines.BASIC_EXPENDITURE, "", "", "10.00")
        .build()
        .sheet();
  }

  private static Evaluation evaluate(String operating) {
    return Evaluation.run(
        "test 1",
        Submission.builder().fiscalYear(Year.of(2024)).addSheets(table(operating)).build(),
        ImmutableList.of(TOTAL),
        null);
  }

  @Test
  void aFindingHasItsPlacesAsTheyStandAndTheWholeFirst() {
    Finding finding = evaluate("3.00").findings().get(0);
    assertEquals(
        "[base-data/operating/final, base-data/personnel/final, base-data/basic-expenditure/final]",
        finding.places().toString());
    assertEquals("base-data/basic-expenditure/final", finding.primaryPlace().get().toString());
    // What it is called elsewhere does not go by the order of rows.
    assertEquals("base-data/basic-expenditure/final", Subjects.of(finding).get(0));
  }

  @Test
  void soHasWhatIsUndecided() {
    Sheet both =
        BaseDataTable.builder()
            .line(Lines.OPERATING, "", "", "约三")
            .line(Lines.PERSONNEL, "", "", "约六")
            .line(Lines.BASIC_EXPENDITURE, "", "", "10.00")
            .build()
            .sheet();
    Finding open =
        Evaluation.run(
                "test 1",
                Submission.builder().fiscalYear(Year.of(2024)).addSheets(both).build(),
                ImmutableList.of(TOTAL),
                null)
            .undecided()
            .get(0);
    assertEquals(
        "[base-data/operating/final, base-data/personnel/final]",
        OpenCell.places(open.openCells()).toString());
    assertEquals("base-data/operating/final", open.primaryPlace().get().toString());
  }

  @Test
  void documentsComeAsTheyWereHandedInAndWhatIsInNoneLast() {
    Sheet form =
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "1", "1", "1")
            .total("10", "8")
            .build()
            .sheet();
    Submission submission =
        Submission.builder().fiscalYear(Year.of(2024)).addSheets(form, table("3")).build();
    SheetId id = form.id();
    Place executed = form.place(0, Columns.EXECUTED);
    Place opening = form.place(0, Columns.OPENING);
    Place score = Place.of(id, Row.of(Lines.TOTAL), Columns.SCORE);
    Place absent = Place.of(id, Row.of(Lines.BASIC_EXPENDITURE), Columns.AMOUNT);
    Place cell = table("3").place(0, Columns.FINAL);
    Place nowhere = Place.of(SheetId.of(Documents.NARRATIVE), Row.of(Lines.TOTAL), Columns.SCORE);
    assertEquals(
        ImmutableList.of(opening, executed, executed.note(1), score, absent, cell, nowhere),
        submission.inOrder(
            ImmutableSet.of(nowhere, cell, absent, score, executed.note(1), executed, opening)));
  }
}
