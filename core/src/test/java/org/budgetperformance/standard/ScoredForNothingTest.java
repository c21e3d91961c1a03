package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An indicator that scores has a target and an actual (STD-F12). */
class ScoredForNothingTest {
  private static final Check CHECK = ScoredForNothing.in(Documents.DEPARTMENT_FORM);

  private static Outcome outcome(
      String name, String target, String actual, String points, String score) {
    return OneIndicator.outcome(
        CHECK, OneIndicator.quality(name, target, actual).points(points).score(score));
  }

  @ParameterizedTest
  @CsvSource({
    "≥95%, '', FAILED",
    "≥95%, 不涉及, FAILED",
    "—, 96%, FAILED",
    "无社会成本, 无社会成本, FAILED",
    "≥95%, 96%, PASSED",
    "≥95%, 约九成, PASSED",
    "XX, 96%, PASSED",
    "不产生污染, 未产生污染, PASSED",
    "0, 0, PASSED"
  })
  void aScoreHasSomethingToMeasure(String target, String actual, Outcome outcome) {
    assertEquals(outcome, outcome("合格率", target, actual, "10", "10"));
  }

  @ParameterizedTest
  @CsvSource({"生产事故, ≤1起, 无", "生产事故, 无, 无", "设备运行, 无故障, 无", "设备停机, 0次, 没有"})
  void noneOfWhatIsNotToHappenIsAResult(String name, String target, String actual) {
    assertEquals(Outcome.PASSED, outcome(name, target, actual, "10", "10"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, NOT_APPLICABLE",
    "'', 10, NOT_APPLICABLE",
    "10, '', NOT_APPLICABLE",
    "10, 0, NOT_APPLICABLE",
    "10, #REF!, UNDECIDED",
    "#REF!, 10, UNDECIDED"
  })
  void onlyPointsThatAreScoredAskForIt(String points, String score, Outcome outcome) {
    assertEquals(outcome, outcome("合格率", "≥95%", "—", points, score));
  }
}
