package org.budgetperformance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A narrative's scores lie in what its own figures support; cost 20, output 40 points. */
class NarrativeScoresTest {
  private static final ScoringScheme SCHEME = Schemes.open().build();
  private static final Check CHECK = NarrativeScores.under(SCHEME);
  private static final int COST = 0;
  private static final int OUTPUT = 1;

  private static Indicator.Builder indicator(
      Category category, String name, String target, String actual) {
    return Indicator.builder().category(category).name(name).target(target).actual(actual);
  }

  private static Narrative.Builder cost(String dimension, String score) {
    return Narrative.builder()
        .dimension(Dimension.COST, dimension)
        .category(Category.ECONOMIC_COST, "20")
        .indicator(
            indicator(Category.ECONOMIC_COST, "整体支出控制额", "≤127.73万元", "163.38万元")
                .score(score)
                .build());
  }

  private static CheckTester tester(Narrative.Builder narrative) {
    return CheckTester.of(CHECK, Cases.of(narrative.build().sheet()));
  }

  private static CheckTester tester(Narrative.Builder narrative, SelfEvaluationForm.Builder form) {
    Submission submission = Cases.of(narrative.build(), form.build());
    return CheckTester.of(CHECK, submission);
  }

  private static String supported(Narrative.Builder narrative, Dimension dimension) {
    Submission submission = Cases.of(narrative.build().sheet());
    return NarrativeDimension.of(submission.sheets().get(0), dimension, submission, SCHEME)
        .supported()
        .toString();
  }

  @Nested
  class OfAMissedLimit {
    @ParameterizedTest
    @CsvSource({
      "18, 20, FAILED", // 20 × 127.73 ÷ 163.38 = 15.636, so at most 15.64
      "15.64, 15.64, PASSED",
      "15.64, 15.65, FAILED",
      "15.65, 15.64, FAILED",
      "0, 0, PASSED",
      "'', 15.65, FAILED",
      "15.65, '', FAILED",
      "'', '', NOT_APPLICABLE",
      "XX, 15.64, UNDECIDED",
      "15.64, XX, UNDECIDED",
      "-1, 10, FAILED"
    })
    void dimensionAndIndicatorAreAtMostWhatIsLeft(String dimension, String score, Outcome outcome) {
      assertEquals(outcome, tester(cost(dimension, score)).outcomes().get(COST));
    }

    @Test
    void theFindingNamesScoresRangesAndWhatTheyRestOn() {
      CheckTester tester = tester(cost("18", "20"));
      assertEquals(
          ImmutableList.of(
              "score narrative/dimension-cost/score",
              "supported (0–15.64)",
              "score narrative/indicator:整体支出控制额/score",
              "supported (0–15.64)",
              "basis narrative/indicator:整体支出控制额/target",
              "basis narrative/indicator:整体支出控制额/actual",
              "basis narrative/category-economic-cost/points"),
          tester.looked(COST));
      assertEquals(Margin.off(FigureType.POINTS, 436), tester.margin(COST), "20 − 15.64");
    }

    @Test
    void theLeastScoreOfAllIsOffByTheGreatestNumber() {
      CheckTester tester = tester(cost("15.64", "-92233720368547758.08"));
      assertEquals(Margin.off(FigureType.POINTS, Long.MAX_VALUE), tester.margin(COST));
    }

    @Test
    void roundingOfAmountsGoesForWhoeverSubmits() {
      // 1.00 of 1.01 may be 1.01 of 1.00: nothing need be lost.
      Narrative.Builder narrative =
          Narrative.builder()
              .category(Category.ECONOMIC_COST, "20")
              .indicator(
                  indicator(Category.ECONOMIC_COST, "成本", "≤1.00万元", "1.01万元").score("20").build());
      assertEquals(Outcome.PASSED, tester(narrative).outcomes().get(COST));
    }
  }

  @Nested
  class OfPoints {
    private Narrative.Builder quantities(String first, String second) {
      return Narrative.builder()
          .category(Category.QUANTITY, "30")
          .indicator(indicator(Category.QUANTITY, "甲", "10次", first).build())
          .indicator(indicator(Category.QUANTITY, "乙", "10次", second).build());
    }

    @Test
    void thatAllMetTheirTargetsAreFixed() {
      assertEquals("30–40", supported(quantities("10次", "12次"), Dimension.OUTPUT));
    }

    @Test
    void thatIndicatorsShareLieBetweenTheWorstAndTheBest() {
      // From 30 × 50%, less a hundredth of rounding for each of the two, to all 30.
      assertEquals("14.98–40.00", supported(quantities("10次", "5次"), Dimension.OUTPUT));
    }

    @Test
    void thatIndicatorsShareAreOpenIfOneIs() {
      assertEquals("0–40", supported(quantities("10次", "100%"), Dimension.OUTPUT));
    }

    @Test
    void thatTheIndicatorStatesWin() {
      Narrative.Builder narrative =
          Narrative.builder()
              .category(Category.QUANTITY, "40")
              .indicator(indicator(Category.QUANTITY, "甲", "10次", "5次").points("10").build())
              .indicator(indicator(Category.QUANTITY, "乙", "10次", "10次").points("30").build());
      assertEquals("35", supported(narrative, Dimension.OUTPUT), "10 × 50% + 30");
    }

    @Test
    void thatNoCategoryStatesAreOpen() {
      Narrative.Builder narrative =
          Narrative.builder()
              .category(Category.TIMELINESS, "10")
              .indicator(
                  indicator(Category.TIMELINESS, "完成及时率", "2024年12月31日之前完成", "2024年12月31日之前已完成")
                      .build());
      assertEquals("10–40", supported(narrative, Dimension.OUTPUT), "10, and 0 to 30");
    }

    @Test
    void areAtMostWhatTheDimensionHasLeftIfNoneAreStated() {
      Narrative.Builder narrative =
          Narrative.builder()
              .indicator(
                  indicator(Category.ECONOMIC_COST, "成本", "≤127.73万元", "163.38万元")
                      .score("15.65")
                      .build());
      assertEquals(Outcome.FAILED, tester(narrative).outcomes().get(COST));
    }
  }

  @Nested
  class OfANarrativeThatLeavesIndicatorsOut {
    private SelfEvaluationForm.Builder formOfTwo(String points) {
      return SelfEvaluationForm.ofDepartment()
          .indicator(Indicator.builder().category(Category.QUANTITY).name("甲").points("10").build())
          .indicator(
              Indicator.builder().category(Category.QUANTITY).name("乙").points(points).build());
    }

    private Narrative.Builder one(String dimension, String score) {
      return Narrative.builder()
          .dimension(Dimension.OUTPUT, dimension)
          .category(Category.QUANTITY, "40")
          .indicator(indicator(Category.QUANTITY, "甲", "10次", "5次").score(score).build());
    }

    @Test
    void theOnlyOneNamedHasThePointsOfItsCategory() {
      assertEquals(Outcome.PASSED, tester(one("20", "20")).outcomes().get(OUTPUT));
      assertEquals(Outcome.FAILED, tester(one("20", "5")).outcomes().get(OUTPUT));
      assertEquals(Outcome.FAILED, tester(one("35", "20")).outcomes().get(OUTPUT));
    }

    @Test
    void unlessTheFormHasMore() {
      // 5 of its own 10 points, and the 30 of the one that the narrative does not name.
      assertEquals(Outcome.PASSED, tester(one("35", "5"), formOfTwo("30")).outcomes().get(OUTPUT));
    }

    @Test
    void aRowThatHasAResultMayHaveHadPointsThatWereLeftBlank() {
      SelfEvaluationForm.Builder form =
          formOfTwo("")
              .indicator(
                  Indicator.builder().category(Category.QUANTITY).name("丙").actual("8次").build());
      assertEquals(Outcome.PASSED, tester(one("35", "5"), form).outcomes().get(OUTPUT));
      assertEquals(Outcome.FAILED, tester(one("35", "5"), formOfTwo("")).outcomes().get(OUTPUT));
    }

    @Test
    void evenThenItScoresNoMoreThanOfAllThePoints() {
      assertEquals(
          Outcome.FAILED, tester(one("35", "20.01"), formOfTwo("30")).outcomes().get(OUTPUT));
    }

    @Test
    void rowsWithoutPointsAreNoneThatWereLeftOut() {
      assertEquals(Outcome.FAILED, tester(one("35", "5"), formOfTwo("0")).outcomes().get(OUTPUT));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10次, 100%, UNDECIDED", // not comparable
    "10次, XX, UNDECIDED",
    "XX, 10次, UNDECIDED",
    "10次, '', NOT_APPLICABLE", // the narrative does not say
    "'', '', NOT_APPLICABLE"
  })
  void cellsThatDoNotDecideAreNotPassed(String target, String actual, Outcome outcome) {
    Narrative.Builder narrative =
        Narrative.builder()
            .category(Category.QUANTITY, "40")
            .indicator(indicator(Category.QUANTITY, "甲", target, actual).score("40").build());
    assertEquals(outcome, tester(narrative).outcomes().get(OUTPUT));
  }

  @Test
  void everyDimensionIsAnApplication() {
    assertEquals(4, tester(cost("0", "0")).outcomes().size());
  }
}
