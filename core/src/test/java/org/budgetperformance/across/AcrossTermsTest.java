package org.budgetperformance.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.evaluation.WaiverDraft;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Rules across submissions are waived, regraded and switched off like others. */
class AcrossTermsTest {
  private static final String GOAL = "修缮敬老院两栋并添置护理床八十张，培训护理员一百二十人次，让全镇孤寡老人安心过冬。";
  private static final String RESULT = "植树造林五千二百亩，管护天然林十一万亩，全年没有发生森林火灾，林农增收明显。";

  private static Submission submission(String unit) {
    return Departments.of(
        Departments.form(unit).text(Lines.EXPECTED_GOAL, GOAL).text(Lines.ACHIEVED_RESULT, RESULT));
  }

  private static SubmissionSet set(List<String> units) {
    SubmissionSet set = SubmissionSet.create();
    units.forEach(unit -> set.add(unit, submission(unit)));
    return set;
  }

  private static Waiver waiver(String place) {
    return Waiver.builder()
        .ruleId("STD-X01")
        .place(place)
        .authority("某市财政局")
        .reason("两单位共同实施")
        .lastDay(LocalDate.of(2025, 6, 30))
        .build();
  }

  private static AcrossEvaluation evaluated(LocalDate date, Waiver... waivers) {
    return set(ImmutableList.of("甲局", "乙局"))
        .evaluate(EvaluationTerms.builder().date(date).addWaivers(waivers).build());
  }

  @Test
  void aWaiverCoversTheRowsThatItNames() {
    AcrossEvaluation evaluation =
        evaluated(LocalDate.of(2025, 6, 30), waiver("甲局/department-form/expected-goal/text"));

    assertEquals(1, evaluation.findings().get(0).rows().size());
    assertEquals(
        RESULT.replace('，', ','), evaluation.findings().get(0).rows().get(0).get(0).text());
    assertEquals(GOAL.replace('，', ','), evaluation.waived().get(0).rows().get(0).get(0).text());
    assertEquals(1, evaluation.waived().get(0).waivers().size());
  }

  @Test
  void oneThatRanOutOrNamesNothingCoversNothing() {
    AcrossEvaluation late =
        evaluated(LocalDate.of(2025, 7, 1), waiver("甲局/department-form/expected-goal/text"));
    AcrossEvaluation other =
        evaluated(LocalDate.of(2025, 6, 30), waiver("丙局/department-form/expected-goal/text"));

    assertEquals(2, late.findings().get(0).rows().size());
    assertEquals(2, other.findings().get(0).rows().size());
    assertEquals(ImmutableList.of(), other.waived());
  }

  private static final String PLACE = "甲局/department-form/expected-goal/text";

  private static ImmutableList<TermsProblem.Kind> problems(AcrossEvaluation evaluation) {
    return evaluation.termsProblems().stream()
        .map(TermsProblem::kind)
        .collect(ImmutableList.toImmutableList());
  }

  private static Waiver.Builder waiver() {
    return Waiver.builder().from(waiver(PLACE));
  }

  private static AcrossEvaluation under(Waiver.Builder waiver) {
    return evaluated(LocalDate.of(2025, 6, 30), waiver.build());
  }

  @Test
  void whereAWaiverDoesNotHoldTheRowsStandAndItIsTold() {
    AcrossEvaluation early =
        under(waiver().firstDay(LocalDate.of(2025, 7, 1)).lastDay(LocalDate.of(2025, 7, 2)));
    AcrossEvaluation late = evaluated(LocalDate.of(2025, 7, 1), waiver(PLACE));
    AcrossEvaluation unit = under(waiver().unit("丙局"));
    AcrossEvaluation year = under(waiver().fiscalYear(2023));
    AcrossEvaluation figures = under(waiver().figures("0000"));
    AcrossEvaluation unused = under(waiver().place("丙局/department-form/expected-goal/text"));

    assertEquals(ImmutableList.of(TermsProblem.Kind.NOT_YET), problems(early));
    assertEquals(ImmutableList.of(TermsProblem.Kind.EXPIRED), problems(late));
    assertEquals(ImmutableList.of(TermsProblem.Kind.OTHER_UNIT), problems(unit));
    assertEquals(ImmutableList.of(TermsProblem.Kind.OTHER_YEAR), problems(year));
    assertEquals(ImmutableList.of(TermsProblem.Kind.OUTGROWN), problems(figures));
    assertEquals(ImmutableList.of(TermsProblem.Kind.UNUSED), problems(unused));
    for (AcrossEvaluation each : ImmutableList.of(early, late, unit, year, figures, unused)) {
      assertEquals(2, each.findings().get(0).rows().size());
      assertEquals(ImmutableList.of(), each.waived());
    }
    AcrossEvaluation holds = under(waiver().unit("乙 局").fiscalYear(2024));
    assertEquals(ImmutableList.of(), problems(holds));
    assertEquals(1, holds.waived().size());
  }

  @Test
  void whatIsAnErrorHasADraftForEachRowThatWaivesIt() {
    LocalDate day = LocalDate.of(2025, 6, 30);
    Policy policy =
        Policy.builder("a")
            .division("431200")
            .fiscalYears(2024, 2024)
            .regrade("STD-X01", Severity.ERROR)
            .build();
    SubmissionSet set = set(ImmutableList.of("甲局", "乙局"));
    ImmutableList<WaiverDraft> drafts =
        set.evaluate(EvaluationTerms.builder().policy(policy).build()).drafts(day);
    EvaluationTerms.Builder terms = EvaluationTerms.builder().policy(policy).date(day);
    drafts.forEach(draft -> terms.addWaivers(draft.granted("某市财政局", "共同实施", day)));
    AcrossEvaluation waived = set.evaluate(terms.build());

    assertEquals(2, drafts.size());
    assertEquals(ImmutableList.of(), waived.findings());
    assertEquals(ImmutableList.of(), waived.termsProblems());
    assertEquals(ImmutableList.of(), set.evaluate().drafts(day));
  }

  @Test
  void aPolicyOfOneUnitIsNoPolicyAcrossUnits() {
    AcrossEvaluation evaluation =
        set(ImmutableList.of("甲局", "乙局"))
            .evaluate(under(Policy.builder("a").unit("甲局").switchOff("STD-X01", "不比对")));

    assertEquals(1, evaluation.findings().size());
  }

  private static EvaluationTerms under(Policy.Builder policy) {
    return EvaluationTerms.builder()
        .policy(policy.division("431200").fiscalYears(2024, 2024).build())
        .build();
  }

  @Test
  void aPolicyRegradesAndSwitchesOff() {
    SubmissionSet set = set(ImmutableList.of("甲局", "乙局"));

    assertEquals(
        Severity.ERROR,
        set.evaluate(under(Policy.builder("a").regrade("STD-X01", Severity.ERROR)))
            .findings()
            .get(0)
            .severity());
    AcrossEvaluation off = set.evaluate(under(Policy.builder("b").switchOff("STD-X01", "不比对")));
    assertEquals(ImmutableList.of(), off.findings());
    assertEquals("不比对", off.switchedOff().get(AcrossRules.COPIED));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            set.evaluate(
                EvaluationTerms.builder()
                    .policy(Policy.builder("c").division("43").fiscalYears(2020, 2021).build())
                    .build()));
  }

  @Test
  void theOrderInWhichTheyAreAddedMakesNoDifference() {
    List<String> units = new ArrayList<>(ImmutableList.of("甲局", "乙局", "丙局"));
    AcrossEvaluation first = set(units).evaluate();
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(units, new Random(i));
      assertEquals(first, set(units).evaluate());
    }
    assertEquals(2, first.findings().get(0).rows().size());
  }

  @Test
  void aSetWithoutSubmissionsFindsNothing() {
    assertEquals(ImmutableList.of(), SubmissionSet.create().evaluate().findings());
    assertThrows(
        IllegalArgumentException.class, () -> SubmissionSet.create().add(" ", submission("甲局")));
  }
}
