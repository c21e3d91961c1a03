package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines and dates of completion within the fiscal year, 2024 (STD-T12). */
class DatesInYearTest {
  private static final Check CHECK = DatesInYear.in(Documents.DEPARTMENT_FORM);

  @ParameterizedTest
  @CsvSource({
    "2025年1月1日前, 2024年12月20日, FAILED",
    "2024年12月31日前, 2025年1月1日, FAILED",
    "2024年12月31日前, 2025年3月底前, FAILED",
    "约2024年末, 2025年1月1日, FAILED",
    "2024年12月31日之前完成, 2024年12月31日之前完成, PASSED",
    "2023年12月31日前, 2023年12月1日, FAILED",
    "2024年12月31日前, 2023年12月1日, FAILED",
    "12月31日前, 12月31日, PASSED",
    "2024年12月31日前, 按时完成, PASSED",
    "2024年12月31日前, 2024年2月30日, UNDECIDED",
    "12-31, 2024年12月1日, UNDECIDED",
    "≥95%, 96%, NOT_APPLICABLE",
    "效果明显, 效果明显, NOT_APPLICABLE",
    "无, 2025年1月1日, NOT_APPLICABLE"
  })
  void noDateLiesAfterTheYear(String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        CheckTester.of(
                CHECK,
                OneIndicator.in(OneIndicator.of(Category.TIMELINESS, "完成时间", target, actual)))
            .outcome());
  }

  @Test
  void bothCellsAreNamed() {
    assertEquals(
        ImmutableList.of(
            "target department-form/indicator:完成时间/target",
            "actual department-form/indicator:完成时间/actual"),
        CheckTester.of(
                CHECK,
                OneIndicator.in(OneIndicator.of(Category.TIMELINESS, "完成时间", "2025年1月1日前", "按时完成")))
            .looked());
  }

  @Test
  void theNarrativeIsAskedToo() {
    Narrative narrative =
        Narrative.builder()
            .indicator(OneIndicator.of(Category.TIMELINESS, "完成时间", "2024年底前", "2025年2月1日").build())
            .build();
    assertEquals(
        Outcome.FAILED,
        CheckTester.of(
                DatesInYear.in(Documents.NARRATIVE), Cases.of2024().narrative(narrative).build())
            .outcome());
  }
}
