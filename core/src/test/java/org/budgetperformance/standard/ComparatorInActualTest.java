package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An actual value is a value (STD-T03). */
class ComparatorInActualTest {
  private static final RowQuestion QUESTION = ValueQuestion.COMPARATOR_IN_ACTUAL;

  @ParameterizedTest
  @CsvSource({
    "合格率, ≥95%, ≥95%, FAILED",
    "合格率, ≥95%, 不低于96%, FAILED",
    "整体支出, ≤127.73万元, ≤127.73万元, FAILED",
    "培训, ≥12次, 12次以上, FAILED",
    "合格率, ≥95%, >95%, FAILED",
    "合格率, ≥95%, =95%, PASSED",
    "合格率, ≥95%, 95%, PASSED",
    "合格率, ≥95%, 达到95%, PASSED",
    "完成时间, 2024年12月31日前, 2024年12月31日之前完成, PASSED",
    "完成时间, 2024年12月31日前, 2024年12月31日前, PASSED",
    "群众受益, 效果明显, 效果明显, PASSED",
    "合格率, ≥95%, 约95%, UNDECIDED",
    "合格率, ≥95%, '', NOT_APPLICABLE",
    "合格率, ≥95%, 无, NOT_APPLICABLE",
    "合格率, 无, ≥95%, NOT_APPLICABLE"
  })
  void outcome(String name, String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(QUESTION, OneIndicator.of(Category.QUALITY, name, target, actual)));
  }

  @Test
  void bothCellsAreNamed() {
    assertEquals(
        ImmutableList.of(
            "target department-form/indicator:合格率/target",
            "actual department-form/indicator:合格率/actual"),
        OneIndicator.ask(QUESTION, OneIndicator.quality("合格率", "≥95%", "≥95%")).looked());
  }
}
