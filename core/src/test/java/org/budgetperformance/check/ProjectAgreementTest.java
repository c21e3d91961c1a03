package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount of a project against its other amounts. */
class ProjectAgreementTest {
  /** The accounts in the project's row are the opening budget or the executed amount of its form. */
  private static final Check CHECK =
      Checks.projectAgreement(
          Source.of(BaseData.TABLE, BaseDataLines.BUSINESS_PROJECT, Columns.FINAL),
          Source.of(Documents.PROJECT_FORM, Lines.ANNUAL_FUNDS, Columns.OPENING),
          Source.of(Documents.PROJECT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED));

  private static Submission of(String accounts, String opening, String executed) {
    return Cases.of2024()
        .addSheets(
            BaseDataTable.builder()
                .project(BaseDataLines.BUSINESS_PROJECT, "甲", "", "", accounts)
                .build()
                .sheet())
        .form(
            SelfEvaluationForm.ofProject("甲")
                .funds(Lines.ANNUAL_FUNDS, opening, "", executed)
                .build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "25, 25, 24, PASSED",
    "24, 25, 24, PASSED",
    "52, 25, 24, FAILED",
    "24.01, 25, 24, FAILED",
    "240000元, 25, 24, PASSED",
    "240051元, 25, 24, FAILED",
    "24, '', '', NOT_APPLICABLE",
    "'', 25, 24, NOT_APPLICABLE",
    "——, 25, 24, NOT_APPLICABLE",
    "约24, 25, 24, UNDECIDED",
    "30, 约25, 24, UNDECIDED",
    "24, 约25, 24, PASSED",
    "30, '', 24, UNDECIDED", // the blank one may be the one that fits
    "30, ——, 24, FAILED",
    "0, 0, '', PASSED"
  })
  void oneOfTheOtherAmountsMustFit(
      String accounts, String opening, String executed, Outcome outcome) {
    assertEquals(outcome, CheckTester.of(CHECK, of(accounts, opening, executed)).outcome());
  }

  @Test
  void theMarginIsThatOfTheNearest() {
    CheckTester tester = CheckTester.of(CHECK, of("52", "25", "24"));
    assertEquals(Margin.off(FigureType.AMOUNT, Amount.ofWanYuan("27").fen()), tester.margin());
    assertEquals(
        ImmutableList.of(
            "stated base-data/business-project:甲/final",
            "reading project-form:甲/annual-funds/opening",
            "reading project-form:甲/annual-funds/executed"),
        tester.looked());
  }

  @Test
  void theFormOfAnotherProjectDoesNotCount() {
    Submission submission =
        Cases.of2024()
            .addSheets(
                BaseDataTable.builder()
                    .project(BaseDataLines.BUSINESS_PROJECT, "甲", "", "", "24")
                    .build()
                    .sheet())
            .form(SelfEvaluationForm.ofProject("乙").funds(Lines.ANNUAL_FUNDS, "1", "", "1").build())
            .build();
    assertEquals(Outcome.NOT_APPLICABLE, CheckTester.of(CHECK, submission).outcome());
  }

  @Test
  void withoutRowsThereIsNoApplication() {
    assertTrue(CheckTester.of(CHECK, Cases.of2024().build()).outcomes().isEmpty());
  }
}
