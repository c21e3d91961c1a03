package org.budgetperformance.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.budgetperformance.evaluation.WaivedRates.DAY;
import static org.budgetperformance.evaluation.WaivedRates.UNIT;
import static org.budgetperformance.evaluation.WaivedRates.stating;
import static org.budgetperformance.evaluation.WaivedRates.waiver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.budgetperformance.evaluation.TermsProblem.Kind;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Terms of many units, and what becomes of them over many evaluations. */
class TermsUseTest {
  private static final Waiver USED = waiver().build();
  private static final Waiver EXPIRED =
      waiver().firstDay(LocalDate.of(2024, 1, 1)).lastDay(DAY.minusDays(1)).build();
  private static final Waiver TO_COME = waiver().firstDay(DAY.plusDays(1)).build();
  private static final Waiver ELSEWHERE =
      waiver().place("department-form/total-funds/execution-rate").build();
  private static final Waiver OTHER_UNIT = waiver().unit("某市林业局").build();
  private static final Waiver OTHER_YEAR = waiver().fiscalYear(2022).build();
  private static final Waiver UNKNOWN = waiver().ruleId("STD-Z99").build();

  private static Policy.Builder policy(String id) {
    return Policy.builder(id).division("4312").fiscalYears(2024, 2024);
  }

  private static Evaluation evaluate(Terms terms, Submission submission) {
    return WaivedRates.evaluate(submission, terms.on(DAY, submission).build());
  }

  private static ImmutableList<Kind> kinds(TermsUse use) {
    return use.problems().stream().map(TermsProblem::kind).collect(toImmutableList());
  }

  @Test
  void whatHadNoEffectAnywhereIsToldAndPruned() {
    Terms terms =
        Terms.builder()
            .addWaivers(USED, EXPIRED, TO_COME, ELSEWHERE, OTHER_UNIT, OTHER_YEAR, UNKNOWN)
            .build();
    TermsUse use = TermsUse.of(terms, DAY);
    use.add(evaluate(terms, stating(UNIT, "90", 2024)));

    assertEquals(
        ImmutableList.of(
            Kind.EXPIRED,
            Kind.NOT_YET,
            Kind.UNUSED,
            Kind.OTHER_UNIT,
            Kind.OTHER_YEAR,
            Kind.UNKNOWN_RULE),
        kinds(use));
    assertEquals(ImmutableSet.of(USED, TO_COME), use.pruned().waivers());
  }

  @Test
  void oneThatIsUsedAnywhereIsUsed() {
    Terms terms = Terms.builder().addWaivers(USED, OTHER_UNIT).build();
    TermsUse use = TermsUse.of(terms, DAY);
    use.add(evaluate(terms, stating(UNIT, "90", 2024)));
    use.add(evaluate(terms, stating("某市林业局", "90", 2024)));
    use.add(evaluate(terms, stating("某市农业局", "90", 2024)));

    assertEquals(ImmutableList.of(), use.problems());
    assertEquals(terms, use.pruned());
  }

  @Test
  void whatComesNearestIsTold() {
    Waiver small = waiver().bound(Margin.off(FigureType.RATE, 1)).build();
    Terms terms = Terms.builder().addWaivers(small).build();
    TermsUse use = TermsUse.of(terms, DAY);
    use.add(evaluate(terms, stating("某市林业局", "90", 2024)));
    assertEquals(ImmutableList.of(Kind.OTHER_UNIT), kinds(use));
    use.add(evaluate(terms, stating(UNIT, "80", 2024)));
    assertEquals(ImmutableList.of(Kind.UNUSED), kinds(use));
    use.add(evaluate(terms, stating(UNIT, "90", 2024)));
    assertEquals(ImmutableList.of(Kind.OUTGROWN), kinds(use));
    assertEquals(ImmutableSet.of(small), use.pruned().waivers());
  }

  @Test
  void ofManyUnitsEachHasItsOwnWaivers() {
    Waiver any = Waiver.builder().from(USED).unit(Optional.empty()).build();
    Terms terms = Terms.builder().addWaivers(USED, OTHER_UNIT, any).build();

    assertEquals(
        ImmutableSet.of(any, USED), terms.ofUnitOf(stating("某市 水利局", "90", 2024)).waivers());
    assertEquals(ImmutableSet.of(any), terms.ofUnitOf(stating("", "90", 2024)).waivers());
    TermsUse use = TermsUse.of(terms, DAY);
    Submission submission = stating(UNIT, "90", 2024);
    use.add(evaluate(terms.ofUnitOf(submission), submission));
    assertEquals(ImmutableList.of(Kind.OTHER_UNIT), kinds(use));
  }

  @Test
  void thePolicyOfTheDivisionAndYearIsFollowed() {
    Policy late = policy("late").firstDay(DAY.plusDays(1)).build();
    Policy now = policy("now").regrade("STD-F03", Severity.NOTICE).build();
    Policy gone = policy("gone").lastDay(DAY.minusDays(1)).build();
    Policy other = policy("other").fiscalYears(2020, 2021).build();
    Terms terms = Terms.builder().addPolicies(late, now, gone, other).build();
    Submission submission =
        Submission.builder()
            .from(stating(UNIT, "90", 2024))
            .division(DivisionCode.of("431200"))
            .build();
    Evaluation evaluation = evaluate(terms, submission);
    TermsUse use = TermsUse.of(terms, DAY);
    use.add(evaluation);

    assertEquals(now, evaluation.policy().get());
    assertEquals(ImmutableList.of(Kind.NOT_YET, Kind.EXPIRED, Kind.UNUSED), kinds(use));
    assertEquals("核查口径 other 不适用于所核查的材料", use.problems().get(2).message().zh());
    assertEquals(ImmutableList.of(late, now), use.pruned().policies());
  }

  @Test
  void twoPoliciesForOneSubmissionAreRefused() {
    Terms terms = Terms.builder().addPolicies(policy("a").build(), policy("b").build()).build();

    assertThrows(IllegalArgumentException.class, () -> terms.on(DAY, stating(UNIT, "90", 2024)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Terms.builder().addPolicies(policy("a").build(), policy("a").build()).build());
  }
}
