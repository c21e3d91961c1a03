package org.budgetperformance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores of forms beside what the rules support. */
public class ScoresTest {
  private static <T extends Serializable> Parameter<T> of(T value) {
    return Parameter.of(
        value,
        Citation.builder().issuer("甲").title("乙").status(CitationStatus.PRACTICE).build(),
        Year.of(2024));
  }

  private static GradeScale.Grade grade(String id, int from) {
    return GradeScale.Grade.of(id, id, id, Points.of(from));
  }

  public static final ScoringScheme SCHEME =
      ScoringScheme.builder()
          .executionPoints(of(Points.of(10)))
          .executionScoring(of(ExecutionScoring.linear()))
          .dimensionPoints(of(ImmutableMap.of(Dimension.COST, Points.of(20))))
          .shortfall(of(ImmutableSet.of(MissedTargetFormula.ACTUAL_OVER_TARGET)))
          .overrun(
              of(ImmutableSet.of(MissedTargetFormula.LINEAR_OVERRUN, MissedTargetFormula.NOTHING)))
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

  private static SelfEvaluationForm.Builder cost(String points, String score) {
    return SelfEvaluationForm.ofDepartment()
        .funds(Lines.ANNUAL_FUNDS, "", "171.38", "171.38")
        .execution(Lines.ANNUAL_FUNDS, "10", "100", "10")
        .indicator(
            Indicator.builder()
                .category(Category.ECONOMIC_COST)
                .name("整体支出控制额")
                .target("≤127.73万元")
                .actual("161.73万元")
                .points(points)
                .score(score)
                .build());
  }

  private static Scores scores(SelfEvaluationForm.Builder form) {
    return Scores.of(
        Submission.builder().fiscalYear(Year.of(2024)).form(form.build()).build(), SCHEME);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 14.68, SUPPORTED", // 20 × (1 − 34 ÷ 127.73)
    "20, 14.69, ABOVE",
    "20, -0.01, BELOW",
    "20, '', NOT_STATED",
    "XX, 14.68, OPEN",
    "XX, 20.01, ABOVE", // more than the dimension has
    "0, 0, NOT_APPLICABLE"
  })
  void everyRowHasAVerdict(String points, String score, ScoreVerdict verdict) {
    RowScore row = scores(cost(points, score)).department().get().indicators().get(0);
    assertEquals(verdict, row.verdict());
    assertEquals("department-form/indicator:整体支出控制额/score", row.place().toString());
  }

  @Test
  void aDimensionClaimsTheSumOfItsIndicators() {
    FormScore form =
        scores(
                cost("12", "10")
                    .indicator(
                        Indicator.builder()
                            .category(Category.SOCIAL_COST)
                            .name("社会成本")
                            .target("≤5%")
                            .actual("5%")
                            .points("8")
                            .score("8")
                            .build()))
            .department()
            .get();
    DimensionScore cost = form.dimensions().get(0);
    assertEquals(Dimension.COST, cost.dimension());
    assertEquals(Optional.of(Points.of(20)), cost.points());
    assertEquals(Optional.of(Points.of(18)), cost.claimed());
    assertEquals("8.00–16.81", cost.supported().toString(), "0 to 12 × 73.38%, and 8");
    assertEquals(ScoreVerdict.ABOVE, cost.verdict());
  }

  @Test
  void aDimensionWithAScoreLeftBlankClaimsNothing() {
    DimensionScore cost = scores(cost("20", "")).department().get().dimensions().get(0);
    assertEquals(Optional.empty(), cost.claimed());
    assertEquals(ScoreVerdict.NOT_STATED, cost.verdict());
  }

  @Test
  void theExecutionIsARowOfItsOwn() {
    RowScore execution = scores(cost("20", "0")).department().get().execution();
    assertEquals("department-form/annual-funds/score", execution.place().toString());
    assertEquals("10", execution.supported().toString());
    assertEquals(ScoreVerdict.SUPPORTED, execution.verdict());
  }

  @Test
  void aFormThatSaysNothingOfTheExecutionLeavesItOpen() {
    FormScore form = scores(SelfEvaluationForm.ofDepartment().total("30", "5")).department().get();
    assertEquals("0–10", form.execution().supported().toString());
    assertEquals(ScoreVerdict.OPEN, form.verdict());
  }

  private static Narrative narrative(String total, String score) {
    return Narrative.builder()
        .state(Lines.TOTAL, Columns.SCORE, total)
        .dimension(Dimension.COST, score)
        .category(Category.ECONOMIC_COST, "20")
        .indicator(
            Indicator.builder()
                .category(Category.ECONOMIC_COST)
                .name("整体支出控制额")
                .target("≤127.73万元")
                .actual("161.73万元")
                .score(score)
                .build())
        .build();
  }

  private static Scores scores(Narrative narrative, SelfEvaluationForm.Builder form) {
    return Scores.of(
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .narrative(narrative)
            .form(form.build())
            .build(),
        SCHEME);
  }

  @Test
  void aNarrativeIsScoredByItsOwnFigures() {
    FormScore narrative =
        scores(narrative("28", "18"), cost("20", "14.68").total("30", "24.68")).narrative().get();
    assertEquals("0.00–24.68", narrative.supported().toString(), "0–14.68, and 0–10 unsaid");
    assertEquals(ScoreVerdict.ABOVE, narrative.verdict());
    assertEquals(ScoreVerdict.ABOVE, narrative.dimensions().get(0).verdict());
    assertEquals(Optional.of(Points.of(20)), narrative.indicators().get(0).points());
    assertEquals("narrative/execution/score", narrative.execution().place().toString());
    assertEquals(ScoreVerdict.NOT_STATED, narrative.execution().verdict());
  }

  @Test
  void theWholeIsTheDepartmentsForm() {
    SubmissionScore whole =
        scores(narrative("24", "14"), cost("20", "14.68").total("30", "24.68")).overall().get();
    assertEquals(Optional.of(Points.of("24.68")), whole.claimed());
    assertEquals("10.00–24.68", whole.supported().toString());
    assertEquals("HIGH", whole.claimedGrade().get().id());
    assertEquals("LOW", whole.lowestGrade().id());
    assertEquals(ScoreVerdict.SUPPORTED, whole.verdict(), "what the narrative leaves open is said");
  }

  @Test
  void theWholeIsNotSupportedWhileOneDocumentIsNot() {
    SubmissionScore whole =
        scores(narrative("28", "18"), cost("20", "14.68").total("30", "24.68")).overall().get();
    assertEquals(ScoreVerdict.ABOVE, whole.verdict());
  }

  @Test
  void withoutADepartmentsFormTheNarrativeStandsForTheWhole() {
    Scores scores =
        scores(narrative("24", "14"), SelfEvaluationForm.ofProject("甲").total("30", "5"));
    assertEquals(Optional.of(Points.of(24)), scores.overall().get().claimed());
    assertEquals(
        Optional.empty(), scores(SelfEvaluationForm.ofProject("甲")).overall(), "a project alone");
  }

  @Test
  void everyPartSurvivesSerialisation() {
    Scores scores = scores(narrative("24", "14"), cost("20", "14.68").total("30", "24.68"));
    assertEquals(scores.toString(), Copies.of(scores).toString());
    assertEquals(scores.overall().get().toString(), Copies.of(scores.overall().get()).toString());
  }

  @Test
  void scoresBeyondEveryNumberAreClaimedAsTheGreatest() {
    String huge = "92233720368547758.07"; // the greatest number of points there is
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
    for (String name : new String[] {"甲", "乙"}) {
      form.indicator(
          Indicator.builder()
              .category(Category.ECONOMIC_COST)
              .name(name)
              .target("≤10万元")
              .actual("10万元")
              .points("10")
              .score(huge)
              .build());
    }
    Submission submission = Submission.of(form.build(), Year.of(2024));
    Scores scores = Scores.of(submission, SCHEME);
    assertEquals(
        Points.ofHundredths(Long.MAX_VALUE),
        scores.department().get().dimensions().get(0).claimed().get());
  }
}
