package org.budgetperformance.reading;

import static org.budgetperformance.reading.MadeUpLabels.problems;
import static org.budgetperformance.reading.MadeUpLabels.read;
import static org.budgetperformance.reading.MadeUpLabels.reader;
import static org.budgetperformance.reading.MadeUpLabels.sheet;
import static org.budgetperformance.reading.MadeUpLabels.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.Source;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SourcePlace;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Documents whose source knows their cells, and the places that figures keep of theirs. */
class SourceReadingTest {
  private static final Source FORM =
      Source.builder()
          .row(1, "2030年度部门评分单")
          .row(2, "机构", "", "某局\n本级", "")
          .row(3, "大类", "小类", "指标名", "要求", "结果", "满分", "得分", "缘由")
          .row(5, "产物\n指标", "多少\n指标", "修路\n里程", "≥100\t公里", "90公里", "20", "18", "多雨")
          .row(6, "", "", "修桥座数", "3座", "3座", "20", "20")
          .row(7, "合计", "", "", "", "", "40", "38", "")
          .build();

  @Test
  void aGridReadsAsTheTextDoesThatHasItsCells() {
    ReadResult read = reader().read(FORM);

    assertEquals(ImmutableList.of(), problems(read));
    assertTrue(read.isRecognised());
    assertEquals(
        ImmutableList.of(
            sheet(
                "2030年度部门评分单",
                "机构\t\t某局本级\t",
                "大类\t小类\t指标名\t要求\t结果\t满分\t得分\t缘由",
                "产物指标\t多少指标\t修路里程\t≥100公里\t90公里\t20\t18\t多雨",
                "\t\t修桥座数\t3座\t3座\t20\t20\t",
                "合计\t\t\t\t\t40\t38\t")),
        read.submission().sheets());
  }

  @Test
  void figuresKeepTheLineAndTheColumnOfTheirCell() {
    Sheet sheet = reader().read(FORM).submission().sheets().get(0);

    Row road = Row.of(Lines.INDICATOR, "修路里程");
    Row bridges = Row.of(Lines.INDICATOR, "修桥座数");
    assertPlace(2, 3, sheet.at(Lines.UNIT, Columns.TEXT));
    assertPlace(5, 4, sheet.at(road, Columns.TARGET));
    assertPlace(5, 8, sheet.at(road, Columns.EXPLANATION));
    assertPlace(5, 2, sheet.at(road, Columns.CATEGORY));
    assertPlace(5, 2, sheet.at(bridges, Columns.CATEGORY));
    assertPlace(6, 8, sheet.at(bridges, Columns.EXPLANATION));
    assertPlace(7, 7, sheet.at(Lines.TOTAL, Columns.SCORE));
  }

  @Test
  void aRowOfTextCountsItsCellsThoughItBreaks() {
    Sheet sheet =
        sheet(
            "2030年度部门评分单",
            "大类\t小类\t指标名\t要求\t结果\t满分\t得分\t缘由",
            "产物指标\t多少指标\t修路",
            "里程\t≥100公里\t90公里\t20\t18\t多雨",
            "制表人：王五\t\t电话：123");

    Row road = Row.of(Lines.INDICATOR, "修路里程");
    assertPlace(4, 4, sheet.at(road, Columns.TARGET));
    assertPlace(4, 7, sheet.at(road, Columns.SCORE));
    assertPlace(5, 1, sheet.at(Lines.FILLED_IN_BY, Columns.TEXT));
    assertPlace(5, 3, sheet.at(Lines.TELEPHONE, Columns.TEXT));
  }

  @Test
  void oneCellALineTellsNoColumn() {
    Sheet sheet =
        sheet("2030年某局收支一览", "支出", "2029年决算", "2030年预算", "2030年决算", "基本开支", "10", "11", "12");

    assertPlace(7, 0, sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.PREVIOUS_FINAL));
  }

  @Test
  void aGridMayHoldTheWholeReport() {
    ReadResult read =
        reader()
            .read(
                Source.builder()
                    .row(1, "2030年某局工作报告书")
                    .row(2, "一、概况")
                    .row(9, "2030年某局收支一览")
                    .row(10, "支出", "2029年决算", "2030年预算", "2030年决算")
                    .row(11, "基本开支", "10", "", "12")
                    .row(12, "不明", "1", "2", "3")
                    .build());

    assertEquals(
        ImmutableList.of(Documents.NARRATIVE, BaseData.TABLE),
        read.submission().sheets().stream()
            .map(sheet -> sheet.id().type())
            .collect(ImmutableList.toImmutableList()));
    assertEquals(
        ImmutableList.of(
            "1: 2030年某局工作报告书: no figure of this narrative was read",
            "12: 不明 1 2 3: it belongs to nothing in this table"),
        problems(read));
  }

  @Test
  void aGridWithoutAKnownTitleIsNotRecognised() {
    assertFalse(reader().read(Source.builder().build()).isRecognised());
    assertFalse(reader().read(Source.builder().row(1, "支出", "12").build()).isRecognised());
  }

  @Test
  void aGridHasTheLimitsOfAText() {
    Source long12 = Source.builder().row(1, times("字", LabelReader.MOST_BYTES / 3), "字").build();
    assertThrows(InputLimitException.class, () -> reader().read(long12));

    Source.Builder wide = Source.builder().row(1, "2030年度部门评分单");
    wide.row(2, "大类", "小类", "指标名", "要求", "结果", "满分", "得分", "缘由");
    for (int i = 0; i <= LabelReader.MOST_INDICATORS; i++) {
      wide.row(i + 3, "", "", "修路" + i, "1", "1", "1", "1", "");
    }
    assertThrows(InputLimitException.class, () -> reader().read(wide.build()));
  }

  @Test
  void linesOfAGridCountFromOne() {
    assertThrows(IllegalArgumentException.class, () -> Source.builder().row(0, "机构"));
  }

  @Test
  void anInlineFigureStandsInTheCellOfItsLabel() {
    Sheet sheet =
        read(
                "2030年度部门评分单",
                "资金（万元）\t\t初数\t终数\t花出\t满分\t花出率\t得分",
                "\t资金总额\t20\t22\t21\t10\t95.45%\t9.55",
                "\t分来源：\t\t\t分用途：",
                "\t其中：一般拨款：22\t\t\t其中：基本开支：")
            .submission()
            .sheets()
            .get(0);

    assertPlace(5, 2, sheet.at(Lines.GENERAL_PUBLIC_BUDGET, Columns.AMOUNT));
  }

  @Test
  void severalFilesOfAUnitAreOneSubmissionWhoseFiguresKnowTheirFile() {
    Source text = Source.ofText("2030年某局工作报告书\r\n一、概况");
    Source table =
        Source.builder()
            .row(SourcePlace.paragraph(1), words("2030年某局收支一览"))
            .row(tableRow(1), words("支出", "2029年决算", "2030年预算", "2030年决算"))
            .row(tableRow(2), words("基本开支", "10", "", "12"))
            .build();
    ReadResult read = reader().read(Source.join(ImmutableMap.of("a.txt", text, "b.docx", table)));

    assertEquals(
        ImmutableList.of("narrative", "base-data"),
        read.submission().sheets().stream()
            .map(sheet -> sheet.id().toString())
            .collect(ImmutableList.toImmutableList()));
    Sheet sheet = read.submission().sheets().get(1);
    assertEquals(
        Optional.of(LocalizedText.of("b.docx 表1第2行第5格", "b.docx table 1, row 2, cell 5")),
        read.submission().sources().of(sheet.at(Lines.BASIC_EXPENDITURE, Columns.FINAL)));
    assertEquals("a.txt line 1", read.submission().sources().line(1).toString());
  }

  /** The second column is the third cell, the last one the fifth. */
  private static SourcePlace tableRow(int row) {
    return SourcePlace.tableRow("1", row, ImmutableIntArray.of(1, 3, 4, 5));
  }

  private static ImmutableList<String> words(String... cells) {
    return ImmutableList.copyOf(cells);
  }

  private static void assertPlace(int line, int column, Figure<?> figure) {
    assertEquals(line + ":" + column, figure.line() + ":" + figure.column());
  }
}
