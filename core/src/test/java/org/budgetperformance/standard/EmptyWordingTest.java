package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.formula.Formulas;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets in words that say nothing, together for each document (STD-T10). */
class EmptyWordingTest {
  private static final Check CHECK =
      Checks.allRows(
          Documents.DEPARTMENT_FORM,
          Lines.INDICATOR,
          TargetQuestion.EMPTY_WORDING,
          Formulas.counting());

  @ParameterizedTest
  @CsvSource({
    "效果明显, FAILED",
    "效 果 明 显, FAILED",
    "显著, FAILED",
    "有效保障, FAILED",
    "不断提高, FAILED",
    "进一步提高, FAILED",
    "改善明显, FAILED",
    "建立信访事项移交机制, PASSED",
    "群众上访量较上年减少, PASSED",
    "≥95%, NOT_APPLICABLE",
    "是, NOT_APPLICABLE",
    "待定, NOT_APPLICABLE",
    "无, NOT_APPLICABLE"
  })
  void aTargetSaysWhatIsToBeAttained(String target, Outcome outcome) {
    assertEquals(
        outcome,
        CheckTester.of(CHECK, OneIndicator.in(OneIndicator.quality("业务水平", target, "效果明显")))
            .outcome());
  }

  @Test
  void oneFindingNamesThemAll() {
    CheckTester tester =
        CheckTester.of(
            CHECK,
            OneIndicator.in(
                OneIndicator.quality("甲", "效果明显", "效果明显"),
                OneIndicator.quality("乙", "建立移交机制", "建立移交机制"),
                OneIndicator.quality("丙", "有效保障", "有效保障")));
    assertEquals(Outcome.FAILED, tester.outcome());
    assertEquals(
        ImmutableList.of(
            "target department-form/indicator:甲/target",
            "target department-form/indicator:丙/target"),
        tester.looked());
  }
}
