package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates recomputed. */
class RatioTest {
  private static final Check EXECUTION =
      Checks.ratio(
          Documents.DEPARTMENT_FORM,
          Lines.ANNUAL_FUNDS,
          Columns.EXECUTED,
          Columns.ANNUAL,
          Columns.EXECUTION_RATE);

  private static final Check STAFF =
      Checks.ratio(
          BaseData.TABLE,
          BaseDataLines.STAFFING,
          BaseDataColumns.STAFF_IN_POST,
          BaseDataColumns.AUTHORISED_POSTS,
          BaseDataColumns.STAFF_RATIO);

  private static Submission form(String annual, String executed, String rate) {
    return Cases.of(
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "", annual, executed)
            .execution(Lines.ANNUAL_FUNDS, "10", rate, "")
            .build());
  }

  private static Submission staff(String posts, String staff, String rate) {
    return Cases.of(BaseDataTable.builder().staffing(posts, staff, rate).build());
  }

  /** 161.73 ÷ 171.38 = 94.3692…%; with both ± 0.005, from 94.3636…% to 94.3749…%. */
  @ParameterizedTest
  @CsvSource({
    "171.38, 171.38, 100, PASSED",
    "171.38, 161.73, 94.37, PASSED",
    "171.38, 161.73, 94.4, PASSED",
    "171.38, 161.73, 94, PASSED",
    "171.38, 161.73, 94.38, FAILED", // from 94.375
    "171.38, 161.73, 94.36, PASSED", // up to 94.365
    "171.38, 161.73, 94.35, FAILED",
    "171.38, 161.73, 95, FAILED",
    "171.38, 161.73, 94.3, FAILED",
    "171.38, 197.38, 100, FAILED",
    "171.38, 197.38, 115.17, PASSED",
    "171.38, 0, 0, PASSED",
    "0, 5, 100, FAILED",
    "-5, -5, 100, FAILED"
  })
  void aStatedRateMustBeThatOfItsFigures(
      String annual, String executed, String rate, Outcome outcome) {
    assertEquals(outcome, CheckTester.of(EXECUTION, form(annual, executed, rate)).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 100, NOT_APPLICABLE", // 0 of 0 is undefined
    "0, 0, '', NOT_APPLICABLE",
    "0, 约5, 100, UNDECIDED",
    "0, '', 100, NOT_APPLICABLE",
    "171.38, 161.73, ——, NOT_APPLICABLE", // closed on purpose
    "171.38, 161.73, 无, NOT_APPLICABLE",
    "'', '', '', NOT_APPLICABLE",
    "——, 无, ——, NOT_APPLICABLE",
    "171.38, 161.73, '', UNDECIDED",
    "'', 161.73, 94, UNDECIDED",
    "171.38, '', 94, UNDECIDED",
    "'', '', 94, UNDECIDED",
    "XX, 161.73, 94, UNDECIDED",
    "XX, XX, XX, UNDECIDED",
    "171.38, 161.73, 约94%, UNDECIDED"
  })
  void aMissingFigureIsNeverPassed(String annual, String executed, String rate, Outcome outcome) {
    assertEquals(outcome, CheckTester.of(EXECUTION, form(annual, executed, rate)).outcome());
  }

  /** Counts are exact: 11 ÷ 12 = 91.666…% */
  @ParameterizedTest
  @CsvSource({
    "12, 12, 100, PASSED",
    "12, 11, 91.67, PASSED",
    "12, 11, 91.66, FAILED",
    "12, 11, 91.7, PASSED",
    "12, 11, 92, PASSED",
    "12, 11, 91.6, FAILED",
    "12, 13, 108.33, PASSED",
    "8, 7, 87.5, PASSED",
    "8, 7, 88, PASSED", // 87.5 rounds to 88
    "8, 7, 87, FAILED" // and not to 87
  })
  void countsAreNotRounded(String posts, String staff, String rate, Outcome outcome) {
    assertEquals(outcome, CheckTester.of(STAFF, staff(posts, staff, rate)).outcome());
  }

  @Test
  void theMarginIsTheDifferenceInPercent() {
    assertEquals(
        Margin.off(FigureType.RATE, 10_000_000L),
        CheckTester.of(STAFF, staff("10", "9", "80")).margin());
    assertEquals(Margin.exact(), CheckTester.of(STAFF, staff("10", "9", "90")).margin());
    assertEquals(
        Margin.rounding(FigureType.RATE, 333_333L),
        CheckTester.of(STAFF, staff("12", "11", "92")).margin());
    assertEquals(Margin.none(), CheckTester.of(EXECUTION, form("0", "5", "100")).margin());
  }

  @Test
  void allThreeCellsAreOperands() {
    assertEquals(
        ImmutableList.of(
            "numerator base-data/staffing/staff-in-post",
            "denominator base-data/staffing/authorised-posts",
            "rate base-data/staffing/staff-ratio",
            "expected (90%)"),
        CheckTester.of(STAFF, staff("10", "9", "80")).looked());
  }

  @Test
  void withoutTheLineThereIsNoApplication() {
    assertTrue(
        CheckTester.of(STAFF, Cases.of(BaseDataTable.builder().build())).outcomes().isEmpty());
  }

  @Test
  void aQuotientBeyondALongIsFailedAtItsPlaces() {
    Submission submission = form("1", "1", "100");
    submission =
        submission
            .with(
                submission.place("department-form/annual-funds/executed").get(),
                Figure.of(Amount.ofFen(Long.MAX_VALUE)))
            .with(
                submission.place("department-form/annual-funds/annual").get(),
                Figure.of(Amount.ofFen(1)));
    CheckTester tester = CheckTester.of(EXECUTION, submission);
    assertEquals(Outcome.FAILED, tester.outcome());
    assertEquals(Margin.none(), tester.margin());
    assertEquals(
        ImmutableList.of(
            "numerator department-form/annual-funds/executed",
            "denominator department-form/annual-funds/annual",
            "rate department-form/annual-funds/execution-rate"),
        tester.looked().subList(0, 3));
  }

  private static String rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  @Property(tries = 1_000, seed = "20241130")
  void theRoundedRateOfRoundedTrueAmountsAlwaysPasses(
      @ForAll @IntRange(min = -20_000_000, max = 20_000_000) int above,
      @ForAll @IntRange(min = 10_000, max = 20_000_000) int below,
      @ForAll @IntRange(max = 3) int decimals) {
    BigDecimal executed = BigDecimal.valueOf(above, 6);
    BigDecimal annual = BigDecimal.valueOf(below, 6);
    BigDecimal percent =
        executed
            .movePointRight(2)
            .divide(annual, 30, RoundingMode.DOWN)
            .setScale(decimals, RoundingMode.HALF_UP);
    Submission submission = form(rounded(annual, 2), rounded(executed, 2), percent.toPlainString());
    assertEquals(Outcome.PASSED, CheckTester.of(EXECUTION, submission).outcome());
  }

  @Property(tries = 500, seed = "20241130")
  void ofExactCountsOnlyTheRoundedRatePasses(
      @ForAll @IntRange(max = 300) int staff,
      @ForAll @IntRange(min = 1, max = 300) int posts,
      @ForAll @IntRange(min = -1, max = 1) int beside) {
    BigDecimal percent =
        BigDecimal.valueOf(100L * staff)
            .divide(BigDecimal.valueOf(posts), 2, RoundingMode.HALF_UP)
            .add(BigDecimal.valueOf(beside, 2));
    Outcome expected = beside == 0 ? Outcome.PASSED : Outcome.FAILED;
    assertEquals(
        expected,
        CheckTester.of(
                STAFF,
                staff(Integer.toString(posts), Integer.toString(staff), percent.toPlainString()))
            .outcome());
  }
}
