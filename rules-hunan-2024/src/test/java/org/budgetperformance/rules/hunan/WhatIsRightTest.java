package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Place;
import org.junit.jupiter.api.Test;

/** What is right in the sample report is decided as right, at the very figures. */
class WhatIsRightTest {
  private final Evaluation evaluation = HunanRules.module().evaluate(SampleReport.submission());

  @Test
  void wagesAndGoodsAreTheBasicExpenditure() {
    // 120.34 + 43.04 = 163.38
    assertOutcome(
        Outcome.PASSED,
        "STD-B01",
        "narrative/basic-expenditure/final",
        "narrative/wages-and-welfare/final",
        "narrative/goods-and-services/final");
  }

  @Test
  void openingAndSupplementaryBudgetAreTheAccounts() {
    // 127.73 + 35.65 = 163.38
    assertOutcome(
        Outcome.PASSED,
        "STD-D03",
        "narrative/basic-expenditure/opening",
        "narrative/basic-expenditure/supplementary",
        "narrative/basic-expenditure/final");
  }

  @Test
  void theProjectsAreTheProjectExpenditure() {
    // 25 + 7.2 + 1.8 = 34
    assertOutcome(
        Outcome.PASSED,
        "STD-B06",
        "base-data/project-expenditure/budget",
        "base-data/business-project:付驻京办工作经费/budget",
        "base-data/business-project:信访接待工作经费/budget",
        "base-data/business-project:网络投诉中心工作经费/budget");
  }

  @Test
  void theSplitByNatureIsTheOpeningBudget() {
    // 127.73 + 34 = 161.73
    assertOutcome(
        Outcome.PASSED,
        "STD-F05",
        "department-form/basic-expenditure/amount",
        "department-form/project-expenditure/amount",
        "department-form/annual-funds/opening");
  }

  @Test
  void thePointsOfTheThreeFormsAddUp() {
    for (String form : new String[] {"department-form", OFFICE, RECEPTION}) {
      assertOutcome(Outcome.PASSED, "STD-S02", form + "/total/points");
      assertOutcome(Outcome.PASSED, "STD-F01", form + "/total/score");
      assertOutcome(Outcome.PASSED, "STD-S01", form + "/dimension-benefit/points");
    }
  }

  @Test
  void rowsOfNoPointsAndRowsThatDoNotApplyAreNotScored() {
    assertOutcome(Outcome.NOT_APPLICABLE, "STD-S04", "department-form/indicator:社会成本节约率/score");
    assertOutcome(Outcome.NOT_APPLICABLE, "STD-S04", OFFICE + "/indicator:生态效益情况/score");
    assertOutcome(Outcome.NOT_APPLICABLE, "STD-F02", OFFICE + "/indicator:生态效益情况/score");
  }

  @Test
  void eightOfEightPostsAreAHundredPercent() {
    assertOutcome(Outcome.PASSED, "STD-B07", "base-data/staffing/staff-ratio");
  }

  @Test
  void threePublicExpensesAddUpInEveryColumn() {
    // 0 + 0 + 0.64 = 0.64 in 2023 and nothing in 2024
    for (String column : new String[] {"previous-final", "budget", "final"}) {
      assertOutcome(Outcome.PASSED, "STD-B04", "base-data/three-public-expenses/" + column);
      assertOutcome(Outcome.PASSED, "STD-B05", "base-data/official-cars/" + column);
    }
  }

  @Test
  void listedPartsOfOperatingExpenditureNeedNotBeAllOfIt() {
    // 4 + 0 of 43.04, the office expenses left blank
    assertOutcome(Outcome.PASSED, "STD-B03", "base-data/operating/final");
  }

  @Test
  void theRepeatedRowsOfTheFundsAreNotAddedAgain() {
    assertOutcome(Outcome.PASSED, "STD-F04", OFFICE + "/annual-funds/executed");
    assertOutcome(Outcome.PASSED, "STD-S02", OFFICE + "/annual-funds/points");
  }

  @Test
  void buildingsOfNoAreaHaveNoRatio() {
    assertOutcome(Outcome.NOT_APPLICABLE, "STD-B08", "base-data/buildings/area-ratio");
    assertOutcome(Outcome.NOT_APPLICABLE, "STD-B08", "base-data/buildings/investment-ratio");
  }

  @Test
  void theProjectIsOneUnderBothOfItsNames() {
    assertOutcome(
        Outcome.PASSED,
        "STD-D02",
        "base-data/business-project:付驻京办工作经费/final",
        OFFICE + "/project-name/text");
  }

  private static final String OFFICE = "project-form:付市驻京办工作经费";
  private static final String RECEPTION = "project-form:信访接待工作经费";

  /** Exactly one application of the rule looks at all the places, and it came to the outcome. */
  private void assertOutcome(Outcome outcome, String rule, String... places) {
    Set<Outcome> outcomes =
        evaluation.applications().stream()
            .filter(application -> application.rule().id().equals(rule))
            .filter(application -> places(application).containsAll(ImmutableSet.copyOf(places)))
            .map(Application::outcome)
            .collect(Collectors.toSet());
    assertEquals(ImmutableSet.of(outcome), outcomes, rule);
  }

  private static Set<String> places(Application application) {
    return application.explain().places().stream().map(Place::toString).collect(Collectors.toSet());
  }
}
