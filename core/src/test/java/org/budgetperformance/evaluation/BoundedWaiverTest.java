package org.budgetperformance.evaluation;

import static org.budgetperformance.evaluation.WaivedRates.DAY;
import static org.budgetperformance.evaluation.WaivedRates.UNIT;
import static org.budgetperformance.evaluation.WaivedRates.evaluate;
import static org.budgetperformance.evaluation.WaivedRates.stating;
import static org.budgetperformance.evaluation.WaivedRates.waiver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom, from when on and up to what a waiver holds; where it does not, the finding stands. */
class BoundedWaiverTest {
  /** Granted where 90% stands instead of 80%. */
  private static Waiver granted() {
    Finding finding = evaluate(stating(UNIT, "90", 2024), EvaluationTerms.none()).findings().get(0);
    return waiver().boundBy(finding).build();
  }

  private static String problem(Evaluation evaluation) {
    ImmutableList<TermsProblem> problems = evaluation.termsProblems();
    return problems.isEmpty() ? "" : problems.get(0).kind().name();
  }

  @ParameterizedTest
  @CsvSource({
    "90, ''",
    "85, ''",
    "70, ''", // as far off on the other side
    "90.01, OUTGROWN",
    "9000, OUTGROWN"
  })
  void itHoldsWithinTheBoundAtWhichItWasGranted(String rate, String kind) {
    Evaluation evaluation = evaluate(stating(UNIT, rate, 2024), DAY, granted());

    assertEquals(kind, problem(evaluation));
    assertEquals(kind.isEmpty() ? 1 : 0, evaluation.waived().size());
    assertEquals(kind.isEmpty() ? 0 : 1, evaluation.findings().size());
  }

  @Test
  void howFarItIsOutgrownIsSaid() {
    TermsProblem problem =
        evaluate(stating(UNIT, "9000", 2024), DAY, granted()).termsProblems().get(0);

    assertEquals(
        "对 STD-F03 的豁免（department-form/annual-funds/execution-rate）偏差上限为 10个百分点，现偏差 8920个百分点，不再适用",
        problem.message().zh());
    assertEquals(
        "the waiver of STD-F03 (department-form/annual-funds/execution-rate)"
            + " allows 10 percentage points, now it is 8920 percentage points",
        problem.message().en());
  }

  @ParameterizedTest
  @CsvSource({"2025-04-30, NOT_YET", "2025-05-01, ''", "2025-12-31, ''", "2026-01-01, EXPIRED"})
  void itHoldsFromItsFirstToItsLastDay(String date, String kind) {
    Evaluation evaluation = evaluate(stating(UNIT, "90", 2024), LocalDate.parse(date), granted());

    assertEquals(kind, problem(evaluation));
    assertEquals(kind.isEmpty() ? 0 : 1, evaluation.findings().size());
  }

  @Test
  void itsFirstDayIsSaidWhereItIsToCome() {
    Evaluation early = evaluate(stating(UNIT, "90", 2024), LocalDate.of(2025, 4, 30), granted());

    assertEquals(
        "对 STD-F03 的豁免（department-form/annual-funds/execution-rate）"
            + "自 2025-05-01 起有效，核查日期为 2025-04-30，尚未生效",
        early.termsProblems().get(0).message().zh());
  }

  @Test
  void itHoldsForItsUnitAndYearAlone() {
    Evaluation otherUnit = evaluate(stating("某市林业局", "90", 2024), DAY, granted());
    Evaluation noUnit = evaluate(stating("", "90", 2024), DAY, granted());
    Evaluation otherYear = evaluate(stating(UNIT, "90", 2023), DAY, granted());

    assertEquals("OTHER_UNIT", problem(otherUnit));
    assertEquals("OTHER_UNIT", problem(noUnit));
    assertEquals("OTHER_YEAR", problem(otherYear));
    assertEquals(1, otherUnit.findings().size());
    assertEquals(1, noUnit.findings().size());
    assertEquals(1, otherYear.findings().size());
    assertTrue(
        otherUnit.termsProblems().get(0).message().zh().endsWith("只适用于某市水利局"),
        otherUnit.termsProblems().toString());
    assertEquals("", problem(evaluate(stating("某市 水利局", "90", 2024), DAY, granted())));
  }

  @Test
  void aFingerprintHoldsForTheSameFiguresOnly() {
    Submission submission = stating(UNIT, "90", 2024);
    Finding finding = evaluate(submission, EvaluationTerms.none()).findings().get(0);
    Waiver waiver = waiver().figures(FigureFingerprint.of(finding)).build();

    assertEquals(64, waiver.figures().get().length());
    assertEquals("", problem(evaluate(submission, DAY, waiver)));
    assertEquals("", problem(evaluate(stating(UNIT, "90.0", 2024), DAY, waiver)));
    Evaluation other = evaluate(stating(UNIT, "89", 2024), DAY, waiver);
    assertEquals("OUTGROWN", problem(other));
    assertEquals(1, other.findings().size());
    assertTrue(other.termsProblems().get(0).message().zh().endsWith("批准后数据已变动，不再适用"));
  }

  @Test
  void oneThatIsOutgrownWhereAnotherHoldsIsOnlyUnused() {
    Waiver wide = waiver().bound(Margin.off(FigureType.RATE, 10_000_000_000L)).build();
    Evaluation evaluation = evaluate(stating(UNIT, "9000", 2024), DAY, granted(), wide);

    assertEquals(ImmutableList.of(wide), evaluation.waived().get(0).waivers());
    assertEquals("UNUSED", problem(evaluation));
  }

  @Test
  void aBoundOfAnotherKindOfFigureHoldsForNothing() {
    Waiver points = waiver().bound(Margin.off(FigureType.POINTS, Long.MAX_VALUE)).build();

    assertEquals("OUTGROWN", problem(evaluate(stating(UNIT, "90", 2024), DAY, points)));
  }

  @Test
  void aPlaceInWhichAPersonIsMaskedIsTheSamePlace() {
    String unit = "水利局13800001234";
    Submission submission = stating(unit, "90", 2024);
    Waiver waiver =
        WaiverDraft.of(evaluate(submission, EvaluationTerms.none()), DAY)
            .get(0)
            .granted("某市财政局", "已批复", DAY);

    assertFalse(waiver.unit().get().contains("13800001234"), waiver.toString());
    assertEquals(1, evaluate(submission, DAY, waiver).waived().size());
  }

  @Test
  void whatCannotBoundIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> waiver().bound(Margin.exact()).build());
    assertThrows(IllegalArgumentException.class, () -> waiver().unit(" ").build());
    assertThrows(
        IllegalArgumentException.class, () -> waiver().firstDay(LocalDate.of(2026, 1, 1)).build());
  }

  @Test
  void everyErrorHasADraftThatWaivesItWhenItIsGranted() {
    Submission submission = stating(UNIT, "90", 2024);
    WaiverDraft draft = WaiverDraft.of(evaluate(submission, EvaluationTerms.none()), DAY).get(0);

    assertEquals("STD-F03", draft.ruleId());
    assertEquals(UNIT, draft.unit().get());
    assertEquals(2024, draft.fiscalYear().get().getValue());
    assertEquals(Margin.off(FigureType.RATE, 10_000_000L), draft.bound().get());
    assertTrue(draft.about().get().contains("90%"), draft.about().get());
    Waiver waiver = draft.granted("某市财政局", "已批复", DAY);
    assertFalse(evaluate(submission, DAY, waiver).hasErrors());
  }
}
