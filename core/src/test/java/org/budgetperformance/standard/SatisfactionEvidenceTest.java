package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A satisfaction says on what it rests (STD-T13). */
class SatisfactionEvidenceTest {
  private static final RowQuestion QUESTION = ValueQuestion.SATISFACTION_EVIDENCE;

  private static Indicator.Builder satisfaction(String actual, String explanation) {
    return OneIndicator.of(Category.BENEFICIARY_SATISFACTION, "群众满意度", "≥95%", actual)
        .explanation(explanation);
  }

  @ParameterizedTest
  @CsvSource({
    "96%, '', FAILED",
    "96%, 继续保持, FAILED",
    "满意, '', FAILED",
    "96%, 发放问卷200份, PASSED",
    "96%（电话回访50人）, '', PASSED",
    "'', 继续保持, NOT_APPLICABLE",
    "无, '', NOT_APPLICABLE"
  })
  void evidenceIsNamed(String actual, String explanation, Outcome outcome) {
    assertEquals(outcome, OneIndicator.outcome(QUESTION, satisfaction(actual, explanation)));
  }

  @Test
  void anExplanationThatCannotBeReadLeavesItOpen() {
    assertEquals(
        Outcome.UNDECIDED,
        OneIndicator.outcome(
            QUESTION, satisfaction("96%", "").explanation(Figure.unreadable("？？"))));
  }

  @Test
  void anotherDimensionNeedsNone() {
    assertEquals(
        Outcome.NOT_APPLICABLE,
        OneIndicator.outcome(QUESTION, OneIndicator.quality("合格率", "≥95%", "96%")));
  }

  @Test
  void oneOfNoPointsNeedsNone() {
    assertEquals(
        Outcome.NOT_APPLICABLE,
        OneIndicator.outcome(QUESTION, satisfaction("96%", "").points("0").score("0")));
  }
}
