package org.budgetperformance.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Year;
import org.budgetperformance.evaluation.TestChecks.Counting;
import org.budgetperformance.evaluation.TestChecks.Fixed;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a jurisdiction wants the rules taken. */
class PolicyTest {
  private static final Rule A = TestChecks.rule("A", new Fixed(Outcome.FAILED));
  private static final Rule B = TestChecks.rule("B", new Fixed(Outcome.FAILED));

  private static Policy.Builder policy() {
    return Policy.builder("huaihua-2025").division("4312").fiscalYears(2023, 2024);
  }

  private static Submission submission(String division, int year) {
    return Submission.builder()
        .division(DivisionCode.of(division))
        .fiscalYear(Year.of(year))
        .build();
  }

  private static Evaluation run(Policy policy, Submission submission, Rule... rules) {
    return Evaluation.run(
        "test 1",
        submission,
        ImmutableList.copyOf(rules),
        null,
        EvaluationTerms.builder().policy(policy).build());
  }

  private static Evaluation run(Policy policy, Rule... rules) {
    return run(policy, submission("431205", 2024), rules);
  }

  @Test
  void aFindingOfARegradedRuleHasItsNewSeverity() {
    Evaluation evaluation = run(policy().regrade("A", Severity.NOTICE).build(), A, B);

    assertEquals(Severity.ERROR, evaluation.findings().get(0).severity());
    assertEquals("B", evaluation.findings().get(0).rule().id());
    assertEquals(Severity.NOTICE, evaluation.findings().get(1).severity());
    assertEquals("A", evaluation.findings().get(1).rule().id());
    assertEquals(Severity.ERROR, A.info().severity());
  }

  @Test
  void regradingChangesWhetherThereAreErrors() {
    Rule notice = TestChecks.rule("A", Severity.NOTICE, new Fixed(Outcome.FAILED));

    assertFalse(run(policy().regrade("A", Severity.WARNING).build(), A).hasErrors());
    assertTrue(run(policy().regrade("A", Severity.ERROR).build(), notice).hasErrors());
  }

  @Test
  void aRuleThatIsSwitchedOffDoesNotRunAndIsAccountedFor() {
    Counting counting = new Counting();
    Rule off = TestChecks.rule("C", counting);
    Evaluation evaluation = run(policy().switchOff("C", "本市另有规定").build(), A, off);

    assertEquals(0, counting.applications.get());
    assertEquals(ImmutableList.of(A), evaluation.rules());
    assertEquals(1, evaluation.applications().size());
    assertEquals(ImmutableMap.of(off.info(), "本市另有规定"), evaluation.switchedOff());
  }

  @Test
  void theEvaluationSaysUnderWhichPolicyItRan() {
    assertEquals(policy().build(), run(policy().build(), A).terms().policy().get());
  }

  @ParameterizedTest
  @CsvSource({"2025-04-30, NOT_YET", "2025-05-01, ''", "2025-12-31, ''", "2026-01-01, EXPIRED"})
  void aPolicyOutsideItsDaysChangesNothingAndIsReported(String date, String kind) {
    Policy policy =
        policy()
            .firstDay(LocalDate.of(2025, 5, 1))
            .lastDay(LocalDate.of(2025, 12, 31))
            .regrade("A", Severity.NOTICE)
            .switchOff("B", "不适用")
            .build();
    Evaluation evaluation =
        Evaluation.run(
            "test 1",
            submission("431205", 2024),
            ImmutableList.of(A, B),
            null,
            EvaluationTerms.builder().date(LocalDate.parse(date)).policy(policy).build());

    boolean holds = kind.isEmpty();
    assertEquals(holds ? 1 : 2, evaluation.findings().size());
    assertEquals(holds ? Severity.NOTICE : Severity.ERROR, evaluation.findings().get(0).severity());
    assertEquals(holds ? 1 : 0, evaluation.switchedOff().size());
    assertEquals(holds, evaluation.policy().isPresent());
    assertEquals(
        holds ? ImmutableList.of() : ImmutableList.of(TermsProblem.Kind.valueOf(kind)),
        evaluation.termsProblems().stream().map(TermsProblem::kind).collect(toImmutableList()));
  }

  @Test
  void aPolicyForSomeDaysNeedsADate() {
    Policy policy = policy().lastDay(LocalDate.of(2025, 12, 31)).build();

    assertThrows(IllegalArgumentException.class, () -> run(policy, A));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            policy().firstDay(LocalDate.of(2026, 1, 1)).lastDay(LocalDate.of(2025, 1, 1)).build());
  }

  @Test
  void aPolicyOfOneUnitIsForNoOther() {
    Policy policy = policy().unit("某市财政局").switchOff("A", "不适用").build();
    Evaluation other = run(policy, A);

    assertEquals(1, other.findings().size());
    assertEquals(TermsProblem.Kind.OTHER_UNIT, other.termsProblems().get(0).kind());
    assertEquals("核查口径 huaihua-2025 只适用于某市财政局", other.termsProblems().get(0).message().zh());
    assertFalse(other.termsProblems().get(0).ruleId().isPresent());
    SelfEvaluationForm form = SelfEvaluationForm.ofDepartment().text(Lines.UNIT, "某市 财政局").build();
    Submission own =
        Submission.builder()
            .division(DivisionCode.of("431205"))
            .fiscalYear(Year.of(2024))
            .form(form)
            .build();
    assertEquals(0, run(policy, own, A).findings().size());
  }

  @Test
  void rulesThatTheModuleLacksAreReported() {
    Policy policy =
        policy()
            .regrade("A", Severity.NOTICE)
            .regrade("Y", Severity.ERROR)
            .switchOff("Z", "无此表")
            .build();

    ImmutableList<TermsProblem> problems = run(policy, A).termsProblems();

    assertEquals(2, problems.size());
    assertEquals(TermsProblem.Kind.UNKNOWN_RULE, problems.get(0).kind());
    assertEquals("Y", problems.get(0).ruleId().get());
    assertEquals("核查口径 huaihua-2025 所列规则 Z 在规则模块中不存在", problems.get(1).message().zh());
    assertFalse(problems.get(1).waiver().isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "431205, 2024, true",
    "4312, 2023, true",
    "43, 2024, false",
    "4313, 2024, false",
    "431205, 2022, false",
    "431205, 2025, false"
  })
  void aPolicyOfAnotherDivisionOrYearIsRefused(String division, int year, boolean applies) {
    Policy policy = policy().build();
    Submission submission = submission(division, year);

    assertEquals(applies, policy.appliesTo(submission));
    if (applies) {
      assertEquals(1, run(policy, submission, A).findings().size());
    } else {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> run(policy, submission, A));
      assertTrue(e.getMessage().contains("huaihua-2025"), e.getMessage());
      assertTrue(e.getMessage().contains(submission.division().get().toString()), e.getMessage());
    }
  }

  @Test
  void aSubmissionThatNamesNoDivisionIsTheCallersToAssign() {
    Submission unnamed = Submission.builder().fiscalYear(Year.of(2024)).build();

    assertTrue(policy().build().appliesTo(unnamed));
    assertFalse(policy().build().appliesTo(Submission.builder().fiscalYear(Year.of(2025)).build()));
  }

  @Test
  void contradictionsAreRefused() {
    Policy.Builder both = policy().regrade("A", Severity.NOTICE).switchOff("A", "无此表");
    Policy.Builder noReason = policy().switchOff("A", " ");
    Policy.Builder noId = policy().id("");

    assertThrows(IllegalArgumentException.class, both::build);
    assertThrows(IllegalArgumentException.class, noReason::build);
    assertThrows(IllegalArgumentException.class, noId::build);
  }

  @Test
  void aPolicySurvivesSerialisation() {
    Policy policy = policy().regrade("A", Severity.NOTICE).switchOff("B", "无此表").build();

    assertEquals(policy, Copies.of(policy));
  }
}
