package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Locale;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Every figure of every document is drawn, however odd the document is. */
class FormsTest {
  private static final Citation PRACTICE =
      Citation.builder().issuer("某省财政厅").title("某通知").status(CitationStatus.PRACTICE).build();

  private static String page(Sheet sheet, Rule... rules) {
    Submission submission = Submission.builder().fiscalYear(Year.of(2024)).addSheets(sheet).build();
    Evaluation evaluation = Evaluation.run("test 1", submission, ImmutableList.copyOf(rules), null);
    return HtmlReport.in(Locale.SIMPLIFIED_CHINESE).render(evaluation, ImmutableList.of());
  }

  private static void assertDrawn(String page, String... texts) {
    for (String text : texts) {
      assertTrue(page.contains(">" + text + "<"), text + " is not on " + page);
    }
  }

  @Test
  void anIndicatorStandsBelowItsDimensionWhoseCellHoldsItsPoints() {
    String page =
        page(
            Sheet.builder(SheetId.of(Documents.DEPARTMENT_FORM))
                .put(Line.of(Dimension.COST), Columns.POINTS, Figure.of(Points.of("21")))
                .put(
                    Row.of(Lines.INDICATOR, "甲"), Columns.CATEGORY, Figure.of(Category.SOCIAL_COST))
                .put(Row.of(Lines.INDICATOR, "甲"), Columns.SCORE, Figure.of(Points.of("22")))
                .put(
                    Row.of(Lines.INDICATOR, "乙"),
                    Columns.CATEGORY,
                    Figure.of(Category.ECONOMIC_COST))
                .build());
    assertTrue(
        page.contains(
            "<th class=\"dimension\" scope=\"rowgroup\" rowspan=\"2\">成本指标"
                + " <span class=\"number\" id=\"s1-r0-c9\">21</span></th>"),
        page);
    assertDrawn(page, "甲", "乙", "社会成本指标", "经济成本指标", "22");
  }

  @Test
  void whatNoOfficialFormHasIsDrawnAllTheSame() {
    Row lonely = Row.of(Lines.INDICATOR, "没有二级指标");
    Row category = Row.of(Line.of(Category.QUALITY));
    String page =
        page(
            Sheet.builder(SheetId.of(Documents.PROJECT_FORM, "道路"))
                .put(lonely, Columns.SCORE, Figure.of(Points.of("31")))
                .put(lonely, Columns.AMOUNT, Figure.of(Amount.ofWanYuan("32")))
                .put(category, Columns.CATEGORY, Figure.of(Category.QUALITY))
                .put(category, Columns.POINTS, Figure.of(Points.of("33")))
                .put(Line.of(Dimension.OUTPUT), Columns.SCORE, Figure.of(Points.of("34")))
                .put(Lines.UNIT, Columns.AMOUNT, Figure.of(Amount.ofWanYuan("35")))
                .put(Line.of("own", "自设", "own"), Columns.TEXT, Figure.of("三十六"))
                .put(Lines.TOTAL, Columns.TEXT, Figure.of("三十七"))
                .build());
    assertDrawn(page, "31", "32.00万元", "33", "35.00万元", "三十六", "三十七");
    assertTrue(page.contains("得分 34</span>"), page);
    assertTrue(page.contains("二级指标 质量指标</span>"), page);
  }

  @Test
  void aDocumentOfAProvinceIsDrawnAsRowsAndColumns() {
    Column<Amount> debt = Column.of("debt", FigureType.AMOUNT, "债务", "debt");
    DocumentType type =
        DocumentType.of("debts", LocalizedText.of("债务表", "debts"), ImmutableList.of(debt));
    String page =
        page(
            Sheet.builder(SheetId.of(type))
                .put(BaseDataLines.OFFICE, debt, Figure.of(Amount.ofWanYuan("41")))
                .build());
    assertDrawn(page, "债务表", "债务", "办公经费", "41.00万元");
  }

  @Test
  void whatStandsInACellIsToldApart() {
    String page =
        page(
            Sheet.builder(SheetId.of(BaseData.TABLE))
                .put(BaseDataLines.OFFICE, BaseDataColumns.BUDGET, Figure.<Amount>unreadable("五一"))
                .put(BaseDataLines.OFFICE, Columns.FINAL, Figure.<Amount>dash())
                .put(
                    Lines.OPERATING,
                    Columns.FINAL,
                    Figure.of(Amount.ofWanYuan("52"))
                        .withNotes(ImmutableList.of(Note.of("含五十三")))
                        .readFrom("52(含五十三)", 1))
                .build());
    assertTrue(page.contains("五一 <span class=\"state\">（无法识别）</span>"), page);
    assertDrawn(page, "——");
    assertTrue(page.contains(">52<span class=\"note\" id=\"s1-r1-c2-n1\">（含五十三）</span>"), page);
  }

  @Test
  void whoFilledItInIsNotShown() {
    String page =
        page(
            Sheet.builder(SheetId.of(BaseData.TABLE))
                .put(Lines.TELEPHONE, Columns.TEXT, Figure.of("13800000000"))
                .put(Lines.FILLED_IN_BY, Columns.TEXT, Figure.of("某某某"))
                .build());
    assertFalse(page.contains("13800000000"));
    assertFalse(page.contains("某某某"));
    assertDrawn(page, "填表人", "某**");
    assertDrawn(page, "联系电话", "138****0000");
  }

  /** 3 of a whole of 5, and no row of the other part: what cannot be decided points at it. */
  @Test
  void aCellThatIsNotThereIsMarkedWhereItWouldBe() {
    Rule rule =
        Rule.builder("A", "合计", "total")
            .checks(
                Checks.total(
                    BaseData.TABLE,
                    ImmutableList.of(Columns.FINAL),
                    Lines.BASIC_EXPENDITURE,
                    Lines.PERSONNEL,
                    Lines.OPERATING))
            .cites(PRACTICE)
            .build();
    String page =
        page(
            Sheet.builder(SheetId.of(BaseData.TABLE))
                .put(Lines.BASIC_EXPENDITURE, Columns.FINAL, Figure.of(Amount.ofWanYuan("5")))
                .put(Lines.PERSONNEL, Columns.FINAL, Figure.of(Amount.ofWanYuan("3")))
                .build(),
            rule);
    assertEquals(1, count(page, "<article "), page);
    assertDrawn(page, "公用经费");
    assertTrue(
        page.contains("id=\"s1-r2-c2\"><span class=\"state\">（缺）</span> <a href=\"#u1\""), page);
    assertTrue(page.contains("<a href=\"#s1-r2-c2\">"), page);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
