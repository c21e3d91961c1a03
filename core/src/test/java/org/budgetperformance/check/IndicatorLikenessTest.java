package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
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

/** What counts as the same thing said of one indicator, and which indicators are compared. */
class IndicatorLikenessTest {
  private static final Check TARGETS = Checks.indicatorAgreement(Columns.TARGET);
  private static final Check ACTUALS = Checks.indicatorAgreement(Columns.ACTUAL);

  private static Indicator.Builder named(String name) {
    return Indicator.builder().name(name).category(Category.QUANTITY);
  }

  private static Submission of(Indicator.Builder inNarrative, Indicator.Builder... inForm) {
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
    for (Indicator.Builder indicator : inForm) {
      form.indicator(indicator.build());
    }
    return Cases.of(Narrative.builder().indicator(inNarrative.build()).build(), form.build());
  }

  @ParameterizedTest
  @CsvSource({
    "2024年12月31日前, 2024年12月31日前, PASSED",
    "2024年12月31日前, 2024年11月30日前, FAILED",
    "2024年12月31日前, ≥90%, UNDECIDED",
    "效果明显, 效果显著, UNDECIDED",
    "≥XX%, ≥90%, UNDECIDED"
  })
  void targets(String narrative, String form, Outcome outcome) {
    Submission submission = of(named("完成率").target(narrative), named("完成率").target(form));
    assertEquals(outcome, CheckTester.of(TARGETS, submission).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "2024年12月31日, 95%, UNDECIDED",
    "95%, 2024年12月31日, UNDECIDED",
    "12次, 12人, UNDECIDED", // units that do not convert
    "效果明显, 效果明显, PASSED"
  })
  void actualValues(String narrative, String form, Outcome outcome) {
    Submission submission = of(named("完成率").actual(narrative), named("完成率").actual(form));
    assertEquals(outcome, CheckTester.of(ACTUALS, submission).outcome());
  }

  @Test
  void aNameThatOneFormHasTwiceIsNotCompared() {
    Submission submission =
        of(named("完成率").target("≥90%"), named("完成率").target("≥80%"), named("完成率").target("≥70%"));
    assertEquals(ImmutableList.of(), CheckTester.of(TARGETS, submission).outcomes());
  }

  @Test
  void anotherIndicatorOfAnExceptedDocumentIsCompared() {
    Check except =
        Checks.indicatorAgreement(
            Columns.TARGET,
            Source.of(Documents.DEPARTMENT_FORM, Lines.INDICATOR, Columns.TARGET).named("满意"));
    Submission submission = of(named("完成率").target("≥90%"), named("完成率").target("≥95%"));
    assertEquals(ImmutableList.of(Outcome.FAILED), CheckTester.of(except, submission).outcomes());
  }
}
