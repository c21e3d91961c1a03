package org.budgetperformance.reading;

import static org.budgetperformance.reading.MadeUpLabels.lines;
import static org.budgetperformance.reading.MadeUpLabels.problems;
import static org.budgetperformance.reading.MadeUpLabels.read;
import static org.budgetperformance.reading.MadeUpLabels.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose cells bars or spaces part instead of tabs. */
class PartedCellsTest {
  private static final Sheet EXPECTED =
      BaseDataTable.builder()
          .staffing("8", "7", "87.5%")
          .line(Lines.BASIC_EXPENDITURE, "10", "11.50", "12")
          .line(Lines.RECEPTIONS, "——", "无", "0")
          .line(BaseDataLines.BUSINESS_PROJECTS, "5", "6", "6")
          .project(BaseDataLines.BUSINESS_PROJECT, "修路", "5", "6", "6")
          .text(Lines.FILLED_IN_BY, "王五")
          .text(Lines.TELEPHONE, "123")
          .build()
          .sheet();

  @Test
  void barsPartTheCells() {
    assertEquals(
        EXPECTED,
        sheet(
            "2030年某局收支一览",
            "| 人手 | 定员 | 2030年在岗 | 占比 |",
            "|---|:---:|---|---|",
            "| | 8 | 7 | 87.5% |",
            "| 支出(万元) | 2029年决算 | 2030年预算 | 2030年决算 |",
            "| 一、基本开支 | 10 | 11.50 | 12 |",
            "| 接待费 | —— | 无 | 0 |",
            "| 1、业务项目（一项一行） | 5 | 6 | 6 |",
            "| 修路 | 5 | 6 | 6 |",
            "制表人：王五 电话：123"));
  }

  @Test
  void aBarAtTheEdgeIsNoCellAndAnEmptyCellIsOne() {
    Sheet sheet = sheet("2030年某局收支一览", "支出｜2029年决算｜2030年预算｜2030年决算", "基本开支｜10｜｜12");

    assertEquals(
        "10.00万元", sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.PREVIOUS_FINAL).toString());
    assertEquals(
        FigureState.BLANK, sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.BUDGET).state());
    assertEquals("12.00万元", sheet.at(Lines.BASIC_EXPENDITURE, Columns.FINAL).toString());
  }

  @Test
  void aFormMayHaveBarsToo() {
    Sheet sheet =
        sheet(
            "2030年部门评分单",
            "| 机构 | 某局 | | | | |",
            "| 大类 | 小类 | 指标名 | 要求 | 结果 | 满分 | 得分 | 缘由 |",
            "| 产物 | 多少指标 | 修路 | ≥5公里 | 4公里 | 10 | 8 | 雨季停工 |",
            "| 合计 | | | | | 10 | 8 | |");

    assertEquals("某局", sheet.at(Lines.UNIT, Columns.TEXT).get());
    assertEquals("雨季停工", sheet.at(Lines.INDICATOR, Columns.EXPLANATION).get());
    assertEquals("8", sheet.at(Lines.TOTAL, Columns.SCORE).toString());
  }

  @Test
  void spacesPartTheCells() {
    assertEquals(
        EXPECTED,
        sheet(
            "2030年某局收支一览",
            "人手               定员      2030年在岗    占比",
            "                   8         7             87.5%",
            "支出(万元)         2029年决算　　2030年预算　　2030年决算",
            "一、基本开支       10        11.50         12",
            "接待费             ——        无            0",
            "1、业务项目        5         6             6",
            "修路               5         6             6",
            "制表人：王五       电话：123"));
  }

  @Test
  void singleSpacesPartLabelsAndFigures() {
    assertEquals(
        EXPECTED,
        sheet(
            "2030年某局收支一览",
            "人手 定员 2030年在岗 占比",
            "8 7 87.5%",
            "支出(万元) 2029年决算 2030年预算 2030年决算",
            "一、基本开支 10 11.50 12",
            "接待费 —— 无 0",
            "1、业务项目 5 6 6",
            "修路 5 6 6",
            "制表人：王五 电话：123"));
  }

  @Test
  void anEmptyCellThatSpacesHideIsReportedAndNotGuessed() {
    ReadResult read =
        read(
            "2030年某局收支一览",
            "支出         2029年决算   2030年预算   2030年决算",
            "基本开支     10                        12",
            "公用开支     1            2            3");

    assertEquals(
        ImmutableList.of("3: 基本开支 10 12: no telling which figure is in which column"),
        problems(read));
  }

  @Test
  void aTableWithoutAnyKnownMakeIsReportedRowByRow() {
    ReadResult read = read("2030年某局收支一览", "支出;2029年决算;2030年预算", "基本开支 10;11", "接待费 1", "公用开支 2");

    assertEquals(1, read.submission().sheets(BaseData.TABLE).size());
    assertTrue(read.submission().sheets(BaseData.TABLE).get(0).rows().isEmpty());
    assertEquals(4, read.problems().size());
  }

  @Test
  void barsInASentenceMakeNoTable() {
    ReadResult read = read(lines("2030年某局工作报告书", "一、概况", "甲|乙|丙三个股室。"));

    assertEquals(
        ImmutableList.of("1: 2030年某局工作报告书: no figure of this narrative was read"), problems(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "| 1 ", "1  ", "\u3000", "|---|\n", "1 2 3\n", "无 "})
  void aLongRunOfAnythingIsReadInTime(String piece) {
    String table = lines("2030年某局收支一览", "支出\t2029年决算\t2030年预算", "基本开支\t10\t11", "");

    assertTimeout(Duration.ofSeconds(20), () -> read(table + MadeUpLabels.times(piece, 100_000)));
  }
}
