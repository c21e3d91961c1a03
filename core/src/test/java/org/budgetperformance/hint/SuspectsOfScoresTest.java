package org.budgetperformance.hint;

import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.ScoresTest;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Where a score does not follow from target and result, each of the three may be wrong. */
class SuspectsOfScoresTest {
  private static final String ROW = "department-form/indicator:某指标/";

  /** Without points the rule does not apply, which is less than to pass. */
  private static final String NOTHING_TO_SCORE = ROW + "points → 0";

  private static ImmutableList<String> suspects(
      Category category, String target, String actual, String score) {
    Rule rule =
        TestChecks.rule(
            "A", Checks.supportedScores(DEPARTMENT_FORM, Lines.INDICATOR, ScoresTest.SCHEME));
    Indicator indicator =
        Indicator.builder()
            .category(category)
            .name("某指标")
            .target(target)
            .actual(actual)
            .points("10")
            .score(score)
            .build();
    Submission submission =
        Submission.of(
            SelfEvaluationForm.ofDepartment().indicator(indicator).build(), Year.of(2024));
    return Hints.of(Evaluation.run("test 1", submission, ImmutableList.of(rule), ScoresTest.SCHEME))
        .suspects()
        .stream()
        .flatMap(group -> group.suspects().stream())
        .map(Suspect::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void ofAShortfall() {
    // 16 of 20 are 8 of 10 points; 20 of 20 are all of them, and so are 16 of 16.
    assertEquals(
        ImmutableList.of(ROW + "actual → 20次", ROW + "score → 8", ROW + "target → ≥16次"),
        suspects(Category.QUANTITY, "≥20次", "16次", "10"));
  }

  @Test
  void ofAnOverrun() {
    // 150 for 100 leave 0 to 5 of 10 points. What is met is no matter of the rule, with whatever
    // score:
    // 100 for 100, and 150 for 150.
    assertEquals(
        ImmutableList.of(
            ROW + "actual → 100.00万元",
            ROW + "score → 0",
            ROW + "target → ≤150.00万元",
            NOTHING_TO_SCORE),
        suspects(Category.ECONOMIC_COST, "≤100万元", "150万元", "7.5"));
  }

  @Test
  void ofAScoreOfNothing() {
    // 16 of 20 are 8 of 10 points; what is met is no matter of the rule, with whatever score.
    assertEquals(
        ImmutableList.of(
            ROW + "actual → 20次", ROW + "score → 8", ROW + "target → ≥16次", NOTHING_TO_SCORE),
        suspects(Category.QUANTITY, "≥20次", "16次", "0"));
  }
}
