package org.budgetperformance.national;

import static org.budgetperformance.national.StatedCells.sorted;
import static org.budgetperformance.national.StatedCells.stated;
import static org.budgetperformance.national.StatedCells.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import org.budgetperformance.module.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What narratives state of budgets, rates, scores and indicators in further words: / parts lines. */
class NarrativesInOtherWordsTest {
  private static ReadResult read(String text) {
    return NationalRules.module()
        .reader()
        .get()
        .read("2023年度某局部门整体支出绩效自评报告\n" + text.replace('/', '\n'));
  }

  /** In a chapter on the unit too; of what nobody names is the whole unit's, where only its budget is spoken of. */
  @ParameterizedTest
  @CsvSource({
    "'一、部门概况/（二）预算情况/2023年我单位预算总额520.5万元，其中基本支出预算320.5万元，项目支出预算200万元。',"
        + " annual-funds/amount=520.50万元 basic-expenditure/amount=320.50万元"
        + " project-expenditure/amount=200.00万元",
    "'一、单位基本情况/我局2023年年初部门预算收支总额1200万元。全年追加100万元，调整后预算1300万元，决算支出1287万元。',"
        + " annual-funds/opening=1200.00万元 annual-funds/supplementary=100.00万元"
        + " annual-funds/annual=1300.00万元 annual-funds/final=1287.00万元",
    "'二、预算执行情况/全年预算数520.5万元，全年执行数510.2万元，预算执行率98.02%。', annual-funds/annual=520.50万元"
        + " annual-funds/final=510.20万元 execution/execution-rate=98.02%",
    "'二、预算执行情况/2023年决算支出2318.47万元，其中：基本支出1538.62万元，项目支出779.85万元。', annual-funds/final=2318.47万元"
        + " basic-expenditure/final=1538.62万元 project-expenditure/final=779.85万元",
    "'二、部门支出情况/年初预算500万元，年中追加30万元，全年预算530万元，实际支出520万元。', annual-funds/opening=500.00万元"
        + " annual-funds/supplementary=30.00万元 annual-funds/annual=530.00万元"
        + " annual-funds/final=520.00万元",
    "'二、预算执行情况/三公经费预算数为8万元，决算数为6.5万元。公务接待费预算3万元，实际支出2万元。',"
        + " three-public-expenses/amount=8.00万元 three-public-expenses/final=6.50万元"
        + " receptions/amount=3.00万元 receptions/final=2.00万元",
    "'二、预算执行情况/“三公”经费预算8万元，实际支出6.5万元，其中：公务用车运行维护费预算5万元，实际支出4.5万元。',"
        + " three-public-expenses/amount=8.00万元 three-public-expenses/final=6.50万元"
        + " car-running/amount=5.00万元 car-running/final=4.50万元"
  })
  void budgets(String text, String stated) {
    ReadResult read = read(text);
    assertEquals(sorted(stated), stated(read));
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @CsvSource({
    "'二、预算执行情况/1.培训费/年初预算5万元，实际支出4万元。', 年初预算5万元 实际支出4万元",
    "'二、预算执行情况/培训费情况。年初预算5万元，实际支出4万元。', 年初预算5万元 实际支出4万元",
    "'二、一般公共预算支出情况/年初预算5万元，实际支出4万元。', 年初预算5万元 实际支出4万元",
    "'一、单位概况/（一）人员编制情况/年初预算5万元，实际支出4万元。', 年初预算5万元 实际支出4万元"
  })
  void butNotWhereAnythingElseMayBeMeant(String text, String told) {
    ReadResult read = read(text);
    assertEquals("", stated(read));
    assertEquals(told, unread(read));
  }

  /** It may be that of the last of them, or of all. */
  @ParameterizedTest
  @CsvSource({
    "'我局全年支出510.2万元，其中基本支出318万元，项目支出192.2万元，预算执行率98.02%。', 预算执行率98.02%",
    "'基本支出7200万元，项目支出4800万元，执行率99%。', 执行率99%",
    "'展览经费20万元，培训经费10万元，执行率95%。', 执行率95%"
  })
  void aRateBehindSeveralAmounts(String sentence, String told) {
    ReadResult read = read("二、预算执行情况/" + sentence);
    assertEquals(0, stated(read).indexOf("rate") + 1);
    assertTrue(unread(read).contains(told), unread(read));
  }

  @ParameterizedTest
  @CsvSource({
    "'基本支出300万元，执行率96%；项目支出200万元，执行率90%。', 96% 90%",
    "'项目支出年初预算50万元，全年支出40万元，执行率80%。', 80%"
  })
  void aRateBehindTheAmountsOfOneLine(String sentence, String rates) {
    String stated = stated(read("二、预算执行情况/" + sentence));
    for (String rate : Splitter.on(' ').split(rates)) {
      assertTrue(stated.contains("expenditure/execution-rate=" + rate), stated);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'综上所述，我单位整体绩效评价得98分，评为优秀等次。', total/score=98 grade/text=优秀",
    "'最终自评打分97分，为“优”等级。', total/score=97 grade/text=优",
    "'自评总得分为97.5分。预算执行率为97.3%。', total/score=97.50 execution/execution-rate=97.3%"
  })
  void totalsAndGrades(String text, String stated) {
    ReadResult read = read("四、评价结论/" + text);
    assertEquals(sorted(stated), stated(read));
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @CsvSource({
    "'共有3个项目纳入绩效自评。展览项目80万元，自评得分97分；培训项目70万元，自评得分95分。',"
        + " project-count/count=3 project:展览项目/score=97 project:培训项目/score=95",
    "'绿化项目，自评得分90分，等级为优。', project:绿化项目/score=90 project:绿化项目/text=优",
    "'展览项目80万元，部门整体支出自评得分97分。', total/score=97"
  })
  void aScoreBehindTheAmountOfAProjectIsIts(String text, String stated) {
    assertEquals(sorted(stated), stated(read("四、项目绩效自评情况/" + text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'质量指标：演出合格率目标值100%，实际98%。', 演出合格率/target==100% 演出合格率/actual==98%" + " 演出合格率/category=quality",
    "'时效指标：演出按时完成率，年初目标95%，实际98%，得10分。', 演出按时完成率/target==95% 演出按时完成率/actual==98%"
        + " 演出按时完成率/score=10 演出按时完成率/category=timeliness",
    "'数量指标：下乡演出目标≥50场，实际52场。', 下乡演出/target=≥50场 下乡演出/actual==52场" + " 下乡演出/category=quantity",
    "'满意度指标（10分），得9分。服务对象满意度目标值≥90%，实际达到92%，得9分。', dimension-satisfaction/points=10"
        + " dimension-satisfaction/score=9 服务对象满意度/category=beneficiary-satisfaction"
        + " 服务对象满意度/target=≥90% 服务对象满意度/actual==92% 服务对象满意度/score=9"
  })
  void indicators(String text, String stated) {
    ReadResult read = read("三、绩效目标完成情况/" + text);
    assertEquals(sorted(stated), sorted(stated(read).replace("indicator:", "")));
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @CsvSource({
    "'一、基本信息/编制人数//12人//年初预算数//100万元//全年执行数//98万元', staffing/authorised-posts=12"
        + " annual-funds/opening=100.00万元 annual-funds/final=98.00万元",
    "'单位基本情况/人员编制数：12/实有人数：11', staffing/authorised-posts=12 staffing/staff-in-post=11",
    "'1.核定编制（人）：21/2.全年预算数（万元）//50.5万元', staffing/authorised-posts=21 annual-funds/annual=50.50万元"
  })
  void aQuestionnaire(String text, String stated) {
    assertEquals(sorted(stated), stated(read(text)));
  }

  /** What stands behind a name is the result where the target has its label and both can be compared. */
  @ParameterizedTest
  @CsvSource({
    "'三、绩效目标完成情况/1.高标准农田建设3.2万亩，目标值3万亩。', indicator:高标准农田建设/target==30000亩"
        + " indicator:高标准农田建设/actual==32000亩",
    "'三、绩效目标完成情况/1.农民培训1200人次，年初目标为1500人次。', indicator:农民培训/target==1500人次"
        + " indicator:农民培训/actual==1200人次",
    "'三、绩效目标完成情况/2.抽检合格率达到98.6%，目标值≥98%，得分10分。', indicator:抽检合格率/target=≥98%"
        + " indicator:抽检合格率/actual==98.6% indicator:抽检合格率/score=10"
  })
  void resultsBehindNames(String text, String stated) {
    ReadResult read = read(text);
    assertEquals(sorted(stated), stated(read));
    assertEquals("", unread(read));
  }

  /** 15个 and 90% are no result and target of one thing. */
  @Test
  void noResultOfAnotherKind() {
    ReadResult read = read("三、绩效目标完成情况/2.改造社区15个，目标值≥90%。");
    assertEquals("", stated(read));
    assertEquals("2.改造社区15个 目标值≥90%", unread(read));
  }

  @ParameterizedTest
  @CsvSource({
    "'二、预算执行情况/“三公”经费年初预算18万元，实际支出14.62万元，完成年初预算的81.22%。',"
        + " three-public-expenses/opening=18.00万元 three-public-expenses/final=14.62万元"
        + " three-public-expenses/execution-rate=81.22%",
    "'二、预算执行情况/基本支出全年预算数200万元，决算支出190万元，完成预算的95%。', basic-expenditure/annual=200.00万元"
        + " basic-expenditure/final=190.00万元 basic-expenditure/execution-rate=95%"
  })
  void ratesOfTheBudgetThatWasUsed(String text, String stated) {
    ReadResult read = read(text);
    assertEquals(sorted(stated), stated(read));
    assertEquals("", unread(read));
  }

  /** What a project's own item goes on with is of the project; behind several of them it may be of all. */
  @ParameterizedTest
  @CsvSource({
    "'（1）防火经费320万元，实际支出318.6万元；（2）造林补助680万元，实际支出680万元。',"
        + " project:防火经费/amount=320.00万元 project:防火经费/final=318.60万元"
        + " project:造林补助/amount=680.00万元 project:造林补助/final=680.00万元, ''",
    "'主要用于防火经费320万元、造林补助680万元，实际支出990万元。',"
        + " project:防火经费/amount=320.00万元 project:造林补助/amount=680.00万元, 实际支出990万元"
  })
  void projectsWithWhatWasSpent(String text, String stated, String unread) {
    ReadResult read = read("（二）项目支出情况/项目支出年初预算1000万元，支出决算998.6万元。/" + text);
    assertEquals(
        sorted(
            stated + " project-expenditure/opening=1000.00万元 project-expenditure/final=998.60万元"),
        stated(read));
    assertEquals(unread, unread(read));
  }

  /** The chapter on what comes of the results may state what the unit claims, and nothing else is read there. */
  @Test
  void theTotalBesideTheUseOfResults() {
    ReadResult read = read("九、自评结果拟应用和公开情况/自评得分98分，自评等次为优。今年将改进20项工作。");
    assertEquals("grade/text=优 total/score=98", stated(read));
  }

  @Test
  void staffOfTheWholeOffice() {
    ReadResult read = read("一、基本情况/全局共有编制58人，年末在职人员55人。");
    assertEquals("staffing/authorised-posts=58 staffing/staff-in-post=55", stated(read));
  }
}
