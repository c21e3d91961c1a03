package org.budgetperformance.national;

import static org.budgetperformance.national.StatedCells.assertReads;
import static org.budgetperformance.national.StatedCells.form;
import static org.budgetperformance.national.StatedCells.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.budgetperformance.module.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with levels, goals and scoring of their own, and spaces within values: a bar is a tab, ¶ ends a line. */
class FormsOfManyHandsTest {
  private static final String DEPARTMENT = "2022年度部门整体绩效自评表¶单位名称|甲市气象中心¶";
  private static final String HEADINGS = "一级指标|二级指标|三级指标|年初目标值|实际完成值|分值|得分¶";

  /** Each goal stands above its own indicators and is none of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "年度目标1：（40分）|提升预警能力¶%s年度目标2：（40分）|服务农业生产¶%s",
        "年度绩效目标一|提升预警能力¶%s年度绩效目标二|服务农业生产¶%s",
      })
  void goalsAboveTheirOwnIndicators(String form) {
    String one = HEADINGS + "产出指标|数量指标|发布预警|≥120条|134条|40|40¶";
    String other = HEADINGS + "产出指标|数量指标|预报期数|36期|36期|40|40¶";
    assertReads(
        DEPARTMENT + String.format(form, one, other),
        "expected-goal/text=提升预警能力服务农业生产"
            + " indicator:发布预警/category=quantity indicator:发布预警/target=≥120条"
            + " indicator:发布预警/actual==134条 indicator:发布预警/points=40 indicator:发布预警/score=40"
            + " indicator:预报期数/category=quantity indicator:预报期数/target==36期"
            + " indicator:预报期数/actual==36期 indicator:预报期数/points=40 indicator:预报期数/score=40");
  }

  /** What stands below a first level that is no dimension is read, and is of no category that is known. */
  @ParameterizedTest
  @CsvSource({"决策|目标设定, 过程|预算管理", "投入（10分）|预算编制（10分）, 履职|公共文化服务", "投入管理指标|工作目标管理, 产出指标|重点工作任务完成"})
  void levelsOfTheirOwn(String first, String second) {
    ReadResult read =
        form(
            DEPARTMENT
                + HEADINGS
                + first
                + "|目标合理性|合理|合理|10|10¶"
                + second
                + "|活动场次|≥40场|43场|80|80¶");
    assertEquals("", unread(read));
    assertEquals(
        "目标合理性 =43场",
        read.submission().departmentForm().get().indicators().get(0).name()
            + " "
            + read.submission().departmentForm().get().indicators().get(1).actual());
  }

  /** The points of an indicator stand in its name where the table has no column for them, those of all before it. */
  @Test
  void pointsInNames() {
    assertReads(
        DEPARTMENT
            + "绩效指标|一级指标|二级指标|三级指标|年初目标值|实际完成值|得分¶（80分）|产出指标|数量指标|新建管网（50分）|≥85公里|86.2公里|50¶||质量指标|水质达标率（30分）|≥95%|96.4%|30¶",
        "indicator:新建管网(50分)/category=quantity indicator:新建管网(50分)/target=≥85公里"
            + " indicator:新建管网(50分)/actual==86.2公里 indicator:新建管网(50分)/points=50"
            + " indicator:新建管网(50分)/score=50 indicator:水质达标率(30分)/category=quality"
            + " indicator:水质达标率(30分)/target=≥95% indicator:水质达标率(30分)/actual==96.4%"
            + " indicator:水质达标率(30分)/points=30 indicator:水质达标率(30分)/score=30");
  }

  /** Brackets, days and months are one cell however many spaces a PDF puts into them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "产出指标 （90 分） 时效指标 完成时间 2021 年 12 月 31 日前 2021 年 12 月 20 日 90 90",
        "产出指标（90 分） 时效指标 完成时间 2021年 12月31日前 2021年12 月 20日 90 90",
        "产出指标 （90分） 时效指标 完成时间 2021年12月 31 日前 2021年 12月20 日 90 90",
      })
  void spacesWithinValues(String row) {
    assertReads(
        "2021 年度项目支出绩效自评表¶项目名称 校舍改造¶一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分¶" + row + "¶总分 100 100¶",
        "project-name/text=校舍改造 dimension-output/points=90 indicator:完成时间/category=timeliness"
            + " indicator:完成时间/target=2021年12月31日前 indicator:完成时间/actual=2021年12月20日"
            + " indicator:完成时间/points=90 indicator:完成时间/score=90 total/points=100 total/score=100");
  }

  /**
   * A score outside what the result supports may follow from what the form itself scores by, which is for a reader to see: full
   * points for 95.2% of 100%.
   */
  @ParameterizedTest
  @ValueSource(strings = {"评分标准", "评价标准", "计分方法"})
  void scoredByAStandardOfItsOwn(String heading) {
    ReadResult read =
        form(
            "2022年项目支出绩效自评表¶项目名称|校舍改造¶一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因|"
                + heading
                + "¶产出指标|质量指标|预算完成率|100%|95.2%|10|10||完成率95%以上的得满分¶|数量指标|改造校舍|≥8栋|8栋|80|80||按完成比例得分¶");
    assertEquals("", unread(read));
    assertEquals(
        "NOTICE STD-S04",
        NationalRules.module().evaluate(read.submission()).findings().stream()
            .map(finding -> finding.severity() + " " + finding.rule().id())
            .filter(
                id -> id.contains("STD-S0") && !id.endsWith("STD-S01") && !id.endsWith("STD-S02"))
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  /** The heading of a column of words prints a limit and states nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"未达到90%的原因（100字以内）", "偏差大于10%的原因分析", "完成率低于60%的原因"})
  void aHeadingWithALimit(String heading) {
    ReadResult read =
        form(
            "2022年项目支出绩效自评表¶项目名称|校舍改造¶一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|"
                + heading
                + "¶产出指标|数量指标|改造校舍|≥8栋|7栋|80|70|雨季停工¶");
    assertEquals("", unread(read));
    assertEquals(
        "雨季停工", read.submission().projectForms().get(0).indicators().get(0).explanation().get());
  }

  /** A reason that stands for all rows is told as not read, and nobody says that none was given. */
  @ParameterizedTest
  @ValueSource(strings = {"偏差大或目标未完成原因分析", "存在问题"})
  void reasonsBelowTheTotal(String label) {
    ReadResult read =
        form(
            DEPARTMENT
                + "预算执行情况（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分¶|部门整体支出总额|1260|1197|95%|19¶"
                + "一级指标|二级指标|三级指标|年初目标值|实际完成值|得分¶产出指标|时效指标|按期完工率（80分）|100%|92%|73¶总分|92¶"
                + label
                + "|个别工程因征地延期。¶");
    assertEquals("个别工程因征地延期。", unread(read));
    assertEquals(
        "",
        NationalRules.module().evaluate(read.submission()).findings().stream()
            .map(finding -> finding.rule().id())
            .filter(id -> id.equals("STD-S05") || id.equals("STD-F16"))
            .collect(Collectors.joining(" ")));
  }
}
