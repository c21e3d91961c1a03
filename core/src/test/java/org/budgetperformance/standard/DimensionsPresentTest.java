package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dimensions of which a form must have an indicator (STD-F08). */
class DimensionsPresentTest {
  private static final Check CHECK =
      DimensionsPresent.of(
          Documents.DEPARTMENT_FORM, ImmutableList.of(Dimension.OUTPUT, Dimension.BENEFIT));

  @ParameterizedTest
  @CsvSource({
    "10, PASSED",
    "0.01, PASSED",
    "0, FAILED",
    "无, FAILED",
    "'', UNDECIDED",
    "XX, UNDECIDED"
  })
  void anIndicatorHasPoints(String points, Outcome benefit) {
    assertEquals(
        ImmutableList.of(Outcome.PASSED, benefit),
        CheckTester.of(
                CHECK,
                OneIndicator.in(
                    OneIndicator.quality("合格率", "≥95%", "96%"),
                    OneIndicator.of(Category.SOCIAL_BENEFIT, "影响", "效果明显", "效果明显").points(points)))
            .outcomes());
  }

  @Test
  void theDimensionThatLacksIsNamedAndWhereTheIndicatorsBegin() {
    CheckTester tester =
        CheckTester.of(CHECK, OneIndicator.in(OneIndicator.quality("合格率", "≥95%", "96%")));
    assertEquals(ImmutableList.of(Outcome.PASSED, Outcome.FAILED), tester.outcomes());
    assertEquals(
        ImmutableList.of(
            "form (department form)",
            "dimension (Benefit)",
            "place department-form/indicator:合格率/category"),
        tester.looked(1));
  }

  @Test
  void aCategoryThatIsBlankMayBeOfAnyDimension() {
    CheckTester tester =
        CheckTester.of(
            CHECK,
            OneIndicator.in(
                OneIndicator.quality("合格率", "≥95%", "96%"),
                OneIndicator.quality("影响", "效果明显", "效果明显").category(Figure.blank())));
    assertEquals(ImmutableList.of(Outcome.PASSED, Outcome.UNDECIDED), tester.outcomes());
    assertEquals("missing department-form/indicator:影响/category", tester.looked(1).get(2));
  }

  @Test
  void aFormWithoutIndicatorsLacksNone() {
    assertEquals(
        ImmutableList.of(Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE),
        CheckTester.of(CHECK, Cases.of(SelfEvaluationForm.ofDepartment().build())).outcomes());
  }

  @Test
  void aPartOfASubmissionIsNotAskedForADimension() {
    Submission part =
        Submission.builder()
            .from(OneIndicator.in(OneIndicator.quality("合格率", "≥95%", "96%")))
            .isPartial(true)
            .build();
    assertEquals(
        ImmutableList.of(Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE),
        CheckTester.of(CHECK, part).outcomes());
  }

  @Test
  void onlyDimensionsOfTheSchemeAreAsked() {
    Rule rule = StandardRules.formContents(Schemes.open().build()).get(0);
    CheckTester tester =
        CheckTester.of(
            rule.checks().get(0), OneIndicator.in(OneIndicator.quality("合格率", "≥95%", "96%")));
    assertEquals(
        ImmutableList.of(Outcome.FAILED, Outcome.PASSED, Outcome.FAILED, Outcome.FAILED),
        tester.outcomes());
  }
}
