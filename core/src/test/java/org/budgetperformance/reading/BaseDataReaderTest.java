package org.budgetperformance.reading;

import static org.budgetperformance.reading.MadeUpLabels.problems;
import static org.budgetperformance.reading.MadeUpLabels.read;
import static org.budgetperformance.reading.MadeUpLabels.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;

class BaseDataReaderTest {
  private static final Sheet EXPECTED =
      BaseDataTable.builder()
          .staffing("8", "7", "87.5%")
          .line(Lines.BASIC_EXPENDITURE, "10", "11.50", "12")
          .line(Lines.OPERATING, "", "3", "")
          .line(Lines.RECEPTIONS, "——", "无", "0")
          .line(BaseDataLines.BUSINESS_PROJECTS, "5", "6", "6")
          .project(BaseDataLines.BUSINESS_PROJECT, "修路 6万元", "5", "6", "6")
          .line(BaseDataLines.EARMARKED_FUNDS, "", "", "")
          .text(BaseDataLines.THRIFT_MEASURES, "少开会。")
          .text(Lines.FILLED_IN_BY, "王五")
          .text(Lines.TELEPHONE, "")
          .build()
          .sheet();

  @Test
  void readsATableWhoseCellsAreParted() {
    assertEquals(
        EXPECTED,
        sheet(
            "2030年某局收支一览",
            "人手\t定员\t2030年在岗\t占比",
            "\t8\t7\t87.5%",
            "支出(万元)\t2029年决算\t2030年预算\t2030年决算",
            "一、基本开支\t10\t11.50\t12",
            "其中：公用开支\t\t3\t",
            "接待费\t——\t无\t0",
            "1、业务项目（一项一行）\t5\t6\t6",
            "修路6万元\t5\t6\t6",
            "2、专款项目\t\t\t",
            "节约办法\t少开会。\t\t",
            "制表人：王五  电话："));
  }

  @Test
  void goesByLabelsAndNotByTheOrderOfRowsAndColumns() {
    assertEquals(
        EXPECTED,
        sheet(
            "2030年某局收支一览",
            "支出(万元)\t2030年决算\t2029年决算\t2030年预算",
            "2、专款项目\t\t\t",
            "1、业务项目\t6\t5\t6",
            "修路6万元\t6\t5\t6",
            "节约办法\t少开会。\t\t",
            "接待费\t0\t——\t无",
            "基本开支\t12\t10\t11.50",
            "公用开支\t\t\t3",
            "人手\t占比\t定员\t2030年在岗",
            "\t87.5\t8\t7",
            "制表人：王五  电话："));
  }

  @Test
  void readsATableWithOneCellALine() {
    Sheet read =
        sheet(
            "2030年某局收支一览",
            "人手",
            "定员",
            "2030年在岗",
            "占比",
            "8",
            "7",
            "87.5%",
            "支出(万元)",
            "2029年决算",
            "2030年",
            "预算",
            "2030年决算",
            "一、基本开支",
            "10",
            "11.50",
            "12",
            "接待费",
            "——",
            "无",
            "0",
            "1、业务项目",
            "（一项一行）",
            "5",
            "6",
            "6",
            "修路6万元",
            "5",
            "6",
            "6",
            "2、专款项目",
            "节约办法",
            "少开会。",
            "制表人：王五",
            "电话：");
    Sheet.Builder expected = Sheet.builder(EXPECTED.id());
    EXPECTED.figures().keySet().stream()
        .filter(place -> !place.row().line().equals(Lines.OPERATING))
        .forEach(place -> put(expected, place));
    assertEquals(expected.build(), read);
  }

  @SuppressWarnings("unchecked")
  private static <T> void put(Sheet.Builder sheet, org.budgetperformance.submission.Place place) {
    org.budgetperformance.submission.Column<T> column =
        (org.budgetperformance.submission.Column<T>) place.column();
    sheet.put(place.row(), column, EXPECTED.at(place.row(), column));
  }

  @Test
  void aLostCellIsNotGuessed() {
    ReadResult read =
        read(
            "2030年某局收支一览",
            "支出",
            "2029年决算",
            "2030年预算",
            "2030年决算",
            "基本开支",
            "10",
            "12",
            "公用开支",
            "1",
            "2",
            "3");
    Sheet sheet = BaseDataTable.of(read.submission()).get().sheet();
    assertEquals(
        FigureState.UNREADABLE, sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.BUDGET).state());
    assertEquals(
        ImmutableList.of("6: 基本开支 10 12: no telling which figure is in which column"),
        problems(read));
  }

  @Test
  void blankLinesThatStandForEmptyCellsAreTakenForThem() {
    Sheet sheet =
        sheet(
            "2030年某局收支一览",
            "支出",
            "2029年决算",
            "2030年预算",
            "2030年决算",
            "基本开支",
            "10",
            "",
            "12",
            "公用开支",
            "1",
            "2",
            "3");
    assertEquals(Figure.blank(), sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.BUDGET));
    assertEquals("12.00万元", sheet.at(Lines.BASIC_EXPENDITURE, Columns.FINAL).toString());
  }

  @Test
  void amountsAreInTheUnitOfTheHead() {
    Sheet sheet =
        sheet("2030年某局收支一览", "支出（元）\t2029年决算\t2030年预算（万元）\t2030年决算", "基本开支\t100000\t11\t120000.50");
    assertEquals(
        1_000_000_0L, sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.PREVIOUS_FINAL).units());
    assertEquals(1_100_000_0L, sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.BUDGET).units());
    assertEquals(1_200_005_0L, sheet.at(Lines.BASIC_EXPENDITURE, Columns.FINAL).units());
  }

  @Test
  void rowsLeftAsTheFormPrintsThemAreNoProjects() {
    Sheet sheet =
        sheet(
            "2030年某局收支一览",
            "支出\t2029年决算\t2030年预算\t2030年决算",
            "业务项目\t5\t6\t6",
            "XX项目\t\t\t",
            "……\t\t\t",
            "修桥\t5\t6\t6");
    assertEquals(1, sheet.rows(BaseDataLines.BUSINESS_PROJECT).length());
  }

  @Test
  void aChapterOrASumBelowTheProjectsIsNoProject() {
    ReadResult read =
        read(
            "2030年某局收支一览",
            "支出\t2029年决算\t2030年预算\t2030年决算",
            "业务项目\t5\t6\t6",
            "修桥\t5\t6\t6",
            "小结\t5\t6\t6",
            "三、别的开支\t1\t1\t1",
            "修路\t1\t1\t1");
    assertEquals(
        ImmutableList.of("修桥"),
        BaseDataTable.of(read.submission()).get().sheet().rows().stream()
            .filter(row -> row.line().equals(BaseDataLines.BUSINESS_PROJECT))
            .map(row -> row.subject().get())
            .collect(ImmutableList.toImmutableList()));
    assertEquals(3, read.problems().size());
  }

  @Test
  void aLineToWriteOnIsBlank() {
    Sheet sheet =
        sheet(
            "2030年某局收支一览",
            "支出\t2029年决算\t2030年预算\t2030年决算",
            "基本开支\t5\t6\t6",
            "审核：赵六 制表人（签名）：____ 电话：123");
    assertEquals(Figure.blank(), sheet.at(Lines.FILLED_IN_BY, Columns.TEXT));
    assertEquals("123", sheet.at(Lines.TELEPHONE, Columns.TEXT).get());
  }

  @Test
  void whatHasNoPlaceAndWhatCannotBeReadIsReported() {
    ReadResult read =
        read(
            "2030年某局收支一览",
            "支出\t2029年决算\t2030年预算\t2030年决算",
            "基本开支\t10\t约11\t12",
            "别的开支\t1\t2\t3",
            "基本开支\t13\t\t");
    assertEquals(
        ImmutableList.of(
            "3: 约11: budget cannot be read: it is no amount",
            "4: 别的开支 1 2 3: it belongs to nothing in this table",
            "5: 13: already stated on line 3"),
        problems(read));
    Sheet sheet = BaseDataTable.of(read.submission()).get().sheet();
    assertEquals(
        FigureState.UNREADABLE, sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.BUDGET).state());
    assertEquals(
        "10.00万元", sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.PREVIOUS_FINAL).toString());
  }

  @Test
  void figuresKeepTheirTextAndLine() {
    Sheet sheet = sheet("2030年某局收支一览", "", "支出\t2029年决算\t2030年预算\t2030年决算", "基本开支\t10\t1 1. 5\t12");
    Figure<?> figure = sheet.at(Lines.BASIC_EXPENDITURE, BaseDataColumns.BUDGET);
    assertEquals("1 1. 5", figure.original().get());
    assertEquals(4, figure.line());
    assertEquals("11.50万元", figure.toString());
  }
}
