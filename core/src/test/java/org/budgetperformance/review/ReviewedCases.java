package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;

/** A submission whose scores are what the rules support, and reviewed scores that agree with them. */
public final class ReviewedCases {
  /** The reviewed score of each indicator. */
  public static final ImmutableMap<String, String> CLEAN =
      ImmutableMap.<String, String>builder()
          .put("甲", "10")
          .put("乙", "8")
          .put("丙", "9")
          .put("丁", "5")
          .put("戊", "10")
          .put("己", "10")
          .put("庚", "9")
          .put("辛", "8")
          .put("壬", "9")
          .put("癸", "5")
          .build();

  private ReviewedCases() {}

  private static Indicator indicator(String name, Category category, String target, String actual) {
    return Indicator.builder()
        .name(name)
        .category(category)
        .target(target)
        .actual(actual)
        .points("10")
        .score(CLEAN.get(name))
        .build();
  }

  /** Returns seven indicators of the department and three of a project that are like three of them. */
  public static Submission submission() {
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .isPartial(true)
        .form(
            SelfEvaluationForm.ofDepartment()
                .indicator(indicator("甲", Category.QUANTITY, "≥100次", "100次"))
                .indicator(indicator("乙", Category.QUANTITY, "≥50次", "40次"))
                .indicator(indicator("丙", Category.QUALITY, "≥90%", "81%"))
                .indicator(indicator("丁", Category.QUALITY, "≥90%", "45%"))
                .indicator(indicator("戊", Category.ECONOMIC_COST, "≤10万元", "10万元"))
                .indicator(indicator("己", Category.ECONOMIC_BENEFIT, "效果明显", "效果明显"))
                .indicator(indicator("庚", Category.SOCIAL_BENEFIT, "有所提升", "有所提升"))
                .build())
        .form(
            SelfEvaluationForm.ofProject("项目")
                .indicator(indicator("辛", Category.QUANTITY, "≥10场", "8场"))
                .indicator(indicator("壬", Category.SOCIAL_BENEFIT, "有所提升", "有所提升"))
                .indicator(indicator("癸", Category.QUALITY, "≥80%", "40%"))
                .build())
        .build();
  }

  public static Evaluation evaluation() {
    return Evaluation.run("test 1", submission(), ImmutableList.of(), Schemes.open().build());
  }

  public static String place(String name) {
    String form = "辛壬癸".contains(name) ? "project-form:项目" : "department-form";
    return form + "/indicator:" + name + "/score";
  }

  /** Returns the clean scores with one of them given otherwise. */
  public static ReviewedScores with(String name, String score, String reason) {
    ReviewedScores.Builder scores = ReviewedScores.builder();
    CLEAN.forEach(
        (other, clean) ->
            scores.addScores(
                other.equals(name)
                    ? ReviewedScore.of(place(other), Points.of(score), reason)
                    : ReviewedScore.of(place(other), Points.of(clean), "")));
    return scores.build();
  }
}
