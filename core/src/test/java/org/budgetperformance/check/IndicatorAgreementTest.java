package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One indicator in narrative, goals and form. */
class IndicatorAgreementTest {
  private static final Check TARGETS = Checks.indicatorAgreement(Columns.TARGET);
  private static final Check ACTUALS = Checks.indicatorAgreement(Columns.ACTUAL);
  private static final Check POINTS = Checks.indicatorAgreement(Columns.POINTS);

  private static Indicator.Builder named(String name) {
    return Indicator.builder().name(name).category(Category.QUANTITY);
  }

  private static Submission of(Indicator inNarrative, Indicator inForm) {
    return Cases.of(
        Narrative.builder().indicator(inNarrative).build(),
        SelfEvaluationForm.ofDepartment().indicator(inForm).build());
  }

  @ParameterizedTest
  @CsvSource({
    "≥90%, ≥90%, PASSED",
    "≥90%, ≥９０％, PASSED",
    "≥90%, ≥95%, FAILED",
    "大于95%, ≥95%, FAILED",
    "≥95%, ≤95%, FAILED",
    "95%, ≥95%, PASSED", // without a comparator any may be meant
    "95%, ≥90%, FAILED",
    "12次, ≥12次, PASSED",
    "≤163.38万元, ≤1633800元, PASSED",
    "≤163.38万元, ≤161.73万元, FAILED",
    "≤163.38万元, ≤163.3849万元, PASSED", // one amount, rounded to two decimals and to four
    "≤163.38万元, ≤163.3851万元, FAILED",
    "12次, 100%, UNDECIDED", // another kind
    "效果明显, ≥90%, UNDECIDED",
    "≥90%, '', NOT_APPLICABLE",
    "'', '', NOT_APPLICABLE",
    "≥90%, 无, NOT_APPLICABLE"
  })
  void targetsOfOneKindDifferIfTheyCannotBeTheSame(String narrative, String form, Outcome outcome) {
    Submission submission =
        of(named("完成率").target(narrative).build(), named("完成率").target(form).build());
    assertEquals(outcome, CheckTester.of(TARGETS, submission).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "163.38万元, 161.73万元, FAILED",
    "161.73万元, =161.73万元, PASSED",
    "95%, 95.0%, PASSED",
    "效果明显, 95%, UNDECIDED",
    "2024年12月31日, 2024年12月30日, FAILED"
  })
  void actualValuesDifferLikewise(String narrative, String form, Outcome outcome) {
    Submission submission =
        of(named("完成率").actual(narrative).build(), named("完成率").actual(form).build());
    assertEquals(outcome, CheckTester.of(ACTUALS, submission).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, PASSED",
    "10, 10.00, PASSED",
    "10, 10.01, FAILED",
    "10, XX, UNDECIDED",
    "10, '', NOT_APPLICABLE",
    "0, 0, PASSED"
  })
  void pointsAreExact(String narrative, String form, Outcome outcome) {
    Submission submission =
        of(named("完成率").points(narrative).build(), named("完成率").points(form).build());
    assertEquals(outcome, CheckTester.of(POINTS, submission).outcome());
  }

  @Test
  void theCellThatCannotBeReadIsNamed() {
    Submission submission =
        of(named("完成率").points("10").build(), named("完成率").points("XX").build());
    assertEquals(
        ImmutableList.of(
            "stated department-form/indicator:完成率/points", "stated narrative/indicator:完成率/points"),
        CheckTester.of(POINTS, submission).looked());
  }

  @Test
  void threePlacesAreOneApplicationWithAllOfThem() {
    Submission submission =
        Cases.of(
            Narrative.builder()
                .goal("服务对象满意度", "大于95%")
                .indicator(named("服务对象满意度").target("≥90%").build())
                .build(),
            SelfEvaluationForm.ofDepartment()
                .indicator(named("服务对象满意度").target("≥95%").build())
                .build());
    CheckTester tester = CheckTester.of(TARGETS, submission);
    assertEquals(ImmutableList.of(Outcome.FAILED), tester.outcomes());
    assertEquals(
        ImmutableList.of(
            "stated department-form/indicator:服务对象满意度/target",
            "stated narrative/indicator:服务对象满意度/target",
            "stated narrative/goal:服务对象满意度/target"),
        tester.looked());
    assertEquals(Margin.none(), tester.margin());
  }

  @Test
  void anIndicatorOfOnePlaceIsNoApplication() {
    Submission submission = of(named("甲").target("≥1").build(), named("乙").target("≥2").build());
    assertTrue(CheckTester.of(TARGETS, submission).outcomes().isEmpty());
  }

  @Test
  void indicatorsThatAnotherRuleComparesAreLeftOut() {
    Check except =
        Checks.indicatorAgreement(
            Columns.TARGET,
            Source.of(Documents.DEPARTMENT_FORM, Lines.INDICATOR, Columns.TARGET).named("满意"));
    Submission submission =
        of(named("满意度").target("≥90%").build(), named("满意度").target("≥95%").build());
    assertTrue(CheckTester.of(except, submission).outcomes().isEmpty());
    assertEquals(Outcome.FAILED, CheckTester.of(TARGETS, submission).outcome());
  }
}
