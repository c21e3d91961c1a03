package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A rate at the very end of what rounding allows: a half is rounded away from zero, so the end nearer
 * to zero belongs to what is stated and the other one does not. Six decimals leave nothing to round.
 */
class RatioEndsTest {
  private static final Check RATE =
      Checks.ratio(
          Documents.DEPARTMENT_FORM,
          Lines.ANNUAL_FUNDS,
          Columns.EXECUTED,
          Columns.ANNUAL,
          Columns.EXECUTION_RATE);

  /** As a form sees it: the place of its most exact amount is that of all. */
  private static Outcome inOneForm(String executed, String annual, String rate) {
    return CheckTester.of(RATE, form(executed, annual, rate)).outcome();
  }

  /** Each amount at half of its own last place: of what fails in the form, this is a matter of places. */
  private static Outcome outcome(String executed, String annual, String rate) {
    return CheckTester.of(RATE, form(executed, annual, rate).asUsual()).outcome();
  }

  private static Submission form(String executed, String annual, String rate) {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "", annual, executed)
            .execution(Lines.ANNUAL_FUNDS, "10", rate, "")
            .build();
    return Cases.of(form);
  }

  @ParameterizedTest
  @CsvSource({
    "7.000000, 10.000000, 70.000000, PASSED",
    "7.000000, 10.000000, 70.000001, FAILED",
    "7.000000, 10.000000, 69.999999, FAILED",
    "-7.000000, 10.000000, -70.000000, PASSED",
    "0.000000, 10.000000, 0.000000, PASSED",
    "0.000000, 10.00, 0.000000, PASSED" // nothing is 0% of whatever is behind 10.00
  })
  void whatIsNotRoundedIsEqualOrNot(String executed, String annual, String rate, Outcome outcome) {
    assertEquals(outcome, outcome(executed, annual, rate));
    assertEquals(outcome, inOneForm(executed, annual, rate));
  }

  @ParameterizedTest
  @CsvSource({
    "8.75, 88, PASSED", // 87.5 is rounded to 88
    "8.85, 88, FAILED", // and 88.5 to 89
    "-8.75, -88, PASSED",
    "-8.85, -88, FAILED",
    "0.05, 0, FAILED", // 0.5 is rounded to 1
    "-0.05, 0, FAILED"
  })
  void ofARoundedRate(String executed, String rate, Outcome outcome) {
    assertEquals(outcome, outcome(executed + "0000", "10.000000", rate));
  }

  @ParameterizedTest
  @CsvSource({
    "7.00, 69.950000, PASSED", // 6.995 is rounded to 7.00
    "7.00, 70.050000, FAILED", // and 7.005 to 7.01
    "-7.00, -69.950000, PASSED",
    "-7.00, -70.050000, FAILED",
    "0.00, 0.050000, FAILED", // 0.005 is rounded to 0.01
    "0.00, -0.050000, FAILED"
  })
  void ofARoundedExecution(String executed, String rate, Outcome outcome) {
    assertEquals(outcome, outcome(executed, "10.000000", rate));
  }

  @ParameterizedTest
  @CsvSource({
    "9.995000, 100.000000, PASSED", // 9.995 is rounded to 10.00
    "10.005000, 100.000000, FAILED", // and 10.005 to 10.01
    "-9.995000, -100.000000, PASSED",
    "-10.005000, -100.000000, FAILED"
  })
  void ofARoundedBudget(String executed, String rate, Outcome outcome) {
    assertEquals(outcome, outcome(executed, "10.00", rate));
  }

  @ParameterizedTest
  @CsvSource({
    "0.04, 0.02, 299.999999, PASSED",
    "0.04, 0.02, 300.000000, FAILED", // 0.045 of 0.015, but 0.045 is rounded to 0.05
    "0.08, 0.02, 300.000000, FAILED", // 0.075 of 0.025, but 0.025 is rounded to 0.03
    "0.08, 0.02, 300.000001, PASSED",
    "-0.04, 0.02, -300.000000, FAILED",
    "-0.08, 0.02, -300.000001, PASSED"
  })
  void ofAFormOfTwoDecimals(String executed, String annual, String rate, Outcome outcome) {
    assertEquals(outcome, inOneForm(executed, annual, rate));
  }

  @ParameterizedTest
  @CsvSource({
    "9.995000, 10.00, 100.000000",
    "-9.995000, 10.00, -100.000000",
    "7.00, 10.000000, 69.950000",
    "-7.00, 10.000000, -69.950000"
  })
  void anAmountToTheFenLeavesItsFormNothingToRound(String executed, String annual, String rate) {
    assertEquals(Outcome.FAILED, inOneForm(executed, annual, rate));
  }
}
