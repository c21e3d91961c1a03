package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/**
 * A department with 80 basic budget, 20 added to it, and one project of 40, 10 added to it: 120
 * opened and 150 in the end, all of it spent. Every document may show either stage.
 */
class MidYearMoneyTest {
  private final Narrative.Builder narrative = Narrative.builder();
  private final BaseDataTable.Builder table = BaseDataTable.builder();
  private final SelfEvaluationForm.Builder department =
      SelfEvaluationForm.ofDepartment().funds(Lines.ANNUAL_FUNDS, "120", "150", "150");
  private final SelfEvaluationForm.Builder project = SelfEvaluationForm.ofProject("道路养护经费");

  @Test
  void theTableMayShowTheAdjustedBudgetWhileTheNarrativeSaysWhatWasAdded() {
    narrative.state(Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY, "20");
    table.line(Lines.BASIC_EXPENDITURE, "", "100", "100");
    project.funds(Lines.ANNUAL_FUNDS, "40", "50", "50");

    assertEquals(ImmutableSet.of(), findings());
  }

  @Test
  void theTableMayShowTheAdjustedBudgetThoughNobodySaysWhatWasAdded() {
    narrative.state(Lines.BASIC_EXPENDITURE, Columns.OPENING, "80");
    table.line(Lines.BASIC_EXPENDITURE, "", "100", "100");
    project.funds(Lines.ANNUAL_FUNDS, "40", "50", "50");

    assertEquals(ImmutableSet.of(), findings());
  }

  @Test
  void aBudgetInTheTableOfNeitherStageIsFound() {
    narrative.state(Lines.BASIC_EXPENDITURE, Columns.OPENING, "80");
    table.line(Lines.BASIC_EXPENDITURE, "", "101", "100");
    project.funds(Lines.ANNUAL_FUNDS, "40", "50", "50");

    assertEquals(ImmutableSet.of("STD-D05"), findings());
  }

  @Test
  void theSplitMayBeOfTheAdjustedBudget() {
    table.line(Lines.BASIC_EXPENDITURE, "", "80", "100");
    table.line(Lines.PROJECT_EXPENDITURE, "", "40", "50");
    department.split(Lines.BASIC_EXPENDITURE, "100").split(Lines.PROJECT_EXPENDITURE, "50");
    project.funds(Lines.ANNUAL_FUNDS, "40", "50", "50");

    assertEquals(ImmutableSet.of(), findings());
  }

  @Test
  void theSplitMayBeOfTheAdjustedBudgetWhereNotAllOfItWasSpent() {
    // 5 of the project's 50 are left.
    table.line(Lines.BASIC_EXPENDITURE, "", "80", "100");
    table.line(Lines.PROJECT_EXPENDITURE, "", "40", "45");
    department.funds(Lines.ANNUAL_FUNDS, "120", "150", "145");
    department.split(Lines.BASIC_EXPENDITURE, "100").split(Lines.PROJECT_EXPENDITURE, "50");
    project.funds(Lines.ANNUAL_FUNDS, "40", "50", "45");

    assertEquals(ImmutableSet.of(), findings());
  }

  @Test
  void aSplitOfNoStageIsFound() {
    table.line(Lines.BASIC_EXPENDITURE, "", "80", "100");
    table.line(Lines.PROJECT_EXPENDITURE, "", "40", "50");
    department.split(Lines.BASIC_EXPENDITURE, "90").split(Lines.PROJECT_EXPENDITURE, "60");
    project.funds(Lines.ANNUAL_FUNDS, "40", "50", "50");

    // 90 is what the split's own 60 leave of 150; 60 is neither the projects' 40 nor 50.
    assertEquals(ImmutableSet.of("STD-D06"), findings());
  }

  @Test
  void aProjectMayBeCutWithoutAWordInTheNarrative() {
    // 40 were opened for the project and 35 left of it: 120 − 5 + 20 = 135.
    narrative.state(Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY, "20");
    department.funds(Lines.ANNUAL_FUNDS, "120", "135", "135");
    project.funds(Lines.ANNUAL_FUNDS, "40", "35", "35");

    assertEquals(ImmutableSet.of(), findings());
  }

  @Test
  void theNarrativeMayNameWhatWasOpenedForAProjectThatWasCut() {
    narrative.project("道路养护经费", "40");
    table.line(Lines.PROJECT_EXPENDITURE, "", "35", "35");
    project.funds(Lines.ANNUAL_FUNDS, "40", "35", "35");

    assertEquals(ImmutableSet.of(), findings());
  }

  @Test
  void projectsOfMoreThanAnyTotalAreFound() {
    narrative.project("道路养护经费", "40").project("信息系统经费", "1");
    table.line(Lines.PROJECT_EXPENDITURE, "", "35", "35");
    project.funds(Lines.ANNUAL_FUNDS, "40", "35", "35");

    assertEquals(ImmutableSet.of("STD-D06"), findings());
  }

  @Test
  void anAnnualBudgetThatTheAdjustmentsDoNotMakeIsFound() {
    narrative.state(Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY, "20");
    department.funds(Lines.ANNUAL_FUNDS, "120", "136", "136");
    project.funds(Lines.ANNUAL_FUNDS, "40", "35", "35");

    assertEquals(ImmutableSet.of("STD-D08"), findings());
  }

  @Test
  void operatingExpenditureMayBuyAssets() {
    // 30 for goods and services and 5 for assets are 35.
    narrative.state(Lines.GOODS_AND_SERVICES, Columns.FINAL, "30");
    narrative.state(Lines.CAPITAL_EXPENDITURE, Columns.FINAL, "5");
    table.line(Lines.OPERATING, "", "", "35");
    project.funds(Lines.ANNUAL_FUNDS, "40", "50", "50");

    assertEquals(ImmutableSet.of(), findings());
  }

  @Test
  void operatingExpenditureOfNeitherReadingIsFound() {
    narrative.state(Lines.GOODS_AND_SERVICES, Columns.FINAL, "30");
    narrative.state(Lines.CAPITAL_EXPENDITURE, Columns.FINAL, "5");
    table.line(Lines.OPERATING, "", "", "36");
    project.funds(Lines.ANNUAL_FUNDS, "40", "50", "50");

    assertEquals(ImmutableSet.of("STD-D04"), findings());
  }

  @Test
  void aStageThatWasLeftBlankMayBeTheOneThatTheTableShows() {
    table.project(BaseDataLines.BUSINESS_PROJECT, "道路养护经费", "", "40", "50");
    project.funds(Lines.ANNUAL_FUNDS, "", "50", "50");

    assertEquals(ImmutableSet.of(), findings());
  }

  private ImmutableSet<String> findings() {
    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .narrative(narrative.build())
            .addSheets(table.build().sheet())
            .form(department.build())
            .form(project.build())
            .build();
    return HunanRules.module().evaluate(submission).findingsOneByOne().stream()
        .map(finding -> finding.rule().id())
        .filter(id -> id.startsWith("STD-D0") && !id.equals("STD-D02"))
        .collect(ImmutableSet.toImmutableSet());
  }
}
