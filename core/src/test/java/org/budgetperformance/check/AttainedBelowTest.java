package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where less than 90% of a target is attained, a reason is required. */
class AttainedBelowTest {
  private static final AttainedBelow QUESTION =
      AttainedBelow.of(Rate.ofPercent("90"), Schemes.open().build());
  private static final Check REASON =
      Checks.requiredIf(Documents.DEPARTMENT_FORM, Lines.INDICATOR, Columns.EXPLANATION, QUESTION);

  @ParameterizedTest
  @CsvSource({
    "≥100人, 89人, FAILED",
    "≥100人, 90人, NOT_APPLICABLE", // 90% are not below 90%
    "≥100人, 100人, NOT_APPLICABLE",
    "≥100人, 150人, NOT_APPLICABLE",
    "≤90万元, 100万元, NOT_APPLICABLE", // 90 ÷ 100
    "≤89万元, 100万元, FAILED",
    "≤90万元, 1万元, NOT_APPLICABLE",
    "优, 良, FAILED",
    "良, 优, NOT_APPLICABLE",
    "良, 良, NOT_APPLICABLE",
    "效果明显, 未达成年度指标且效果较差, FAILED",
    "效果明显, 达成年度指标, NOT_APPLICABLE",
    "效果明显, 部分达成年度指标并具有一定效果, UNDECIDED", // partly is no share
    "2024年10月31日前, 2024年12月20日, FAILED",
    "≥100人, XX, UNDECIDED",
    "≥100人, '', UNDECIDED",
    "无, 无, NOT_APPLICABLE"
  })
  void requiresAReason(String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(REASON, OneIndicator.of(Category.QUANTITY, "培训人次", target, actual)));
    boolean isOpen = outcome == Outcome.UNDECIDED;
    assertEquals(
        outcome == Outcome.FAILED || isOpen ? Outcome.PASSED : outcome,
        OneIndicator.outcome(
            REASON,
            OneIndicator.of(Category.QUANTITY, "培训人次", target, actual).explanation("连日下雨")));
  }

  @Test
  void saysFromWhereOn() {
    assertEquals("完成不足年度指标值的90%", QUESTION.message().in(Locale.CHINESE));
    assertEquals(
        "less than 87.5% of the target is attained",
        AttainedBelow.of(Rate.ofPercent("87.5"), Schemes.open().build())
            .compares()
            .in(Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "100.01"})
  void asksForAShare(String percent) {
    assertThrows(
        IllegalArgumentException.class,
        () -> AttainedBelow.of(Rate.ofPercent(percent), Schemes.open().build()));
  }
}
