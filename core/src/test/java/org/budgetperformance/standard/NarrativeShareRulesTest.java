package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.junit.jupiter.api.Test;

/** STD-N13: the shares that a narrative states, in every reading of what they are shares of. */
class NarrativeShareRulesTest {
  private static final Rule RULE = NarrativeShareRules.all().get(0);

  private final Narrative.Builder narrative = Narrative.builder();

  private NarrativeShareRulesTest share(Line line, String share) {
    narrative.state(line, Columns.FINAL, "10").state(line, Columns.SHARE, share);
    return this;
  }

  private NarrativeShareRulesTest amount(Line line) {
    narrative.state(line, Columns.FINAL, "10");
    return this;
  }

  /** What the three splits come to, left out where not applicable; of a failure margin and places. */
  private String said() {
    List<String> said = new ArrayList<>();
    int splits = 0;
    for (Check check : RULE.checks().subList(0, 4)) { // those behind ask of one share each
      CheckTester tester =
          CheckTester.of(check, Cases.of2024().narrative(narrative.build()).build());
      splits += tester.outcomes().size();
      if (tester.outcomes().isEmpty()) {
        continue; // another check of the same split is asked instead
      }
      if (tester.outcome() == Outcome.FAILED) {
        said.add("FAILED " + tester.margin() + " " + String.join(", ", tester.looked(0)));
      } else if (tester.outcome() != Outcome.NOT_APPLICABLE) {
        said.add(tester.outcome().toString());
      }
    }
    assertEquals(3, splits);
    return String.join("; ", said);
  }

  @Test
  void twoCategoriesAboveTheWholeAreReportedWithBothPlaces() {
    // 73.66 + 30 = 103.66.
    assertEquals(
        "FAILED 3.66% stated narrative/wages-and-welfare/share,"
            + " stated narrative/goods-and-services/share,"
            + " stated (0%–100%), stated (0%–100%), reading (100%)",
        share(Lines.WAGES_AND_WELFARE, "73.66%").share(Lines.GOODS_AND_SERVICES, "30%").said());
  }

  @Test
  void categoriesThatAddUpPass() {
    // 73.66 + 26.34 = 100.
    assertEquals(
        "PASSED",
        share(Lines.WAGES_AND_WELFARE, "73.66%").share(Lines.GOODS_AND_SERVICES, "26.34%").said());
  }

  @Test
  void sharesMayMissTheWholeByTheirRounding() {
    // 33.3 + 33.3 + 33.3 = 99.9 within 3 × 0.05; the fourth is 0.
    share(Lines.WAGES_AND_WELFARE, "33.3%").share(Lines.GOODS_AND_SERVICES, "33.3%");
    assertEquals(
        "PASSED",
        share(Lines.GRANTS_TO_PERSONS, "33.3%").share(Lines.CAPITAL_EXPENDITURE, "0%").said());
  }

  @Test
  void sharesMayNotMissTheWholeByMore() {
    // 76.6 + 23.1 = 99.7, and 2 × 0.05 is not 0.3.
    assertEquals(
        "FAILED 0.3% stated narrative/personnel/share, stated narrative/operating/share,"
            + " reading (100%)",
        share(Lines.PERSONNEL, "76.6%").share(Lines.OPERATING, "23.1%").said());
  }

  @Test
  void categoriesThatANarrativeLeavesOutMayBeTheRest() {
    assertEquals(
        "PASSED",
        share(Lines.WAGES_AND_WELFARE, "70%").share(Lines.GOODS_AND_SERVICES, "20%").said());
  }

  @Test
  void allFourCategoriesAreTheWhole() {
    // 60 + 20 + 10 + 5 = 95.
    share(Lines.WAGES_AND_WELFARE, "60%").share(Lines.GOODS_AND_SERVICES, "20%");
    share(Lines.GRANTS_TO_PERSONS, "10%").share(Lines.CAPITAL_EXPENDITURE, "5%");
    assertEquals("FAILED 5%", said().replaceAll(" stated.*", ""));
  }

  @Test
  void basicAndProjectExpenditureAreAllThereIs() {
    share(Lines.BASIC_EXPENDITURE, "75%").share(Lines.PROJECT_EXPENDITURE, "20%");
    assertEquals("FAILED 5%", said().replaceAll(" stated.*", ""));
  }

  @Test
  void personnelAndOperatingMayBeSharesOfAllExpenditure() {
    // 60 + 15 = 75, which is the share of the basic expenditure, or what 25 of projects leave.
    share(Lines.PERSONNEL, "60%").share(Lines.OPERATING, "15%");
    assertEquals("PASSED", share(Lines.PROJECT_EXPENDITURE, "25%").said());
    assertEquals("PASSED; PASSED", share(Lines.BASIC_EXPENDITURE, "75%").said());
  }

  @Test
  void wagesMayBeAShareOfThePersonnelExpenditureThatIsNamed() {
    // 80 + 20 of the basic expenditure; of the personnel expenditure 60 + 40; 95 of the operating.
    share(Lines.PERSONNEL, "80%").share(Lines.OPERATING, "20%");
    share(Lines.WAGES_AND_WELFARE, "60%").share(Lines.GRANTS_TO_PERSONS, "40%");
    assertEquals("PASSED; PASSED", share(Lines.GOODS_AND_SERVICES, "95%").said());
  }

  @Test
  void wagesAndAllowancesAreNeverMoreThanTheWhole() {
    amount(Lines.PERSONNEL).share(Lines.WAGES_AND_WELFARE, "70%");
    assertEquals(
        "FAILED 10%", share(Lines.GRANTS_TO_PERSONS, "40%").said().replaceAll(" stated.*", ""));
  }

  @Test
  void aFindingNamesTheReadingsThatDoNotFit() {
    // 70 + 20 = 90 is neither 100 nor what 25 of projects leave, 75.
    share(Lines.PERSONNEL, "70%").share(Lines.OPERATING, "20%");
    assertEquals(
        "FAILED 10% stated narrative/personnel/share, stated narrative/operating/share,"
            + " reading (100%), reading narrative/project-expenditure/share, reading (100%)",
        share(Lines.PROJECT_EXPENDITURE, "25%").said());
  }

  @Test
  void amountsWithoutSharesSayNothing() {
    assertEquals("", amount(Lines.PERSONNEL).amount(Lines.OPERATING).said());
    assertEquals(
        "", share(Lines.BASIC_EXPENDITURE, "75%").amount(Lines.PROJECT_EXPENDITURE).said());
  }

  @Test
  void whatCannotBeReadIsNotDecided() {
    assertEquals("UNDECIDED", share(Lines.PERSONNEL, "约八成").share(Lines.OPERATING, "20%").said());
  }

  @Test
  void theRuleNamesWhatItsReadingDependsOn() {
    String compares = RULE.info().compares().zh();
    assertTrue(compares.contains("资本性支出占比，为下列之一：整体的100%；"), compares);
    assertTrue(compares.contains("；−自评报告的项目支出占比 + 整体的100%；"), compares);
    assertTrue(compares.contains("；列有人员经费或公用经费时，自评报告的工资福利支出占比"), compares);
  }
}
