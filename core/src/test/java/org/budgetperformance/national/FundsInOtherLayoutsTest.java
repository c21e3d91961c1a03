package org.budgetperformance.national;

import static org.budgetperformance.national.StatedCells.assertReads;
import static org.budgetperformance.national.StatedCells.form;
import static org.budgetperformance.national.StatedCells.sorted;
import static org.budgetperformance.national.StatedCells.stated;
import static org.budgetperformance.national.StatedCells.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.module.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Funds in pairs of label and figure, among the indicators, and by main tasks: a bar is a tab, ¶ ends a line. */
class FundsInOtherLayoutsTest {
  private static final String PROJECT = "2023年项目支出绩效自评表¶项目名称|保洁¶";
  private static final String DEPARTMENT = "2023年度部门整体支出绩效自评表¶部门名称|甲县城管局¶";
  private static final String INDICATORS =
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|未完成原因¶产出指标|数量指标|保洁面积|820万平方米|835万平方米|90|90|¶";
  private static final String READ_INDICATOR =
      " indicator:保洁面积/category=quantity indicator:保洁面积/target==8200000平方米"
          + " indicator:保洁面积/actual==8350000平方米 indicator:保洁面积/points=90"
          + " indicator:保洁面积/score=90 indicator:保洁面积/explanation=BLANK";
  private static final String TWO_ROWS =
      "年度主要任务|任务名称|主要内容|预算数（万元）|||执行数（万元）|||执行率¶|||总额|财政拨款|其他资金|总额|财政拨款|其他资金|¶";

  /** The first pairs are of all funds, those below of what they name, once or before each figure. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "预算执行情况（10分）|预算数：|2600|执行数：|2535.2¶|其中：财政拨款|2500|其中：财政拨款|2435.2¶|其他资金|100|其他资金|100¶",
        "预算执行情况（万元，10分）|预算数|2600|执行数|2535.2¶其中:财政拨款|2500|其中:财政拨款|2435.2¶其他资金|100|其他资金|100¶",
        "资金情况（10分）|年度预算数：|2,600|全年执行数：|2,535.2¶|财政拨款：|2500|财政拨款：|2435.2¶|其他资金：|100|其他资金：|100¶",
      })
  void inPairs(String funds) {
    assertReads(
        PROJECT + funds + INDICATORS,
        "project-name/text=保洁 annual-funds/annual=2600.00万元 annual-funds/executed=2535.20万元"
            + " annual-funds/points=10"
            + " current-appropriation/annual=2500.00万元 current-appropriation/executed=2435.20万元"
            + " other-funds/annual=100.00万元 other-funds/executed=100.00万元"
            + READ_INDICATOR);
  }

  /** What came in is asked for by no rule; levels of government repeat, and have no rate of their own. */
  @Test
  void inPairsWithWhatCameIn() {
    assertReads(
        PROJECT
            + "项目资金（万元）|预算安排总额|1500|实际到位|1500|实际支出|1423.5|预算执行率|94.9%¶|其中：中央|800|其中：中央|800|其中：中央|760¶"
            + "|其中：省级|700|其中：省级|700|其中：省级|663.5¶"
            + INDICATORS
            + "自评总分：99.5分¶",
        "project-name/text=保洁 annual-funds/annual=1500.00万元 annual-funds/executed=1423.50万元"
            + " annual-funds/execution-rate=94.9% level-funds/annual=800.00万元"
            + " level-funds/executed=760.00万元 level-funds/execution-rate=BLANK"
            + " level-funds:省级/annual=700.00万元 level-funds:省级/executed=663.50万元"
            + " level-funds:省级/execution-rate=BLANK total/score=99.50"
            + READ_INDICATOR);
  }

  /** As points and score of the annual funds; where a target stands beside them it is an indicator like others. */
  @ParameterizedTest
  @CsvSource({
    "预算执行率（10分）|||||10|9.75|, annual-funds/points=10 annual-funds/score=9.75",
    "预算执行|10|9.75¶, annual-funds/points=10 annual-funds/score=9.75",
    "|预算执行率|预算执行率|||10|9.75|, annual-funds/points=10 annual-funds/score=9.75",
    "预算执行率（10分）||||||9.75|, annual-funds/points=10 annual-funds/score=9.75",
    "产出指标|质量指标|预算执行率|100%|97.5%|10|9.75|, indicator:预算执行率/category=quality"
        + " indicator:预算执行率/target==100% indicator:预算执行率/actual==97.5%"
        + " indicator:预算执行率/points=10 indicator:预算执行率/score=9.75"
        + " indicator:预算执行率/explanation=BLANK"
  })
  void executionIsScoredAmongTheIndicators(String row, String stated) {
    assertReads(PROJECT + INDICATORS + row, "project-name/text=保洁 " + stated + READ_INDICATOR);
  }

  /** In the order of the table's own columns. */
  @Test
  void executionWhereScoresStandBeforePoints() {
    assertReads(
        PROJECT
            + "一级指标|二级指标|三级指标|年度指标值|实际完成值|得分|分值¶产出指标|数量指标|保洁面积|820万平方米|835万平方米|85|90¶预算执行率|||||9.5|10¶",
        "project-name/text=保洁 annual-funds/points=10 annual-funds/score=9.50"
            + READ_INDICATOR
                .replace("score=90", "score=85")
                .replace(" indicator:保洁面积/explanation=BLANK", ""));
  }

  /** 合计 without a word of points above any heading is no score. */
  @Test
  void aSumAboveAllHeadingsIsTold() {
    assertEquals("80", unread(form(PROJECT + "合计|80¶" + INDICATORS)));
  }

  /** The unit of the table behind a label that nobody knows hides nothing of it. */
  @Test
  void aUnitOfMoneyHidesNoStatement() {
    ReadResult read =
        form(PROJECT.replace("¶项", "¶经办科室：财务股  金额单位：元¶项") + "资金|年初预算数|全年预算数¶年度资金总额|5000|5000¶");
    assertEquals("经办科室：财务股  金额单位：元", unread(read));
    assertEquals(
        sorted("project-name/text=保洁 annual-funds/opening=0.50万元 annual-funds/annual=0.50万元"),
        stated(read));
  }

  /** Cells that are kept, cells that were lost, and sources that stand beside their sum in one row. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        TWO_ROWS
            + "|任务1：环卫|清扫|2000|1900|100|1950|1850|100|97.5%¶|任务2：执法|巡查|600|600|0|600|600|0|100%¶"
            + "|金额合计||2600|2500|100|2550|2450|100|98.08%¶",
        "年度主要任务|任务名称|主要内容|预算数（万元）|执行数（万元）|执行率¶总额|财政拨款|其他资金|总额|财政拨款|其他资金¶"
            + "任务1：环卫|清扫|2000|1900|100|1950|1850|100|97.5%¶任务2：执法|巡查|600|600|0|600|600|0|100%¶"
            + "金额合计|2600|2500|100|2550|2450|100|98.08%¶",
        "任务名称|主要内容|预算数（万元）|其中：财政拨款|其他资金|执行数（万元）|其中：财政拨款|其他资金|执行率¶"
            + "任务1：环卫|清扫|2000|1900|100|1950|1850|100|97.5%¶任务2：执法|巡查|600|600|0|600|600|0|100%¶"
            + "合计||2600|2500|100|2550|2450|100|98.08%¶",
      })
  void byMainTasks(String tasks) {
    assertReads(
        DEPARTMENT + tasks + INDICATORS,
        task("任务1%3A环卫", "清扫", "2000.00 1900.00 100.00 1950.00 1850.00 100.00 97.5%")
            + task("任务2%3A执法", "巡查", "600.00 600.00 0.00 600.00 600.00 0.00 100%")
            + "annual-funds/annual=2600.00万元 annual-funds/executed=2550.00万元"
            + " annual-funds/execution-rate=98.08%"
            + " current-appropriation/annual=2500.00万元 current-appropriation/executed=2450.00万元"
            + " other-funds/annual=100.00万元 other-funds/executed=100.00万元"
            + READ_INDICATOR);
  }

  private static String task(String name, String content, String figures) {
    List<String> cells = Splitter.on(' ').splitToList(figures);
    return ("task:%/text=" + content + " task:%/annual=" + cells.get(0) + "万元")
        .concat(" task-appropriation:%/annual=" + cells.get(1) + "万元")
        .concat(" task-other-funds:%/annual=" + cells.get(2) + "万元")
        .concat(" task:%/executed=" + cells.get(3) + "万元")
        .concat(" task-appropriation:%/executed=" + cells.get(4) + "万元")
        .concat(" task-other-funds:%/executed=" + cells.get(5) + "万元")
        .concat(" task:%/execution-rate=" + cells.get(6) + " ")
        .replace(":%/", ":" + name + "/");
  }

  /** Rows that a form left as they were printed are no tasks; one called like a line of funds is. */
  @Test
  void tasksThatAreNoneAndOneThatIs() {
    assertReads(
        DEPARTMENT
            + TWO_ROWS
            + "|基本支出|人员和公用|50|50||50|50||100%¶|任务2|||||||||¶|……|||||||||¶|金额合计||50|50||50|50||100%¶"
            + INDICATORS,
        "task:基本支出/text=人员和公用 task:基本支出/annual=50.00万元 task:基本支出/executed=50.00万元"
            + " task:基本支出/execution-rate=100% task-appropriation:基本支出/annual=50.00万元"
            + " task-appropriation:基本支出/executed=50.00万元 task-other-funds:基本支出/annual=BLANK"
            + " task-other-funds:基本支出/executed=BLANK annual-funds/annual=50.00万元"
            + " annual-funds/executed=50.00万元 annual-funds/execution-rate=100%"
            + " current-appropriation/annual=50.00万元 current-appropriation/executed=50.00万元"
            + " other-funds/annual=BLANK other-funds/executed=BLANK"
            + READ_INDICATOR);
  }

  /** 1950 and 600 are 2550; 2520 of 2600 is 96.92%, so that only the sum over the tasks contradicts it. */
  @Test
  void tasksThatDoNotAddUpToTheTotal() {
    String tasks =
        TWO_ROWS
            + "|任务1：环卫|清扫|2000|1900|100|1950|1850|100|97.5%¶|任务2：执法|巡查|600|600|0|600|600|0|100%¶"
            + "|金额合计||2600|2500|100|2520|2420|100|96.92%¶";
    ReadResult read = form(DEPARTMENT + tasks + INDICATORS);
    List<String> found =
        NationalRules.module().evaluate(read.submission()).findings().stream()
            .filter(finding -> finding.rule().id().equals("STD-F18"))
            .map(finding -> finding.rule().id() + " " + finding.margin())
            .collect(Collectors.toList());
    assertEquals(ImmutableList.of("STD-F18 30.00万元"), found);
  }

  /** 合计 above the indicators adds up the funds; 完成情况 beside a text is what was achieved. */
  @Test
  void fundsByKindAndGoalsBesideTheirLabels() {
    assertReads(
        DEPARTMENT
            + "预算执行情况（万元）|预算数|执行数|执行率¶|合计|8650|8420.5|97.35%¶|基本支出|3150|3150|100%¶|项目支出|5500|5270.5|95.83%¶"
            + "年度绩效目标|目标1：修路120公里；¶目标2：开线5条。¶完成情况|目标1：修路126公里；¶目标2：开线5条。¶"
            + INDICATORS,
        "annual-funds/annual=8650.00万元 annual-funds/executed=8420.50万元"
            + " annual-funds/execution-rate=97.35%"
            + " basic-expenditure/annual=3150.00万元 basic-expenditure/executed=3150.00万元"
            + " basic-expenditure/execution-rate=100%"
            + " project-expenditure/annual=5500.00万元 project-expenditure/executed=5270.50万元"
            + " project-expenditure/execution-rate=95.83%"
            + " expected-goal/text=目标1:修路120公里;目标2:开线5条。"
            + " achieved-result/text=目标1:修路126公里;目标2:开线5条。"
            + READ_INDICATOR);
  }

  /** A province's own names of the first levels: rows that lost their empty end stand under the headings all the same. */
  @Test
  void levelsOfAProvince() {
    ReadResult read =
        form(
            DEPARTMENT
                + "一级指标|二级指标|三级指标|目标值|完成值|分值|得分|备注¶履职效能|数量指标|修路里程|120公里|126公里|15|15¶"
                + "|质量指标|验收合格率|100%|100%|10|10|无¶管理效率|预算编制|编制完整性|完整|完整|5|5¶");
    assertEquals(
        sorted(
            "indicator:修路里程/category=quantity indicator:修路里程/target==120公里"
                + " indicator:修路里程/actual==126公里 indicator:修路里程/points=15"
                + " indicator:修路里程/score=15 indicator:修路里程/explanation=BLANK"
                + " indicator:验收合格率/category=quality indicator:验收合格率/target==100%"
                + " indicator:验收合格率/actual==100% indicator:验收合格率/points=10"
                + " indicator:验收合格率/score=10 indicator:验收合格率/explanation=NONE"
                + " indicator:编制完整性/category=UNREADABLE indicator:编制完整性/target=完整"
                + " indicator:编制完整性/actual=完整 indicator:编制完整性/points=5"
                + " indicator:编制完整性/score=5 indicator:编制完整性/explanation=BLANK"),
        stated(read));
    assertEquals("", unread(read));
  }
}
