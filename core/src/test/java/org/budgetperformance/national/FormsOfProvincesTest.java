package org.budgetperformance.national;

import static org.budgetperformance.national.StatedCells.assertReads;
import static org.budgetperformance.national.StatedCells.form;
import static org.budgetperformance.national.StatedCells.sorted;
import static org.budgetperformance.national.StatedCells.stated;
import static org.budgetperformance.national.StatedCells.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.util.List;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.SheetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as provinces drew them beside the national ones: a bar is a tab, ¶ ends a line. */
class FormsOfProvincesTest {
  private static final String PROJECT = "2022年项目支出绩效自评表¶项目名称|绿化养护¶";
  private static final String DEPARTMENT = "2023年度部门整体支出绩效自评表¶部门（单位）名称|甲县卫生健康局¶";
  private static final String INDICATORS =
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分¶产出指标|数量|养护面积|≥320万平方米|331万平方米|90|90¶";
  private static final String READ_INDICATOR =
      " indicator:养护面积/category=quantity indicator:养护面积/target=≥3200000平方米"
          + " indicator:养护面积/actual==3310000平方米 indicator:养护面积/points=90"
          + " indicator:养护面积/score=90";

  /** The label of the row names the column, and the sources of the funds head the cells below. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "年度部门整体支出预算|资金总额|财政拨款|其他资金¶|3256.8|3200|56.8¶年度部门整体支出执行|资金总额|财政拨款|其他资金¶|3198.5|3150|48.5¶",
        "年度部门整体支出预算（万元）|资金总额|财政拨款|其他资金¶3256.8|3200|56.8¶年度部门整体支出执行（万元）|资金总额|财政拨款|其他资金¶3198.5|3150|48.5¶",
        "全年预算数|合计|财政拨款|其他资金¶|3256.8|3200|56.8¶全年执行数|合计|财政拨款|其他资金¶|3198.5|3150|48.5¶",
      })
  void fundsAcross(String funds) {
    assertReads(
        DEPARTMENT + funds + INDICATORS,
        "annual-funds/annual=3256.80万元 annual-funds/executed=3198.50万元"
            + " current-appropriation/annual=3200.00万元 current-appropriation/executed=3150.00万元"
            + " other-funds/annual=56.80万元 other-funds/executed=48.50万元"
            + READ_INDICATOR);
  }

  /** Tasks without money are words, and no part of the goal above them. */
  @Test
  void tasksInWords() {
    assertReads(
        DEPARTMENT
            + "年度总体目标|建成卫生室8个。¶年度主要任务|任务名称|主要内容|完成情况¶|公共卫生|家庭医生签约|已签约12.6万人¶|基层建设|新建卫生室|已建成8个¶"
            + INDICATORS,
        "expected-goal/text=建成卫生室8个。 task:公共卫生/text=家庭医生签约·已签约12.6万人"
            + " task:基层建设/text=新建卫生室·已建成8个"
            + READ_INDICATOR);
  }

  /** Points and score of the execution have headings of their own; the total stands at the top. */
  @Test
  void fundsWithWeightAndScoreOfTheExecution() {
    assertReads(
        "2022年项目支出绩效自评表¶项目名称|绿化养护|财政归口科室|经建科|自评总分（分）|97.5¶"
            + "资金情况（万元）|年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重|执行率得分¶"
            + "年度总金额|860|900|885|98.33|10|9.83¶其中：市级支出|860|900|885¶"
            + INDICATORS,
        "project-name/text=绿化养护 total/score=97.50 annual-funds/opening=860.00万元"
            + " annual-funds/annual=900.00万元 annual-funds/executed=885.00万元"
            + " annual-funds/execution-rate=98.33% annual-funds/points=10 annual-funds/score=9.83"
            + " level-funds/opening=860.00万元 level-funds/annual=900.00万元"
            + " level-funds/executed=885.00万元 level-funds/execution-rate=BLANK"
            + " level-funds/points=BLANK level-funds/score=BLANK"
            + READ_INDICATOR);
  }

  /** A table with a column for the standard of scoring, one for the coefficient, and rows of which no rule asks. */
  @Test
  void whatNoRuleAsksFor() {
    assertReads(
        PROJECT
            + "项目属性|延续性|项目类型|民生类¶资金管理情况|情况说明|存在问题¶|分配科学性|按面积分配|无¶"
            + "三级指标|年度指标值|实际完成值|得分系数（%）|分值|得分|评分标准¶养护面积|≥320万平方米|331万平方米|100|90|90|达标得满分¶"
            + "其他需要说明的问题|无¶总分|||||100|99¶",
        "project-name/text=绿化养护 total/points=100 total/score=99"
            + READ_INDICATOR.replace("category=quantity", "category=BLANK"));
  }

  /** A quantity in what no rule asks for may be anything, and is told. */
  @Test
  void aQuantityInItIsTold() {
    ReadResult read = form(PROJECT + "项目概况|养护绿地320万平方米，投资900万元¶" + INDICATORS);
    assertEquals("养护绿地320万平方米，投资900万元", unread(read));
    assertEquals(sorted("project-name/text=绿化养护" + READ_INDICATOR), stated(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"项目编码|5001172200001", "项目代码：|5001172200001", "项目编号|5001172200001|项目类别|民生类"})
  void theCodeOfAProject(String row) {
    SheetId id = form(PROJECT + row + "¶" + INDICATORS).submission().sheets().get(0).id();
    assertEquals("5001172200001", id.code().get());
    assertEquals("绿化养护", id.subject().get());
  }

  /** Of the second level some forms write the first word alone; without its first level it is none. */
  @Test
  void shortenedCategories() {
    ReadResult read =
        form(
            PROJECT
                + "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分¶效益指标（30分）|社会|惠及户数|≥10户|12户|15|15¶|可持续|管护机制|建立|建立|15|15¶"
                + "过程|经济|预算编制|完整|完整|5|5¶");
    assertEquals("", unread(read));
  }

  /** Where the end of a row was lost its levels tell where it stands, and 1.25万人 are no points. */
  @Test
  void shortenedCategoriesInRowsThatLostTheirEnd() {
    ReadResult read =
        form(
            PROJECT
                + "评价指标|一级指标|二级指标|指标内容|指标值|完成值|权重|自评得分|备注¶|产出|数量|校舍面积|8000㎡|8000㎡|20|20|¶|效益|社会|受益学生|≥1.2万人|1.25万人|20|20¶");
    assertEquals("", unread(read));
    Indicator last = read.submission().projectForms().get(0).indicators().get(1);
    assertEquals("受益学生", last.name());
    assertEquals("social-benefit 20", last.category().get().id() + " " + last.points().get());
  }

  /** As a PDF copies it: the labels of persons end the words before them, and nobody's name is kept. */
  @Test
  void partedBySpaces() {
    ReadResult read =
        form(
            "2023年项目支出绩效自评表¶项目名称 小区改造 项目负责人 某人甲 联系电话 13800001234¶主管部门 甲市住建局 实施单位 甲市住建局¶一级指标 二级指标"
                + " 三级指标 年度指标值 实际完成值 分值 得分 偏差原因¶产出指标（60分） 数量 改造小区 20个 20个 60 60¶效益指标（30分） 社会 惠及户数"
                + " ≥5000户 5126户 15 15¶可持续 管护机制 建立 已建立 15 15¶预算执行（10分） 10 9.69¶总分 100 99.69¶");
    assertEquals(
        sorted(
            "project-name/text=小区改造 department/text=甲市住建局 dimension-output/points=60"
                + " dimension-benefit/points=30 annual-funds/points=10 annual-funds/score=9.69"
                + " total/points=100 total/score=99.69"
                + indicator("改造小区", "quantity", "=20个 =20个 60 60")
                + indicator("惠及户数", "social-benefit", "≥5000户 =5126户 15 15")
                + indicator("管护机制", "sustainability", "建立 已建立 15 15")),
        stated(read));
    assertEquals("", unread(read));
  }

  /** Headings in words of their own are told by the last of them that means a column, where no other heading means it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "一级指标|二级指标|三级指标|年初指标值|年末完成值|分值|自评得分|偏差原因及说明",
        "一级指标|二级指标|三级指标|计划指标值|年度实现值|指标权重分值|单位评分|未达标原因",
        "一级指标|二级指标|三级指标|预期目标值|截至年底完成情况|标准分值|部门自评得分|整改措施",
      })
  void headingsInWordsOfTheirOwn(String headings) {
    assertReads(
        PROJECT
            + "资金投入情况（元）|年初预算|调整预算|实际支出|资金执行率|分值|得分¶|458,000|512,600|512,600|100%|10|10¶"
            + "年初绩效目标|养护320万平方米¶年末完成情况|养护331万平方米¶"
            + headings
            + "¶产出指标|数量指标|养护面积|≥320万平方米|331万平方米|90|90|无¶总得分|||||||100¶",
        "project-name/text=绿化养护 annual-funds/opening=45.80万元 annual-funds/annual=51.26万元"
            + " annual-funds/executed=51.26万元 annual-funds/execution-rate=100%"
            + " annual-funds/points=10 annual-funds/score=10 expected-goal/text=养护320万平方米"
            + " achieved-result/text=养护331万平方米 indicator:养护面积/explanation=NONE"
            + " total/points=BLANK total/score=100"
            + READ_INDICATOR);
  }

  /** A number of the row is no level, whether its column has a heading or none: the levels above go on. */
  @ParameterizedTest
  @CsvSource({"序号, ''", "'', 1 2 3"})
  void numbersOfRows(String heading, String told) {
    ReadResult read =
        form(
            PROJECT
                + heading
                + "|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分¶1|产出指标|数量指标|修渠长度|5公里|5公里|30|30¶"
                + "2|||建闸数量|2座|2座|20|20¶3|效益指标|社会|受益人口|300人|310人|20|20¶");
    assertEquals(told, unread(read));
    assertEquals(
        "quantity",
        read.submission().projectForms().get(0).indicators().get(1).category().get().id());
  }

  /** Each level has points of its own; those of the indicator stand behind its name. */
  @Test
  void pointsOfEachLevel() {
    ReadResult read =
        form(
            "2022年度部门整体支出绩效评价评分表¶单位名称|甲县司法局¶"
                + "一级指标|分值|二级指标|分值|三级指标|分值|评价标准|得分|扣分原因¶投入|10|预算配置|10|在职人员控制率|5|不超编得满分|5|¶||||三公变动率|5|不增长得满分|4|略有增长¶");
    assertEquals(
        sorted(
            "indicator:在职人员控制率/category=UNREADABLE indicator:在职人员控制率/points=5"
                + " indicator:在职人员控制率/score=5 indicator:在职人员控制率/explanation=UNREADABLE"
                + " indicator:三公变动率/category=UNREADABLE indicator:三公变动率/points=5"
                + " indicator:三公变动率/score=4 indicator:三公变动率/explanation=略有增长"),
        stated(read).replace("BLANK", "UNREADABLE"));
    assertEquals("10 10", unread(read));
  }

  private static String indicator(String name, String category, String figures) {
    List<String> cells = Splitter.on(' ').splitToList(figures);
    return (" %/category=" + category + " %/explanation=BLANK")
        .concat(" %/target=" + cells.get(0) + " %/actual=" + cells.get(1))
        .concat(" %/points=" + cells.get(2) + " %/score=" + cells.get(3))
        .replace("%", "indicator:" + name);
  }
}
