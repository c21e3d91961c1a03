package org.example.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.stream.Collectors;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each door on a small form; what is expected is worked out by hand. */
class DoorsTest {
  private static final String TWENTY = "一二三四五六七八九十一二三四五六七八九十";

  /** Of 20 opened (25 after adjustment) 19 were spent: 95% by the opening budget, so 10 of 10. */
  private static SelfEvaluationForm.Builder form(String executed, String score) {
    return SelfEvaluationForm.ofDepartment()
        .funds(Lines.ANNUAL_FUNDS, "20", "25", executed)
        .execution(Lines.ANNUAL_FUNDS, "10", "", score);
  }

  private static Indicator.Builder output(String name, String target, String actual) {
    return Indicator.builder()
        .name(name)
        .category(Category.QUANTITY)
        .target(target)
        .actual(actual)
        .points("90")
        .score("90");
  }

  /** The rules that find something, each tree done again. */
  private static String found(SelfEvaluationForm form) {
    Submission submission = Submission.of(form, Year.of(2024));
    Evaluation evaluation = DoorRules.MODULE.evaluate(submission);
    for (Explanation explanation : evaluation.explanations()) {
      assertEquals("", explanation.verify(submission).orElse(""));
    }
    return evaluation.findings().stream()
        .map(finding -> finding.rule().id())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static SelfEvaluationForm form(Indicator.Builder indicator) {
    return form("19", "10").indicator(indicator.build()).total("100", "").build();
  }

  static SelfEvaluationForm passRate() {
    return form(output("合格率", "≥95%", "95%"));
  }

  private static String found(Indicator.Builder indicator) {
    return found(form(indicator));
  }

  @Test
  void aQuestionOfOnesOwn() {
    assertEquals("", found(output("合格率", "≥95%", "95%")));
    assertEquals("XX-T01", found(output("合格率", "≥3次", "3次")));
    assertEquals("", found(output("检查次数", "≥3次", "3次")));
  }

  /** 良 takes 80% of 90 points, which are 72, with a reason for the rest; 优 as a target is measured by its share, and not vague. */
  @Test
  void sharesOfTheGrades() {
    assertEquals("STD-S04", found(output("服务质量", "优", "良").category(Category.QUALITY)));
    assertEquals("XX-P01", found(output("服务质量", "优", "良").category(Category.QUALITY).score("72")));
  }

  @Test
  void aTextOfAtMostTwentyCharacters() {
    assertEquals("", found(output("检查次数", "≥3次", "3次").explanation(TWENTY)));
    assertEquals("XX-T02", found(longExplanation()));
  }

  static SelfEvaluationForm longExplanation() {
    return form(output("检查次数", "≥3次", "3次").explanation(TWENTY + "一"));
  }

  @Test
  void aCellThatIsRequiredIfPointsAreLost() {
    // 2 of 3 leave 60 of 90.
    Indicator.Builder lost = output("检查次数", "≥3次", "2次").score("60");
    assertEquals("XX-P01", found(lost));
    assertEquals("", found(lost.explanation("大雨")));
  }

  @Nested
  class Scoring {
    @Test
    void aFormulaForAMissedTarget() {
      // 120 ÷ 100 = 1.2; −2 × 1.2 + 3 = 0.6 of 10 points.
      assertEquals("6", supported(Dimension.COST, "≤100万元", "120万元"));
      assertEquals("0", supported(Dimension.COST, "≤100万元", "150万元"));
    }

    @Test
    void satisfactionBySteps() {
      assertEquals("10", supported(Dimension.SATISFACTION, "≥98%", "95%"));
      assertEquals("8", supported(Dimension.SATISFACTION, "≥98%", "94.9%"));
      assertEquals("0", supported(Dimension.SATISFACTION, "≥70%", "79%"));
    }

    private String supported(Dimension dimension, String target, String actual) {
      return OwnScoring.scheme()
          .supported(dimension, Target.parse(target), Actual.parse(actual), Points.of(10))
          .toString();
    }

    @Test
    void executionOfTheOpeningBudgetBySteps() {
      // 16 ÷ 20 = 80% are 8 of 10; 16 ÷ 25 = 64% would be 6.
      assertEquals("", execution("16", "8"));
      assertEquals("STD-S03", execution("16", "9"));
      // 15 ÷ 20 = 75% are 6 of 10; 15 ÷ 25 = 60% would be 6 too, and 14 ÷ 25 = 56% nothing.
      assertEquals("", execution("14", "6"));
      assertEquals("STD-S03", execution("14", "7"));
    }

    private String execution(String executed, String score) {
      Indicator met = output("检查次数", "≥3次", "3次").build();
      return found(form(executed, score).indicator(met).total("100", "").build());
    }

    @Test
    void aScaleOfFiveWords() {
      String words =
          OwnScoring.grades().grades().stream()
              .map(grade -> grade.name().zh())
              .collect(Collectors.joining());
      assertEquals("优良中低差", words);
      assertEquals("中", OwnScoring.grades().of(Points.of("70")).name().zh());
      assertEquals("低", OwnScoring.grades().of(Points.of("69.99")).name().zh());
      assertEquals("差", OwnScoring.grades().of(Points.of("59.99")).name().zh());
    }

    @Test
    void pointsThatAreFreeInTheirSplit() {
      assertEquals("", split("60", "30"));
      assertEquals("", split("85", "5"));
      assertEquals("STD-S01", split("60", "20")); // 80 of 90, 90 of 100
    }

    private String split(String outputs, String benefits) {
      return found(
          form("19", "10")
              .indicator(output("检查次数", "≥3次", "3次").points(outputs).score(outputs).build())
              .indicator(
                  output("培训人数", "≥5人", "5人")
                      .category(Category.SOCIAL_BENEFIT)
                      .points(benefits)
                      .score(benefits)
                      .build())
              .build());
    }
  }
}
