package org.budgetperformance.office;

import static org.budgetperformance.office.OfficeFiles.X;
import static org.budgetperformance.office.OfficeFiles.excel;
import static org.budgetperformance.office.OfficeFiles.remarks;
import static org.budgetperformance.office.OfficeFiles.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person sees in a workbook is what is read, numbers as they are shown. */
class WorkbookTest {
  private static String data(String... rows) {
    return "<sheetData>" + String.join("", rows) + "</sheetData>";
  }

  private static String row(int number, String... cells) {
    return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
  }

  private static String words(String reference, String text) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static String number(String reference, int style, String value) {
    return "<c r=\"" + reference + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
  }

  /** A workbook of one number in A2 below a title, in a format. */
  private static Map<String, String> oneNumber(String format, String value) {
    return excel(
        data(row(2, number("A2", 0, value))),
        "styles",
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\""
            + format
            + "\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs>");
  }

  private static void assertShown(String shown, String format, String value) {
    assertEquals(list("附件3!A1: ", "附件3!A2: " + shown), rows(oneNumber(format, value)), format);
  }

  private static ImmutableList<String> list(String... rows) {
    return ImmutableList.copyOf(rows);
  }

  @Test
  void cellsStandInTheirColumnsAndEmptyColumnsAreLeftOut() {
    assertEquals(
        list("附件3!A1: ", "附件3!A1: 2024年度自评表", "附件3!7:7: |甲|乙", "附件3!8:8: |丙"),
        rows(
            excel(
                data(
                    row(1, words("A1", "2024年度自评表")),
                    row(7, words("C7", "甲"), words("XFD7", "乙")),
                    "<row><c t=\"inlineStr\"/><c/>"
                        + words("", "丙").replace(" r=\"\"", "")
                        + "</row>"))));
  }

  @Test
  void sharedTextsRichTextAndBothNamespaces() {
    String strings =
        "<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r><rPh><t>yi</t></rPh></si><si><t>a_x000D_\n"
            + "b_x005F_x41</t></si>";
    String sheet =
        data(
            row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"B1\" t=\"s\"><v>1</v></c>"),
            row(2, "<c r=\"A2\" t=\"s\"><v>2</v></c>", "<c r=\"B2\" t=\"s\"><v>9</v></c>"));
    ImmutableList<String> expected = list("附件3!A1: ", "附件3!1:1: 甲|乙丙", "附件3!A2: a\nb_x41");
    assertEquals(expected, rows(excel(sheet, "sharedStrings", strings)));
    assertEquals(
        expected,
        rows(
            OfficeFiles.excelOf(
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
                "",
                "<sheet name=\"附件3\" r:id=\"r0\"/>",
                sheet,
                "sharedStrings",
                strings)));
  }

  @Test
  void aNumberIsWrittenAsItIsShown() {
    assertShown("161.73", "0.00", "161.73000000000002");
    assertShown("1234.50", "#,##0.00", "1234.5");
    assertShown("-1.50", "0.00_);[Red]\\(0.00\\)", "-1.5");
    assertShown("0.00", "_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* &quot;-&quot;??_ ;_ @_ ", "0");
    assertShown("100%", "0%", "1");
    assertShown("98.67%", "0.00%", "0.98666666666666669");
    assertShown("161.73万元", "0.00&quot;万元&quot;", "161.73");
    assertShown("≥4次", "&quot;≥&quot;0次", "4");
    assertShown("12.5", "0.##", "12.5");
    assertShown("8", "General", "8");
    assertShown("161.73", "General", "161.73000000000002");
    assertShown("120000000000000000000", "General", "1.2E+20");
    assertShown("33.333333", "General", "33.333333333333336");
    assertShown("0", "General", "0");
    assertShown("5", "@", "5");
  }

  @Test
  void whatAFormatHidesIsSaid() {
    assertShown("171.38", "0.00", "171.3761");
    assertEquals(
        list("shown as 171.38, stored as 171.3761"), remarks(oneNumber("0.00", "171.3761")));
    assertShown("0.4", "0", "0.4");
    assertEquals(
        list("shown as 0, stored as 0.4, and read as it is stored"),
        remarks(oneNumber("0", "0.4")));
    assertShown("1633800", "0.0,", "1633800");
    assertEquals(
        list("shown as 1633.8, stored as 1633800, and read as it is stored"),
        remarks(oneNumber("0.0,", "1633800")));
    assertShown("5", ";;;", "5");
    assertEquals(
        list("a format hides a number, which was read as it is stored"),
        remarks(oneNumber(";;;", "5")));
    assertEquals(list(), remarks(oneNumber("0.00", "161.73000000000002")));
  }

  @Test
  void aFormulaOfPointsIsReadToTheHundredth() {
    assertEquals(
        list("附件3!A1: ", "附件3!1:1: 指标|得分", "附件3!2:2: 33.333333|33.33"),
        rows(
            excel(
                data(
                    row(1, words("A1", "指标"), words("B1", "得分")),
                    row(
                        2,
                        number("A2", 0, "33.333333333333336"),
                        number("B2", 0, "33.333333333333336"))))));
  }

  /** 45657 days from 1900 are 31 December 2024; 60 is a day that never was. */
  @Test
  void datesAreThoseOfTheirFormat() {
    assertShown("2024-12-31", "yyyy/m/d", "45657");
    assertShown("2024年12月31日", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "45657");
    assertShown("2024年12月", "[$-804]yyyy年m月", "45657.5");
    assertShown("2024-12-31 12:00", "yyyy-mm-dd hh:mm", "45657.5");
    assertShown("12:00", "h:mm", "45657.5");
    assertShown("1900-02-29", "yyyy-m-d", "60");
    assertShown("1900-02-28", "yyyy-m-d", "59");
    assertEquals(
        list("附件3!A1: ", "附件3!A1: 1904-01-02"),
        rows(
            OfficeFiles.excelOf(
                X,
                "date1904=\"1\"",
                "<sheet name=\"附件3\" r:id=\"r0\"/>",
                data(row(1, number("A1", 0, "1"))),
                "styles",
                "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")));
  }

  @Test
  void staleValuesUnderMergedCellsAreNotThere() {
    assertEquals(
        list("附件3!A1: ", "附件3!1:1: 项目支出|10", "附件3!2:2: |20"),
        rows(
            excel(
                data(
                        row(1, words("A1", "项目支出"), words("B1", "旧"), number("C1", 0, "10")),
                        row(2, words("A2", "旧"), words("B2", "旧"), number("C2", 0, "20")))
                    + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")));
  }

  @Test
  void hiddenSheetsRowsAndColumnsAreLeftOutAndSaid() {
    Map<String, String> hidden =
        OfficeFiles.excelOf(
            X,
            "",
            "<sheet name=\"去年\" state=\"hidden\" r:id=\"r0\"/><sheet name=\"附件3\" r:id=\"r0\"/>",
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
                + data(
                    row(1, words("A1", "甲"), words("B1", "藏"), words("D1", "乙")),
                    "<row r=\"2\" hidden=\"true\">" + words("A2", "藏") + "</row>"));
    assertEquals(list("附件3!A1: ", "附件3!1:1: 甲|乙"), rows(hidden));
    assertEquals(
        list(
            "the hidden sheet '去年' was left out",
            "hidden columns were left out (sheet '附件3')",
            "hidden rows were left out (sheet '附件3')"),
        remarks(hidden));
  }

  @Test
  void aFormulaWithoutAResultIsNotZero() {
    Map<String, String> formulas =
        excel(
            data(
                row(
                    1,
                    "<c r=\"A1\"><f>B1+C1</f></c>",
                    "<c r=\"B1\"><f>1+1</f><v>2</v></c>",
                    "<c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c>",
                    "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
                    "<c r=\"E1\" t=\"b\"><v>1</v></c>")));
    assertEquals(list("附件3!A1: ", "附件3!1:1: （公式无结果）|2|#DIV/0!|TRUE"), rows(formulas));
    assertEquals(
        list("a formula without a stored result: open and save it in Excel or WPS, and check that"),
        remarks(formulas));
  }

  @Test
  void aTitleThatOnlyTheTabHasIsATitle() {
    String table = data(row(1, words("A1", "甲"), words("B1", "乙")));
    String titled =
        data(row(1, words("A1", "2024年度自评表")), row(2, words("A2", "甲"), words("B2", "乙")));
    String tab = "<sheet name=\"项目支出绩效自评表\" r:id=\"r0\"/>";
    assertEquals(
        list("项目支出绩效自评表!A1: 项目支出绩效自评表", "项目支出绩效自评表!1:1: 甲|乙"),
        rows(OfficeFiles.excelOf(X, "", tab, table)));
    assertEquals(
        list("项目支出绩效自评表!A1: ", "项目支出绩效自评表!A1: 2024年度自评表", "项目支出绩效自评表!2:2: 甲|乙"),
        rows(OfficeFiles.excelOf(X, "", tab, titled)));
  }

  /** Two forms of one kind beside each other are read one after the other, each cell at its own place. */
  @Test
  void formsSideBySideAreReadOneAfterTheOther() {
    String[][] form = {
      {"项目名称", "道路", ""}, {"主管部门", "年初预算", "全年预算"}, {"年度资金", "总额合计", "25"},
      {"一级指标", "二级指标", "三级指标"}, {"产出指标", "数量指标", "里程"}, {"总分合计", "分值合计", "得分合计"},
      {"附注说明", "其他说明", "指标说明"}
    };
    StringBuilder sheet = new StringBuilder();
    for (int i = 0; i < form.length; i++) {
      StringBuilder cells = new StringBuilder();
      for (int block = 0; block < 2; block++) {
        for (int j = 0; j < 3; j++) {
          String text = form[i][j].equals("道路") && block == 1 ? "桥梁" : form[i][j];
          if (!text.isEmpty()) {
            cells.append(words((char) ('A' + 4 * block + j) + String.valueOf(i + 1), text));
          }
        }
      }
      sheet.append(row(i + 1, cells.toString()));
    }

    assertEquals(
        list(
            "附件3!A1: ",
            "附件3!1:1: 项目名称|道路",
            "附件3!2:2: 主管部门|年初预算|全年预算",
            "附件3!3:3: 年度资金|总额合计|25",
            "附件3!4:4: 一级指标|二级指标|三级指标",
            "附件3!5:5: 产出指标|数量指标|里程",
            "附件3!6:6: 总分合计|分值合计|得分合计",
            "附件3!7:7: 附注说明|其他说明|指标说明",
            "附件3!E1: ",
            "附件3!1:1: 项目名称|桥梁",
            "附件3!2:2: 主管部门|年初预算|全年预算",
            "附件3!3:3: 年度资金|总额合计|25",
            "附件3!4:4: 一级指标|二级指标|三级指标",
            "附件3!5:5: 产出指标|数量指标|里程",
            "附件3!6:6: 总分合计|分值合计|得分合计",
            "附件3!7:7: 附注说明|其他说明|指标说明"),
        rows(excel(data(sheet.toString()))));
  }

  /** A list whose rows name a unit twice is one list, and copies of a merged cell are no form. */
  @Test
  void aListThatNamesAThingTwiceIsOneList() {
    StringBuilder sheet = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      String unit = "第" + "一二三四".charAt(i - 1) + "中学";
      sheet.append(
          row(
              i,
              words("A" + i, unit),
              words("B" + i, "项目" + i),
              words("C" + i, "金额"),
              words("D" + i, unit)));
    }
    assertEquals(
        list(
            "附件3!A1: ",
            "附件3!1:1: 第一中学|项目1|金额|第一中学",
            "附件3!2:2: 第二中学|项目2|金额|第二中学",
            "附件3!3:3: 第三中学|项目3|金额|第三中学",
            "附件3!4:4: 第四中学|项目4|金额|第四中学"),
        rows(excel(data(sheet.toString()))));
  }

  /** A merged cell further up, in a column between, says nothing of what is merged below. */
  @Test
  void whatIsMergedFurtherUpHidesNothingBelow() {
    assertEquals(
        list("附件3!A1: ", "附件3!1:1: |甲", "附件3!A5: 乙"),
        rows(
            excel(
                data(
                        row(1, words("B1", "甲"), words("C1", "旧")),
                        row(5, words("A5", "乙"), words("C5", "旧")))
                    + "<mergeCells><mergeCell ref=\"B1:D2\"/><mergeCell"
                    + " ref=\"A5:D5\"/></mergeCells>")));
  }

  @Test
  void aDateStoredAsSuchIsShownByItsFormat() {
    String date = "<c r=\"A2\" s=\"0\" t=\"d\"><v>2025-04-30T00:00:00</v></c>";
    for (String[] shown :
        new String[][] {
          {"yyyy年m月d日", "2025年4月30日"}, {"yyyy-mm-dd", "2025-04-30"}, {"0", "2025-04-30"}
        }) {
      assertEquals(
          list("附件3!A1: ", "附件3!A2: " + shown[1]),
          rows(
              excel(
                  data(row(2, date)),
                  "styles",
                  "<numFmts><numFmt numFmtId=\"170\" formatCode=\""
                      + shown[0]
                      + "\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs>")),
          shown[0]);
    }
    assertEquals(
        list("附件3!A1: ", "附件3!A2: 明天"),
        rows(excel(data(row(2, "<c r=\"A2\" t=\"d\"><v>明天</v></c>")))));
  }
}
