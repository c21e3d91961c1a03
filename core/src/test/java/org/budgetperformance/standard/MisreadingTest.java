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

/** Cells that look misread (STD-T11). */
class MisreadingTest {
  private static final RowQuestion QUESTION = RateQuestion.AS_WRITTEN;

  @ParameterizedTest
  @CsvSource({
    "合格率, 295%, 96%, FAILED",
    "培训人次, 2280次, 280次, FAILED",
    "合格率, ≥9O%, 96%, FAILED",
    "合格率, ≥95%, 9O%, FAILED",
    "合格率, ≥95%, 295%, FAILED",
    "合格率, ≥95%, 290%, FAILED",
    "合格率, ≥95%, 2100%, FAILED",
    "合格率, ≥95%, 298.5%, FAILED",
    "合格率, ≥95%, 96%, PASSED",
    "合格率, ≥95%, 195%, PASSED",
    "增长率, ≥95%, 220%, PASSED",
    "增长率, ≥95%, 2.5%, PASSED",
    "合格率, 不低于95%, 295%, PASSED",
    "增长率, ≥250%, 295%, PASSED",
    "合格率, ≥95%, 约95%, UNDECIDED",
    "培训人数, 2370人, 2370人, PASSED",
    "走访户数, 2580户, 2580 户, PASSED",
    "培训人数, 2370人, 2300人, FAILED",
    "合格率, 无, 9O%, NOT_APPLICABLE"
  })
  void outcome(String name, String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(QUESTION, OneIndicator.of(Category.QUALITY, name, target, actual)));
  }

  @Test
  void anotherIndicatorMayShowHowTargetsAreWritten() {
    assertEquals(
        ImmutableList.of(Outcome.FAILED, Outcome.PASSED),
        OneIndicator.ask(
                QUESTION,
                OneIndicator.quality("完成率", "=100%", "290%"),
                OneIndicator.quality("合格率", "≥90%", "91%"))
            .outcomes());
  }

  @Test
  void bothCellsAreNamed() {
    assertEquals(
        ImmutableList.of(
            "target department-form/indicator:合格率/target",
            "actual department-form/indicator:合格率/actual"),
        OneIndicator.ask(QUESTION, OneIndicator.quality("合格率", "≥95%", "295%")).looked());
  }
}
