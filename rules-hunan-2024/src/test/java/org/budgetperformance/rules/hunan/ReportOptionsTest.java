package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.report.MarkdownReport;
import org.budgetperformance.report.Report;
import org.budgetperformance.report.TextReport;
import org.junit.jupiter.api.Test;

/** What reports of the sample say only when asked, and what none of them says. */
class ReportOptionsTest {
  private static final String HINT = "若自评报告 › 基本支出 › 本年决算数：163.38万元应为127.73万元";
  private static final String SUSPECT = "≤127.73 万元 → 若为 ≤161.73万元";
  private static final String STEP = "最大差额";

  private static final Evaluation EVALUATION = SamplePage.EVALUATION;

  private static String render(Report report) {
    return report.render(EVALUATION, ImmutableList.of());
  }

  private static TextReport text() {
    return TextReport.in(Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void aTextIsPlainUnlessAskedForMore() {
    String plain = render(text());
    assertFalse(plain.contains(HINT));
    assertFalse(plain.contains(SUSPECT));
    assertFalse(plain.contains(STEP));
    assertFalse(plain.contains("\u001b"));
  }

  @Test
  void hintsAreAddedToFindingsAndSuspectsAfterThem() {
    String hints = render(text().withHints());
    assertTrue(hints.contains("    - " + HINT), hints);
    assertTrue(hints.contains(SUSPECT), hints);
    assertFalse(hints.contains(STEP));
    assertTrue(hints.indexOf(SUSPECT) > hints.indexOf("无法判定 4 项"));
  }

  /** 163.38 + 34 = 197.38 are 26.00 more than 171.38, each up to half of its last place off. */
  @Test
  void stepsFollowTheFindingThatTheyExplain() {
    assertTrue(
        render(text().withSteps())
            .contains(
                "  自评报告的基本支出本年决算数 + 自评报告的项目支出本年决算数: 197.38万元 ±0.01万元  [合计]\n"
                    + "                基本支出本年决算数: 163.38万元 ±0.005万元  @ 自评报告 › 基本支出 › 本年决算数\n"
                    + "                项目支出本年决算数: 34.00万元 ±0.005万元  @ 自评报告 › 项目支出 › 本年决算数\n"));
  }

  @Test
  void coloursAreForSeveritiesAndChangeNothingElse() {
    String coloured = render(text().coloured());
    assertTrue(coloured.contains("1. \u001b[1;31m[错误]\u001b[0m STD-D14 "));
    assertTrue(coloured.contains("15、18、23. \u001b[33m[警告]\u001b[0m "));
    assertTrue(coloured.contains("29、32、34. \u001b[36m[提示]\u001b[0m "));
    assertEquals(render(text()), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void aTerminalHasAtLeastTwentyColumns() {
    assertThrows(IllegalArgumentException.class, () -> text().wrappedAt(19));
    String wrapped = render(text().wrappedAt(40));
    assertEquals(
        render(text()).replaceAll("\\s", ""), wrapped.replaceAll("\\s", ""), "only spaces differ");
  }

  @Test
  void markdownHasHintsUnlessTheyAreLeftOutAndStepsIfAskedFor() {
    MarkdownReport markdown = MarkdownReport.in(Locale.SIMPLIFIED_CHINESE);
    assertTrue(render(markdown).contains("  - " + HINT));
    assertFalse(render(markdown).contains(STEP));
    assertFalse(render(markdown.withoutHints()).contains(HINT));
    assertTrue(render(markdown.withSteps()).contains("\n最大差额: 9.65万元\n"));
    assertTrue(render(markdown).contains("| 错1 | 错误 | STD-D14 | 同一笔资金重复计列 |\n"));
  }

  @Test
  void aPageHasHintsUnlessTheyAreLeftOut() {
    HtmlReport page = HtmlReport.in(Locale.SIMPLIFIED_CHINESE);
    assertTrue(render(page).contains("<li>" + HINT));
    assertFalse(render(page.withoutHints()).contains(HINT));
    assertTrue(render(page.withoutHints()).contains(STEP));
  }

  /** The telephone numbers of two forms differ, so they are among the suspects. */
  @Test
  void noReportTellsATelephoneNumber() {
    assertTrue(SampleReport.text().contains("13800000181"));
    for (Report report :
        ImmutableList.of(
            text().withHints().withSteps(),
            MarkdownReport.in(Locale.SIMPLIFIED_CHINESE).withSteps(),
            HtmlReport.in(Locale.SIMPLIFIED_CHINESE))) {
      String text = render(report);
      assertFalse(text.contains("13800000181"), report.getClass().getSimpleName());
      assertFalse(text.contains("13800000131"), report.getClass().getSimpleName());
    }
  }
}
