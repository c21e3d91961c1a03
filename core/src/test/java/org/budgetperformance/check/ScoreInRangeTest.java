package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores within the range that a scheme supports. */
class ScoreInRangeTest {
  private static final Check INDICATORS = check(Schemes.open().build());

  private static Check check(ScoringScheme scheme) {
    return Checks.supportedScores(Documents.DEPARTMENT_FORM, Lines.INDICATOR, scheme);
  }

  private static Submission of(String target, String actual, String points, String score) {
    return Cases.of(
        SelfEvaluationForm.ofDepartment()
            .indicator(
                Indicator.builder()
                    .name("指标")
                    .target(target)
                    .actual(actual)
                    .points(points)
                    .score(score)
                    .build())
            .build());
  }

  @Nested
  class OfAnIndicator {
    @ParameterizedTest
    @CsvSource({
      "≤127.73万元, 161.73万元, 20, 15.80, PASSED",
      "≤127.73万元, 161.73万元, 20, 14.68, PASSED",
      "≤127.73万元, 161.73万元, 20, 0, PASSED",
      "≤127.73万元, 161.73万元, 20, 15.81, FAILED",
      "≤127.73万元, 161.73万元, 20, 20, FAILED",
      "≤127.73万元, 161.73万元, 20, -0.01, FAILED",
      "≤127.73万元, 127.73万元, 20, 20, PASSED",
      "≤127.73万元, 127.73万元, 20, 19.99, PASSED", // who loses points is asked for the reason
      // elsewhere
      "效果明显, 达成年度指标, 5, 4.00, PASSED",
      "效果明显, 达成年度指标, 5, 5, PASSED",
      "效果明显, 达成年度指标, 5, 3.99, FAILED",
      "效果明显, 部分达成年度指标并具有一定效果, 5, 4, FAILED"
    })
    void lieWithinItsRange(
        String target, String actual, String points, String score, Outcome outcome) {
      assertEquals(
          outcome, CheckTester.of(INDICATORS, of(target, actual, points, score)).outcome());
    }

    /** A word that is worse than the one asked has no ratio, and all points for it are nobody's rounding. */
    @ParameterizedTest
    @CsvSource({
      "优, 优, 25, ''",
      "优, 良, 25, ERROR",
      "优, 差, 25, ERROR",
      "良, 中, 25, ERROR",
      "优, 良, 24, ''",
      "优, 良, 26, ERROR",
    })
    void ofAGradeBelowTheOneAskedIsLessThanItsPoints(
        String target, String actual, String score, String severity) {
      Rule rule =
          Rule.builder("XX-S01", "得分", "scores").cites(Cases.CITATION).checks(INDICATORS).build();
      assertEquals(
          severity,
          Evaluation.run(
                  "all",
                  of(target, actual, "25", score),
                  ImmutableList.of(rule),
                  Schemes.open().build())
              .findings()
              .stream()
              .map(finding -> finding.severity().name())
              .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({
      "LINEAR_OVERRUN, 14.68, PASSED",
      "LINEAR_OVERRUN, 14.67, PASSED", // 14.6767…, cut off
      "LINEAR_OVERRUN, 14.66, FAILED",
      "LINEAR_OVERRUN, 15.80, FAILED",
      "TARGET_OVER_ACTUAL, 15.80, PASSED",
      "NOTHING, 0, PASSED",
      "NOTHING, 0.01, FAILED"
    })
    void aPublishedFormulaNarrowsTheRange(String id, String score, Outcome outcome) {
      Check narrow = check(Schemes.overrunBy(Schemes.formula(id)));
      assertEquals(
          outcome, CheckTester.of(narrow, of("≤127.73万元", "161.73万元", "20", score)).outcome());
    }

    @ParameterizedTest
    @CsvSource({
      "≥95%, 95%, 0, 0, NOT_APPLICABLE",
      "≥95%, 95%, '', 10, UNDECIDED", // points were left blank where something was scored
      "≥95%, 95%, '', '', UNDECIDED",
      "'', '', '', '', NOT_APPLICABLE",
      "无, 无, 无, 无, NOT_APPLICABLE",
      "≥95%, 95%, XX, 10, UNDECIDED",
      "≥95%, 95%, 10, '', UNDECIDED",
      "≥95%, 95%, 10, XX, UNDECIDED",
      "≥95%, '', 10, 10, UNDECIDED",
      "'', 95%, 10, 10, UNDECIDED",
      "12次, 100%, 10, 10, UNDECIDED",
      "≥95%, XX, 10, 10, UNDECIDED"
    })
    void areNotDecidedByCellsThatDoNotDecide(
        String target, String actual, String points, String score, Outcome outcome) {
      assertEquals(
          outcome, CheckTester.of(INDICATORS, of(target, actual, points, score)).outcome());
    }

    @Test
    void theMarginIsTheDistanceFromTheRange() {
      assertEquals(
          Margin.off(FigureType.POINTS, 420L),
          CheckTester.of(INDICATORS, of("≤127.73万元", "161.73万元", "20", "20")).margin());
      assertEquals(
          Margin.off(FigureType.POINTS, 1L),
          CheckTester.of(INDICATORS, of("效果明显", "达成年度指标", "5", "3.99")).margin());
      assertEquals(
          Margin.exact(), CheckTester.of(INDICATORS, of("≥95%", "95%", "10", "10")).margin());
    }

    @Test
    void scoreBasisAndSupportedRangeAreOperands() {
      assertEquals(
          ImmutableList.of(
              "score department-form/indicator:指标/score",
              "basis department-form/indicator:指标/target",
              "basis department-form/indicator:指标/actual",
              "basis department-form/indicator:指标/points",
              "supported (0–15.80)"),
          CheckTester.of(INDICATORS, of("≤127.73万元", "161.73万元", "20", "20")).looked());
    }

    @Test
    void withoutRowsThereIsNoApplication() {
      assertTrue(
          CheckTester.of(INDICATORS, Cases.of(SelfEvaluationForm.ofDepartment().build()))
              .outcomes()
              .isEmpty());
    }
  }

  @Nested
  class OfTheExecution {
    private CheckTester execution(
        ScoringScheme scheme, String annual, String executed, String rate, String score) {
      Check check = Checks.supportedScores(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, scheme);
      return CheckTester.of(
          check,
          Cases.of(
              SelfEvaluationForm.ofDepartment()
                  .funds(Lines.ANNUAL_FUNDS, "", annual, executed)
                  .execution(Lines.ANNUAL_FUNDS, "10", rate, score)
                  .build()));
    }

    @Test
    void aRateBelowEveryRateScoresNothing() {
      assertEquals(
          Outcome.PASSED,
          execution(Schemes.open().build(), "1", "-9223372036854.775808", "", "0").outcome());
    }

    @ParameterizedTest
    @CsvSource({
      "171.38, 161.73, 94.37, 9.44, PASSED",
      "171.38, 161.73, 94.37, 9.43, PASSED", // 9.4369…, cut off
      "171.38, 161.73, 94.37, 9.4, PASSED",
      "171.38, 161.73, 94.37, 9.42, FAILED",
      "171.38, 161.73, 94.37, 9.3, FAILED",
      "171.38, 161.73, 94.37, 10, FAILED",
      "171.38, 161.73, 94, 9.40, PASSED", // from the rate as it is printed
      "171.38, 161.73, '', 9.44, PASSED",
      "171.38, 171.38, 100, 10, PASSED",
      "171.38, 197.38, 115.17, 10, PASSED",
      "171.38, 0, 0, 0, PASSED",
      "0, 0, '', 10, UNDECIDED",
      "0, 5, '', 10, UNDECIDED",
      "'', 161.73, 100, 10, UNDECIDED",
      "171.38, XX, 100, 10, UNDECIDED",
      "171.38, 161.73, 94.37, '', UNDECIDED"
    })
    void areRecomputedFromTheRate(
        String annual, String executed, String rate, String score, Outcome outcome) {
      assertEquals(
          outcome, execution(Schemes.open().build(), annual, executed, rate, score).outcome());
    }

    @Test
    void followTheStepsOfAScheme() {
      assertEquals(
          Outcome.PASSED, execution(Schemes.steps(), "171.38", "161.73", "94.37", "7").outcome());
      assertEquals(
          Outcome.FAILED,
          execution(Schemes.steps(), "171.38", "161.73", "94.37", "9.44").outcome());
    }

    @Test
    void haveAmountsAndRateAsTheirBasis() {
      assertEquals(
          ImmutableList.of(
              "score department-form/annual-funds/score",
              "basis department-form/annual-funds/executed",
              "basis department-form/annual-funds/annual",
              "basis department-form/annual-funds/execution-rate",
              "supported (9.44)"),
          execution(Schemes.open().build(), "171.38", "161.73", "94.37", "10").looked());
    }
  }

  @Test
  void theRangeOfAFormIsTheSumOverItsRows() {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "", "171.38", "171.38")
            .execution(Lines.ANNUAL_FUNDS, "10", "100", "10")
            .indicator(
                Indicator.builder()
                    .name("甲")
                    .target("≤127.73万元")
                    .actual("161.73万元")
                    .points("20")
                    .build())
            .indicator(
                Indicator.builder().name("乙").target("效果明显").actual("达成年度指标").points("5").build())
            .indicator(Indicator.builder().name("丙").points("0").build())
            .build();
    FormScore score =
        Scores.of(Submission.of(form, Year.of(2024)), Schemes.open().build()).department().get();
    assertEquals("14.00–30.80", score.supported().toString(), "0–15.80 + 4–5 + 0 + 10");
  }
}
