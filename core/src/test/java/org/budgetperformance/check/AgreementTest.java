package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One figure that is stated in several ways. */
class AgreementTest {
  private static Margin off(String wanYuan) {
    return Margin.off(FigureType.AMOUNT, Amount.ofWanYuan(wanYuan).fen());
  }

  @Nested
  class Plain {
    private final Check check =
        Checks.agreement(
            Statement.of(Source.of(Documents.NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.FINAL)),
            Statement.of(Source.of(BaseData.TABLE, Lines.BASIC_EXPENDITURE, Columns.FINAL)),
            Statement.of(
                Source.of(BaseData.TABLE, Lines.PERSONNEL, Columns.FINAL),
                Source.of(BaseData.TABLE, Lines.OPERATING, Columns.FINAL)));

    private Submission stated(String narrative, String table, String personnel, String operating) {
      return Cases.of2024()
          .addSheets(
              Narrative.builder()
                  .state(Lines.BASIC_EXPENDITURE, Columns.FINAL, narrative)
                  .build()
                  .sheet())
          .addSheets(
              Cases.table(
                  Columns.FINAL,
                  Lines.BASIC_EXPENDITURE,
                  table,
                  Lines.PERSONNEL,
                  personnel,
                  Lines.OPERATING,
                  operating))
          .build();
    }

    @ParameterizedTest
    @CsvSource({
      "163.38, 163.38, 120.34, 43.04, PASSED",
      "1633800元, 163.38, 120.34, 43.04, PASSED",
      "1633850元, 163.38, 120.34, 43.04, FAILED", // to ten yuan, and three amounts show no place
      "1633810元, 163.38, 120.34, 43.04, FAILED", // 1633805 and more is not less than 1633805
      "1633851元, 163.38, 120.34, 43.04, FAILED",
      "163.39, 163.38, 120.34, 43.04, FAILED",
      "163.38, 163.38, 120.34, 43.40, FAILED",
      "163.38, 163.38, 120.34, 43.05, PASSED", // a sum of two against one: rounding
      "163.38, ——, absent, absent, NOT_APPLICABLE",
      "'', '', '', '', NOT_APPLICABLE",
      "163.38, '', '', '', NOT_APPLICABLE",
      "163.38, 163.38, '', '', PASSED",
      "163.38, absent, 120.34, '', UNDECIDED",
      "163.38, absent, 170, '', FAILED",
      "163.38, 约163, 120.34, 43.04, UNDECIDED",
      "0, 0, 0, 0, PASSED",
      "0, 0.01, 0, 0, FAILED"
    })
    void allStatementsMustAgree(
        String narrative, String table, String personnel, String operating, Outcome outcome) {
      assertEquals(
          outcome, CheckTester.of(check, stated(narrative, table, personnel, operating)).outcome());
    }

    /** Five amounts of two decimals: 163.38 stands for less than 163.385 whatever the narrative writes. */
    @ParameterizedTest
    @CsvSource({
      "1633849元, PASSED", // 1633848.5 and more
      "1633850元, PASSED", // to ten yuan, 1633845 and more
      "1633849.99元, PASSED",
      "1633850.00元, FAILED",
      "1633851元, FAILED",
      "1633750.00元, PASSED",
      "1633749.99元, FAILED"
    })
    void aTableOfFiveAmountsStandsForHalfOfItsPlace(String narrative, Outcome outcome) {
      Submission submission =
          Cases.of2024()
              .addSheets(
                  Narrative.builder()
                      .state(Lines.BASIC_EXPENDITURE, Columns.FINAL, narrative)
                      .build()
                      .sheet())
              .addSheets(
                  Cases.table(
                      Columns.FINAL,
                      Lines.BASIC_EXPENDITURE,
                      "163.38",
                      Lines.PERSONNEL,
                      "120.34",
                      Lines.OPERATING,
                      "43.04",
                      Lines.PROJECT_EXPENDITURE,
                      "7.25",
                      BaseDataLines.OFFICE,
                      "1.26"))
              .build();
      assertEquals(outcome, CheckTester.of(check, submission).outcome());
    }

    @Test
    void howeverManyPlacesDisagreeItIsOneApplicationWithAllOfThem() {
      CheckTester tester = CheckTester.of(check, stated("163.38", "161.73", "120", "43"));
      assertEquals(ImmutableList.of(Outcome.FAILED), tester.outcomes());
      assertEquals(
          ImmutableList.of(
              "stated narrative/basic-expenditure/final",
              "stated base-data/basic-expenditure/final",
              "stated base-data/personnel/final",
              "stated base-data/operating/final"),
          tester.looked());
      assertEquals(
          ImmutableList.of(0, 1, 2, 2),
          tester.operands(0).stream().map(Operand::group).collect(ImmutableList.toImmutableList()));
    }

    @Test
    void theMarginIsTheWidestDifference() {
      assertEquals(
          off("1.65"), CheckTester.of(check, stated("163.38", "161.73", "120", "43")).margin());
      assertEquals(
          Margin.exact(),
          CheckTester.of(check, stated("163.38", "163.38", "120.34", "43.04")).margin());
      assertEquals(
          Margin.rounding(FigureType.AMOUNT, Amount.ofWanYuan("0.01").fen()),
          CheckTester.of(check, stated("163.38", "163.38", "120.34", "43.05")).margin());
    }

    @Test
    void anUndecidedAgreementHasNoMargin() {
      assertEquals(
          Margin.none(), CheckTester.of(check, stated("163.38", "absent", "120", "")).margin());
    }

    @Test
    void withoutDocumentsNothingIsStated() {
      assertEquals(Outcome.NOT_APPLICABLE, CheckTester.of(check, Cases.of2024().build()).outcome());
    }
  }

  @Nested
  class EachDocument {
    private final Check check =
        Checks.agreementOfEach(Documents.PROJECT_FORM, at(Columns.OPENING), at(Columns.EXECUTED));

    private Statement at(Column<?> column) {
      return Statement.of(Source.of(Documents.PROJECT_FORM, Lines.ANNUAL_FUNDS, column));
    }

    @Test
    void isAnApplicationOfItsOwn() {
      Submission submission =
          Cases.of2024()
              .form(
                  SelfEvaluationForm.ofProject("甲").funds(Lines.ANNUAL_FUNDS, "5", "", "5").build())
              .form(
                  SelfEvaluationForm.ofProject("乙").funds(Lines.ANNUAL_FUNDS, "5", "", "6").build())
              .form(
                  SelfEvaluationForm.ofProject("丙").funds(Lines.ANNUAL_FUNDS, "5", "", "").build())
              .build();
      CheckTester tester = CheckTester.of(check, submission);
      assertEquals(
          ImmutableList.of(Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE),
          tester.outcomes());
      assertEquals(off("1"), tester.margin(1));
    }

    @Test
    void withoutOneThereIsNoApplication() {
      assertTrue(CheckTester.of(check, Cases.of2024().build()).outcomes().isEmpty());
    }
  }

  @Nested
  class WithReadings {
    /** A split by nature is one of the row's totals: opening, annual or executed. */
    private final Check check =
        Checks.oneOfEach(
            Documents.DEPARTMENT_FORM,
            ImmutableList.of(
                Statement.of(at(Lines.GENERAL_PUBLIC_BUDGET), at(Lines.GOVERNMENT_FUND_BUDGET)),
                Statement.of(at(Lines.BASIC_EXPENDITURE), at(Lines.PROJECT_EXPENDITURE))),
            ImmutableList.of(
                Statement.of(
                    Source.of(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.OPENING)),
                Statement.of(
                    Source.of(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL))));

    private Source at(Line line) {
      return Source.of(Documents.DEPARTMENT_FORM, line, Columns.AMOUNT);
    }

    private Submission form(
        String general, String fund, String basic, String projects, String opening, String annual) {
      return Cases.of(
          SelfEvaluationForm.ofDepartment()
              .split(Lines.GENERAL_PUBLIC_BUDGET, general)
              .split(Lines.GOVERNMENT_FUND_BUDGET, fund)
              .split(Lines.BASIC_EXPENDITURE, basic)
              .split(Lines.PROJECT_EXPENDITURE, projects)
              .funds(Lines.ANNUAL_FUNDS, opening, annual, "")
              .build());
    }

    @ParameterizedTest
    @CsvSource({
      "161.73, 0, 127.73, 34, 161.73, 171.38, PASSED",
      "171.38, 0, 137.38, 34, 161.73, 171.38, PASSED",
      "150, 0, 116, 34, 161.73, 171.38, FAILED",
      // Both statements fit a reading, but not the same one.
      "161.73, 0, 137.38, 34, 161.73, 171.38, FAILED",
      "161.73, '', 127.73, 34, 161.73, 171.38, PASSED",
      "100, '', 127.73, 34, 161.73, 171.38, UNDECIDED",
      "100, '', '', '', 161.73, 171.38, UNDECIDED",
      "180, '', '', '', 161.73, 171.38, FAILED",
      "'', '', '', '', 161.73, 171.38, NOT_APPLICABLE",
      "161.73, 0, 127.73, 34, '', '', NOT_APPLICABLE",
      "161.73, 0, '', '', 161.73, '', PASSED",
      "150, 0, 116, 34, 161.73, '', UNDECIDED", // the blank reading may be the one that fits
      "150, 0, 117, 34, 161.73, '', FAILED", // no reading makes 150 and 151 one figure
      "150, 0, 116, 34, 161.73, ——, FAILED",
      "161.73, XX, 127.73, 34, 161.73, 171.38, UNDECIDED"
    })
    void oneReadingMustFitAllStatements(
        String general,
        String fund,
        String basic,
        String projects,
        String opening,
        String annual,
        Outcome outcome) {
      assertEquals(
          outcome,
          CheckTester.of(check, form(general, fund, basic, projects, opening, annual)).outcome());
    }

    @Test
    void theMarginIsThatOfTheNearestReading() {
      assertEquals(
          off("1.38"),
          CheckTester.of(check, form("170", "0", "136", "34", "161.73", "171.38")).margin());
      assertEquals(
          Margin.exact(),
          CheckTester.of(check, form("171.38", "0", "137.38", "34", "161.73", "171.38")).margin());
    }

    @Test
    void readingsAreOperandsOfTheirOwn() {
      ImmutableList<String> looked =
          CheckTester.of(check, form("150", "0", "116", "34", "161.73", "171.38")).looked();
      assertTrue(looked.contains("reading department-form/annual-funds/opening"));
      assertTrue(looked.contains("reading department-form/annual-funds/annual"));
      assertEquals(6, looked.size());
    }

    @Test
    void overAllDocumentsItIsOneApplication() {
      Check over =
          Checks.oneOf(
              ImmutableList.of(
                  Statement.of(
                      Source.of(Documents.NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.FINAL))),
              ImmutableList.of(
                  Statement.of(
                      Source.of(BaseData.TABLE, Lines.BASIC_EXPENDITURE, BaseDataColumns.BUDGET)),
                  Statement.of(Source.of(BaseData.TABLE, Lines.BASIC_EXPENDITURE, Columns.FINAL))));
      Narrative narrative =
          Narrative.builder().state(Lines.BASIC_EXPENDITURE, Columns.FINAL, "171.38").build();
      Submission submission =
          Cases.of2024()
              .narrative(narrative)
              .addSheets(Cases.table(Columns.FINAL, Lines.BASIC_EXPENDITURE, "171.38"))
              .build();
      assertEquals(ImmutableList.of(Outcome.PASSED), CheckTester.of(over, submission).outcomes());
    }
  }
}
