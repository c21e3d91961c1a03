package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Term;
import org.budgetperformance.standard.internal.OtherBudgets;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells say that there is other money than the general public budget's. */
class OtherBudgetsTest {
  private static final Term NARRATED =
      OtherBudgets.narrated(
          Term.of(Source.of(Documents.NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.FINAL)));

  @ParameterizedTest
  @CsvSource({
    "12, 3, '[department-form/government-fund-budget/amount, department-form/other-funds/amount]'",
    "12, 0, [department-form/government-fund-budget/amount]",
    "0, '', []",
  })
  void areThoseOfItsSplit(String fund, String others, String places) {
    Submission submission =
        Cases.of2024()
            .form(
                SelfEvaluationForm.ofDepartment()
                    .split(Lines.GENERAL_PUBLIC_BUDGET, "100")
                    .split(Lines.GOVERNMENT_FUND_BUDGET, fund)
                    .split(Lines.OTHER_FUNDS, others)
                    .build())
            .build();

    assertEquals(places, NARRATED.openPlaces(submission).toString());
    assertEquals(!places.equals("[]"), NARRATED.isOpen(submission));
  }
}
