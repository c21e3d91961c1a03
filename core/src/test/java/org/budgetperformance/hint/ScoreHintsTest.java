package org.budgetperformance.hint;

import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Year;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.ScoresTest;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Where a score outside its supported range may come from. */
class ScoreHintsTest {
  private static ImmutableList<String> hints(Line line, SelfEvaluationForm.Builder form) {
    Rule rule =
        TestChecks.rule("A", Checks.supportedScores(DEPARTMENT_FORM, line, ScoresTest.SCHEME));
    Submission submission =
        Submission.builder().fiscalYear(Year.of(2024)).form(form.build()).build();
    Evaluation evaluation =
        Evaluation.run("test 1", submission, ImmutableList.of(rule), ScoresTest.SCHEME);
    return Hints.of(evaluation).nearMisses(Iterables.getOnlyElement(evaluation.findings())).stream()
        .filter(nearMiss -> nearMiss.kind() == NearMiss.Kind.SCORED_OTHERWISE)
        .map(nearMiss -> nearMiss.text().en())
        .collect(ImmutableList.toImmutableList());
  }

  private static SelfEvaluationForm.Builder indicator(
      String target, String actual, String points, String score) {
    return SelfEvaluationForm.ofDepartment()
        .indicator(
            Indicator.builder()
                .name("接访次数")
                .target(target)
                .actual(actual)
                .points(points)
                .score(score)
                .build());
  }

  private static SelfEvaluationForm.Builder funds(
      String opening, String annual, String executed, String score) {
    return SelfEvaluationForm.ofDepartment()
        .funds(Lines.ANNUAL_FUNDS, opening, annual, executed)
        .execution(Lines.ANNUAL_FUNDS, "10", "", score);
  }

  @Test
  void nothingForATargetThatWasMissed() {
    // 18次 of 20次 are 9 of 10 points where what is attained counts.
    assertEquals(
        ImmutableList.of("0 points by nothing for a missed target"),
        hints(Lines.INDICATOR, indicator("≥20次", "18次", "10", "0")));
  }

  @Test
  void aTargetThatWasMetHasNoOtherReading() {
    assertEquals(ImmutableList.of(), hints(Lines.INDICATOR, indicator("≥20次", "20次", "9", "10")));
  }

  @Test
  void theOpeningBudgetTakenForWhatWasExecuted() {
    // 15 of 20 are 7.5 points; the 18 of the opening budget would be 9.
    assertEquals(
        ImmutableList.of(
            "9 points by the execution rate, the executed amount taken from"
                + " department form › annual funds › opening budget: 18.00万元"),
        hints(Lines.ANNUAL_FUNDS, funds("18", "20", "15", "9")));
  }

  @Test
  void theOpeningBudgetTakenForTheAnnualOne() {
    // 15 of 25 are 6 points, 15 of the 20 that were opened 7.5.
    assertEquals(
        ImmutableList.of(
            "7.50 points by the execution rate, the annual budget taken from"
                + " department form › annual funds › opening budget: 20.00万元"),
        hints(Lines.ANNUAL_FUNDS, funds("20", "25", "15", "7.5")));
  }

  @Test
  void fullPointsAreOnlyThoseOfAllThatWasBudgeted() {
    // More than all, 25 of 20, is no reason for full points; 25 of 25 is.
    assertEquals(ImmutableList.of(), hints(Lines.ANNUAL_FUNDS, funds("25", "20", "15", "10")));
    assertEquals(
        ImmutableList.of(
            "10 points by the execution rate, the annual budget taken from"
                + " department form › annual funds › opening budget: 15.00万元"),
        hints(Lines.ANNUAL_FUNDS, funds("15", "20", "15", "10")));
  }

  @Test
  void ofABudgetOfNothingThereIsNoRate() {
    // 0 of 20 are no points; 15 of 0 are no rate.
    assertEquals(
        ImmutableList.of(
            "0 points by the execution rate, the executed amount taken from"
                + " department form › annual funds › opening budget: 0.00万元"),
        hints(Lines.ANNUAL_FUNDS, funds("0", "20", "15", "0")));
  }

  @Test
  void noScoreIsThatOfAnAmountBelowZero() {
    assertEquals(ImmutableList.of(), hints(Lines.ANNUAL_FUNDS, funds("-5", "20", "15", "0")));
  }
}
