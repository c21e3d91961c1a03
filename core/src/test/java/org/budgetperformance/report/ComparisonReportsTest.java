package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.module.Source;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** A comparison as text, page and workbook. */
class ComparisonReportsTest {
  /** A form of indicators with scores; one above 1 is found. */
  private static Evaluation evaluate(String module, String telephone, String... namesAndScores) {
    SelfEvaluationForm.Builder form =
        SelfEvaluationForm.ofDepartment().text(Lines.TELEPHONE, telephone);
    for (int i = 0; i < namesAndScores.length; i += 2) {
      form.indicator(
          Indicator.builder().name(namesAndScores[i]).score(namesAndScores[i + 1]).build());
    }
    return Evaluation.run(
        module,
        Submission.builder().fiscalYear(Year.of(2024)).form(form.build()).build(),
        ImmutableList.of(TestChecks.rule("A", new TestChecks.Scores())),
        null);
  }

  /** 甲 is corrected, 乙 stands with another figure, 丙 is blank, 丁 stands as it did, 戊 is new. */
  private static final Comparison COMPARISON =
      Comparison.of(
          evaluate("m 1", "", "甲", "2", "乙", "3", "丙", "4", "丁", "5", "戊", "1"),
          evaluate("m 2", "", "甲", "1", "乙", "6", "丙", "", "丁", "5", "戊", "7"));

  @Test
  void theTextSaysFirstWhatIsToBeDone() {
    assertEquals(
        "2024 年度绩效自评整改对照\n"
            + "整改前：规则 m 1，发现 4 项（连带的逐项计）\n"
            + "整改后：规则 m 2，发现 3 项（连带的逐项计）\n"
            + "新增 1 项，仍存在 2 项（其中位置有变 0 项），已消除 2 项\n"
            + "\n"
            + "新增（1 项）\n"
            + "  - [错误] A 规则：得分整体支出绩效自评表·“戊”得分 7（整体支出绩效自评表 › 戊 › 得分）\n"
            + "      所改：整体支出绩效自评表 › 戊 › 得分：1 → 7\n"
            + "\n"
            + "仍存在，数据有变（1 项）\n"
            + "  - [错误] A 规则：得分整体支出绩效自评表·“乙”得分 6（整体支出绩效自评表 › 乙 › 得分）\n"
            + "      所改：整体支出绩效自评表 › 乙 › 得分：3 → 6\n"
            + "      原为：得分整体支出绩效自评表·“乙”得分 3\n"
            + "\n"
            + "仍存在，未变（1 项）\n"
            + "  - [错误] A 规则：得分整体支出绩效自评表·“丁”得分 5（整体支出绩效自评表 › 丁 › 得分）\n"
            + "\n"
            + "已消除：改为空白，无从核查（1 项）\n"
            + "  - [错误] A 规则：得分整体支出绩效自评表·“丙”得分 4（整体支出绩效自评表 › 丙 › 得分）\n"
            + "      所改：整体支出绩效自评表 › 丙 › 得分：4 → （空白）\n"
            + "\n"
            + "已消除：已改正（1 项）\n"
            + "  - [错误] A 规则：得分整体支出绩效自评表·“甲”得分 2（整体支出绩效自评表 › 甲 › 得分）\n"
            + "      所改：整体支出绩效自评表 › 甲 › 得分：2 → 1\n",
        ComparisonText.in(Locale.CHINESE).render(COMPARISON));
  }

  @Test
  void itSpeaksEnglishToo() {
    String text = ComparisonText.in(Locale.ENGLISH).wrappedAt(100).render(COMPARISON);

    assertTrue(text.startsWith("The 2024 self-evaluation before and after\n"), text);
    assertTrue(text.contains("\nGone: made blank, nothing to check (1)\n"), text);
    assertTrue(text.contains("score: 4 → (blank)"), text);
  }

  @Test
  void thePageHasNoScriptAndAsksNobody() {
    String page = ComparisonPage.in(Locale.CHINESE).render(COMPARISON);

    assertFalse(page.contains("<script") || page.contains("http:") || page.contains("https:"));
    assertTrue(page.contains("Content-Security-Policy"));
    assertTrue(page.contains("id=\"gone-blanked\""));
    assertEquals(5, page.split("<article ", -1).length - 1);
  }

  private static List<String> rows(byte[] file, String sheet) {
    Source source = OfficeFile.read(file).get();
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < source.size(); row++) {
      String place = source.places().line(source.line(row)).toString();
      if (place.startsWith(sheet + "!") && !source.cells(row).equals(ImmutableList.of(""))) {
        rows.add(String.join("|", source.cells(row)));
      }
    }
    return rows;
  }

  @Test
  void theWorkbookHasARowAFinding() {
    byte[] file = ComparisonWorkbook.in(Locale.CHINESE).render(COMPARISON);
    List<String> findings = rows(file, "对照清单");

    assertEquals("结果|级别|规则|问题|栏目|整改前|整改后|所改数据|备注", findings.get(0));
    assertEquals(6, findings.size());
    assertEquals(
        "已消除：已改正|错误|A|规则|整体支出绩效自评表 › 甲 › 得分|得分整体支出绩效自评表·“甲”得分 2|得分整体支出绩效自评表·“甲”得分 1"
            + "|整体支出绩效自评表 › 甲 › 得分：2 → 1",
        findings.get(5));
    assertTrue(rows(file, "汇总").contains("规则|m 1|m 2"));
    assertArrayEquals(file, ComparisonWorkbook.in(Locale.CHINESE).render(COMPARISON));
  }

  @Test
  void nobodysTelephoneIsTold() {
    Comparison comparison =
        Comparison.of(
            evaluate("m 1", "13800001234", "问13800001234", "2"),
            evaluate("m 1", "13900005678", "问13800001234", "3"));

    for (String text :
        ImmutableList.of(
            ComparisonText.in(Locale.CHINESE).render(comparison),
            ComparisonPage.in(Locale.CHINESE).render(comparison))) {
      assertFalse(text.contains("13800001234") || text.contains("13900005678"), text);
    }
  }
}
