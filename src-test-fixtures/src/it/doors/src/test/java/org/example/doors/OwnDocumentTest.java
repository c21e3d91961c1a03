package org.example.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** A document of one's own, and what a check of one's own finds in it. */
class OwnDocumentTest {
  static final String TEXT =
      String.join(
          "\n",
          "2024年度资产情况表",
          "单位：万元",
          "资产\t账面价值\t出租\t闲置",
          "资产合计\t100\t130\t30",
          "其中：房屋\t80\t100\t20",
          "设备\t20\t30\t10",
          "盘点情况\t账实相符");

  private final ReadResult read = OwnLabels.reader().read(TEXT);
  private final Evaluation evaluation = DoorRules.MODULE.evaluate(read.submission());
  private final Finding finding = evaluation.findings().get(0);

  @Test
  void aDocumentIsReadAndDrawnByItsParts() {
    Sheet sheet = read.submission().sheets(OwnDocument.ASSET_TABLE).get(0);
    assertEquals(ImmutableList.of(), read.problems());
    assertEquals(Amount.ofWanYuan("10"), sheet.at(OwnDocument.EQUIPMENT, OwnDocument.IDLE).get());
    assertEquals("账实相符", sheet.at(OwnDocument.REMARK, Columns.TEXT).get());
    String page = page();
    assertTrue(page.contains("<caption>资产</caption>"), page);
    assertTrue(page.contains("<th class=\"level1\" scope=\"row\">房屋</th>"), page);
  }

  @Test
  void aCheckOfOnesOwnFindsSomething() {
    assertEquals(1, evaluation.findings().size());
    assertEquals("资产情况表·资产合计出租 130万元超过账面价值 100万元", finding.message(Locale.CHINESE));
  }

  @Test
  void itHasATreeThatIsDoneAgain() {
    Explanation explanation = evaluation.explain(finding);
    assertFalse(Steps.hasAssertion(explanation.verdict()));
    assertEquals("", explanation.verify(read.submission()).orElse(""));

    Submission other =
        read.submission()
            .with(
                finding.places().get(0), Cells.read(FigureType.AMOUNT, "120", MoneyUnit.WAN_YUAN));
    assertTrue(explanation.verify(other).isPresent());
  }

  @Test
  void itHasHints() {
    // 100 leased of 130 would do, and so would 30 leased of 100 with 130 idle.
    assertEquals(
        ImmutableList.of(
            "COLUMNS_SWAPPED {asset-table/assets/leased=100.00万元,"
                + " asset-table/assets/value=130.00万元}",
            "COLUMNS_SWAPPED {asset-table/assets/leased=30.00万元,"
                + " asset-table/assets/idle=130.00万元}"),
        Hints.of(evaluation).nearMisses(finding).stream()
            .map(hint -> hint.kind() + " " + hint.changes())
            .collect(ImmutableList.toImmutableList()));
    assertEquals(1, Hints.of(evaluation).suspects().size());
  }

  @Test
  void itHasAPlaceOnThePage() {
    String cell = "<td class=\"number marked error\" id=\"s1-r0-c1\">130 ";
    assertTrue(page().contains(cell), page());
    assertTrue(page().contains("<a href=\"#s1-r0-c1\">资产情况表 › 资产合计 › 出租</a>"), page());
  }

  private String page() {
    return HtmlReport.in(Locale.CHINESE).render(evaluation, read.problems());
  }
}
