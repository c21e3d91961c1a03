package org.budgetperformance.reading;

import static org.budgetperformance.reading.MadeUpLabels.problems;
import static org.budgetperformance.reading.MadeUpLabels.read;
import static org.budgetperformance.reading.MadeUpLabels.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;

class FormReaderTest {
  private static final Sheet EXPECTED =
      SelfEvaluationForm.ofDepartment()
          .text(Lines.UNIT, "某局")
          .text(Lines.DEPARTMENT, "")
          .funds(Lines.ANNUAL_FUNDS, "20", "22", "21")
          .execution(Lines.ANNUAL_FUNDS, "10", "95.45%", "9.55")
          .split(Lines.GENERAL_PUBLIC_BUDGET, "22")
          .split(Lines.BASIC_EXPENDITURE, "")
          .text(Lines.EXPECTED_GOAL, "修好路。")
          .text(Lines.ACHIEVED_RESULT, "路已修好。")
          .dimension(Dimension.COST, "20分")
          .dimension(Dimension.OUTPUT, "40分")
          .indicator(
              Indicator.builder()
                  .name("总花费")
                  .category(Category.ECONOMIC_COST)
                  .target("≤22万元")
                  .actual("21万元")
                  .points("20")
                  .score("20")
                  .build())
          .indicator(
              Indicator.builder()
                  .name("修路里程")
                  .category(Category.QUANTITY)
                  .target("≥100公里")
                  .actual("90公里")
                  .points("20")
                  .score("18")
                  .explanation("多雨")
                  .build())
          .indicator(
              Indicator.builder()
                  .name("修桥座数")
                  .category(Category.QUANTITY)
                  .target("3座")
                  .actual("3座")
                  .points("20")
                  .score("20")
                  .build())
          .total("100", "97.55")
          .text(Lines.FILLED_IN_BY, "王五")
          .build()
          .sheet();

  private static final String[] TABBED = {
    "2030年度部门评分单",
    "机构\t\t某局\t\t上级\t\t\t\t",
    "资金（万元）\t\t初数\t终数\t花出\t满分\t花出率\t得分\t",
    "\t资金总额\t20\t22\t21\t10\t95.45%\t9.55\t",
    "\t分来源：\t\t\t分用途：\t\t\t\t",
    "\t其中：一般拨款：22\t\t\t其中：基本开支：\t\t\t\t",
    "目标\t打算\t\t\t\t做到\t\t\t",
    "\t修好路。\t\t\t\t路已修好。\t\t\t",
    "指标表\t大类\t小类\t指标名\t要求\t结果\t满分\t得分\t缘由",
    "\t花费指标（20分）\t钱款指标\t总花费\t≤22万元\t21万元\t20\t20\t",
    "\t产物指标（40分）\t多少指标\t修路里程\t≥100公里\t90公里\t20\t18\t多雨",
    "\t\t\t修桥座数\t3座\t3座\t20\t20\t",
    "合计\t\t\t\t\t\t100\t97.55\t",
    "制表人：王五",
  };

  private static final String[] LISTED = {
    "2030年度部门评分单",
    "机构",
    "某局",
    "上级",
    "资金（万元）",
    "初数",
    "终数",
    "花出",
    "满分",
    "花出率",
    "得分",
    "资金总额",
    "20",
    "22",
    "21",
    "10",
    "95.45%",
    "9.55",
    "分来源：",
    "分用途：",
    "其中：一般拨款：22",
    "其中：",
    "基本开支：",
    "目标",
    "打算",
    "做到",
    "修好路。",
    "路已修好。",
    "指标表",
    "大类",
    "小类",
    "指标名",
    "要求",
    "结果",
    "满分",
    "得分",
    "缘由",
    "花费",
    "指标（20分）",
    "钱款指标",
    "总花费",
    "≤22万元",
    "21万元",
    "20",
    "20",
    "产物指标",
    "（40分）",
    "多少指标",
    "修路里程",
    "≥100公里",
    "90公里",
    "20",
    "18",
    "多雨",
    "修桥座数",
    "3座",
    "3座",
    "20",
    "20",
    "合计",
    "100",
    "97.55",
    "制表人：王五",
  };

  @Test
  void readsAFormWhoseCellsAreParted() {
    assertEquals(EXPECTED, sheet(TABBED));
  }

  @Test
  void readsAFormWithOneCellALine() {
    assertEquals(EXPECTED, sheet(LISTED));
  }

  @Test
  void readsAFormThatLostTheTabsAtTheEndsOfItsLines() {
    String[] trimmed = TABBED.clone();
    for (int i = 0; i < trimmed.length; i++) {
      trimmed[i] = trimmed[i].trim();
    }
    assertEquals(EXPECTED, sheet(trimmed));
  }

  @Test
  void readsAFormWhoseCellsAreBrokenOverLines() {
    String[] broken = TABBED.clone();
    broken[2] = "资金\n（万元）\t\t初\n数\t终数\t花出\t满分\t花出率\t得分\t";
    broken[9] = "\t花费\n指标\n（20分）\t钱款\n指标\t总\n花费\t≤22\n万元\t21万元\t20\t20\t";
    broken[11] = "\t\t\t修桥\n\n座数\t3座\t3座\t20\t20\t";
    assertEquals(EXPECTED, sheet(broken));
  }

  @Test
  void columnsFollowTheirHeadings() {
    String[] other = TABBED.clone();
    other[8] = "指标表\t大类\t小类\t指标名\t结果\t要求\t缘由\t得分\t满分";
    other[9] = "\t花费指标（20分）\t钱款指标\t总花费\t21万元\t≤22万元\t\t20\t20";
    other[10] = "\t产物指标（40分）\t多少指标\t修路里程\t90公里\t≥100公里\t多雨\t18\t20";
    other[11] = "\t\t\t修桥座数\t3座\t3座\t\t20\t20";
    other[12] = "合计\t\t\t\t\t\t\t97.55\t100";
    assertEquals(EXPECTED, sheet(other));
  }

  @Test
  void aNewDimensionWithoutACategoryHasNone() {
    Sheet sheet =
        sheet(
            "2030年度部门评分单",
            "大类\t小类\t指标名\t要求\t结果\t满分\t得分",
            "花费\t钱款\t总花费\t≤22万元\t21万元\t20\t20",
            "产物\t\t修路里程\t1公里\t1公里\t20\t20",
            "\t\t修桥座数\t1座\t1座\t20\t20");
    ImmutableList<Indicator> indicators = SelfEvaluationForm.of(sheet).indicators();
    assertEquals(Figure.of(Category.ECONOMIC_COST), indicators.get(0).category());
    assertEquals(Figure.blank(), indicators.get(1).category());
    assertEquals(Figure.blank(), indicators.get(2).category());
    assertEquals(FigureState.ABSENT, indicators.get(0).explanation().state());
  }

  @Test
  void unknownNamesAndUnnamedIndicatorsAreReported() {
    ReadResult read =
        read(
            "2030年度部门评分单",
            "大类\t小类\t指标名\t要求\t结果\t满分\t得分",
            "花费\t别样\t总花费\t22万元\t21万元\t很多\t20",
            "别类\t钱款\t\t22万元\t21万元\t20\t20");
    Indicator indicator = read.submission().departmentForm().get().indicators().get(0);
    assertEquals(FigureState.UNREADABLE, indicator.category().state());
    assertEquals(FigureState.UNREADABLE, indicator.points().state());
    assertEquals("20", indicator.score().toString());
    assertEquals(
        ImmutableList.of(
            "3: 别样: category cannot be read: it is no category",
            "3: 很多: points cannot be read: it is no points",
            "4: 别类: no dimension that is known",
            "4: 别类 钱款 22万元 21万元 20 20: an indicator without a name"),
        problems(read));
  }

  @Test
  void listedCellsThatCanBePartedInTwoWaysAreNotParted() {
    ReadResult read =
        read(
            "2030年度部门评分单",
            "大类",
            "小类",
            "指标名",
            "要求",
            "结果",
            "满分",
            "得分",
            "缘由",
            "花费",
            "钱款",
            "总花费",
            "少",
            "少",
            "5",
            "合计",
            "5",
            "5");
    assertEquals(1, read.submission().departmentForm().get().indicators().size());
    ReadResult unclear =
        read(
            "2030年度部门评分单",
            "大类",
            "小类",
            "指标名",
            "要求",
            "结果",
            "满分",
            "得分",
            "缘由",
            "花费",
            "钱款",
            "总花费",
            "少",
            "少",
            "合计",
            "5",
            "5");
    assertEquals(
        ImmutableList.of(
            "1: 2030年度部门评分单: no indicator of this form was read",
            "10: 花费 钱款 总花费 少 少: no telling which cells make an indicator"),
        problems(unclear));
  }

  @Test
  void aProjectFormIsKnownByItsNameWithoutTheAmount() {
    ReadResult read =
        read(
            "2030年度项目评分单",
            "项目名\t修 路 6万元",
            "机构\t某局\t上级\t某厅",
            "2030年度项目评分单",
            "项目名\t",
            "机构\t某局\t上级\t",
            "2030年度项目评分单",
            "项目名：修路",
            "机构：某局\t上级：某厅");
    assertEquals(ImmutableList.of(), read.problems());
    assertEquals(
        ImmutableList.of("project-form:修路", "project-form:", "project-form:修路~2"),
        read.submission().sheets().stream()
            .map(sheet -> sheet.id().toString())
            .collect(ImmutableList.toImmutableList()));
    Sheet last = read.submission().sheets().get(2);
    assertEquals("某厅", last.at(Lines.DEPARTMENT, Columns.TEXT).get());
    assertEquals("修路", last.at(Lines.PROJECT_NAME, Columns.TEXT).get());
  }
}
