package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.junit.jupiter.api.Test;

/**
 * The base-data table in the order of 2023: the three public expenses, the projects, then operating
 * expenditure. The office and its figures are made up.
 */
class ReadTableOf2023Test {
  private static final String TABBED =
      Joiner.on('\n')
          .join(
              "附件2",
              "",
              "2023年度某县档案馆整体支出绩效评价基础数据表",
              "",
              "财政供养人员情况（人）\t编制数\t2023年实际在职人数\t控制率",
              "\t20\t18\t90%",
              "经费控制情况（万元）\t2022年决算数\t2023年预算数\t2023年决算数",
              "三公经费\t6.5\t6\t5.7",
              "1、公务用车购置和维护经费\t5\t4.5\t4.4",
              "其中：公车购置\t0\t0\t0",
              "公车运行维护\t5\t4.5\t4.4",
              "2、出国经费\t0\t0\t0",
              "3、公务接待\t1.5\t1.5\t1.3",
              "项目支出：\t180\t210\t205.5",
              "1、业务工作专项（一个项目一行）\t80\t90\t88.5",
              "档案征集经费\t50\t55\t54",
              "档案数字化经费\t30\t35\t34.5",
              "2、运行维护专项（一个项目一行）\t40\t40\t39",
              "库房维护经费\t40\t40\t39",
              "3、省级专项资金（一个专项一行）\t60\t80\t78",
              "重点档案保护专项\t60\t80\t78",
              "……\t\t\t",
              "公用经费\t35\t36\t35.2",
              "其中：办公经费\t12\t12\t11.8",
              "水费、电费、差旅费\t15\t16\t15.4",
              "会议费、培训费\t8\t8\t8",
              "政府采购金额\t——\t60\t58.8",
              "部门基本支出预算调整\t——\t12\t12",
              "楼堂馆所控制情况\t批复规模（㎡）\t实际规模（㎡）\t规模控制率\t预算投资（万元）\t实际投资（万元）\t投资概算控制率",
              "（2023年完工项目）\t800\t780\t97.5%\t240\t234\t97.5%",
              "厉行节约保障措施\t严控会议和接待。",
              "说明：“项目支出”需要填报基本支出以外的所有项目支出情况。",
              "填表人：某乙\t填报日期：2024年4月12日\t联系电话：0000-0000000\t单位负责人签字：");

  private static final BaseDataTable EXPECTED =
      BaseDataTable.builder()
          .staffing("20", "18", "90%")
          .line(Lines.THREE_PUBLIC_EXPENSES, "6.5", "6", "5.7")
          .line(Lines.OFFICIAL_CARS, "5", "4.5", "4.4")
          .line(Lines.CAR_PURCHASE, "0", "0", "0")
          .line(Lines.CAR_RUNNING, "5", "4.5", "4.4")
          .line(Lines.TRAVEL_ABROAD, "0", "0", "0")
          .line(Lines.RECEPTIONS, "1.5", "1.5", "1.3")
          .line(Lines.PROJECT_EXPENDITURE, "180", "210", "205.5")
          .line(BaseDataLines.BUSINESS_PROJECTS, "80", "90", "88.5")
          .project(BaseDataLines.BUSINESS_PROJECT, "档案征集经费", "50", "55", "54")
          .project(BaseDataLines.BUSINESS_PROJECT, "档案数字化经费", "30", "35", "34.5")
          .line(BaseDataLines.MAINTENANCE_PROJECTS, "40", "40", "39")
          .project(BaseDataLines.MAINTENANCE_PROJECT, "库房维护经费", "40", "40", "39")
          .line(BaseDataLines.EARMARKED_FUNDS, "60", "80", "78")
          .project(BaseDataLines.EARMARKED_FUND, "重点档案保护专项", "60", "80", "78")
          .project(BaseDataLines.EARMARKED_FUND, "......", "", "", "") // there may be more
          .line(Lines.OPERATING, "35", "36", "35.2")
          .line(BaseDataLines.OFFICE, "12", "12", "11.8")
          .line(BaseDataLines.UTILITIES_AND_TRAVEL, "15", "16", "15.4")
          .line(BaseDataLines.MEETINGS_AND_TRAINING, "8", "8", "8")
          .line(BaseDataLines.PROCUREMENT, "——", "60", "58.8")
          .line(BaseDataLines.BASIC_BUDGET_ADJUSTMENT, "——", "12", "12")
          .buildingArea("800", "780", "97.5%")
          .buildingInvestment("240", "234", "97.5%")
          .text(BaseDataLines.THRIFT_MEASURES, "严控会议和接待。")
          .text(Lines.FILLED_IN_BY, "某乙")
          .text(Lines.FILLED_IN_ON, "2024年4月12日")
          .text(Lines.TELEPHONE, "0000-0000000")
          .build();

  private final SubmissionReader reader = HunanRules.module().reader().get();

  private void assertReads(String text) {
    ReadResult read = reader.read(text);

    assertEquals(ImmutableList.of(), read.problems());
    assertEquals(
        EXPECTED.sheet().figures(), BaseDataTable.of(read.submission()).get().sheet().figures());
    assertEquals(Year.of(2023), read.submission().fiscalYear());
  }

  @Test
  void theReaderRecognisesBothYearsAndNoOther() {
    assertTrue(reader.read(TABBED).isRecognised());
    assertTrue(reader.read(TABBED.replace("2023", "2024").replace("2022", "2023")).isRecognised());
    assertEquals(
        false, reader.read(TABBED.replace("2023", "2025").replace("2022", "2024")).isRecognised());
  }

  @Test
  void everyRowIsReadWhereTabsPartTheCells() {
    assertReads(TABBED);
  }

  @Test
  void everyRowIsReadWithOneCellALine() {
    assertReads(TABBED.replace('\t', '\n'));
  }

  @Test
  void everyRowIsReadWhereBarsPartTheCells() {
    assertReads(TABBED.replaceAll("(?m)^(.*\t.*)$", "| $1 |").replace("\t", " | "));
  }

  @Test
  void aProjectBeneathAnEarmarkedFundIsOfItsKind() {
    String cells =
        BaseDataTable.of(reader.read(TABBED).submission())
            .get()
            .sheet()
            .at(Row.of(BaseDataLines.EARMARKED_FUND, "重点档案保护专项"), Columns.FINAL)
            .toString();

    assertEquals("78.00万元", cells);
  }
}
