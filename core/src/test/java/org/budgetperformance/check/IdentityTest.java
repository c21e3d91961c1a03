package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole and its parts. */
class IdentityTest {
  private static Source base(Line line) {
    return Source.of(BaseData.TABLE, line, Columns.FINAL);
  }

  private static final Check TOTAL =
      Checks.identityOfEach(
          BaseData.TABLE,
          Statement.of(base(Lines.BASIC_EXPENDITURE)),
          Statement.of(base(Lines.PERSONNEL), base(Lines.OPERATING)));

  private static Submission basic(String whole, String personnel, String operating) {
    return Cases.of(
        Cases.table(
            Columns.FINAL,
            Lines.BASIC_EXPENDITURE,
            whole,
            Lines.PERSONNEL,
            personnel,
            Lines.OPERATING,
            operating));
  }

  private static Margin off(String wanYuan) {
    return Margin.off(FigureType.AMOUNT, Amount.ofWanYuan(wanYuan).fen());
  }

  @Nested
  class Equal {
    @ParameterizedTest
    @CsvSource({
      "163.38, 120.34, 43.04, PASSED",
      "0, 0, 0, PASSED",
      "-5, -2, -3, PASSED",
      // Each of three figures is off by less than half of its last place.
      "163.39, 120.34, 43.04, PASSED",
      "163.37, 120.34, 43.04, PASSED",
      "163.40, 120.34, 43.04, FAILED",
      "163.36, 120.34, 43.04, FAILED",
      // To the fen there is nothing to round.
      "163.380000, 120.340000, 43.040000, PASSED",
      "163.380001, 120.340000, 43.040000, FAILED",
      // A dash or 无 says that there is nothing to add.
      "43.04, ——, 43.04, PASSED",
      "43.04, 无, 43.04, PASSED",
      "163.38, ——, 43.04, FAILED",
      "0, 无, ——, PASSED",
      "5, 无, ——, FAILED",
    })
    void statedFiguresDecide(String whole, String personnel, String operating, Outcome outcome) {
      assertEquals(outcome, CheckTester.of(TOTAL, basic(whole, personnel, operating)).outcome());
    }

    @ParameterizedTest
    @CsvSource({
      "163.38, '', 43.04, UNDECIDED",
      "163.38, absent, 43.04, UNDECIDED",
      "43.04, '', 43.04, PASSED",
      "43.04, absent, 43.04, PASSED",
      // No amount that is not negative makes up for a part above the whole.
      "43.00, '', 43.04, FAILED",
      "43.00, absent, 43.04, FAILED",
      "'', 120.34, 43.04, UNDECIDED",
      "'', 0, 0, PASSED",
      "'', -5, 0, FAILED"
    })
    void aMissingFigureIsAnythingFromZeroUp(
        String whole, String personnel, String operating, Outcome outcome) {
      assertEquals(outcome, CheckTester.of(TOTAL, basic(whole, personnel, operating)).outcome());
    }

    @ParameterizedTest
    @CsvSource({
      "absent, 120.34, 43.04",
      "——, 120.34, 43.04",
      "无, 120.34, 43.04",
      "163.38, absent, absent",
      "'', '', ''",
      "'', ——, 无",
      "absent, absent, absent"
    })
    void withoutAWholeOrAnyPartThereIsNothingToCompare(
        String whole, String personnel, String operating) {
      assertEquals(
          Outcome.NOT_APPLICABLE,
          CheckTester.of(TOTAL, basic(whole, personnel, operating)).outcome());
    }

    @ParameterizedTest
    @CsvSource({
      "163.38, 约120, 43.04",
      "约163, 120.34, 43.04",
      "约163, XX, 43.04",
      "0, 约0, 0",
      "约0, 0, 0"
    })
    void anUnreadableFigureLeavesItOpen(String whole, String personnel, String operating) {
      assertEquals(
          Outcome.UNDECIDED, CheckTester.of(TOTAL, basic(whole, personnel, operating)).outcome());
    }

    @Test
    void theMarginSaysByHowMuchTheStatedFiguresAreOff() {
      assertEquals(off("26"), CheckTester.of(TOTAL, basic("171.38", "163.38", "34")).margin());
      assertEquals(off("26"), CheckTester.of(TOTAL, basic("197.38", "137.38", "34")).margin());
      assertEquals(off("0.02"), CheckTester.of(TOTAL, basic("163.40", "120.34", "43.04")).margin());
    }

    @Test
    void theMarginTellsRoundingFromExactness() {
      assertEquals(
          Margin.exact(), CheckTester.of(TOTAL, basic("163.38", "120.34", "43.04")).margin());
      assertEquals(
          Margin.rounding(FigureType.AMOUNT, Amount.ofWanYuan("0.01").fen()),
          CheckTester.of(TOTAL, basic("163.39", "120.34", "43.04")).margin());
    }

    @Test
    void anUndecidedIdentityHasNoMargin() {
      assertEquals(Margin.none(), CheckTester.of(TOTAL, basic("163.38", "", "43.04")).margin());
      assertEquals(Margin.none(), CheckTester.of(TOTAL, basic("163.38", "约120", "43.04")).margin());
    }

    @Test
    void everyCellThatWasLookedAtIsAnOperandAtItsPlace() {
      ImmutableList<String> looked =
          ImmutableList.of(
              "whole base-data/basic-expenditure/final",
              "parts base-data/personnel/final",
              "parts base-data/operating/final");
      assertEquals(looked, CheckTester.of(TOTAL, basic("171.38", "120.34", "43.04")).looked());
      assertEquals(looked, CheckTester.of(TOTAL, basic("163.38", "120.34", "43.04")).looked());
      assertEquals(looked, CheckTester.of(TOTAL, basic("163.38", "", "约43")).looked());
    }

    @Test
    void eachDocumentIsAnApplicationOfItsOwn() {
      Sheet right = Cases.table(Columns.FINAL, Lines.BASIC_EXPENDITURE, "5", Lines.PERSONNEL, "5");
      Sheet wrong =
          Cases.table(Columns.FINAL, Lines.BASIC_EXPENDITURE, "9", Lines.PERSONNEL, "9.5");
      CheckTester tester = CheckTester.of(TOTAL, Cases.of(right, wrong));
      assertEquals(ImmutableList.of(Outcome.PASSED, Outcome.FAILED), tester.outcomes());
      assertEquals(
          ImmutableList.of(
              "whole base-data~2/basic-expenditure/final", "parts base-data~2/personnel/final"),
          tester.looked(1));
    }

    @Test
    void withoutTheDocumentThereIsNoApplication() {
      assertTrue(CheckTester.of(TOTAL, Cases.of2024().build()).outcomes().isEmpty());
    }

    @Test
    void figuresAtTheTwoEndsOfALongAreOffByAtLeastThat() {
      Sheet table =
          Sheet.builder(SheetId.of(BaseData.TABLE))
              .put(Lines.BASIC_EXPENDITURE, Columns.FINAL, Figure.of(Amount.ofFen(Long.MAX_VALUE)))
              .put(Lines.PERSONNEL, Columns.FINAL, Figure.of(Amount.ofFen(Long.MIN_VALUE)))
              .put(Lines.OPERATING, Columns.FINAL, Figure.of(Amount.ZERO))
              .build();
      CheckTester tester = CheckTester.of(TOTAL, Cases.of(table));
      assertEquals(Outcome.FAILED, tester.outcome());
      assertEquals(Margin.off(FigureType.AMOUNT, Long.MAX_VALUE), tester.margin());
      assertEquals(3, tester.looked().size());
    }
  }

  @Nested
  class Total {
    private final ImmutableList<Check> checks =
        Checks.total(
            BaseData.TABLE,
            ImmutableList.of(BaseDataColumns.BUDGET, Columns.FINAL),
            Lines.THREE_PUBLIC_EXPENSES,
            Lines.OFFICIAL_CARS,
            Lines.TRAVEL_ABROAD,
            Lines.RECEPTIONS);

    @Test
    void isOneCheckForEachColumn() {
      Submission submission =
          Cases.of(
              BaseDataTable.builder()
                  .line(Lines.THREE_PUBLIC_EXPENSES, "", "4", "4")
                  .line(Lines.OFFICIAL_CARS, "", "3", "3.5")
                  .line(Lines.TRAVEL_ABROAD, "", "0", "0")
                  .line(Lines.RECEPTIONS, "", "1", "1")
                  .build());
      assertEquals(2, checks.size());
      assertEquals(Outcome.PASSED, CheckTester.of(checks.get(0), submission).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(checks.get(1), submission).outcome());
      assertEquals(off("0.5"), CheckTester.of(checks.get(1), submission).margin());
    }
  }

  @Nested
  class OfWhich {
    private final Check check =
        Checks.ofWhich(
                BaseData.TABLE,
                ImmutableList.of(Columns.FINAL),
                Lines.OPERATING,
                BaseDataLines.OFFICE,
                BaseDataLines.UTILITIES_AND_TRAVEL)
            .get(0);

    private Submission operating(String whole, String office, String utilities) {
      return Cases.of(
          Cases.table(
              Columns.FINAL,
              Lines.OPERATING,
              whole,
              BaseDataLines.OFFICE,
              office,
              BaseDataLines.UTILITIES_AND_TRAVEL,
              utilities));
    }

    @ParameterizedTest
    @CsvSource({
      "43.04, 4, 0, PASSED",
      "4, 4, 0, PASSED",
      // 3.995 + … below 4.005 and 0.005: the parts may be as little as 3.995, or 3.999 with 0.
      "3.99, 4, 0, PASSED",
      "3.98, 4, 0, FAILED",
      "43.04, '', 0, PASSED",
      "3, 4, '', FAILED",
      "'', 4, 0, UNDECIDED",
      "absent, 4, 0, NOT_APPLICABLE",
      "43.04, absent, absent, NOT_APPLICABLE",
      "43.04, 约4, 0, UNDECIDED"
    })
    void someOfThePartsAreAtMostTheWhole(
        String whole, String office, String utilities, Outcome outcome) {
      assertEquals(outcome, CheckTester.of(check, operating(whole, office, utilities)).outcome());
    }

    @Test
    void theMarginIsTheExcess() {
      assertEquals(off("1.5"), CheckTester.of(check, operating("43.04", "40", "4.54")).margin());
      assertEquals(Margin.exact(), CheckTester.of(check, operating("43.04", "4", "0")).margin());
      assertEquals(
          Margin.rounding(FigureType.AMOUNT, Amount.ofWanYuan("0.01").fen()),
          CheckTester.of(check, operating("3.99", "4", "0")).margin());
    }
  }

  @Nested
  class AtMost {
    private final Check check =
        Checks.atMostOfEach(
            Documents.PROJECT_FORM,
            Statement.of(Source.of(Documents.PROJECT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED)),
            Statement.of(Source.of(Documents.PROJECT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL)));

    private SelfEvaluationForm form(String annual, String executed) {
      return SelfEvaluationForm.ofProject("甲")
          .funds(Lines.ANNUAL_FUNDS, "", annual, executed)
          .build();
    }

    @ParameterizedTest
    @CsvSource({
      "171.38, 161.73, PASSED",
      "171.38, 171.38, PASSED",
      "171.38, 171.39, FAILED",
      "171.38, 197.38, FAILED",
      "'', 5, UNDECIDED",
      "5, '', PASSED",
      "——, 5, NOT_APPLICABLE",
      "0, 5, FAILED"
    })
    void whatIsExecutedIsAtMostTheBudget(String annual, String executed, Outcome outcome) {
      assertEquals(outcome, CheckTester.of(check, Cases.of(form(annual, executed))).outcome());
    }

    @Test
    void eachFormIsAnApplication() {
      CheckTester tester =
          CheckTester.of(check, Cases.of2024().form(form("5", "4")).form(form("5", "6")).build());
      assertEquals(ImmutableList.of(Outcome.PASSED, Outcome.FAILED), tester.outcomes());
      assertEquals(off("1"), tester.margin(1));
    }
  }

  @Nested
  class AcrossDocuments {
    private final Check check =
        Checks.identity(
            Statement.of(base(Lines.PROJECT_EXPENDITURE)),
            Statement.of(Source.of(Documents.PROJECT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED)),
            base(Lines.PROJECT_EXPENDITURE));

    private Submission.Builder table(String projects) {
      return Cases.of2024()
          .addSheets(Cases.table(Columns.FINAL, Lines.PROJECT_EXPENDITURE, projects));
    }

    private SelfEvaluationForm form(String name, String executed) {
      return SelfEvaluationForm.ofProject(name).funds(Lines.ANNUAL_FUNDS, "", "", executed).build();
    }

    @Test
    void aSourceIsTheSumOverAllDocumentsOfItsType() {
      Submission submission = table("32.2").form(form("甲", "25")).form(form("乙", "7.2")).build();
      assertEquals(Outcome.PASSED, CheckTester.of(check, submission).outcome());
    }

    @Test
    void theFormThatIsMissingShowsInTheMargin() {
      Submission submission = table("34").form(form("甲", "25")).form(form("乙", "7.2")).build();
      CheckTester tester = CheckTester.of(check, submission);
      assertEquals(Outcome.FAILED, tester.outcome());
      assertEquals(off("1.8"), tester.margin());
    }

    @Test
    void withoutAnyFormThereIsNothingToCompare() {
      assertEquals(Outcome.NOT_APPLICABLE, CheckTester.of(check, table("34").build()).outcome());
    }

    @Test
    void thereIsOneApplicationEvenWithoutDocuments() {
      assertEquals(
          ImmutableList.of(Outcome.NOT_APPLICABLE),
          CheckTester.of(check, Cases.of2024().build()).outcomes());
    }

    @Test
    void aNoteBesideAFigureIsShown() {
      Sheet noted =
          Sheet.builder(SheetId.of(BaseData.TABLE))
              .put(
                  Lines.PROJECT_EXPENDITURE,
                  Columns.FINAL,
                  Cells.read(FigureType.AMOUNT, "34（其中26万元纳入基本支出）"))
              .build();
      CheckTester tester =
          CheckTester.of(check, Cases.of2024().addSheets(noted).form(form("甲", "25")).build());
      assertEquals(Outcome.FAILED, tester.outcome());
      assertTrue(
          tester.looked().contains("note base-data/project-expenditure/final#1"),
          tester.looked().toString());
    }
  }

  @Nested
  class Terms {
    private Source narrative(Line line) {
      return Source.of(Documents.NARRATIVE, line, Columns.SCORE);
    }

    private Submission scores(String... scores) {
      Narrative.Builder narrative = Narrative.builder();
      Dimension[] dimensions = {
        Dimension.COST, Dimension.OUTPUT, Dimension.BENEFIT, Dimension.SATISFACTION
      };
      narrative.state(Lines.TOTAL, Columns.SCORE, scores[0]);
      for (int i = 1; i < scores.length; i++) {
        narrative.dimension(dimensions[i - 1], scores[i]);
      }
      return Cases.of2024().narrative(narrative.build()).build();
    }

    /** The dimensions and at most 10 for the execution, which a narrative need not state. */
    private final Check total =
        Checks.identity(
            Statement.of(narrative(Lines.TOTAL)),
            Statement.of(
                Term.of(narrative(Line.of(Dimension.COST))),
                Term.of(narrative(Line.of(Dimension.OUTPUT))),
                Term.of(narrative(Line.of(Dimension.BENEFIT))),
                Term.of(narrative(Line.of(Dimension.SATISFACTION))),
                Term.of(narrative(Lines.ANNUAL_FUNDS)).atMost(1_000L)));

    @Test
    void aBoundedTermThatIsMissingReachesItsBoundAndNoFurther() {
      CheckTester beyond = CheckTester.of(total, scores("98.87", "18", "40", "20", "10"));
      assertEquals(Outcome.FAILED, beyond.outcome());
      assertEquals(Margin.off(FigureType.POINTS, 87L), beyond.margin());
      // Beside a total of two decimals each score stands for ± 0.005: the parts for less than
      // 98.02, 98.02 itself for 98.015 and more, 98.03 for 98.025.
      assertEquals(
          Outcome.UNDECIDED,
          CheckTester.of(total, scores("98.02", "18", "40", "20", "10")).outcome());
      assertEquals(
          Outcome.FAILED, CheckTester.of(total, scores("98.03", "18", "40", "20", "10")).outcome());
      // Whole scores among whole ones stand for themselves.
      assertEquals(
          Outcome.FAILED, CheckTester.of(total, scores("99", "18", "40", "20", "10")).outcome());
      assertEquals(
          Outcome.UNDECIDED, CheckTester.of(total, scores("98", "18", "40", "20", "10")).outcome());
      assertEquals(
          Outcome.PASSED, CheckTester.of(total, scores("88", "18", "40", "20", "10")).outcome());
      assertEquals(
          Outcome.FAILED, CheckTester.of(total, scores("87", "18", "40", "20", "10")).outcome());
      // The parts stand for 87.98 and more; 87.98 for less than 87.985, 87.97 for less than 87.975.
      assertEquals(
          Outcome.PASSED, CheckTester.of(total, scores("87.98", "18", "40", "20", "10")).outcome());
      assertEquals(
          Outcome.FAILED, CheckTester.of(total, scores("87.97", "18", "40", "20", "10")).outcome());
    }

    @Test
    void theBoundIsAnOperandWithoutAPlace() {
      CheckTester tester = CheckTester.of(total, scores("98.87", "18", "40", "20", "10"));
      assertEquals("parts (0–10)", tester.looked().get(5));
    }

    private Submission points(String total, String... points) {
      SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment().total(total, "");
      for (String each : points) {
        form.indicator(Indicator.builder().name("n" + each).points(each).build());
      }
      return Cases.of(form.build());
    }

    @Test
    void pointsAreExact() {
      Check sum =
          Checks.identity(
              Statement.of(Source.of(Documents.DEPARTMENT_FORM, Lines.TOTAL, Columns.POINTS)),
              Statement.of(Source.of(Documents.DEPARTMENT_FORM, Lines.INDICATOR, Columns.POINTS)));
      assertEquals(Outcome.PASSED, CheckTester.of(sum, points("58", "18", "40")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(sum, points("58.01", "18", "40")).outcome());
      assertEquals(Outcome.PASSED, CheckTester.of(sum, points("58.01", "18.01", "40")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(sum, points("58.02", "18.01", "40")).outcome());
    }

    @Test
    void scoresStandForHalfOfTheMostExactOnesPlace() {
      Check two =
          Checks.identity(
              Statement.of(narrative(Lines.TOTAL)),
              Statement.of(
                  narrative(Line.of(Dimension.COST)), narrative(Line.of(Dimension.OUTPUT))));
      assertEquals(Outcome.PASSED, CheckTester.of(two, scores("58", "18", "40")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(two, scores("59", "18", "40")).outcome());
      // 58.01 stands for [58.005, 58.015), the parts for [57.99, 58.01); 58.02 for 58.015 and more.
      assertEquals(Outcome.PASSED, CheckTester.of(two, scores("58.01", "18", "40")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(two, scores("58.02", "18", "40")).outcome());
    }

    @Test
    void whatNobodyHasToStatePassesUpToItsLimit() {
      Check lower =
          Checks.identity(
              Statement.of(narrative(Lines.TOTAL)),
              Statement.of(
                  Term.of(narrative(Line.of(Dimension.COST))),
                  Term.unsaid(FigureType.POINTS, 8_000L, LocalizedText.of("其他", "rest"))));
      assertEquals(Outcome.PASSED, CheckTester.of(lower, scores("98", "18")).outcome());
      assertEquals(Outcome.PASSED, CheckTester.of(lower, scores("18", "18")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(lower, scores("98.01", "18")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(lower, scores("17.99", "18")).outcome());
    }

    @Test
    void withoutACellThatIsNeededThereIsNoSum() {
      Check needed =
          Checks.identity(
              Statement.of(narrative(Lines.TOTAL)),
              Statement.of(
                  Term.of(narrative(Line.of(Dimension.COST))),
                  Term.of(narrative(Line.of(Dimension.OUTPUT))).needed()));
      assertEquals(Outcome.NOT_APPLICABLE, CheckTester.of(needed, scores("58", "18")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(needed, scores("58", "18", "41")).outcome());
      assertEquals(Outcome.UNDECIDED, CheckTester.of(needed, scores("58", "18", "")).outcome());
    }

    @Test
    void anOptionalTermThatIsMissingIsNothing() {
      Check optional =
          Checks.identity(
              Statement.of(narrative(Lines.TOTAL)),
              Statement.of(
                  Term.of(narrative(Line.of(Dimension.COST))),
                  Term.of(narrative(Line.of(Dimension.OUTPUT))).optional()));
      assertEquals(Outcome.PASSED, CheckTester.of(optional, scores("18", "18")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(optional, scores("58", "18")).outcome());
      assertEquals(Outcome.UNDECIDED, CheckTester.of(optional, scores("58", "18", "")).outcome());
    }

    @Test
    void aTermOfAnySignLeavesEverythingOpenWhileItIsMissing() {
      Check adjusted =
          Checks.identity(
              Statement.of(narrative(Lines.TOTAL)),
              Statement.of(
                  Term.of(narrative(Line.of(Dimension.COST))),
                  Term.of(narrative(Line.of(Dimension.OUTPUT))).ofAnySign()));
      assertEquals(Outcome.UNDECIDED, CheckTester.of(adjusted, scores("5", "18")).outcome());
      assertEquals(Outcome.UNDECIDED, CheckTester.of(adjusted, scores("58", "18", "")).outcome());
      assertEquals(Outcome.PASSED, CheckTester.of(adjusted, scores("5", "18", "-13")).outcome());
    }

    @Test
    void aNegatedTermIsTakenAway() {
      Check less =
          Checks.identity(
              Statement.of(narrative(Lines.TOTAL)),
              Statement.of(
                  Term.of(narrative(Line.of(Dimension.COST))),
                  Term.of(narrative(Line.of(Dimension.OUTPUT))).negated()));
      assertEquals(Outcome.PASSED, CheckTester.of(less, scores("10", "18", "8")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(less, scores("26", "18", "8")).outcome());
      assertEquals(Outcome.UNDECIDED, CheckTester.of(less, scores("10", "18", "")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(less, scores("19", "18", "")).outcome());
      assertEquals(-1, CheckTester.of(less, scores("10", "18", "8")).operands(0).get(2).sign());
    }

    @Test
    void aConstantIsAlwaysStated() {
      Check hundred =
          Checks.identity(
              Statement.of(narrative(Lines.TOTAL)),
              Statement.of(
                  Term.constant(FigureType.POINTS, 10_000L, LocalizedText.of("满分", "all"))));
      assertEquals(Outcome.PASSED, CheckTester.of(hundred, scores("100")).outcome());
      assertEquals(Outcome.FAILED, CheckTester.of(hundred, scores("99.99")).outcome());
      assertEquals("parts (100)", CheckTester.of(hundred, scores("99.99")).looked().get(1));
    }

    @Test
    void ofSeveralSourcesTheFirstThatStatesTheFigureIsTaken() {
      Check check =
          Checks.identity(
              Statement.of(narrative(Lines.TOTAL)),
              Statement.of(
                  Term.of(
                      narrative(Line.of(Dimension.COST)), narrative(Line.of(Dimension.OUTPUT)))));
      assertEquals(Outcome.PASSED, CheckTester.of(check, scores("18", "18", "40")).outcome());
      assertEquals(Outcome.PASSED, CheckTester.of(check, scores("40", "", "40")).outcome());
      assertEquals(
          "restated narrative/dimension-output/score",
          CheckTester.of(check, scores("18", "18", "40")).looked().get(2));
    }

    @Test
    void aBlankScoreIsAtMostItsPoints() {
      Check sum =
          Checks.identityOfEach(
              Documents.DEPARTMENT_FORM,
              Statement.of(Source.of(Documents.DEPARTMENT_FORM, Lines.TOTAL, Columns.SCORE)),
              Statement.of(
                  Source.of(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.SCORE),
                  Source.of(Documents.DEPARTMENT_FORM, Line.of(Dimension.COST), Columns.SCORE)));
      for (String[] given :
          new String[][] {
            {"30.01", "FAILED"}, {"30", "UNDECIDED"}, {"20", "PASSED"}, {"19.99", "FAILED"}
          }) {
        Sheet form =
            SelfEvaluationForm.ofDepartment()
                .execution(Lines.ANNUAL_FUNDS, "10", "100", "")
                .total("100", given[0])
                .build()
                .sheet()
                .toBuilder()
                .put(Line.of(Dimension.COST), Columns.SCORE, Cells.read(FigureType.POINTS, "20"))
                .build();
        assertEquals(
            Outcome.valueOf(given[1]), CheckTester.of(sum, Cases.of(form)).outcome(), given[0]);
      }
    }
  }

  @Nested
  class Allowance {
    /** A whole may fall short of a part by what another line allows. */
    private final Check check =
        Checks.identityUpTo(
            Statement.of(base(Lines.BASIC_EXPENDITURE)),
            Statement.of(base(Lines.PERSONNEL)),
            Statement.of(base(Lines.OPERATING)));

    private Submission funds(String whole, String parts, String allowance) {
      return Cases.of(
          Cases.table(
              Columns.FINAL,
              Lines.BASIC_EXPENDITURE,
              whole,
              Lines.PERSONNEL,
              parts,
              Lines.OPERATING,
              allowance));
    }

    @ParameterizedTest
    @CsvSource({
      "161.73, 171.38, 9.65, PASSED",
      "165, 171.38, 9.65, PASSED",
      "171.38, 171.38, 9.65, PASSED",
      "161.72, 171.38, 9.65, PASSED", // rounding
      "161.71, 171.38, 9.65, FAILED",
      "171.40, 171.38, 9.65, FAILED",
      "161.73, 171.38, absent, UNDECIDED",
      "161.73, 171.38, '', UNDECIDED",
      "171.38, 171.38, absent, PASSED",
      "172, 171.38, absent, FAILED",
      "161.73, 171.38, -5, FAILED",
      "171.38, 171.38, -5, PASSED"
    })
    void theWholeMayFallShortByTheAllowance(
        String whole, String parts, String allowance, Outcome outcome) {
      assertEquals(outcome, CheckTester.of(check, funds(whole, parts, allowance)).outcome());
    }

    @Test
    void theMarginIsMeasuredFromTheAllowance() {
      assertEquals(off("1.65"), CheckTester.of(check, funds("161.73", "171.38", "8")).margin());
      assertEquals(off("2"), CheckTester.of(check, funds("173.38", "171.38", "8")).margin());
    }
  }
}
