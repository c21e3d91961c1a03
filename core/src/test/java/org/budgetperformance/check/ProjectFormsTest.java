package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One form for each project. */
class ProjectFormsTest {
  private static final Check CHECK =
      Checks.projectForms(BaseData.TABLE, BaseDataColumns.PREVIOUS_FINAL, Columns.FINAL);

  private static BaseDataTable table(String previous, String budget, String finalAccounts) {
    return BaseDataTable.builder()
        .project(BaseDataLines.BUSINESS_PROJECT, "信访接待工作经费", previous, budget, finalAccounts)
        .build();
  }

  private static final BaseDataTable LISTED = table("6", "7.2", "7.2");
  private static final SelfEvaluationForm FORM = SelfEvaluationForm.ofProject("信访接待工作经费").build();
  private static final SelfEvaluationForm OTHER = SelfEvaluationForm.ofProject("付驻京办购车").build();

  @Test
  void aProjectThatIsListedAndHasAFormPasses() {
    assertEquals(
        Outcome.PASSED,
        CheckTester.of(CHECK, Cases.of2024().addSheets(LISTED.sheet()).form(FORM).build())
            .outcome());
  }

  @Test
  void aProjectWithoutAFormFailsAtItsAmounts() {
    CheckTester tester = CheckTester.of(CHECK, Cases.of(LISTED));
    assertEquals(Outcome.FAILED, tester.outcome());
    ImmutableList<String> looked = tester.looked();
    assertTrue(looked.contains("project (信访接待工作经费)"), looked.toString());
    assertTrue(looked.contains("where base-data/business-project:信访接待工作经费/budget"));
    assertTrue(looked.contains("where base-data/business-project:信访接待工作经费/final"));
  }

  @Test
  void aFormWhoseProjectIsNotListedFailsAtItsName() {
    CheckTester tester =
        CheckTester.of(
            CHECK, Cases.of2024().addSheets(LISTED.sheet()).form(FORM).form(OTHER).build());
    assertEquals(ImmutableList.of(Outcome.PASSED, Outcome.FAILED), tester.outcomes());
    assertTrue(
        tester.looked(1).contains("where project-form:付驻京办购车/project-name/text"),
        tester.looked(1).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "6, 7.2, 0, NOT_APPLICABLE", // called off in the year
    "6, 0, 7.2, FAILED",
    "6, '', 7.2, FAILED",
    "6, 0, 0, NOT_APPLICABLE", // last year's project
    "'', '', '', NOT_APPLICABLE",
    "6, ——, 无, NOT_APPLICABLE",
    "6, 约7, 0, UNDECIDED",
    "6, 约7, 7.2, FAILED",
    "约6, 0, 0, NOT_APPLICABLE"
  })
  void aRowListsAProjectIfItHasAnAmountOfTheYear(
      String previous, String budget, String finalAccounts, Outcome outcome) {
    assertEquals(
        outcome, CheckTester.of(CHECK, Cases.of(table(previous, budget, finalAccounts))).outcome());
  }

  @ParameterizedTest
  @CsvSource({"约7, XX", "0, 0", "0.00, 0.00", "'', ''"})
  void aProjectWithAFormIsListedWhateverItsAmounts(String budget, String finalAccounts) {
    assertEquals(
        Outcome.PASSED,
        CheckTester.of(
                CHECK,
                Cases.of2024()
                    .addSheets(table("", budget, finalAccounts).sheet())
                    .form(FORM)
                    .build())
            .outcome());
  }

  @Test
  void withoutTheListThereIsNothingToCompare() {
    assertEquals(Outcome.NOT_APPLICABLE, CheckTester.of(CHECK, Cases.of(FORM)).outcome());
  }

  @Test
  void aProjectOfTheNarrativeAloneIsNotAsked() {
    Submission submission =
        Cases.of2024()
            .narrative(Narrative.builder().project("网络投诉", "1.8").build())
            .addSheets(BaseDataTable.builder().build().sheet())
            .build();
    assertEquals(Outcome.NOT_APPLICABLE, CheckTester.of(CHECK, submission).outcome());
  }

  @Test
  void theTableAloneAsAPartIsNotAskedForForms() {
    Submission part = Cases.of2024().isPartial(true).addSheets(LISTED.sheet()).build();
    assertEquals(Outcome.NOT_APPLICABLE, CheckTester.of(CHECK, part).outcome());
  }

  @Test
  void aPartIsNotAskedForTheFormsThatItLacks() {
    Submission part = Cases.of2024().isPartial(true).addSheets(LISTED.sheet()).form(OTHER).build();
    Submission whole = Submission.builder().from(part).isPartial(false).build();

    assertEquals(
        ImmutableList.of(Outcome.FAILED, Outcome.FAILED), CheckTester.of(CHECK, whole).outcomes());
    assertEquals(
        ImmutableList.of(Outcome.NOT_APPLICABLE, Outcome.FAILED),
        CheckTester.of(CHECK, part).outcomes());
  }

  @Test
  void withoutProjectsThereIsNoApplication() {
    assertTrue(
        CheckTester.of(CHECK, Cases.of(BaseDataTable.builder().build())).outcomes().isEmpty());
  }
}
