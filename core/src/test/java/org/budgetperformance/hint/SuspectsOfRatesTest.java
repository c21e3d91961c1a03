package org.budgetperformance.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Suspects of a rate that is not that of its two figures. */
class SuspectsOfRatesTest {
  private static final Check STAFF =
      Checks.ratio(
          BaseData.TABLE,
          BaseDataLines.STAFFING,
          BaseDataColumns.STAFF_IN_POST,
          BaseDataColumns.AUTHORISED_POSTS,
          BaseDataColumns.STAFF_RATIO);

  private static final Check EXECUTION =
      Checks.ratio(
          Documents.DEPARTMENT_FORM,
          Lines.ANNUAL_FUNDS,
          Columns.EXECUTED,
          Columns.ANNUAL,
          Columns.EXECUTION_RATE);

  private static ImmutableList<String> suspects(Check check, Submission submission) {
    Rule rule = TestChecks.rule("A", check);
    return Hints.of(Evaluation.run("test 1", submission, ImmutableList.of(rule), null))
        .suspects()
        .stream()
        .map(SuspectGroup::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> staff(String posts, String staff, String rate) {
    return suspects(
        STAFF,
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .addSheets(BaseDataTable.builder().staffing(posts, staff, rate).build().sheet())
            .build());
  }

  private static ImmutableList<String> execution(String annual, String executed, String rate) {
    return suspects(
        EXECUTION,
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .form(
                SelfEvaluationForm.ofDepartment()
                    .funds(Lines.ANNUAL_FUNDS, "", annual, executed)
                    .execution(Lines.ANNUAL_FUNDS, "10", rate, "")
                    .build())
            .build());
  }

  @Test
  void eachOfTheThreeFiguresMayBeWrong() {
    // 15 ÷ 20 = 75%, 12 ÷ 20 = 60%, 15 ÷ 25 = 60%.
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/staffing/authorised-posts → 25,"
                + " base-data/staffing/staff-in-post → 12,"
                + " base-data/staffing/staff-ratio → 75%]"),
        staff("20", "15", "60"));
  }

  @Test
  void noWholeIsLookedForBehindARateOfZero() {
    // 15 ÷ 20 = 75%, and only nobody in post would be 0% of any number of posts.
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/staffing/staff-in-post → 0,"
                + " base-data/staffing/staff-ratio → 75%]"),
        staff("20", "15", "0"));
  }

  @Test
  void ofAWholeOfZeroThereIsNoRate() {
    // 15 of no posts is no rate, but 15 ÷ 25 = 60%; and 0 of 0 asserts nothing.
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/staffing/authorised-posts → 25]",
            "1 mended, 0 broken: [base-data/staffing/staff-in-post → 0]"),
        staff("0", "15", "60"));
  }

  @Test
  void anExchangeIsNotNamedWhereOneFigureAloneDoesAsWell() {
    // 80 ÷ 64 = 125 ÷ 100 = 125% and 80 ÷ 100 = 80%; so is 100 ÷ 80 = 125%, but that changes two.
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [department-form/annual-funds/annual → 64.00万元,"
                + " department-form/annual-funds/executed → 125.00万元,"
                + " department-form/annual-funds/execution-rate → 80%]"),
        execution("100", "80", "125"));
  }
}
