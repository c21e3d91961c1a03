package org.budgetperformance.national;

import static org.budgetperformance.national.StatedCells.sorted;
import static org.budgetperformance.national.StatedCells.stated;
import static org.budgetperformance.national.StatedCells.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.budgetperformance.module.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Narratives in the words that offices use, with what they state worked out by hand: / parts lines. */
class NarrativesOfOfficesTest {
  private static final String TITLE = "2024年度部门整体支出绩效自评报告\n";
  private static final String SCORES = "六、绩效目标完成情况/";
  private static final String BUDGET = "二、预算执行情况/";

  private static ReadResult read(String text) {
    return NationalRules.module().reader().get().read(TITLE + text.replace('/', '\n'));
  }

  @ParameterizedTest
  @CsvSource({
    "'经自评，总分98分。', total/score=98",
    "'自评分数为98分。', total/score=98",
    "'四、评价结论/经综合评价，本部门得分96分，评定等级“优”。', total/score=96 grade/text=优",
    "'四、评价结论/综合自评结果为95分，等级为“优秀”。', total/score=95 grade/text=优秀",
    "'四、评价结论/对照指标体系，自评得92.5分，等级为优。', total/score=92.50 grade/text=优",
    "'四、评价结论/总分100分，我单位自评得分为96.5分。', total/score=96.50",
    "'四、评价结论/评价总分100分，自评98分，评价等级为优。', total/score=98 grade/text=优",
    "'四、评价结论/某某县文化馆2024年度整体支出绩效自评得分89分，等次为良。', total/score=89 grade/text=良"
  })
  void totalsAndGrades(String text, String stated) {
    ReadResult read = read(text);

    assertEquals(sorted(stated), stated(read));
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "培训合格率自评得分25分。",
        "四、评价结论/2023年度自评得分90分。",
        "四、评价结论/项目支出绩效自评总分95分。",
        "四、评价结论/该项目自评得分95分。"
      })
  void anotherScoreIsNeverTheTotal(String text) {
    assertEquals("", stated(read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "预算执行率95%。, execution/execution-rate=95%",
    "2024年全年预算执行率为98.5%。, execution/execution-rate=98.5%",
    "'我局年初预算数500万元，全年执行数480万元，执行率96%。',"
        + " annual-funds/opening=500.00万元 annual-funds/final=480.00万元 execution/execution-rate=96%",
    "'项目支出年初预算数34万元，决算数34万元，执行率100%。全年预算执行率98%。',"
        + " project-expenditure/opening=34.00万元 project-expenditure/final=34.00万元"
        + " project-expenditure/execution-rate=100% execution/execution-rate=98%",
    "'“三公”经费支出5万元。预算执行率95%。',"
        + " three-public-expenses/amount=5.00万元 execution/execution-rate=95%",
    "展览经费项目预算执行率90%。, project:展览经费/execution-rate=90%"
  })
  void executionRates(String text, String stated) {
    assertEquals(sorted(stated), stated(read(BUDGET + text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "该项目执行率95%。",
        "执行率达到95%以上的项目较多，一般公共预算执行率98%。",
        "预算执行率较上年提高5%。",
      })
  void aRateOfWhatNobodyKnowsIsTold(String text) {
    ReadResult read = read(BUDGET + text);

    assertEquals("", stated(read));
    assertTrue(unread(read).contains("%"), unread(read));
  }

  @ParameterizedTest
  @CsvSource({
    "'本单位编制21人，实有21人。', staffing/authorised-posts=21 staffing/staff-in-post=21",
    "'我局核定编制21名，年末实有人数20人。', staffing/authorised-posts=21 staffing/staff-in-post=20",
    "'人员编制数15个，在职人员14人。', staffing/authorised-posts=15 staffing/staff-in-post=14",
    "'核定编制8人，其中行政编制5人、事业编制3人，实有在职人员8人、退休人员4人。',"
        + " staffing/authorised-posts=8 staffing/staff-in-post=8"
  })
  void staff(String text, String stated) {
    assertEquals(sorted(stated), stated(read("一、部门概况/" + text)));
  }

  @Test
  void otherStaffIsTold() {
    ReadResult read = read("一、单位概况/机关行政编制10人。下属单位编制20人。上年实有12人。");

    assertEquals("", stated(read));
    assertEquals("机关行政编制10人 下属单位编制20人", unread(read));
  }

  @ParameterizedTest
  @CsvSource({
    "'五、项目自评情况/2024年我单位共2个项目，展览经费项目自评得分95分，培训经费项目自评得分92.5分。',"
        + " project-count/count=2 project:展览经费/score=95 project:培训经费/score=92.50",
    "'五、项目自评情况/共有项目3个，其中：道路养护项目自评98分，等级为优；绿化项目得分为90分。', project-count/count=3"
        + " project:道路养护项目/score=98 project:道路养护项目/text=优 project:绿化项目/score=90",
    "'四、评价结论/部门整体支出绩效自评得分95分，展览经费项目支出绩效自评得分93分。'," + " total/score=95 project:展览经费/score=93"
  })
  void scoresAndNumbersOfProjects(String text, String stated) {
    ReadResult read = read(text);

    assertEquals(sorted(stated), stated(read));
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、概况/实施重点项目2个。", "一、概况/共支持下属单位5个项目。", "一、概况/2023年共3个项目。"})
  void otherNumbersOfProjectsAreNotTheUnits(String text) {
    assertEquals("", stated(read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'1.培训合格率,年初目标值≥85%,实际完成值≥85%,自评得分25分;/2.培训人数,年初目标值≥100人,实际完成值120人,自评得分20分;',"
        + " 培训合格率/target=≥85% 培训合格率/actual=≥85% 培训合格率/score=25"
        + " 培训人数/target=≥100人 培训人数/actual==120人 培训人数/score=20",
    "'培训合格率年初目标值≥85%，实际完成值90%，自评得分25分。参训人数目标值100人，实际完成值98人，得分9.8分。',"
        + " 培训合格率/target=≥85% 培训合格率/actual==90% 培训合格率/score=25"
        + " 参训人数/target==100人 参训人数/actual==98人 参训人数/score=9.80",
    "'培训班期数，目标值4期，实际完成值4期，得10分；结业率，目标值100%，实际完成值100%，得10分。',"
        + " 培训班期数/target==4期 培训班期数/actual==4期 培训班期数/score=10"
        + " 结业率/target==100% 结业率/actual==100% 结业率/score=10"
  })
  void indicatorsOneASentenceOrInAList(String text, String stated) {
    ReadResult read = read(SCORES + text);

    assertEquals(sorted(stated), stated(read).replace("indicator:", ""));
    assertEquals("", unread(read));
  }

  /** One and a quarter million yuan is 127.73万元 to the fen; what was said of 2023 is of no concern. */
  @ParameterizedTest
  @CsvSource({
    "'基本支出年初预算数1277300元，决算数127.73万元。2023年基本支出决算数120万元。',"
        + " basic-expenditure/opening=127.73万元 basic-expenditure/final=127.73万元",
    "'2023年项目支出决算数30万元，2024年项目支出决算数34万元。', project-expenditure/final=34.00万元",
    "'上年基本支出决算数120万元，本年基本支出决算数127.73万元。', basic-expenditure/final=127.73万元",
    "'2023年预算执行率90%，2024年预算执行率为95%。', execution/execution-rate=95%"
  })
  void unitsOfMoneyAndLastYear(String text, String stated) {
    ReadResult read = read(BUDGET + text);

    assertEquals(sorted(stated), stated(read));
    assertEquals("", unread(read));
  }

  @Test
  void fundsAndWhatTheyConsistOf() {
    ReadResult read = read("二、资金情况/2024年部门预算资金总额500万元，其中：上年结转资金20万元，其他资金30万元。全年支出475万元，执行率95%。");

    assertEquals(
        sorted(
            "annual-funds/amount=500.00万元 carried-over/amount=20.00万元 other-funds/amount=30.00万元"
                + " annual-funds/final=475.00万元 execution/execution-rate=95%"),
        stated(read));
    assertEquals("", unread(read));
  }

  @Test
  void whatMayBeAPartOfAnythingIsTold() {
    ReadResult read = read(BUDGET + "基本支出年初预算数100万元，上年结转20万元，年中压减10万元，决算数110万元。");

    assertTrue(unread(read).contains("上年结转20万元"), unread(read));
    assertTrue(unread(read).contains("年中压减10万元"), unread(read));
  }

  @ParameterizedTest
  @CsvSource({
    "'联系人//张某//人员编制//21//实有人数//21//职能职责概述//公共文化服务',"
        + " staffing/authorised-posts=21 staffing/staff-in-post=21",
    "'（一）编制人数：//15人//（二）在职人数：//14人', staffing/authorised-posts=15 staffing/staff-in-post=14",
    "'三、预算执行率（%）/96.5%/四、其他/无', execution/execution-rate=96.5%"
  })
  void aReportInTheFormOfAQuestionnaire(String text, String stated) {
    assertEquals(sorted(stated), stated(read(text)));
  }
}
