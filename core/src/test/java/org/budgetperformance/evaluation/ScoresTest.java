package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.ExecutionScoring;
import org.budgetperformance.rule.GradeScale;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.QualitativeBands;
import org.budgetperformance.rule.Reading;
import org.budgetperformance.rule.ScoringScheme;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Scores of forms beside what the rules support. */
class ScoresTest {
  private static <T extends Serializable> Parameter<T> of(T value) {
    return Parameter.of(
        value,
        Citation.builder().issuer("甲").title("乙").status(CitationStatus.PRACTICE).build(),
        Year.of(2024));
  }

  private static GradeScale.Grade grade(String id, int from) {
    return GradeScale.Grade.of(id, LocalizedText.of(id, id), Points.of(from), id);
  }

  static final ScoringScheme SCHEME =
      ScoringScheme.builder()
          .executionPoints(of(Points.of(10)))
          .executionScoring(of(ExecutionScoring.linear()))
          .dimensionPoints(of(ImmutableMap.of(Dimension.COST, Points.of(20))))
          .shortfall(of(ImmutableSet.of(Reading.ACTUAL_OVER_TARGET)))
          .overrun(of(ImmutableSet.of(Reading.LINEAR_OVERRUN, Reading.NOTHING)))
          .qualitativeBands(of(QualitativeBands.of(80, 60)))
          .gradeScale(of(GradeScale.of(grade("HIGH", 24), grade("MIDDLE", 15), grade("LOW", 0))))
          .build();

  private static SelfEvaluationForm.Builder fill(SelfEvaluationForm.Builder form, String total) {
    return form.funds(Lines.ANNUAL_FUNDS, "", "171.38", "171.38")
        .execution(Lines.ANNUAL_FUNDS, "10", "100", "10")
        .indicator(
            Indicator.builder()
                .name("整体支出控制额")
                .target("≤127.73万元")
                .actual("161.73万元")
                .points("20")
                .score("20")
                .build())
        .total("30", total);
  }

  private static Evaluation evaluate(ScoringScheme scheme) {
    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .form(fill(SelfEvaluationForm.ofDepartment(), "30").build())
            .form(fill(SelfEvaluationForm.ofProject("甲"), "").build())
            .build();
    return Evaluation.run("test 1", submission, ImmutableList.of(), scheme);
  }

  @Test
  void theClaimedTotalStandsBesideTheSupportedRange() {
    FormScore department = evaluate(SCHEME).score().get().department().get();
    assertEquals(Optional.of(Points.of(30)), department.claimed());
    assertEquals("10.00–24.68", department.supported().toString());
  }

  @Test
  void gradesAreThoseOfTheClaimAndOfBothEnds() {
    FormScore department = evaluate(SCHEME).score().get().department().get();
    assertEquals("HIGH", department.claimedGrade().get().id());
    assertEquals("LOW", department.lowestGrade().id());
    assertEquals("HIGH", department.highestGrade().id());
  }

  @Test
  void aFormWithoutATotalClaimsNothing() {
    FormScore project = evaluate(SCHEME).score().get().projects().get(0);
    assertEquals("project-form:甲", project.form().toString());
    assertFalse(project.claimed().isPresent());
    assertFalse(project.claimedGrade().isPresent());
    assertEquals("10.00–24.68", project.supported().toString());
  }

  @Test
  void withoutAPublishedScoringThereAreNoScores() {
    assertFalse(evaluate(null).score().isPresent());
  }

  @Test
  void scoresSurviveSerialisation() {
    Scores scores = Copies.of(evaluate(SCHEME).score().get());
    assertEquals("10.00–24.68", scores.department().get().supported().toString());
  }
}
