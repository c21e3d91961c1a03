package org.budgetperformance.scoring;

import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a jurisdiction may score otherwise, as data. */
class ScoringDoorsTest {
  private static <T extends Serializable> Parameter<T> seen(T value) {
    return Parameter.of(value, Cases.CITATION, Year.of(2024));
  }

  private static SheetRow row(Submission submission, Line line) {
    Sheet form = submission.sheets(DEPARTMENT_FORM).get(0);
    return form.row(form.rows(line).get(0));
  }

  /** What is supported, after the tree that leads to it was done again. */
  private static String supported(Submission submission, Line line, ScoringScheme scheme) {
    Step tree = SupportedScore.explain(row(submission, line), scheme);
    assertEquals(Optional.empty(), StepVerifier.verify(tree, submission));
    assertEquals(
        SupportedScore.of(row(submission, line), scheme).range().toString(),
        tree.result().toString());
    return tree.result().toString();
  }

  /** The rate is that of the opening budget; of 10 points. */
  @Nested
  class BudgetOfTheExecutionRate {
    private final ScoringScheme scheme =
        Schemes.open()
            .executionScoring(seen(ExecutionScoring.linear().outOf(Columns.OPENING)))
            .build();

    private Submission funds(String rate, String score) {
      return Submission.of(
          SelfEvaluationForm.ofDepartment()
              .funds(Lines.ANNUAL_FUNDS, "20", "25", "15")
              .execution(Lines.ANNUAL_FUNDS, "10", rate, score)
              .build(),
          Year.of(2024));
    }

    @Test
    void isAColumn() {
      // 15 of the 20 that were opened, and not of 25
      assertEquals("7.50", supported(funds("", ""), Lines.ANNUAL_FUNDS, scheme));
      assertEquals("6", supported(funds("", ""), Lines.ANNUAL_FUNDS, Schemes.open().build()));
    }

    @ParameterizedTest
    @CsvSource({
      "75, 7.5, nothing", // 15 ÷ 20
      "60, 7.5, STD-F03", // the rate as printed supports 6, the amounts support 7.5
      "75, 6, STD-S03",
      "75, 10, STD-S03"
    })
    void isThatOfTheStandardRulesToo(String rate, String score, String rules) {
      Set<String> asked = ImmutableSet.of("STD-F03", "STD-S03");
      ImmutableList<Rule> all = StandardRules.all(scheme, Schemes.limits());
      assertEquals(
          rules,
          Evaluation.run("test", funds(rate, score), all, scheme).findings().stream()
              .map(finding -> finding.rule().id())
              .filter(asked::contains)
              .reduce((x, y) -> x + " " + y)
              .orElse("nothing"));
    }
  }

  /** 优 takes all, 良 eight of ten, 合格 six of ten, 差 nothing; of 20 points. */
  @Nested
  class SharesOfGrades {
    private final ScoringScheme scheme =
        Schemes.open()
            .gradeShares(
                seen(
                    GradeShares.of(
                        ImmutableMap.of("EXCELLENT", 100, "GOOD", 80, "FAIR", 60, "POOR", 0))))
            .build();

    private Submission indicator(String target, String actual) {
      return Submission.of(
          SelfEvaluationForm.ofDepartment()
              .indicator(
                  Indicator.builder()
                      .name("服务质量")
                      .category(Category.QUALITY)
                      .target(target)
                      .actual(actual)
                      .points("20")
                      .build())
              .build(),
          Year.of(2024));
    }

    @ParameterizedTest
    @CsvSource({
      "优, 优, 20",
      "优, 良好, 16",
      "优, 合格, 12",
      "优, 差, 0",
      "良, 优, 20",
      "良, 良, 16–20", // asked for and reached: whether that is all of it is not said
      "优良中低差, 良, 16", // the scale as a target
      "服务规范, 良, 16",
      "服务规范, 服务规范, 16–20", // no grade: by the bands, from 80%
      "优, 一般般, 0–20",
      "≥95%, 优, 0–20",
      "优, '', 0–20"
    })
    void goByTheGradeOfTheResult(String target, String actual, String score) {
      assertEquals(score, supported(indicator(target, actual), Lines.INDICATOR, scheme));
    }

    @Test
    void areAParameterOfEveryGradeOfTheScale() {
      assertTrue(scheme.parameters().containsKey("grade-shares"));
      GradeShares shares = scheme.gradeShares().get().value();
      assertEquals(shares, Copies.of(shares));
      assertThrows(
          IllegalStateException.class,
          () ->
              Schemes.open()
                  .gradeShares(seen(GradeShares.of(ImmutableMap.of("GOOD", 80))))
                  .build());
      assertThrows(
          IllegalArgumentException.class, () -> GradeShares.of(ImmutableMap.of("GOOD", 101)));
    }

    @Test
    void areAskedForWithoutARowToo() {
      assertEquals(
          "16", scheme.supported(Target.parse("优"), Actual.parse("良"), Points.of(20)).toString());
    }

    @ParameterizedTest
    @CsvSource({"优, nothing", "良好, nothing", "显著, STD-T10"})
    void makeATargetOfAGradeNotVague(String target, String found) {
      ImmutableList<Rule> all = StandardRules.all(scheme, Schemes.limits());
      assertEquals(found, vague(target, all, scheme));
      assertEquals(found, vague(target, StandardRules.scored(scheme, Schemes.limits()), scheme));
      ScoringScheme without = Schemes.open().build();
      assertEquals("STD-T10", vague(target, StandardRules.all(without, Schemes.limits()), without));
    }

    private String vague(String target, ImmutableList<Rule> rules, ScoringScheme judging) {
      return Evaluation.run("test", indicator(target, "优"), rules, judging).findings().stream()
          .map(finding -> finding.rule().id())
          .filter("STD-T10"::equals)
          .findFirst()
          .orElse("nothing");
    }
  }

  /** From 95% in full, from 90% eight of ten, from 80% six of ten. */
  @Nested
  class SatisfactionBySteps {
    private final ScoringScheme scheme =
        Schemes.open()
            .satisfaction(seen(Thresholds.of(ImmutableMap.of(95, 100, 90, 80, 80, 60))))
            .build();

    private Submission indicator(Category category, String target, String actual) {
      return Submission.of(
          SelfEvaluationForm.ofDepartment()
              .indicator(
                  Indicator.builder()
                      .name("满意度")
                      .category(category)
                      .target(target)
                      .actual(actual)
                      .points("10")
                      .build())
              .build(),
          Year.of(2024));
    }

    @ParameterizedTest
    @CsvSource({
      "≥90%, 96%, 10",
      "≥90%, 95%, 10",
      "≥90%, 94.99%, 8", // though the target is met
      "≥95%, 90%, 8",
      "≥95%, 89.9%, 6",
      "≥95%, 79%, 0", // below the lowest step, whatever the proportion
      "≥90%, ≥96%, 10", // a bound is no result: by the target
      "满意, 达成年度指标, 8–10", // words: by the bands
      "≥90%, '', 0–10",
      "≥90%, 96次, 0–10"
    })
    void goesByTheResult(String target, String actual, String score) {
      assertEquals(
          score,
          supported(
              indicator(Category.BENEFICIARY_SATISFACTION, target, actual),
              Lines.INDICATOR,
              scheme));
    }

    @Test
    void isOfNoOtherDimension() {
      Submission output = indicator(Category.QUALITY, "≥95%", "90%");
      assertEquals("9.47", supported(output, Lines.INDICATOR, scheme)); // 10 × 90 ÷ 95
    }

    @Test
    void isAParameterWithItsBasis() {
      assertEquals(8, scheme.parameters().size());
      assertEquals("steps {80=60, 90=80, 95=100}", scheme.satisfaction().get().value().toString());
      assertEquals(
          scheme.satisfaction().get().value(), Copies.of(scheme.satisfaction().get().value()));
    }

    @Test
    void isAskedForByDimensionToo() {
      assertEquals(
          "8",
          scheme
              .supported(
                  Dimension.SATISFACTION, Target.parse("≥95%"), Actual.parse("90%"), Points.of(10))
              .toString());
    }
  }

  @Test
  void aShareOfThePointsIsWithinThem() {
    assertThrows(IllegalArgumentException.class, () -> Thresholds.of(ImmutableMap.of()));
    assertThrows(IllegalArgumentException.class, () -> Thresholds.of(ImmutableMap.of(90, 101)));
    assertThrows(IllegalArgumentException.class, () -> Thresholds.of(ImmutableMap.of(90, -1)));
  }

  @Test
  void waysToScoreTheExecutionAreEqualIfTheySayTheSame() {
    ExecutionScoring opening =
        ExecutionScoring.steps(ImmutableMap.of(80, 70)).outOf(Columns.OPENING);
    assertEquals(opening, Copies.of(opening));
    assertEquals(opening.hashCode(), Copies.of(opening).hashCode());
    assertEquals("steps {80=70} of opening", opening.toString());
    assertEquals("linear", ExecutionScoring.linear().toString());
    assertEquals(Points.of(7), opening.score(Rate.ofPercent("80"), Points.of(10)));
  }

  /** 90 points for the indicators in any split, and 10 for the execution. */
  @Nested
  class PointsFreeInTheirSplit {
    private final ScoringScheme scheme = Schemes.free(90, ImmutableMap.of());

    private Indicator indicator(Category category, String points) {
      return Indicator.builder()
          .name("完成率")
          .category(category)
          .target("≥95%")
          .actual("95%")
          .points(points)
          .score(points)
          .build();
    }

    private SelfEvaluationForm.Builder form(String output, String benefit) {
      return SelfEvaluationForm.ofDepartment()
          .funds(Lines.ANNUAL_FUNDS, "20", "20", "20")
          .execution(Lines.ANNUAL_FUNDS, "10", "100", "10")
          .indicator(indicator(Category.QUANTITY, output))
          .indicator(indicator(Category.SOCIAL_BENEFIT, benefit));
    }

    private String found(SelfEvaluationForm.Builder form) {
      return Evaluation.run(
              "test",
              Submission.of(form.build(), Year.of(2024)),
              StandardRules.formScoring(scheme),
              scheme)
          .findings()
          .stream()
          .map(
              finding ->
                  finding.consequences().isEmpty()
                      ? finding.rule().id()
                      : finding.rule().id()
                          + " "
                          + Lists.transform(finding.consequences(), each -> each.rule().id()))
          .sorted()
          .reduce((x, y) -> x + " " + y)
          .orElse("nothing");
    }

    /** What breaks the scheme's split and its total is one finding, once a form. */
    @Test
    void addUpToTheirTotal() {
      assertEquals("100", scheme.total().toString());
      assertEquals("90", scheme.free().toString());
      assertEquals("nothing", found(form("60", "30").total("100", "100")));
      assertEquals("nothing", found(form("85", "5").total("100", "100")));
      assertEquals("STD-S01 [STD-S02]", found(form("60", "20").total("90", "90")));
    }

    @Test
    void boundAnIndicatorWithoutPoints() {
      Submission blank = Submission.of(form("", "30").build(), Year.of(2024));
      // The points were left blank, and so was the score; of the 90 it may have any.
      assertEquals("0–90", supported(blank, Lines.INDICATOR, scheme));
    }

    @Test
    void showOnlyTheDimensionsThatAFormHas() {
      Submission submission = Submission.of(form("60", "30").build(), Year.of(2024));
      FormScore score = Scores.of(submission, scheme).department().get();
      assertEquals("100", score.supported().toString());
      assertEquals(
          ImmutableList.of(Dimension.OUTPUT, Dimension.BENEFIT),
          score.dimensions().stream()
              .map(DimensionScore::dimension)
              .collect(ImmutableList.toImmutableList()));
    }

    private FormScore narrative(Narrative.Builder narrative) {
      Submission submission =
          Submission.builder().fiscalYear(Year.of(2024)).narrative(narrative.build()).build();
      Evaluation evaluation = Evaluation.run("test", submission, ImmutableList.of(), scheme);
      FormScore score = evaluation.score().get().narrative().get();
      assertEquals(Optional.empty(), evaluation.explain(score).verify(submission));
      return score;
    }

    private Narrative.Builder output() {
      return Narrative.builder()
          .category(Category.QUANTITY, "60")
          .indicator(indicator(Category.QUANTITY, ""));
    }

    @Test
    void areLeftOnceByANarrative() {
      // 60 are supported; 30 may be those of any dimension, and 10 those of the execution.
      assertEquals("60–100", narrative(output()).supported().toString());
      assertEquals(
          "90–100",
          narrative(
                  output()
                      .category(Category.SOCIAL_BENEFIT, "30")
                      .indicator(indicator(Category.SOCIAL_BENEFIT, "")))
              .supported()
              .toString());
    }

    @Test
    void mayBeFixedInPart() {
      ScoringScheme part = Schemes.free(90, ImmutableMap.of(Dimension.SATISFACTION, Points.of(10)));
      assertEquals(Points.of(80), part.free());
      assertEquals(Points.of(10), part.most(Dimension.SATISFACTION));
      assertEquals(Points.of(80), part.most(Dimension.OUTPUT));
      assertEquals(part.total(), Copies.of(part).total());
    }

    @Test
    void areAtLeastThoseThatAreFixed() {
      assertThrows(
          IllegalStateException.class,
          () -> Schemes.free(9, ImmutableMap.of(Dimension.SATISFACTION, Points.of(10))));
    }
  }

  @Test
  void someoneHasToSayWhatIndicatorsScore() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () ->
                ScoringScheme.builder()
                    .executionPoints(seen(Points.of(10)))
                    .executionScoring(seen(ExecutionScoring.linear()))
                    .shortfall(seen(ImmutableSet.of(MissedTargetFormula.NOTHING)))
                    .overrun(seen(ImmutableSet.of(MissedTargetFormula.NOTHING)))
                    .qualitativeBands(seen(QualitativeBands.of(80, 60)))
                    .gradeScale(seen(Schemes.GRADES))
                    .build());
    assertEquals("neither dimensionPoints nor indicatorPoints", e.getMessage());
  }

  /** More grades than the four that most provinces have. */
  @Nested
  class FiveGrades {
    private final GradeScale scale =
        GradeScale.of(
            GradeScale.Grade.of("EXCELLENT", "优", "excellent", Points.of(90), "优秀"),
            GradeScale.Grade.of("GOOD", "良", "good", Points.of(80)),
            GradeScale.Grade.of("FAIR", "中", "fair", Points.of(70)),
            GradeScale.Grade.of("LOW", "低", "low", Points.of(60)),
            GradeScale.Grade.of("POOR", "差", "poor", Points.ZERO));

    @ParameterizedTest
    @CsvSource({"90, 优", "89.99, 良", "70, 中", "69.99, 低", "60, 低", "59.99, 差"})
    void areAsGoodAsFour(String total, String grade) {
      assertEquals(grade, scale.of(Points.of(total)).name().zh());
      assertEquals(scale.of(Points.of(total)), scale.named(grade).get());
    }

    /** Words of the scale compare in their order: 80 to 100% if no worse, less than all if worse. */
    @ParameterizedTest
    @CsvSource({
      "优, 良, 0.00–9.99",
      "优, 优秀, 8–10",
      "良, 优, 8–10",
      "中, 低, 0.00–9.99",
      "低, 低, 8–10",
      "良, 差, 0.00–9.99",
      "良, 尚可, 0–10", // no word of the scale
      "效果好, 良, 0–10"
    })
    void areAScaleForIndicatorsInWords(String target, String actual, String supported) {
      ScoringScheme scheme = Schemes.open().gradeScale(seen(scale)).build();
      assertEquals(
          supported,
          scheme.supported(Target.parse(target), Actual.parse(actual), Points.of(10)).toString());
    }

    @Test
    void areOneValue() {
      assertEquals(scale, Copies.of(scale));
      assertEquals("[EXCELLENT, GOOD, FAIR, LOW, POOR]", scale.toString());
    }

    @Test
    void haveAWordEach() {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              GradeScale.of(
                  GradeScale.Grade.of("A", "优", "excellent", Points.of(90), "优良"),
                  GradeScale.Grade.of("B", "良", "good", Points.of(80), "优良")));
    }
  }
}
