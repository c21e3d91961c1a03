package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grade is that of the total score: 优 from 90, 良 from 80, 中 from 60. */
class GradeFitsScoreTest {
  private static final Check CHECK = GradeFitsScore.under(Schemes.GRADES);

  private static CheckTester tester(String score, String grade) {
    return CheckTester.of(
        CHECK,
        Cases.of(
            Narrative.builder()
                .state(Lines.TOTAL, Columns.SCORE, score)
                .state(Lines.GRADE, Columns.TEXT, grade)
                .build()
                .sheet()));
  }

  @ParameterizedTest
  @CsvSource({
    "98.87, 优秀, PASSED",
    "90, 优, PASSED",
    "89.99, 优, FAILED",
    "89.99, 良好, PASSED",
    "60, 中, PASSED",
    "59.99, 不合格, PASSED",
    "98.87, 良, FAILED",
    "98.87, 一等奖, UNDECIDED",
    "XX, 优秀, UNDECIDED",
    "'', 优秀, NOT_APPLICABLE",
    "98.87, '', NOT_APPLICABLE"
  })
  void theWordIsThatOfTheBand(String score, String grade, Outcome outcome) {
    assertEquals(outcome, tester(score, grade).outcome());
  }

  @Test
  void theFittingGradeIsNamed() {
    assertEquals(
        ImmutableList.of(
            "grade narrative/grade/text", "score narrative/total/score", "fitting (excellent)"),
        tester("98.87", "良").looked());
  }

  @Test
  void withoutANarrativeThereIsNoApplication() {
    assertTrue(
        CheckTester.of(CHECK, Cases.of(SelfEvaluationForm.ofDepartment().build()))
            .outcomes()
            .isEmpty());
  }
}
