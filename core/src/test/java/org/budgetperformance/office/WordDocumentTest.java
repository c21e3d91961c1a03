package org.budgetperformance.office;

import static org.budgetperformance.office.OfficeFiles.p;
import static org.budgetperformance.office.OfficeFiles.remarks;
import static org.budgetperformance.office.OfficeFiles.rows;
import static org.budgetperformance.office.OfficeFiles.table;
import static org.budgetperformance.office.OfficeFiles.tc;
import static org.budgetperformance.office.OfficeFiles.tr;
import static org.budgetperformance.office.OfficeFiles.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.module.Source;
import org.budgetperformance.submission.SourcePlace;
import org.junit.jupiter.api.Test;

/** What a person sees on the pages of a document is what is read, each at its place. */
class WordDocumentTest {
  private static ImmutableList<String> body(String body) {
    return rows(word(body));
  }

  private static ImmutableList<String> list(String... rows) {
    return ImmutableList.copyOf(rows);
  }

  @Test
  void paragraphsAndTablesFollowEachOther() {
    assertEquals(
        list(
            "paragraph 1: 附件2",
            "table 1, row 1: 一、部门基本支出|241.55",
            "table 1, row 2: |163.38",
            "paragraph 2: 说明",
            "table 2, row 1: 甲|乙"),
        body(
            p("附件2")
                + table(
                    tr(tc("", p("一、部门基本支出")), tc("", p("241.55"))),
                    tr(tc("", p("")), tc("", p("163.38"))))
                + p("说明")
                + table(tr(tc("", p("甲")), tc("", p("乙"))))));
  }

  @Test
  void bothNamespacesAreRead() {
    assertEquals(
        list("paragraph 1: 附件2"),
        rows(OfficeFiles.wordIn("http://purl.oclc.org/ooxml/wordprocessingml/main", p("附件2"))));
  }

  /** Edges of 2,000 and 2,040 twentieths of a point are one; the last cell of each row stands at 5,000. */
  @Test
  void mergedCellsStandInTheirFirstColumnAndEdgesThatNobodyTellsApartAreOne() {
    String grid =
        "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"40\"/><w:gridCol w:w=\"2960\"/>"
            + "<w:gridCol w:w=\"1000\"/></w:tblGrid>";
    String wide = tr(tc("<w:gridSpan w:val=\"3\"/>", p("年度资金总额")), tc("", p("171.38")));
    String upper =
        tr(
            tc("<w:vMerge w:val=\"restart\"/>", p("产出")),
            tc("<w:gridSpan w:val=\"2\"/>", p("数量")),
            tc("", p("5")));
    String lower =
        tr(tc("<w:vMerge/><w:gridSpan w:val=\"2\"/>", p("旧")), tc("", p("质量")), tc("", p("15")));
    assertEquals(
        list("table 1, row 1: 年度资金总额||171.38", "table 1, row 2: 产出|数量|5", "table 1, row 3: |质量|15"),
        body(table(grid, wide, upper, lower)));
  }

  @Test
  void aPlaceCountsTheCellsThatTheRowHas() {
    Source source =
        OfficeFiles.read(
            word(
                table(
                    tr(tc("<w:gridSpan w:val=\"2\"/>", p("甲")), tc("", p("乙"))),
                    tr(tc("", p("丙")), tc("", p("丁")), tc("", p("戊"))))));

    SourcePlace first = source.places().line(1);
    assertEquals("table 1, row 1, cell 1", first.at(2).en());
    assertEquals("table 1, row 1, cell 2", first.at(3).en());
    assertEquals(
        SourcePlace.tableRow("1", 2, ImmutableIntArray.of(1, 2, 3)), source.places().line(2));
  }

  @Test
  void rowsThatBeginLaterKeepTheirColumns() {
    assertEquals(
        list("table 1, row 1: 甲|乙", "table 1, row 2: |丙"),
        body(
            table(
                tr(tc("", p("甲")), tc("", p("乙"))),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                    + tc("", p("丙"))
                    + "</w:tr>")));
  }

  @Test
  void aFormInAOneCellTableIsATableOfItsOwn() {
    String form = table(tr(tc("", p("甲")), tc("", p("乙"))));
    assertEquals(
        list(
            "table 1, row 1, cell 1: 2024年度自评表",
            "table 1/1, row 1: 甲|乙",
            "table 1, row 1, cell 1: 说明",
            "table 1, row 2, cell 1: 其他"),
        body(table(tr(tc("", p("2024年度自评表") + form + p("说明"))), tr(tc("", p("其他"))))));
  }

  @Test
  void aTableWithinARowFollowsIt() {
    assertEquals(
        list("table 1, row 1: 甲|乙", "table 1/1, row 1: 丙|丁"),
        body(
            table(tr(tc("", p("甲")), tc("", p("乙") + table(tr(tc("", p("丙")), tc("", p("丁")))))))));
  }

  @Test
  void linesOfACellAreItsLinesAndThoseOfAParagraphAreLines() {
    String broken = "<w:p><w:r><w:t>2024年度</w:t><w:br/><w:t>自评表</w:t></w:r></w:p>";
    assertEquals(
        list("paragraph 1: 2024年度", "paragraph 1: 自评表", "table 1, row 1: 绩\n效\n指标|2024年度\n自评表"),
        body(broken + table(tr(tc("", p("绩") + p("效") + p("指标")), tc("", broken)))));
  }

  @Test
  void tabsPartCellsButNotNumbersFromTheirText() {
    String tabbed = "<w:p><w:r><w:t>填表人：张三</w:t><w:tab/><w:t>2025年</w:t></w:r></w:p>";
    String numbered = "<w:p><w:r><w:t>一、</w:t><w:tab/><w:t>概况</w:t></w:r></w:p>";
    assertEquals(list("paragraph 1: 填表人：张三|2025年", "paragraph 2: 一、 概况"), body(tabbed + numbered));
  }

  @Test
  void signsInEquationsAndInTheFontSymbolAreRead() {
    assertEquals(
        list("paragraph 1: ≥95% ≤161.73 1/2 ☑ □"),
        body(
            "<w:p><m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath><w:r><w:t>95% </w:t><w:sym"
                + " w:font=\"Symbol\" w:char=\"F0A3\"/><w:t>161.73 </w:t></w:r>"
                + "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath><w:r><w:t>"
                + " </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t> </w:t><w:sym"
                + " w:font=\"Wingdings 2\" w:char=\"F0FF\"/></w:r></w:p>"));
    assertEquals(list("paragraph 1: ≥95%"), body(p("\uf0b395%")));
  }

  @Test
  void whatTrackedChangesTakeAwayIsNotThereAndCounted() {
    String changed =
        "<w:p><w:r><w:t>支出</w:t></w:r><w:del><w:r><w:delText>30</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>34</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>"
            + "<w:moveTo><w:r><w:t>万元</w:t></w:r></w:moveTo></w:p>";
    String joined =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上</w:t></w:r></w:p>" + p("下");
    String rowDeleted =
        table(
            "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", p("删")) + tc("", p("去")) + "</w:tr>",
            tr(tc("", p("留")), tc("<w:cellDel/>", p("删")), tc("", p("下"))));
    assertEquals(
        list("paragraph 1: 支出34万元", "paragraph 2: 上下", "table 1, row 2: 留||下"),
        body(changed + joined + rowDeleted));
    assertEquals(
        list("what tracked changes delete, or what is hidden, was left out (3 times)"),
        remarks(word(changed + joined + rowDeleted)));
  }

  @Test
  void hiddenTextIsNotThere() {
    String hidden =
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>现</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>藏</w:t></w:r></w:p>";
    String styles =
        "<w:style w:styleId=\"g\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:styleId=\"h\"><w:basedOn w:val=\"g\"/></w:style>";
    assertEquals(list("paragraph 1: 现"), rows(word(hidden, "styles", styles)));
  }

  @Test
  void contentControlsAreWalkedThroughAndTheirPlaceholdersAreNot() {
    String cell = "<w:sdt><w:sdtPr/><w:sdtContent>" + tc("", p("34")) + "</w:sdtContent></w:sdt>";
    String row = "<w:sdt><w:sdtContent>" + tr(tc("", p("支出")), cell) + "</w:sdtContent></w:sdt>";
    String empty =
        "<w:p><w:r><w:t>名称：</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
            + "<w:sdtContent><w:r><w:t>单击此处输入文字</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    assertEquals(list("table 1, row 1: 支出|34", "paragraph 1: 名称："), body(table(row) + empty));
  }

  @Test
  void aTitleInATextBoxIsReadOnceAndBeforeItsParagraph() {
    String box = "<w:txbxContent>" + p("2024年度自评表") + "</w:txbxContent>";
    assertEquals(
        list("text box, paragraph 1: 2024年度自评表", "paragraph 1: 附件3"),
        body(
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent><w:t>附件3</w:t></w:r></w:p>"));
  }

  @Test
  void fieldCodesAndWhatIsReadAloudAreNotWords() {
    assertEquals(
        list("paragraph 1: 第3页 绩效"),
        body(
            "<w:p><w:r><w:t>第</w:t><w:instrText>PAGE</w:instrText><w:t>3</w:t></w:r><w:hyperlink><w:r><w:t>页"
                + " </w:t></w:r></w:hyperlink>"
                + "<w:r><w:ruby><w:rt><w:r><w:t>jixiao</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>绩效</w:t></w:r>"
                + "</w:rubyBase></w:ruby></w:r></w:p>"));
  }

  @Test
  void headersStandBeforeTheirSectionAndFootnotesBehindAll() {
    String section =
        "<w:sectPr><w:headerReference r:id=\"r0\"/><w:footerReference r:id=\"r2\"/></w:sectPr>";
    assertEquals(
        list(
            "header, paragraph 1: 附件3",
            "paragraph 1: 一",
            "footer, paragraph 1: — 1 —",
            "paragraph 2: 二",
            "footnote, paragraph 1: 注"),
        rows(
            word(
                "<w:p><w:pPr>"
                    + section
                    + "</w:pPr><w:r><w:t>一</w:t></w:r></w:p>"
                    + p("二")
                    + section,
                "header",
                p("附件3") + p(" "),
                "footer",
                p("— 1 —"),
                "footnotes",
                "<w:footnote w:type=\"separator\">"
                    + p("线")
                    + "</w:footnote><w:footnote>"
                    + p("注")
                    + "</w:footnote>")));
  }

  @Test
  void numbersThatWordCountsAreRead() {
    String lists =
        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
            + " w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl"
            + " w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:pStyle"
            + " w:val=\"h2\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl><w:lvl"
            + " w:ilvl=\"2\"><w:numFmt w:val=\"bullet\"/><w:lvlText"
            + " w:val=\"x\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
            + " w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId"
            + " w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride"
            + " w:val=\"11\"/></w:lvlOverride></w:num>";
    String styles =
        "<w:style w:styleId=\"h1\"><w:pPr><w:numPr><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"h2\"><w:basedOn"
            + " w:val=\"h1\"/></w:style>";
    assertEquals(
        list(
            "paragraph 1: 一、概况",
            "paragraph 2: 1.1 机构",
            "paragraph 3: 1.2 人员",
            "paragraph 4: 二、预算",
            "paragraph 5: 2.1 收入",
            "paragraph 6: 点",
            "paragraph 7: 十一、其他",
            "paragraph 8: 无"),
        rows(
            word(
                styled("h1", "", "概况")
                    + styled("h2", "", "机构")
                    + styled("h2", "", "人员")
                    + styled("h1", "", "预算")
                    + styled("h2", "", "收入")
                    + styled("h1", "<w:ilvl w:val=\"2\"/>", "点")
                    + styled("h1", "<w:numId w:val=\"2\"/>", "其他")
                    + styled("h1", "<w:numId w:val=\"0\"/>", "无"),
                "styles",
                styles,
                "numbering",
                lists)));
  }

  private static String styled(String style, String number, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/><w:numPr>"
        + number
        + "</w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  @Test
  void whereAFormMayStandUnreadItSaysSo() {
    String picture =
        "<w:p><w:r><wp:inline><wp:extent cx=\"5000000\""
            + " cy=\"4000000\"/><a:blip/></wp:inline><wp:inline><wp:extent cx=\"50000\""
            + " cy=\"4000000\"/><a:blip/></wp:inline></w:r></w:p>";
    assertEquals(
        list(
            "a picture was not read, in which a form may stand",
            "an embedded object was not read, in which a form may stand",
            "an embedded document was not read, in which a form may stand"),
        remarks(word(picture + "<w:p><w:r><w:object/></w:r></w:p><w:altChunk/>")));
  }

  /** Cells that hold a table each, or nothing, lay out what is in them: it is read cell by cell. */
  @Test
  void tablesSideBySideAreReadOneAfterTheOther() {
    String left = p("表甲") + table(tr(tc("", p("一")), tc("", p("二"))));
    String right = p("表乙") + table(tr(tc("", p("三")), tc("", p("四"))));
    assertEquals(
        ImmutableList.of(
            "table 1, row 1, cell 1: 表甲",
            "table 1/1, row 1: 一|二",
            "table 1, row 1, cell 3: 表乙",
            "table 1/2, row 1: 三|四"),
        rows(word(table(tr(tc("", left), tc("", ""), tc("", right))))).stream()
            .filter(row -> !row.endsWith(": "))
            .collect(ImmutableList.toImmutableList()));
  }
}
