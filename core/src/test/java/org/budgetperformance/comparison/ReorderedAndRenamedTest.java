package org.budgetperformance.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** A finding stays what it is when forms or rows are reordered, and when what has a code or an id is renamed. */
class ReorderedAndRenamedTest {
  /** A score above its points: STD-F02 finds it. */
  private static Indicator.Builder tooMuch(String name) {
    return Indicator.builder().name(name).points("10").score("12");
  }

  private static Indicator.Builder fine(String name) {
    return Indicator.builder().name(name).points("10").score("9");
  }

  private static SelfEvaluationForm.Builder project(
      String name, String executed, Indicator.Builder... indicators) {
    SelfEvaluationForm.Builder form =
        SelfEvaluationForm.ofProject(name).text(Lines.EXPECTED_GOAL, "支出" + executed + "万元");
    for (Indicator.Builder indicator : indicators) {
      form.indicator(indicator.build());
    }
    return form;
  }

  private static Evaluation evaluate(SelfEvaluationForm.Builder... forms) {
    Submission.Builder submission = Submission.builder().fiscalYear(Year.of(2024)).isPartial(true);
    for (SelfEvaluationForm.Builder form : forms) {
      submission.form(form.build());
    }
    return NationalRules.module().evaluate(submission.build());
  }

  private static FindingChange change(Comparison comparison, String rule) {
    return comparison.findings().stream()
        .filter(change -> change.ruleId().equals(rule))
        .findFirst()
        .get();
  }

  private static void assertStands(Comparison comparison) {
    assertTrue(comparison.gone().isEmpty(), () -> comparison.gone().toString());
    assertTrue(comparison.appeared().isEmpty(), () -> comparison.appeared().toString());
  }

  @Test
  void reorderedFormsOfOtherNamesChangeNothing() {
    Comparison comparison =
        Comparison.of(
            evaluate(project("甲", "3", tooMuch("里程")), project("乙", "5", fine("里程"))),
            evaluate(project("乙", "5", fine("里程")), project("甲", "3", tooMuch("里程"))));

    assertStands(comparison);
    assertTrue(comparison.changed().isEmpty() && comparison.moved().isEmpty());
  }

  @Test
  void reorderedFormsOfOneNameAreToldApartByWhatStandsInThem() {
    Comparison comparison =
        Comparison.of(
            evaluate(project("", "3", tooMuch("里程")), project("", "5", fine("面积"))),
            evaluate(project("", "5", fine("面积")), project("", "3", tooMuch("里程"))));

    assertStands(comparison);
    FindingChange moved = change(comparison, "STD-F02");
    assertEquals(FindingChange.Kind.UNCHANGED, moved.kind());
    assertTrue(moved.isMoved());
    assertEquals(
        "project-form:~2/indicator:里程/score", moved.after().get().primaryPlace().get().toString());
  }

  @Test
  void reorderedRowsOfOneNameAreToldApartByWhatStandsInThem() {
    Comparison comparison =
        Comparison.of(
            evaluate(project("甲", "3", tooMuch("里程").actual("7公里"), fine("里程").actual("8公里"))),
            evaluate(project("甲", "3", fine("里程").actual("8公里"), tooMuch("里程").actual("7公里"))));

    FindingChange moved = change(comparison, "STD-F02");
    assertStands(comparison);
    assertTrue(moved.isMoved());
    assertEquals("indicator:里程~2", moved.after().get().primaryPlace().get().row().toString());
  }

  @Test
  void aCorrectedRowThatWasAlsoMovedIsCorrectedAndNothingIsNew() {
    Comparison comparison =
        Comparison.of(
            evaluate(project("甲", "3", tooMuch("里程").actual("7公里"), fine("里程").actual("8公里"))),
            evaluate(
                project(
                    "甲", "3", fine("里程").actual("8公里"), tooMuch("里程").actual("7公里").score("8"))));

    FindingChange gone = change(comparison, "STD-F02");
    assertEquals(Optional.of(GoneReason.CORRECTED), gone.reason());
    assertEquals("12", gone.cells().get(0).before().toString());
    assertEquals("8", gone.cells().get(0).after().toString());
  }

  @Test
  void aProjectThatIsRenamedIsTheSameByItsCode() {
    Comparison comparison =
        Comparison.of(
            evaluate(project("甲", "3", tooMuch("里程")).code("P-17")),
            evaluate(project("甲（二期）", "3", tooMuch("里程")).code("P-17")));

    assertStands(comparison);
    assertTrue(change(comparison, "STD-F02").isMoved());
  }

  @Test
  void aProjectThatIsGivenItsCodeInTheLaterFormIsTheSameByItsName() {
    Comparison comparison =
        Comparison.of(
            evaluate(project("甲", "3", tooMuch("里程"))),
            evaluate(project("甲", "3", tooMuch("里程")).code("P-17")));

    assertStands(comparison);
    assertFalse(change(comparison, "STD-F02").isMoved());
  }

  @Test
  void twoProjectsThatExchangeTheirNamesAreToldApartByTheirCodes() {
    Comparison comparison =
        Comparison.of(
            evaluate(
                project("甲", "3", tooMuch("里程")).code("P-1"),
                project("乙", "3", fine("里程")).code("P-2")),
            evaluate(
                project("乙", "3", tooMuch("里程")).code("P-1"),
                project("甲", "3", fine("里程")).code("P-2")));

    assertStands(comparison);
    assertEquals(
        "乙",
        change(comparison, "STD-F02").after().get().primaryPlace().get().sheet().subject().get());
  }

  @Test
  void anIndicatorThatIsRenamedIsTheSameByItsCode() {
    Comparison comparison =
        Comparison.of(
            evaluate(project("甲", "3", tooMuch("里程").code("I-3"), fine("面积"))),
            evaluate(project("甲", "3", fine("面积"), tooMuch("养护里程").code("I-3"))));

    assertStands(comparison);
    assertTrue(change(comparison, "STD-F02").isMoved());
  }

  private static Evaluation withOwnIds(String indicator) {
    Submission submission = evaluate(project("甲", "3", tooMuch(indicator))).submission();
    return NationalRules.module()
        .evaluate(
            submission.withOwnIds(
                place -> Optional.of("F-" + place.row().line() + "-" + place.column())));
  }

  @Test
  void anIndicatorThatIsRenamedIsTheSameByTheIdsOfItsCells() {
    Comparison comparison = Comparison.of(withOwnIds("里程"), withOwnIds("养护里程"));

    assertStands(comparison);
    assertTrue(change(comparison, "STD-F02").isMoved());
  }

  @Test
  void whatIsRenamedWithoutCodeOrIdIsAnotherOne() {
    Comparison comparison =
        Comparison.of(
            evaluate(project("甲", "3", tooMuch("里程"))),
            evaluate(project("甲", "3", tooMuch("养护里程"))));

    assertEquals(Optional.of(GoneReason.REMOVED), change(comparison, "STD-F02").reason());
    assertFalse(comparison.appeared().isEmpty());
  }

  /** Its execution has all of its 10 points. */
  private static Evaluation totalOf(String points, String score, Indicator.Builder... indicators) {
    return evaluate(
        project("甲", "3", indicators)
            .funds(Lines.ANNUAL_FUNDS, "3", "3", "3")
            .execution(Lines.ANNUAL_FUNDS, "10", "100%", "10")
            .total(points, score));
  }

  @Test
  void aSumStaysTheSameFindingWhenARowIsAdded() {
    // Scores of 10 + 9 + 9 against a total of 35, then of 10 + 9 + 9 + 1 against it.
    Comparison comparison =
        Comparison.of(
            totalOf("30", "35", fine("里程"), fine("面积")),
            totalOf("31", "35", fine("里程"), fine("面积"), fine("户数").points("1").score("1")));

    assertEquals(FindingChange.Kind.CHANGED, change(comparison, "STD-F01").kind());
  }
}
