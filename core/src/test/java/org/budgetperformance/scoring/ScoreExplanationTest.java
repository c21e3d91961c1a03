package org.budgetperformance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** The tree of a form's score is held against the range and against the submission. */
class ScoreExplanationTest {
  /** 10 for the execution, and for 150 of 100 from nothing to half of 20. */
  private static Submission submission(SelfEvaluationForm.Builder form, String actual) {
    return Submission.of(
        form.funds(Lines.ANNUAL_FUNDS, "", "50", "50")
            .execution(Lines.ANNUAL_FUNDS, "10", "100", "10")
            .indicator(
                Indicator.builder()
                    .category(Category.ECONOMIC_COST)
                    .name("控制额")
                    .target("≤100万元")
                    .actual(actual)
                    .points("20")
                    .score("10")
                    .build())
            .build(),
        Year.of(2024));
  }

  private static final Submission SUBMISSION =
      submission(SelfEvaluationForm.ofDepartment(), "150万元");

  private static Evaluation evaluation(Submission submission) {
    return Evaluation.run("test 1", submission, ImmutableList.of(), ScoresTest.SCHEME);
  }

  private static ScoreExplanation explanation() {
    Evaluation evaluation = evaluation(SUBMISSION);
    return evaluation.explain(evaluation.score().get().department().get());
  }

  private static ScoreExplanation ofRange(int min, int max) {
    return ImmutableScoreExplanation.builder()
        .from(explanation())
        .supported(PointsRange.of(Points.of(min), Points.of(max)))
        .build();
  }

  @Test
  void itsTreeLeadsToItsRange() {
    assertEquals(PointsRange.of(Points.of(10), Points.of(20)), explanation().supported());
    assertEquals(Optional.empty(), explanation().verify(SUBMISSION));
  }

  @Test
  void anotherRangeIsCaughtAtBothEnds() {
    assertEquals(Optional.empty(), ofRange(10, 20).verify(SUBMISSION));
    assertTrue(ofRange(9, 20).verify(SUBMISSION).isPresent());
    assertTrue(ofRange(11, 20).verify(SUBMISSION).isPresent());
    assertTrue(ofRange(10, 19).verify(SUBMISSION).isPresent());
    assertTrue(ofRange(10, 21).verify(SUBMISSION).isPresent());
  }

  @Test
  void anotherSubmissionIsNotWhatWasScored() {
    Submission other = submission(SelfEvaluationForm.ofDepartment(), "140万元");
    assertTrue(explanation().verify(other).isPresent());
  }

  @Test
  void theScoreOfAnotherFormIsRefused() {
    Evaluation project = evaluation(submission(SelfEvaluationForm.ofProject("甲"), "150万元"));
    FormScore department = evaluation(SUBMISSION).score().get().department().get();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> project.explain(department));
    assertEquals("no form department-form", e.getMessage());
  }
}
