package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** What the text report says of date, policy and waivers. */
class TermsTextTest {
  private static Rule rule(String id) {
    return Rule.builder(id, "材料齐全", "documents present")
        .checks(Checks.documentsPresent(BaseData.TABLE))
        .cites(
            Citation.builder().issuer("某省财政厅").title("某通知").status(CitationStatus.PRACTICE).build())
        .build();
  }

  private static Waiver waiver(LocalDate lastDay) {
    return Waiver.builder()
        .ruleId("A")
        .place("基础数据表")
        .authority("某市财政局")
        .reason("本年不编制")
        .lastDay(lastDay)
        .build();
  }

  private static String render(EvaluationTerms terms, Locale locale) {
    Submission submission = Submission.builder().fiscalYear(Year.of(2024)).build();
    Evaluation evaluation =
        Evaluation.run("test 1", submission, ImmutableList.of(rule("A"), rule("B")), null, terms);
    return TextReport.in(locale).render(evaluation, ImmutableList.of());
  }

  private static final EvaluationTerms TERMS =
      EvaluationTerms.builder()
          .date(LocalDate.of(2025, 5, 1))
          .policy(
              Policy.builder("huaihua-2025")
                  .division("4312")
                  .fiscalYears(2024, 2024)
                  .switchOff("B", "与A重复")
                  .build())
          .addWaivers(waiver(LocalDate.of(2025, 12, 31)), waiver(LocalDate.of(2024, 12, 31)))
          .build();

  private static void assertLines(String text, String... lines) {
    String expected = String.join("\n", lines) + "\n";
    assertTrue(text.contains(expected), text);
  }

  @Test
  void inChinese() {
    String text = render(TERMS, Locale.CHINESE);

    assertLines(text, "核查口径：huaihua-2025", "核查日期：2025-05-01");
    assertLines(
        text,
        "发现 0 项",
        "",
        "已豁免 1 项",
        "",
        "- [豁免] A 材料齐全",
        "  缺少基础数据表",
        "  豁免：某市财政局，有效期至 2025-12-31：本年不编制",
        "",
        "停用规则 1 条",
        "  - B 材料齐全：与A重复",
        "",
        "未起作用的豁免和口径 1 项",
        "  - 对 A 的豁免（基础数据表）有效期至 2024-12-31，核查日期为 2025-05-01，已过期");
    assertTrue(text.contains("豁免 1\n"), text);
  }

  @Test
  void inEnglish() {
    String text = render(TERMS, Locale.ENGLISH);

    assertLines(text, "Policy: huaihua-2025", "Date: 2025-05-01");
    assertLines(
        text,
        "Waived: 1",
        "",
        "- [waived] A documents present",
        "  the submission has no base-data table",
        "  Waived by 某市财政局, until 2025-12-31: 本年不编制",
        "",
        "Rules switched off: 1",
        "  - B documents present: 与A重复",
        "",
        "Waivers and policy without effect: 1",
        "  - the waiver of A (基础数据表) ended on 2024-12-31, before the evaluation of 2025-05-01");
  }

  @Test
  void withoutTermsNothingIsSaidOfThem() {
    String text = render(EvaluationTerms.none(), Locale.ENGLISH);

    assertFalse(text.contains("Policy"), text);
    assertFalse(text.contains("Waive"), text);
    assertFalse(text.contains("switched off"), text);
    assertEquals(1, text.split("\n1\\. \\[", -1).length - 1, text);
  }
}
