package org.budgetperformance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.budgetperformance.module.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells parted by commas are a table or refused. */
class CommaSeparatedTest {
  private static Source table(String file, String text) throws UsageException {
    return CommaSeparated.read(file, text).get();
  }

  private static String refused(String file, String text) {
    return assertThrows(UsageException.class, () -> CommaSeparated.read(file, text)).line().zh();
  }

  @Test
  void cellsStandBetweenCommas() throws Exception {
    assertEquals(
        "[[项目名称, 道路养护经费], [, 年初预算数, 全年预算数, 全年执行数], [年度资金总额, 25, 25, 20]]",
        table("a.csv", "项目名称,道路养护经费\n,年初预算数,全年预算数,全年执行数\r\n年度资金总额, 25 ,25,20").toString());
  }

  @Test
  void aCellInQuotesHoldsCommasQuotesAndEndsOfLines() throws Exception {
    Source grid = table("a.csv", "\"成本指标\n（20分）\",\"1,633,800\",\"所谓\"\"三公\"\"\"\n合计,2,3\n");

    assertEquals("[[成本指标\n（20分）, 1,633,800, 所谓\"三公\"], [合计, 2, 3]]", grid.toString());
    assertEquals(3, grid.line(1));
  }

  /** A table program writes as many commas in each row. */
  @Test
  void aParagraphIsOneCell() throws Exception {
    assertEquals("[[自评报告], [总分, , 98]]", table("a.csv", "自评报告,,\n总分,,98\n").toString());
  }

  @Test
  void aTableInATextIsKnownByItsRows() throws Exception {
    String text = "根据要求,我局自评,结果如下。\n2024年度自评表\n,预算,执行\n总额,25,20\n拨款,25,20\n目标,完成。,已完成。\n";

    assertEquals(
        "[[根据要求,我局自评,结果如下。], [2024年度自评表], [, 预算, 执行], [总额, 25, 20], [拨款, 25, 20], [目标, 完成。, 已完成。]]",
        table("a.txt", text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "一、基本情况\n收入1,633,800元，支出1,633,800元。\n",
        "根据要求,我局自评,结果如下。\n一是,二是,三是。\n甲,乙,丙。\n",
        "总额\t1,2,3\n总额\t1,2,3\n总额\t1,2,3\n",
        "a,b,c\nd,e,f\n"
      })
  void otherTextsAreNoSuchTable(String text) throws Exception {
    assertFalse(CommaSeparated.read("a.txt", text).isPresent());
  }

  @Test
  void whatCannotBeReadAsAWholeIsRefusedInOneLine() {
    assertEquals("a.csv：CSV文件的单元格不是以逗号分隔", refused("a.csv", "总分;100;98\n"));
    assertEquals("a.CSV：第2行的引号没有结束", refused("a.CSV", "总分,1\n\"成本,2\n质量,3\n"));
    assertEquals("a.csv：第1行的引号后面还有文字", refused("a.csv", "\"成本\"指标,2\n"));
  }

  /** In a row that is wider than the others 1,633 is one number, but it may be another that is not. */
  @Test
  void aNumberWithACommaThatMayBeTwoCellsIsRefused() throws Exception {
    assertEquals(
        "a.csv：第2行的“1,633”是一个数还是两个单元格无法判断：请去掉千分位逗号或加引号", refused("a.csv", ",预算,执行\n总额,1,633,20\n"));
    assertEquals("[[编制, 实有], [100, 200]]", table("a.csv", "编制,实有\n100,200\n").toString());
  }
}
