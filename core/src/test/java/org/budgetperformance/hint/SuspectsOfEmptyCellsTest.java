package org.budgetperformance.hint;

import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** An empty cell is taken for 0 of its type, and may have been meant to state something. */
class SuspectsOfEmptyCellsTest {
  private static ImmutableList<String> suspects(Source empty, Source whole, Submission submission) {
    Rule rule = TestChecks.rule("A", Checks.identity(Statement.of(whole), Statement.of(empty)));
    return Hints.of(Evaluation.run("test 1", submission, ImmutableList.of(rule), null))
        .suspects()
        .stream()
        .map(SuspectGroup::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static Submission of(BaseDataTable.Builder table) {
    return Submission.builder().fiscalYear(Year.of(2024)).addSheets(table.build().sheet()).build();
  }

  private static Submission of(SelfEvaluationForm.Builder form) {
    return Submission.builder().fiscalYear(Year.of(2024)).form(form.build()).build();
  }

  @Test
  void ofMoney() {
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/receptions/budget → 12.00万元,"
                + " base-data/receptions/final → 0.00万元]"),
        suspects(
            Source.of(TABLE, Lines.RECEPTIONS, BaseDataColumns.BUDGET),
            Source.of(TABLE, Lines.RECEPTIONS, Columns.FINAL),
            of(BaseDataTable.builder().line(Lines.RECEPTIONS, "", "无", "12"))));
  }

  @Test
  void ofPosts() {
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/staffing/authorised-posts → 12,"
                + " base-data/staffing/staff-in-post → 0]"),
        suspects(
            Source.of(TABLE, BaseDataLines.STAFFING, BaseDataColumns.AUTHORISED_POSTS),
            Source.of(TABLE, BaseDataLines.STAFFING, BaseDataColumns.STAFF_IN_POST),
            of(BaseDataTable.builder().staffing("无", "12", ""))));
  }

  @Test
  void ofPoints() {
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [department-form/annual-funds/points → 9.50,"
                + " department-form/annual-funds/score → 0]"),
        suspects(
            Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.POINTS),
            Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.SCORE),
            of(SelfEvaluationForm.ofDepartment().execution(Lines.ANNUAL_FUNDS, "——", "", "9.5"))));
  }

  @Test
  void ofFloorArea() {
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/buildings/actual-area → 0,"
                + " base-data/buildings/approved-area → 600]"),
        suspects(
            Source.of(TABLE, BaseDataLines.BUILDINGS, BaseDataColumns.APPROVED_AREA),
            Source.of(TABLE, BaseDataLines.BUILDINGS, BaseDataColumns.ACTUAL_AREA),
            of(BaseDataTable.builder().buildingArea("无", "600", ""))));
  }

  @Test
  void ofRates() {
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/buildings/area-ratio → 95%,"
                + " base-data/staffing/staff-ratio → 0%]"),
        suspects(
            Source.of(TABLE, BaseDataLines.BUILDINGS, BaseDataColumns.AREA_RATIO),
            Source.of(TABLE, BaseDataLines.STAFFING, BaseDataColumns.STAFF_RATIO),
            of(BaseDataTable.builder().buildingArea("", "", "无").staffing("", "", "95"))));
  }
}
