package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities are set in figures (STD-T09). */
class QuantityInWordsTest {
  private static final RowQuestion QUESTION = TargetQuestion.QUANTITY_IN_WORDS;

  @ParameterizedTest
  @CsvSource({
    "培训场次, 效果明显, 效果明显, FAILED",
    "培训场次, 是, 是, FAILED",
    "培训场次, ≥12次, 12次, PASSED",
    "培训场次, 12-15次, 12次, PASSED",
    "培训场次, 按月安排, 12次, PASSED",
    "培训场次, 约12次, 12次, UNDECIDED",
    "培训场次, 无, 无, NOT_APPLICABLE"
  })
  void outcome(String name, String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(QUESTION, OneIndicator.of(Category.QUANTITY, name, target, actual)));
  }

  @Test
  void anotherCategoryMayBeSetInWords() {
    assertEquals(
        Outcome.NOT_APPLICABLE,
        OneIndicator.outcome(QUESTION, OneIndicator.quality("业务水平", "效果明显", "效果明显")));
  }
}
