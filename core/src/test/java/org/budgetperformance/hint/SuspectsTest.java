package org.budgetperformance.hint;

import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Suspects over two sums: three public expenses = cars + receptions, cars = purchase + running. */
class SuspectsTest {
  private static final Rule UPPER =
      rule("A", Lines.THREE_PUBLIC_EXPENSES, Lines.OFFICIAL_CARS, Lines.RECEPTIONS);
  private static final Rule LOWER =
      rule("B", Lines.OFFICIAL_CARS, Lines.CAR_PURCHASE, Lines.CAR_RUNNING);

  private static Rule rule(String id, Line whole, Line... parts) {
    return Rule.builder(id, "规则", "rule")
        .cites(TestChecks.rule("X", new TestChecks.Counting()).info().citations().get(0))
        .checks(
            Checks.total(
                TABLE, ImmutableList.of(BaseDataColumns.BUDGET, Columns.FINAL), whole, parts))
        .build();
  }

  private static Submission submission(BaseDataTable.Builder table) {
    return Submission.builder().fiscalYear(Year.of(2024)).addSheets(table.build().sheet()).build();
  }

  private static Submission accounts(
      String all, String cars, String receptions, String purchase, String running) {
    return submission(
        BaseDataTable.builder()
            .line(Lines.THREE_PUBLIC_EXPENSES, "", "", all)
            .line(Lines.OFFICIAL_CARS, "", "", cars)
            .line(Lines.RECEPTIONS, "", "", receptions)
            .line(Lines.CAR_PURCHASE, "", "", purchase)
            .line(Lines.CAR_RUNNING, "", "", running));
  }

  private static Evaluation evaluate(Submission submission, EvaluationTerms terms) {
    return Evaluation.run("test 1", submission, ImmutableList.of(UPPER, LOWER), null, terms);
  }

  private static ImmutableList<String> suspects(Submission submission) {
    return Hints.of(evaluate(submission, EvaluationTerms.none())).suspects().stream()
        .map(SuspectGroup::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void theCellThatBothFailedSumsShareComesFirst() {
    // 150 = 100 + 50 and 100 = 60 + 40, but 190 is written for the 100.
    ImmutableList<String> groups = suspects(accounts("150", "190", "50", "60", "40"));

    assertEquals("2 mended, 0 broken: [base-data/official-cars/final → 100.00万元]", groups.get(0));
    // Of the others each settles one sum: 190 + 50 = 240; 150 − 190 = −40; 190 − 40; 190 − 60.
    assertEquals(
        "1 mended, 0 broken: [base-data/car-purchase/final → 150.00万元,"
            + " base-data/car-running/final → 130.00万元,"
            + " base-data/receptions/final → -40.00万元,"
            + " base-data/three-public-expenses/final → 240.00万元]",
        groups.get(1));
    assertEquals(2, groups.size());
  }

  @Test
  void aSuspectSaysItsCellInBothLanguages() {
    Suspect suspect =
        Hints.of(evaluate(accounts("150", "190", "50", "60", "40"), EvaluationTerms.none()))
            .suspects()
            .get(0)
            .suspects()
            .get(0);

    assertEquals("基础数据表 › 公务用车购置和维护经费 › 本年决算数 → 100.00万元", suspect.text().zh());
    assertEquals(
        "base-data table › official cars › final accounts → 100.00万元", suspect.text().en());
  }

  @Test
  void aSumThatHoldsSpeaksForItsCells() {
    // 150 = 100 + 50 holds, so that the 100 is not to be changed for 100 = 60 + 50.
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/car-purchase/final → 50.00万元,"
                + " base-data/car-running/final → 40.00万元]"),
        suspects(accounts("150", "100", "50", "60", "50")));
  }

  @Test
  void cellsThatNoRuleTellsApartAreOneGroup() {
    // Nothing is known of receptions, so only 100 = 60 + 30 speaks.
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/car-purchase/final → 70.00万元,"
                + " base-data/car-running/final → 40.00万元,"
                + " base-data/official-cars/final → 90.00万元]"),
        suspects(accounts("", "100", "", "60", "30")));
  }

  @Test
  void twoColumnsOfARowMayHaveBeenExchanged() {
    // 30 + 40 = 70 were budgeted and 60 + 45 = 105 spent; 60 and 30 stand in each other's column.
    ImmutableList<String> groups =
        suspects(
            submission(
                BaseDataTable.builder()
                    .line(Lines.OFFICIAL_CARS, "", "70", "105")
                    .line(Lines.CAR_PURCHASE, "", "60", "30")
                    .line(Lines.CAR_RUNNING, "", "40", "45")));

    assertEquals(
        "2 mended, 0 broken: [base-data/car-purchase/budget → 30.00万元,"
            + " base-data/car-purchase/final → 60.00万元]",
        groups.get(0));
  }

  @Test
  void theEvidenceForAndAgainstACellIsCounted() {
    Evaluation evaluation =
        evaluate(accounts("150", "100", "50", "60", "50"), EvaluationTerms.none());
    Suspect purchase = Hints.of(evaluation).suspects().get(0).suspects().get(0);

    assertEquals("base-data/car-purchase/final → 50.00万元", purchase.toString());
    assertEquals(1, purchase.failed());
    assertEquals(0, purchase.passed());
  }

  @Test
  void whereNothingFailedNothingIsSuspect() {
    assertEquals(ImmutableList.of(), suspects(accounts("150", "100", "50", "60", "40")));
  }

  @Test
  void whatIsWaivedIsNotSuspect() {
    Waiver waiver =
        Waiver.builder()
            .ruleId("B")
            .place("base-data/car-purchase/final")
            .authority("某县财政局")
            .reason("按实列报")
            .lastDay(LocalDate.of(2025, 5, 1))
            .build();
    EvaluationTerms terms =
        EvaluationTerms.builder().date(LocalDate.of(2025, 5, 1)).addWaivers(waiver).build();

    assertEquals(
        ImmutableList.of(),
        Hints.of(evaluate(accounts("150", "100", "50", "60", "50"), terms)).suspects());
  }

  @Test
  void suspectsAndNearMissesAreSerialisable() {
    Evaluation evaluation =
        evaluate(accounts("150", "190", "50", "60", "40"), EvaluationTerms.none());
    ImmutableList<SuspectGroup> groups = Hints.of(evaluation).suspects();
    // 103 − 60 = 43.
    Evaluation swapped = evaluate(accounts("103", "60", "34", "", ""), EvaluationTerms.none());
    ImmutableList<NearMiss> nearMisses = Hints.of(swapped).nearMisses(swapped.findings().get(0));

    assertEquals(groups, Copies.of(groups));
    assertEquals(1, nearMisses.size());
    assertEquals(nearMisses, Copies.of(nearMisses));
  }
}
