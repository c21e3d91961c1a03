package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of a dimension as narrative and form split them. */
class PointsSplitTest {
  private static final Check CHECK =
      Checks.pointsSplit(ImmutableList.of(Dimension.BENEFIT), Category.NATIONAL);

  private static final Narrative SPLIT =
      Narrative.builder()
          .category(Category.SOCIAL_BENEFIT, "14")
          .category(Category.SUSTAINABILITY, "6")
          .build();

  private static SelfEvaluationForm.Builder form(Category[] categories, String... points) {
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
    for (int i = 0; i < points.length; i++) {
      form.indicator(
          Indicator.builder().name("指标" + i).category(categories[i]).points(points[i]).build());
    }
    return form;
  }

  private static final Category[] FOUR = {
    Category.ECONOMIC_BENEFIT,
    Category.SOCIAL_BENEFIT,
    Category.ECOLOGICAL_BENEFIT,
    Category.SUSTAINABILITY
  };

  private static final Category[] SOCIAL_TWICE = {
    Category.SOCIAL_BENEFIT, Category.SOCIAL_BENEFIT, Category.SUSTAINABILITY
  };

  @Test
  void theSampleSplitsItsBenefitPointsDifferently() {
    CheckTester tester =
        CheckTester.of(CHECK, Cases.of(SPLIT, form(FOUR, "5", "5", "5", "5").build()));
    assertEquals(Outcome.FAILED, tester.outcome());
    assertEquals(
        ImmutableList.of(
            "form department-form/indicator:指标0/points",
            "form department-form/indicator:指标1/points",
            "narrative narrative/category-social-benefit/points",
            "category (Social benefit: narrative 14, department form 5)",
            "form department-form/indicator:指标2/points",
            "form department-form/indicator:指标3/points",
            "narrative narrative/category-sustainability/points",
            "category (Sustainability: narrative 6, department form 5)"),
        tester.looked());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 4, 6, PASSED",
    "14, 0, 6, PASSED",
    "10, 4, 5, FAILED",
    "10, 4.01, 6, FAILED",
    "14, '', 6, PASSED", // a blank part as zero closes the sum
    "10, '', 6, UNDECIDED", // it may be 4
    "15, '', 6, FAILED", // it cannot be less than nothing
    "10, XX, 6, UNDECIDED",
    "10, XX, 5, FAILED", // one category that differs is enough
    "'', '', 6, PASSED"
  })
  void aCategoryHasThePointsOfItsIndicators(
      String first, String second, String third, Outcome outcome) {
    Submission submission = Cases.of(SPLIT, form(SOCIAL_TWICE, first, second, third).build());
    assertEquals(outcome, CheckTester.of(CHECK, submission).outcome());
  }

  @Test
  void withoutAPartToCompareItDoesNotApply() {
    SelfEvaluationForm form = form(FOUR, "5", "5", "5", "5").build();
    assertEquals(
        Outcome.NOT_APPLICABLE,
        CheckTester.of(CHECK, Cases.of(Narrative.builder().build(), form)).outcome());
    assertEquals(Outcome.NOT_APPLICABLE, CheckTester.of(CHECK, Cases.of(form)).outcome());
    assertEquals(
        Outcome.NOT_APPLICABLE,
        CheckTester.of(CHECK, Cases.of(SPLIT, SelfEvaluationForm.ofDepartment().build()))
            .outcome());
  }

  @Test
  void pointsOfTheNarrativeThatCannotBeReadLeaveItOpen() {
    Narrative unreadable = Narrative.builder().category(Category.SOCIAL_BENEFIT, "XX").build();
    assertEquals(
        Outcome.UNDECIDED,
        CheckTester.of(CHECK, Cases.of(unreadable, form(FOUR, "5", "5", "5", "5").build()))
            .outcome());
  }

  @Test
  void eachDimensionIsAnApplication() {
    Check both =
        Checks.pointsSplit(
            ImmutableList.of(Dimension.OUTPUT, Dimension.BENEFIT), Category.NATIONAL);
    Submission submission = Cases.of(SPLIT, form(FOUR, "5", "5", "5", "5").build());
    assertEquals(
        ImmutableList.of(Outcome.NOT_APPLICABLE, Outcome.FAILED),
        CheckTester.of(both, submission).outcomes());
  }

  /** One narrative splits 14 and 6 as the form does, the other 12 and 8. */
  @Test
  void narrativesThatWereSubmittedTwiceAreBothCompared() {
    Narrative other =
        Narrative.builder()
            .category(Category.SOCIAL_BENEFIT, "12")
            .category(Category.SUSTAINABILITY, "8")
            .build();
    Submission.Builder first = Submission.builder().fiscalYear(Year.of(2024));
    Submission.Builder second = Submission.builder().fiscalYear(Year.of(2024));
    SelfEvaluationForm form = form(SOCIAL_TWICE, "10", "4", "6").build();

    first.narrative(SPLIT).narrative(other).form(form);
    second.narrative(other).narrative(SPLIT).form(form);

    assertEquals(Outcome.FAILED, CheckTester.of(CHECK, first.build()).outcome());
    assertEquals(Outcome.FAILED, CheckTester.of(CHECK, second.build()).outcome());
  }
}
