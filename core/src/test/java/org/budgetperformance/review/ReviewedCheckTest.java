package org.budgetperformance.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fourteen faults planted in reviewed scores, and what is right as it stands. */
class ReviewedCheckTest {
  private static ReviewedResult check(ReviewedScores scores) {
    Evaluation evaluation = ReviewedCases.evaluation();
    return ReviewedCheck.of(
        evaluation.submission(), evaluation.score().get(), scores, UnaryOperator.identity());
  }

  private static ImmutableList<String> found(ReviewedScores scores) {
    return check(scores).findings().stream()
        .map(finding -> finding.severity() + " " + finding.rule().id())
        .collect(toImmutableList());
  }

  @Test
  void nothingIsFoundInACleanSet() {
    ReviewedResult result = check(ReviewedCases.with("", "", ""));

    assertEquals(ImmutableList.of(), result.findings());
    assertEquals(ImmutableList.of(), result.problems());
    assertEquals(10, result.reviewed());
    assertEquals(4, result.notReviewed().size()); // execution and total of both forms
  }

  @ParameterizedTest
  @CsvSource({
    // supported is 9 of 10 for 81% of 90%, 10 for what is met, 8 to 10 for the words of the target
    "丙, 9.5, '', ERROR STD-R01",
    "丙, -1, 资料不全, ERROR STD-R01",
    "甲, 12, '', ERROR STD-R01",
    "己, 7, 佐证材料不足, NOTICE STD-R01",
    "己, 9, '', WARNING STD-R02",
    "庚, 8.6, 无, WARNING STD-R02",
    "己, 8, 已完成, WARNING STD-R02",
    "己, 9, '佐证不足，扣2分', WARNING STD-R03",
    "己, 9, '佐证不足，扣20%', WARNING STD-R03",
    "己, 9, '佐证不足，按80%计分', WARNING STD-R03",
    "己, 9, '佐证充分，不扣分', WARNING STD-R03",
    "己, 8, 仅完成50%, WARNING STD-R03",
    "庚, 8.4, 佐证不足, WARNING STD-R04", // 84% of the points, 90% for 壬 with the same words
    "壬, 10, '', WARNING STD-R04"
  })
  void aPlantedFaultIsFoundAndNothingElse(
      String name, String score, String reason, String finding) {
    assertEquals(ImmutableList.of(finding), found(ReviewedCases.with(name, score, reason)));
  }

  @ParameterizedTest
  @CsvSource({
    "己, 9, '佐证不足，扣1分'",
    "己, 8, '程序不规范扣1分，佐证不足扣1分'",
    "己, 9, '佐证不足，扣10%'",
    "己, 9, '佐证不足，按90%计分'",
    "己, 9, '佐证不足，得9分'",
    "己, 9, '佐证不足，酌情扣分'",
    "己, 9, 完成率90%",
    "己, 8.1, 仅完成90%", // a tenth of the points is allowed
    "己, 10, '佐证充分，不扣分'",
    "己, 10, '应得10分，自评9分'",
    "庚, 8.6, 佐证不足", // 4% apart from 壬
    "丁, 5, 仅完成50%"
  })
  void whatIsRightAsItStandsIsNot(String name, String score, String reason) {
    assertEquals(ImmutableList.of(), found(ReviewedCases.with(name, score, reason)));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 酌情扣分, true",
    "9, '扣减0.5分，资料不全', true",
    "5, '资料不全，减半', false",
    "5, '资料不全，得0分', true",
    "0, '资料不全，不得分', false",
    "9, '资料不全，全扣', true",
    "9, deducted 2 points for missing evidence, true",
    "9, '扣1分，即10%', false",
    "9, 未完成30%, true",
    "9, '不应扣2分', false"
  })
  void aReasonIsHeldAgainstTheDeduction(String score, String reason, boolean contradicted) {
    assertEquals(
        contradicted,
        found(ReviewedCases.with("己", score, reason)).contains("WARNING STD-R03"),
        reason);
  }

  @Test
  void likeCasesAreNamedTogetherWithTheirShares() {
    ReviewedFinding finding = check(ReviewedCases.with("壬", "10", "")).findings().get(0);

    assertEquals(2, finding.places().size());
    assertEquals("完成程度相同的2个同类指标，复核得分率由90%到100%", finding.message().zh());
    assertEquals(Severity.WARNING, finding.severity());
  }

  @Test
  void whatIsNoScoreOfTheSubmissionIsTold() {
    ReviewedScores.Builder scores = ReviewedScores.builder();
    scores.addScores(ReviewedScore.of("department-form/indicator:子/score", Points.of(1), ""));
    ReviewedResult result = check(scores.build());

    assertEquals(0, result.reviewed());
    assertEquals("department-form/indicator:子/score：没有这一得分项", result.problems().get(0).zh());
    ReviewedScore once = ReviewedScore.of("a", Points.of(1), "");
    assertThrows(
        IllegalArgumentException.class,
        () -> ReviewedScores.builder().addScores(once, once).build());
  }

  @Test
  void aPlaceMayBeCalledAsItWasShown() {
    Evaluation evaluation = ReviewedCases.evaluation();
    ReviewedScores scores =
        ReviewedScores.builder()
            .addScores(
                ReviewedScore.of("department-form/indicator:*/score", Points.of(9), ""),
                ReviewedScore.of(
                    "project-form:项目/indicator:*/score".replace("*", "辛"), Points.of(8), ""))
            .build();
    ReviewedResult result =
        ReviewedCheck.of(
            evaluation.submission(),
            evaluation.score().get(),
            scores,
            place -> place.replace("丙", "*").replace("甲", "?"));

    assertEquals(2, result.reviewed());
    assertEquals(ImmutableList.of(), result.problems());
    assertTrue(ReviewedRules.all().stream().allMatch(rule -> !rule.citations().isEmpty()));
  }
}
