package org.budgetperformance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Degree;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a jurisdiction scores. */
class ScoringSchemeTest {
  private static final ScoringScheme OPEN = Schemes.open().build();

  private static String supported(
      ScoringScheme scheme, String target, String actual, String points) {
    return scheme
        .supported(Target.parse(target), Actual.parse(actual), Points.of(points))
        .toString();
  }

  /** The worked examples: ≤127.73万元, 20 points. */
  @ParameterizedTest
  @CsvSource({
    "161.73万元, LINEAR_OVERRUN, 14.68",
    "161.73万元, TARGET_OVER_ACTUAL, 15.80",
    "161.73万元, NOTHING, 0",
    "163.38万元, LINEAR_OVERRUN, 14.42",
    "163.38万元, TARGET_OVER_ACTUAL, 15.64",
    "255.46万元, LINEAR_OVERRUN, 0", // twice the target
    "300万元, LINEAR_OVERRUN, 0",
    "127.73万元, NOTHING, 20",
    "100万元, NOTHING, 20",
    "0万元, TARGET_OVER_ACTUAL, 20",
    "1617300元, LINEAR_OVERRUN, 14.68"
  })
  void oneReadingOfAnExceededLimitFixesTheScore(String actual, String id, String score) {
    assertEquals(
        score, supported(Schemes.overrunBy(Schemes.formula(id)), "≤127.73万元", actual, "20"));
  }

  @Test
  void readingsThatDifferSpanARange() {
    assertEquals("0.00–15.80", supported(OPEN, "≤127.73万元", "161.73万元", "20"));
    assertEquals(
        "14.68–15.80",
        supported(
            Schemes.overrunBy(
                MissedTargetFormula.LINEAR_OVERRUN, MissedTargetFormula.TARGET_OVER_ACTUAL),
            "≤127.73万元",
            "161.73万元",
            "20"));
  }

  @ParameterizedTest
  @CsvSource({
    "≥95%, 95%, 10",
    "≥95%, 100%, 10",
    "≥95%, 90%, 9.47", // 10 × 90 ÷ 95 = 9.4736…
    "12次, 11次, 9.17",
    "12次, 12次, 10",
    "12次, 20次, 10",
    "≥10%, 0%, 0",
    "大于95%, 95%, 10", // missed, but by proportion nothing is lost
    "大于95%, 96%, 10"
  })
  void aShortfallScoresInProportion(String target, String actual, String score) {
    assertEquals(score, supported(OPEN, target, actual, "10"));
  }

  @ParameterizedTest
  @CsvSource({
    "达成年度指标, 4–5",
    "部分达成年度指标并具有一定效果, 3.00–3.99",
    "未达成年度指标且效果较差, 0.00–2.99",
    "效果明显, 4–5" // the very word of the target claims that it was attained
  })
  void wordsScoreWithinTheirBand(String actual, String range) {
    assertEquals(range, supported(OPEN, "效果明显", actual, "5"));
  }

  @ParameterizedTest
  @CsvSource({"12次, 100%", "≥95%, XX%", "效果明显, 很好", "≥95%, 约95%"})
  void whereCellsDoNotDecideEverythingIsSupported(String target, String actual) {
    assertEquals("0–10", supported(OPEN, target, actual, "10"));
  }

  @Test
  void withoutPointsThereIsNoScore() {
    assertEquals("0", supported(OPEN, "≥95%", "95%", "0"));
    assertEquals("0", supported(OPEN, "≥95%", "95%", "-5"));
  }

  @Test
  void theTotalIsThatOfDimensionsAndExecution() {
    assertEquals(Points.of(100), OPEN.total());
    assertEquals(7, OPEN.parameters().size());
  }

  @Test
  void aSchemeSurvivesSerialisation() {
    assertEquals("0.00–15.80", supported(Copies.of(OPEN), "≤127.73万元", "161.73万元", "20"));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 10",
    "160, 10",
    "94.37, 9.44",
    "0, 0",
    "-5, 0",
    "99.99, 10.00",
    "50, 5",
    "33.333333, 3.33"
  })
  void executionScoresInProportionAndNeverAboveItsPoints(String percent, String score) {
    assertEquals(
        Points.of(score), ExecutionScoring.linear().score(Rate.ofPercent(percent), Points.of(10)));
  }

  @ParameterizedTest
  @CsvSource({"100, 10", "120, 10", "99.99, 7", "80, 7", "79.99, 5", "60, 5", "59.99, 0", "0, 0"})
  void executionScoresByStepsFromTheirLowerEnd(String percent, String score) {
    ExecutionScoring steps = ExecutionScoring.steps(ImmutableMap.of(60, 50, 100, 100, 80, 70));
    assertEquals(Points.of(score), steps.score(Rate.ofPercent(percent), Points.of(10)));
  }

  @Test
  void stepsAreAtLeastOne() {
    assertThrows(IllegalArgumentException.class, () -> ExecutionScoring.steps(ImmutableMap.of()));
  }

  @ParameterizedTest
  @CsvSource({"101, 60", "60, 60", "60, 80", "80, 0", "80, -1"})
  void bandsLieInOrderBetweenZeroAndAHundred(int full, int partial) {
    assertThrows(IllegalArgumentException.class, () -> QualitativeBands.of(full, partial));
  }

  @ParameterizedTest
  @CsvSource({
    "FULL, 80, 50, 5, 4, 5",
    "PARTIAL, 80, 50, 5, 2.50, 3.99",
    "NONE, 80, 50, 5, 0, 2.49",
    "FULL, 100, 60, 5, 5, 5",
    "PARTIAL, 100, 60, 5, 3, 4.99"
  })
  void aBandHoldsItsLowerLimitAndNotThatOfTheNext(
      Degree degree, int full, int partial, String points, String min, String max) {
    assertEquals(
        PointsRange.of(Points.of(min), Points.of(max)),
        QualitativeBands.of(full, partial).range(degree, Points.of(points)));
  }

  @Property(tries = 1_000, seed = "20241130")
  void everyBandLiesWithinThePoints(
      @ForAll Degree degree,
      @ForAll @IntRange(max = 300) int hundredths,
      @ForAll @IntRange(min = 2, max = 100) int full,
      @ForAll @IntRange(min = 1, max = 99) int partial) {
    int lower = Math.min(partial, full - 1);
    PointsRange range =
        QualitativeBands.of(full, lower).range(degree, Points.ofHundredths(hundredths));
    assertTrue(range.min().compareTo(Points.ZERO) >= 0);
    assertTrue(range.max().compareTo(Points.ofHundredths(hundredths)) <= 0);
  }

  @Property(tries = 1_000, seed = "20241130")
  void everyReadingLeavesAShareBetweenNothingAndEverything(
      @ForAll @IntRange(max = 3) int formula,
      @ForAll int numerator,
      @ForAll @IntRange(min = 1) int denominator) {
    Rate share = MissedTargetFormula.KNOWN.get(formula).share(Rate.of(numerator, denominator));
    assertTrue(share.compareTo(Rate.ZERO) >= 0 && share.compareTo(Rate.ONE) <= 0);
  }
}
