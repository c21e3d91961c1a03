package org.budgetperformance.pdf;

import static org.budgetperformance.pdf.Drawn.at;
import static org.budgetperformance.pdf.PdfFiles.file;
import static org.budgetperformance.pdf.PdfFiles.rows;
import static org.budgetperformance.pdf.PdfFiles.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.module.Source;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PdfFileTest {
  private static final double[] THREE = at(50, 150, 250, 350);

  @Test
  void whatIsNoPdfIsNotRead() {
    assertFalse(PdfFile.read("附件3".getBytes(StandardCharsets.UTF_8)).isPresent());
    assertFalse(PdfFile.read(new byte[0]).isPresent());
  }

  @Test
  void linesStandBetweenTablesInTheOrderOfThePage() {
    Drawn page =
        new Drawn()
            .text(50, 700, "填表人：某人")
            .text(50, 90, "附件3")
            .grid(THREE, 100, 120, 140)
            .text(60, 114, "指标")
            .text(160, 114, "目标值")
            .text(260, 114, "分值")
            .text(60, 134, "培训人数")
            .text(160, 134, "≥100人")
            .text(260, 134, "10");
    assertEquals(
        ImmutableList.of(
            "page 1, line 1: 附件3",
            "page 1, table 1, row 1: 指标|目标值|分值",
            "page 1, table 1, row 2: 培训人数|≥100人|10",
            "page 1, line 2: 填表人：某人"),
        rows(file(page)));
  }

  @Test
  void aPlaceSaysWhichCellOfWhichRowOfWhichTableOfThePageInBothLanguages() {
    Drawn second =
        new Drawn()
            .grid(THREE, 100, 120, 140)
            .text(60, 114, "甲")
            .grid(THREE, 200, 220, 240)
            .text(260, 234, "乙");
    Source source = PdfFile.read(file(new Drawn().text(50, 90, "首页"), second)).get();
    int line = source.line(source.size() - 1);

    LocalizedText place = source.places().line(line).at(3);
    assertEquals("page 2, table 2, row 2, cell 3", place.en());
    assertEquals("第2页表2第2行第3格", place.zh());
    assertEquals("第1页第1行", source.places().line(1).at(0).zh());
  }

  /** The first cell takes up two rows, the last of the second row two columns. */
  @Test
  void aCellThatSpansStandsInTheFirstOfItsRowsAndColumns() {
    Drawn page =
        new Drawn()
            .line(50, 100, 350, 100)
            .line(150, 120, 350, 120)
            .line(50, 140, 350, 140)
            .line(50, 100, 50, 140)
            .line(150, 100, 150, 140)
            .line(250, 100, 250, 120)
            .line(350, 100, 350, 140)
            .text(60, 124, "产出指标")
            .text(160, 114, "数量")
            .text(260, 114, "5")
            .text(160, 134, "无");
    Source source = PdfFile.read(file(page)).get();

    assertEquals(ImmutableList.of("产出指标|数量|5", "|无"), texts(file(page)));
    // A person counts the cell that reaches down from the row above.
    assertEquals("page 1, table 1, row 2, cell 2", source.places().line(2).at(2).en());
  }

  @Test
  void linesMayBeThinRectanglesPiecesAndDouble() {
    Drawn page = new Drawn();
    for (double x : at(50, 150, 250)) {
      page.raw(x + " 660 0.5 40 re f");
    }
    for (double y : at(700, 680, 660)) {
      page.raw("50 " + y + " m 120 " + y + " l S 121 " + y + " m 250 " + y + " l S");
      page.raw("50 " + (y + 1.5) + " m 250 " + (y + 1.5) + " l S");
    }
    page.text(60, 114, "甲").text(160, 114, "乙").text(60, 134, "丙").text(160, 134, "丁");
    assertEquals(ImmutableList.of("甲|乙", "丙|丁"), texts(file(page)));
  }

  /** Neither a background nor a frame round a text nor what underlines it is a table. */
  @Test
  void whatIsNoTableIsText() {
    Drawn page =
        new Drawn()
            .raw("0.9 g 40 500 300 250 re f 0 g")
            .raw("45 690 300 40 re S")
            .text(50, 90, "单位名称")
            .line(50, 92, 90, 92)
            .raw("q 1 0 0 1 0 0 cm 10 10 m 20 30 40 50 60 70 c 10 20 30 40 v 1 2 3 4 y h s Q")
            .text(50, 130, "说明");
    assertEquals(ImmutableList.of("单位名称", "说明"), texts(file(page)));
  }

  @Test
  void sidesMayBeOpen() {
    Drawn page =
        new Drawn()
            .line(50, 100, 350, 100)
            .line(50, 120, 350, 120)
            .line(50, 140, 350, 140)
            .line(150, 100, 150, 140)
            .line(250, 100, 250, 140)
            .text(60, 114, "甲")
            .text(160, 114, "乙")
            .text(260, 114, "丙")
            .text(60, 134, "丁");
    assertEquals(ImmutableList.of("甲|乙|丙", "丁||"), texts(file(page)));
  }

  /** The cell is 100 wide and its text stands 5 from its edge: ten hanzi have no place in it, nine have. */
  @Test
  void linesInACellAreOneWhereTheyAreFull() {
    Drawn page =
        new Drawn()
            .grid(at(50, 150, 250), 100, 150, 200)
            .text(55, 114, "一二三四五六七八九")
            .text(55, 126, "十")
            .text(155, 114, "第一")
            .text(155, 126, "第二")
            .text(55, 164, "2024年1月1日至12月")
            .text(55, 176, "31日")
            .text(155, 164, "a longer word")
            .text(155, 176, "broken here");
    assertEquals(
        ImmutableList.of("一二三四五六七八九十|第一\n第二", "2024年1月1日至12月31日|a longer word broken here"),
        texts(file(page)));
  }

  /** Four lines reach 520, behind which a hanzi has no place; what begins further in begins a paragraph. */
  @Test
  void linesOfAParagraphAreOneOverTheEndOfAPage() {
    String full = "为进一步规范财政资金管理强化绩效和责任意识切实提高财政资金使用效益评价小组采取座谈等方式";
    String line = full.substring(0, 42);
    Drawn first =
        new Drawn()
            .text(110, 700, line.substring(0, 41))
            .text(90, 715, line + "一")
            .text(90, 730, line + "二")
            .text(300, 780, "— 1 —");
    Drawn second =
        new Drawn()
            .text(90, 90, "三。")
            .text(110, 105, line.substring(0, 41))
            .text(90, 120, "五。")
            .text(90, 150, "（一）机构")
            .text(300, 780, "— 2 —");
    assertEquals(
        ImmutableList.of(
            "page 1, line 1: " + line.substring(0, 41) + line + "一" + line + "二三。",
            "page 2, line 2: " + line.substring(0, 41) + "五。",
            "page 2, line 4: （一）机构"),
        rows(file(first, second)));
  }

  @Test
  void partsThatStandFarApartAreCells() {
    Drawn page = new Drawn().text(50, 90, "预算数").text(200, 90, "5").text(300, 90, "6");
    assertEquals(ImmutableList.of("预算数|5|6"), texts(file(page)));
  }

  @Test
  void aTableGoesOnOnTheNextPageWithoutItsHeadings() {
    Drawn first =
        new Drawn()
            .text(200, 30, "某局绩效自评表")
            .grid(at(50, 150, 250), 700, 720, 770)
            .text(55, 714, "三级指标")
            .text(155, 714, "分值")
            .text(55, 734, "提高政府公信力与群")
            .text(155, 734, "5");
    Drawn second =
        new Drawn()
            .text(200, 30, "某局绩效自评表")
            .grid(at(50, 150, 250), 50, 70, 90, 110)
            .text(55, 64, "三级指标")
            .text(155, 64, "分值")
            .text(55, 84, "众满意度")
            .text(55, 104, "群众满意度")
            .text(155, 104, "10");
    assertEquals(
        ImmutableList.of(
            "page 1, line 1: 某局绩效自评表",
            "page 1, table 1, row 1: 三级指标|分值",
            "page 1, table 1, row 2: 提高政府公信力与群众满意度|5",
            "page 2, table 1, row 3: 群众满意度|10"),
        rows(file(first, second)));
  }

  @Test
  void aTableOfAnotherWidthIsAnother() {
    Drawn first = new Drawn().grid(THREE, 700, 720, 740).text(60, 714, "甲").text(60, 734, "乙");
    Drawn second =
        new Drawn().grid(at(50, 150, 250), 50, 70, 90).text(60, 64, "甲").text(60, 84, "乙");
    assertEquals(ImmutableList.of("甲||", "乙||", "甲|", "乙|"), texts(file(first, second)));
  }

  @Test
  void aTurnedPageIsReadAsItIsShown() {
    for (int turn : new int[] {90, 180, 270, -90}) {
      String[] place = {"0 1 -1 0 800 0 cm", "-1 0 0 -1 600 800 cm", "0 -1 1 0 0 600 cm"};
      Drawn page = new Drawn().raw(place[Math.floorMod(turn / 90, 4) - 1]);
      page.grid(at(50, 150, 250), 250, 270, 290).text(60, 264, "甲").text(160, 284, "乙");
      String size = turn == 180 ? "" : "/MediaBox[0 0 800 600]";
      byte[] file =
          new String(file(page), StandardCharsets.ISO_8859_1)
              .replace("/Type/Page/Parent", "/Type/Page" + size + "/Rotate " + turn + "/Parent")
              .getBytes(StandardCharsets.ISO_8859_1);
      assertEquals(ImmutableList.of("甲|", "|乙"), texts(file), "turned by " + turn);
    }
  }

  @Test
  void aTextThatIsDrawnTwiceOrAcrossThePageOrBesideItIsNotReadTwice() {
    Drawn page =
        new Drawn()
            .text(50, 90, "加粗")
            .text(50.3, 90, "加粗")
            .text(900, 90, "页外")
            .raw("BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <6837> Tj ET");
    assertEquals(ImmutableList.of("加粗"), texts(file(page)));
  }

  @Test
  void textMayBePlacedInEachWay() {
    Drawn page =
        new Drawn()
            .raw("BT /F 10 Tf 12 TL 1 0 0 1 50 700 Tm <75324E59> Tj T* <4E19> Tj")
            .raw("0 -12 TD [<4E01> -6000 <620A>] TJ <5DF1> ' 1 2 <5E9A0041> \" 0 Tc 100 Tz 0 Ts ET")
            .raw("BT 1 0 0 1 50 600 Tm 3 Tr <8F9B> Tj ET");
    assertEquals(ImmutableList.of("甲乙", "丙", "丁|戊", "己", "庚A", "辛"), texts(file(page)));
  }

  /** A form within a form, a picture that is not decoded, and one within the page. */
  @Test
  void formsAreReadAndPicturesAreNot() {
    byte[] file =
        PdfFiles.objects(
            "",
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/MediaBox[0 0 600 800]/Resources<</XObject<</A 5 0 R/P 7 0"
                + " R>>>>/Contents[4 0 R]/Annots[<</Subtype/Widget/Rect[50 500 90 520]/AP<</N 8 0"
                + " R>>>>]>>",
            PdfFiles.stream(
                "", "q 1 0 0 1 0 -100 cm /A Do Q q 500 0 0 500 0 0 cm /P Do Q BI /W 1 ID x\nEI Q"),
            PdfFiles.stream(
                "/Type/XObject/Subtype/Form/Matrix[1 0 0 1 20 0]/Resources<</Font<</F 6 0"
                    + " R>>/XObject<</A 5 0 R>>>>",
                "BT /F 10 Tf 50 700 Td <7532> Tj ET /A Do"),
            PdfFiles.FONT,
            PdfFiles.stream("/Type/XObject/Subtype/Image/Filter/DCTDecode", "no picture"),
            PdfFiles.stream(
                "/Subtype/Form/Resources<</Font<</F 6 0 R>>>>", "BT /F 10 Tf 2 5 Td <4E59> Tj ET"));
    Source source = PdfFile.read(file).get();

    // The form draws itself 20 further and so on, but not without end.
    assertEquals("甲", source.cells(0).get(0).substring(0, 1));
    assertEquals(ImmutableList.of("乙"), source.cells(1));
    assertEquals("page 1: a large picture there was not read", source.remarks().get(0).en());
  }
}
