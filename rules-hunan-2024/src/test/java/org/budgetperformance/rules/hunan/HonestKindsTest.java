package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kinds of honest entries that were taken for faults, each beside what is a fault of its kind: what is found is
 * worked out by hand. In edits ¦ is a tab and ⏎ a line break.
 */
class HonestKindsTest {
  /** What is found if the indicator of a project's form, its quantity unless another is named, is written so. */
  private static String ofIndicator(String old, String written) {
    return found(edited(old, written));
  }

  @Nested
  class Intervals {
    @ParameterizedTest
    @CsvSource({"25-30万元, 24万元", "25-30万元, 30万元", "28万元~32万元, 20万元"})
    void aCostBelowIsMet(String target, String actual) {
      assertEquals("", ofIndicator("≤30万元¦30万元", target + "¦" + actual));
    }

    @ParameterizedTest
    @CsvSource({"10-15场, 16场", "10-15场, 15场", "8~10场, 30场"})
    void anOutputAboveIsExceeded(String target, String actual) {
      assertEquals("", ofIndicator("¦展览场次¦≥12场¦12场", "¦展览场次¦" + target + "¦" + actual));
    }

    /** 31 of at most 30 is a cost overrun, 9 of at least 10 a shortfall. */
    @Test
    void theOtherEndIsMissed() {
      assertEquals("ERROR S04 < S05", ofIndicator("≤30万元¦30万元", "25-30万元¦31万元"));
      assertEquals("ERROR S04 < S05", ofIndicator("¦展览场次¦≥12场¦12场", "¦展览场次¦10-15场¦9场"));
    }

    @Test
    void aTimeLimitIsKeptBelowAndAnErrorRateHasTwoEnds() {
      assertEquals("", ofIndicator("¦开放及时率¦≥95%¦100%", "¦开放准备时间¦3-5天¦2天"));
      assertEquals("ERROR S04 < S05", ofIndicator("¦展品完好率¦≥95%¦98%", "¦数量偏差率¦-5%~5%¦8%"));
    }
  }

  @Nested
  class WordsOfMeasure {
    @ParameterizedTest
    @CsvSource({
      "展览场次, ≥12场, 12次", "展览数量, ≥12个, 12项", "参展单位, ≥12户, 12家", "参展志愿者, ≥12人, 15名",
      "展览场次, ≥12期, 12批次", "布展时间, ≤15个工作日, 12天", "展出时间, ≤6个月, 150天", "展出时间, ≤180天, 5个月",
      "人均餐费, ≤75元/人, 75元"
    })
    void thatMeanAboutTheSameAreANotice(String name, String target, String actual) {
      assertEquals(
          "NOTICE T01", ofIndicator("¦展览场次¦≥12场¦12场", "¦" + name + "¦" + target + "¦" + actual));
    }

    @ParameterizedTest
    @CsvSource({"投诉情况, 无投诉, 0起", "安全情况, 未发生安全事故, 0次", "安全情况, 0起, 未发生安全事故"})
    void soAreNoneInWordsAndInFigures(String name, String target, String actual) {
      assertEquals(
          "NOTICE T01", ofIndicator("¦展品完好率¦≥95%¦98%", "¦" + name + "¦" + target + "¦" + actual));
    }

    /** 11 of 12, and 200 days of at most 186; the score is above both. */
    @Test
    void areScoredAllTheSame() {
      assertEquals("ERROR S04 < S05, NOTICE T01", ofIndicator("¦展览场次¦≥12场¦12场", "¦展览场次¦≥12场¦11次"));
      assertEquals("ERROR S04 < S05, NOTICE T01", ofIndicator("¦展览场次¦≥12场¦12场", "¦展出时间¦≤6个月¦200天"));
      assertEquals("ERROR S04 < S05, NOTICE T01", ofIndicator("¦展品完好率¦≥95%¦98%", "¦投诉情况¦无投诉¦2起"));
    }

    @Test
    void ofSatisfactionMayBeAMarkOfAHundred() {
      assertEquals("NOTICE T01", ofIndicator("¦观众满意度¦≥90%¦96%", "¦观众满意度¦≥90%¦96分"));
      assertEquals("NOTICE T01 < T16", ofIndicator("¦观众满意度¦≥90%¦96%", "¦观众满意度¦≥90分¦96%"));
    }

    /** 98 are nobody's points, 15 are the row's own. */
    @Test
    void elsewhereAMarkAnswersNothing() {
      assertEquals("WARNING T01", ofIndicator("¦展品完好率¦≥95%¦98%", "¦展品完好率¦≥95%¦98分"));
      assertEquals("ERROR T04, WARNING T01", ofIndicator("¦展品完好率¦≥95%¦98%", "¦展品完好率¦≥95%¦15分"));
    }

    @Test
    void ofDifferentThingsAnswerNothing() {
      assertEquals("WARNING T01", ofIndicator("¦展览场次¦≥12场¦12场", "¦展览场次¦≥12场¦12份"));
    }
  }

  @Nested
  class CostsAndSpending {
    @ParameterizedTest
    @CsvSource({
      "经济成本指标, 县级配套资金, ≥10万元, 10万元", "经济成本指标, 补助标准, ≥600元/人, 600元/人",
      "生态环境成本指标, 生态修复面积, ≥100亩, 100亩", "经济成本指标, 投资完成额, ≥30万元, 30万元",
      "经济成本指标, 社会资本引入额, ≥5万元, 6万元", "经济成本指标, 成本节约额, ≥3万元, 3万元"
    })
    void whatIsNoCostMayBeALowerLimit(String category, String name, String target, String actual) {
      String row = "⏎¦¦" + category + "¦" + name + "¦" + target + "¦" + actual + "¦10¦10¦";
      assertEquals("", ofIndicator("≤30万元¦30万元¦20¦20¦", "≤30万元¦30万元¦10¦10¦" + row));
    }

    @Test
    void aCostMayNot() {
      assertEquals("WARNING T06", ofIndicator("≤30万元¦30万元", "≥30万元¦30万元"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算执行检查覆盖率", "资金支出监控覆盖率", "经费支出公开率"})
    void lookingAfterMoneyIsOutput(String name) {
      assertEquals("", ofIndicator("¦展览场次¦≥12场¦12场", "¦" + name + "¦100%¦100%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本项目不产生社会成本", "不涉及社会成本", "未产生费用"})
    void sayingWhyNothingAppliesStatesNothing(String words) {
      assertEquals("", ofIndicator("社会成本节约率¦0¦0¦0¦0¦", "社会成本节约率¦" + words + "¦" + words + "¦0¦0¦"));
    }

    @Test
    void moreMoneyMayArriveThanWasPlanned() {
      assertEquals("", ofIndicator("¦展品完好率¦≥95%¦98%", "¦资金到位率¦100%¦102%"));
      assertEquals("WARNING T05", ofIndicator("¦展品完好率¦≥95%¦98%", "¦展品完好率¦≥95%¦102%"));
    }
  }

  @Nested
  class WordsLeftByTheForm {
    private static final String ROW = "¦展览场次¦≥12场¦12场¦15¦15¦";

    @ParameterizedTest
    @ValueSource(strings = {"经办人王某某离职", "场馆由李某某负责"})
    void aNameThatWasHiddenIsNone(String reason) {
      assertEquals("NOTICE P05", ofIndicator(ROW, ROW + reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"例如：举办展览12场。", "如：举办展览12场，接待观众。"})
    void anExampleThatMayBeFilledInIsAWarning(String goal) {
      assertEquals("WARNING T07", ofIndicator("举办展览12场，丰富群众文化生活。", goal));
    }

    @Test
    void aHintIsAnError() {
      assertEquals("ERROR T07 < P05", ofIndicator(ROW, ROW + "请填写原因"));
    }
  }

  /** A government fund of 30 beside the general public budget of 150, right in every document. */
  @Nested
  class OtherBudgets {
    /** The form of the second project once more, for one that the fund pays. */
    private String form() {
      String text = ConsistentReport.TEXT;
      String form = text.substring(text.lastIndexOf("附件4"));
      return form.replace("免费开放经费", "文化广场建设资金")
          .replace("\t20\t20\t20\t", "\t30\t30\t30\t")
          .replace("≤20万元\t20万元", "≤30万元\t30万元")
          .replace("馆内场地全年免费开放，开展培训。", "建成文化广场，改善休闲条件。")
          .replace("全年免费开放300天，培训40期。", "广场建成开放，验收合格。");
    }

    private String report(String fund, String executed) {
      return edited(
                  "无政府性基金", fund,
                  "¦年度资金总额¦150¦170¦170¦", "¦年度资金总额¦180¦200¦" + executed + "¦",
                  "¦政府性基金拨款：¦¦¦项目支出：50¦", "¦政府性基金拨款：30¦¦¦项目支出：80¦",
                  "二、部门项目支出¦48¦¦50¦¦50¦", "二、部门项目支出¦48¦¦80¦¦80¦",
                  "3、专项资金（一个项目一行）¦¦¦¦¦¦", "3、专项资金（一个项目一行）¦0¦¦30¦¦30¦⏎文化广场建设资金¦0¦¦30¦¦30¦")
              .replace("170万元", executed + "万元")
          + form();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年政府性基金年初预算30万元，决算支出30万元，主要用于文化广场建设。", "详见附件。", "本年政府性基金用于文化广场建设。"})
    void areNotWhatTheNarrativeStatesOfTheGeneralOne(String fund) {
      assertEquals("", found(report(fund, "200")));
    }

    /** 10 of other money pay wages: basic expenditure is 130 in the table and 120 of the general budget. */
    @ParameterizedTest
    @ValueSource(strings = {"其他资金", "纳入专户管理的非税收入拨款"})
    void noMoreAreFundsOfOtherKinds(String kind) {
      String text =
          edited(
                  "¦年度资金总额¦150¦170¦170¦",
                  "¦年度资金总额¦160¦180¦180¦",
                  "¦" + kind + "：¦",
                  "¦" + kind + "：10¦",
                  "其中：基本支出：100",
                  "其中：基本支出：110",
                  "一、部门基本支出¦110¦¦100¦¦120¦",
                  "一、部门基本支出¦110¦¦110¦¦130¦")
              .replace("170万元", "180万元");
      assertEquals("", found(text));
    }

    /**
     * Of the fund's 30 were 20 taken back, and 5 of the general budget added for exhibitions: 180 + 20 + 5 − 20 = 185,
     * where the narrative knows of the 5.
     */
    @Test
    void ofWhichAnotherWasCut() {
      String text =
          report("详见附件。", "185")
              .replace("\t180\t200\t185\t", "\t180\t185\t185\t")
              .replace("项目支出\t48\t\t80\t\t80\t", "项目支出\t48\t\t80\t\t65\t")
              .replace("专项资金（一个项目一行）\t0\t\t30\t\t30\t", "专项资金（一个项目一行）\t0\t\t30\t\t10\t")
              .replace("建设资金\t0\t\t30\t\t30\t", "建设资金\t0\t\t30\t\t10\t")
              .replace("（一个项目一行）\t28\t\t30\t\t30\t", "（一个项目一行）\t28\t\t30\t\t35\t")
              .replace("展览经费30万元\t28\t\t30\t\t30\t", "展览经费30万元\t28\t\t30\t\t35\t")
              .replace("项目支出年初预算50万元，", "项目支出年初预算50万元，年中追加5万元，")
              .replace("。决算支出50万元", "。决算支出55万元");
      int fund = text.lastIndexOf("附件4");
      int first = text.indexOf("附件4");
      int second = text.indexOf("附件4", first + 1);
      String exhibitions =
          text.substring(first, second)
              .replace("\t30\t30\t30\t", "\t30\t35\t35\t")
              .replace("30万元", "35万元");
      String square =
          text.substring(fund).replace("\t30\t30\t30\t", "\t30\t10\t10\t").replace("30万元", "10万元");
      // A budget cut by more than a fifth whose every target was met is asked about.
      assertEquals(
          "NOTICE F17",
          found(text.substring(0, first) + exhibitions + text.substring(second, fund) + square));
    }

    /** 120 + 50 of the narrative alone are more than 160. */
    @Test
    void thatAreTooLittleStayAnError() {
      assertTrue(found(report("详见附件。", "160")).contains("ERROR"));
    }
  }

  @Nested
  class PartsThatNeedNotBeNamed {
    private static final String PROJECT = "展览经费30万元¦28¦¦30¦¦30¦";

    /** A project of 8 ended in 2023; of 36 listed nobody knows where it is. */
    @Test
    void projectsOfLastYear() {
      assertEquals("NOTICE B06", ofIndicator("展览经费30万元¦28¦", "展览经费30万元¦20¦"));
      assertEquals("NOTICE B06", ofIndicator("免费开放经费¦20¦¦20¦", "免费开放经费¦15¦¦20¦"));
      assertEquals("ERROR B06", ofIndicator("展览经费30万元¦28¦", "展览经费30万元¦36¦"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "其中：布展费¦18¦¦20¦¦20⏎印刷费¦10¦¦10¦¦10",
          // 13.335 and 16.665, rounded: 30.01.
          "其中：1.布展费¦¦¦13.34¦¦13.34⏎2.印刷费¦¦¦16.67¦¦16.67",
          "其中：布展费¦18¦¦20¦¦20",
          "其中：1.布展费¦18¦¦20¦¦20⏎2.印刷费¦10¦¦10¦¦10",
          "其中：布展费¦8¦¦10¦¦10⏎印刷费¦10¦¦10¦¦10⏎运输费¦10¦¦10¦¦10"
        })
    void whatAProjectConsistsOf(String parts) {
      assertEquals("", ofIndicator(PROJECT, PROJECT + "⏎" + parts));
    }

    /** The project's own cells may be left to its parts. */
    @Test
    void partsOfAProjectWhoseOwnCellIsBlank() {
      assertEquals(
          "", ofIndicator(PROJECT, "展览经费30万元¦¦¦30¦¦30¦⏎其中：1.布展费¦18¦¦20¦¦20⏎2.印刷费¦10¦¦10¦¦10"));
    }

    /** 20 + 20 are more than 30. */
    @Test
    void partsAboveTheirProjectAreAnError() {
      String found = ofIndicator(PROJECT, PROJECT + "⏎其中：布展费¦18¦¦20¦¦20⏎印刷费¦10¦¦20¦¦20");
      assertTrue(found.contains("ERROR B06"), found);
    }

    /** A third project of 10 is among the rest. */
    @Test
    void aRowOfDotsLeavesTheRestOpen() {
      String text =
          edited(
                  PROJECT,
                  PROJECT + "⏎……¦¦¦¦¦",
                  "1、业务工作经费（一个项目一行）¦28¦¦30¦¦30¦",
                  "1、业务工作经费（一个项目一行）¦38¦¦40¦¦40¦",
                  "二、部门项目支出¦48¦¦50¦¦50¦",
                  "二、部门项目支出¦58¦¦60¦¦60¦",
                  "年初预算50万元，展览经费30万元",
                  "年初预算60万元，展览经费30万元",
                  "。决算支出50万元",
                  "。决算支出60万元",
                  "¦年度资金总额¦150¦170¦170¦",
                  "¦年度资金总额¦160¦180¦180¦",
                  "一般公共预算：150",
                  "一般公共预算：160",
                  "项目支出：50¦",
                  "项目支出：60¦")
              .replace("170万元", "180万元");
      assertEquals("", found(text));
      assertEquals("", ofIndicator(PROJECT, PROJECT + "⏎…"));
    }

    /** 80 + 30 of 120, and 80 + 40: the rest need not be named; 95 + 30 are too much, four kinds are all. */
    @Test
    void kindsOfBasicExpenditure() {
      String parts = "其中：工资福利支出80万元、商品和服务支出30万元、对个人和家庭的补助10万元。";
      assertEquals("NOTICE B01", ofIndicator(parts, "其中：工资福利支出80万元、商品和服务支出30万元。"));
      assertEquals("NOTICE B01", ofIndicator(parts, "其中：工资福利支出80万元、商品和服务支出30万元、对个人和家庭的补助5万元。"));
      assertEquals("", ofIndicator(parts, "其中：工资福利支出80万元。"));
      assertEquals("ERROR B01", ofIndicator(parts, "其中：工资福利支出95万元、商品和服务支出30万元。"));
      assertEquals(
          "ERROR B01", ofIndicator(parts, "其中：工资福利支出80万元、商品和服务支出30万元、对个人和家庭的补助4万元、资本性支出1万元。"));
    }

    /** 5 were budgeted for it and cut to nothing: 155 − 5 + 20 = 170. */
    @Test
    void theFormOfAProjectThatWasCalledOff() {
      String text =
          edited(
              PROJECT,
              PROJECT + "⏎防汛专项¦0¦¦5¦¦0",
              "1、业务工作经费（一个项目一行）¦28¦¦30¦¦30¦",
              "1、业务工作经费（一个项目一行）¦28¦¦35¦¦30¦",
              "二、部门项目支出¦48¦¦50¦¦50¦",
              "二、部门项目支出¦48¦¦55¦¦50¦",
              "年初预算50万元，展览经费30万元",
              "年初预算55万元，年中调减5万元，展览经费30万元",
              "¦年度资金总额¦150¦170¦170¦",
              "¦年度资金总额¦155¦170¦170¦",
              "一般公共预算：150",
              "一般公共预算：155",
              "项目支出：50¦",
              "项目支出：55¦");
      assertEquals("", found(text));
    }
  }

  @Nested
  class PracticeIsNoLaw {
    private static final String OUTPUT =
        "¦成本指标（20分）¦经济成本指标¦展览成本¦≤30万元¦30万元¦20¦20¦⏎"
            + "¦产出指标（40分）¦数量指标¦展览场次¦≥12场¦12场¦15¦15¦⏎"
            + "¦¦质量指标¦展品完好率¦≥95%¦98%¦15¦15¦";
    private static final String BENEFIT = "¦效益指标（20分）¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦20¦20¦";
    private static final String SATISFACTION = "⏎¦满意度指标（10分）¦服务对象满意度指标¦观众满意度¦≥90%¦96%¦10¦10¦";

    @Test
    void otherWeightsAreOneWarningAForm() {
      assertEquals(
          "WARNING S01 < F08 < S01",
          found(
              edited(
                  OUTPUT,
                  "¦产出指标（50分）¦数量指标¦展览场次¦≥12场¦12场¦20¦20¦⏎¦¦质量指标¦展品完好率¦≥95%¦98%¦20¦20¦",
                  BENEFIT,
                  "¦效益指标（30分）¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦30¦30¦")));
      assertEquals(
          "WARNING S01 < F08",
          ofIndicator(BENEFIT + SATISFACTION, "¦效益指标（30分）¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦30¦30¦"));
      assertEquals(
          "WARNING S01 < F08 < S01",
          ofIndicator(
              BENEFIT + SATISFACTION,
              "¦效益指标（30分）¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦30¦30¦⏎"
                  + "¦满意度指标（0分）¦服务对象满意度指标¦观众满意度¦不适用¦不适用¦0¦0¦"));
    }

    /** In two forms it is two. */
    @Test
    void ofEachForm() {
      String text =
          edited(BENEFIT + SATISFACTION, BENEFIT.replace("20分", "30分").replace("20¦20", "30¦30"));
      String both =
          text.replace("\t10\t10\t\n\t满意度指标（10分）\t服务对象满意度指标\t学员", "\t学员")
              .replace(
                  "\t效益指标（20分）\t社会效益指标\t培训人次\t≥800人次\t820人次\t20\t20\t\n"
                      + "\t满意度指标（10分）\t服务对象满意度指标\t学员满意度\t≥90%\t95%\t10\t10\t",
                  "\t效益指标（30分）\t社会效益指标\t培训人次\t≥800人次\t820人次\t30\t30\t");
      assertEquals("WARNING S01 < F08, WARNING S01 < F08", found(both));
    }

    /** What is printed against its own sum is no matter of the scheme: 45 beside 40. */
    @Test
    void whatIsPrintedStaysAnError() {
      String found = ofIndicator("产出指标（40分）¦数量指标¦展览场次", "产出指标（45分）¦数量指标¦展览场次");
      assertEquals("ERROR S01", found);
    }

    /** 6.67 × 3 = 20.01, 3.33 × 3 = 9.99, 13.33 × 3 = 39.99. */
    @Test
    void equalSharesMayBeRounded() {
      String thirds =
          "¦效益指标（20分）¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦6.67¦6.67¦⏎"
              + "¦¦社会效益指标¦惠及学校数¦≥5所¦5所¦6.67¦6.67¦⏎¦¦社会效益指标¦媒体报道数¦≥5篇¦6篇¦6.67¦6.67¦";
      assertEquals("", ofIndicator(BENEFIT, thirds));
      assertEquals(
          "", found(edited(BENEFIT, thirds, "总分¦¦¦¦¦¦100¦100¦", "总分¦¦¦¦¦¦100.01¦100.01¦")));
      assertEquals(
          "",
          ofIndicator(
              SATISFACTION,
              "⏎¦满意度指标（10分）¦服务对象满意度指标¦观众满意度¦≥90%¦96%¦3.33¦3.33¦⏎"
                  + "¦¦服务对象满意度指标¦学员满意度¦≥90%¦96%¦3.33¦3.33¦⏎"
                  + "¦¦服务对象满意度指标¦教师满意度¦≥90%¦96%¦3.33¦3.33¦"));
    }

    /** 6.67 + 6.67 + 6.76 are no thirds. */
    @Test
    void unequalSharesMayNot() {
      String found =
          ofIndicator(
              BENEFIT,
              "¦效益指标（20分）¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦6.67¦6.67¦⏎"
                  + "¦¦社会效益指标¦惠及学校数¦≥5所¦5所¦6.67¦6.67¦⏎¦¦社会效益指标¦媒体报道数¦≥5篇¦6篇¦6.76¦6.76¦");
      assertTrue(found.contains("ERROR"), found);
    }

    /** 30 of 30.18 are 99.4%, of 30.30 99.01%: 9.94 and 9.90 of 10 points. */
    @Test
    void nearlyAllOfTheMoneyMayHaveAllPoints() {
      String funds = "¦年度资金总额¦30¦30¦30¦10¦100¦10¦";
      assertEquals("NOTICE S03", ofIndicator(funds, "¦年度资金总额¦30¦30.18¦30¦10¦99.4¦10¦"));
      assertEquals("NOTICE S03", ofIndicator(funds, "¦年度资金总额¦30¦30.30¦30¦10¦99.01¦10¦"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"¦0¦100¦0", "¦¦100¦", "¦—¦100¦—"})
    void aRepeatedRowNeedNotBeScored(String points) {
      assertEquals("", ofIndicator("当年财政拨款¦30¦30¦30¦10¦100¦10", "当年财政拨款¦30¦30¦30" + points));
    }
  }

  @Nested
  class RowsOfFundsAndTotals {
    @ParameterizedTest
    @ValueSource(strings = {"合计", "小计", "总计"})
    void aSumOfTheIndicatorsAboveTheTotalIsRight(String label) {
      assertEquals("", ofIndicator("总分¦¦¦¦¦¦100¦100¦", label + "¦¦¦¦¦¦90¦90⏎总分¦¦¦¦¦¦100¦100¦"));
    }

    @Test
    void theScoreMayStandInTheRowBelow() {
      assertEquals("", ofIndicator("¦年度资金总额¦30¦30¦30¦10¦100¦10¦", "¦年度资金总额¦30¦30¦30¦10¦100¦¦"));
    }

    /** With neither it is missing. */
    @Test
    void itIsMissingIfNeitherHasIt() {
      String found =
          found(
              edited(
                  "¦年度资金总额¦30¦30¦30¦10¦100¦10¦", "¦年度资金总额¦30¦30¦30¦10¦100¦¦",
                  "当年财政拨款¦30¦30¦30¦10¦100¦10", "当年财政拨款¦30¦30¦30¦¦100¦"));
      assertEquals("WARNING S09", found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"¦其他资金¦¦¦¦¦0%¦", "¦其他资金¦0¦0¦0¦¦0%¦", "¦其他资金¦¦¦¦¦0¦"})
    void nothingOfNothingHasNoRate(String row) {
      assertEquals("", ofIndicator("¦其他资金¦¦¦¦¦¦¦", row));
    }

    /** 35 of 30 with 5 that were carried over, in the form and wherever it is told. */
    @Test
    void whatWasCarriedOverMayBeSpent() {
      String text =
          edited(
                  "¦年度资金总额¦30¦30¦30¦10¦100¦10¦", "¦年度资金总额¦30¦30¦35¦10¦116.67¦10¦",
                  "¦上年结转资金¦¦¦¦¦¦¦", "¦上年结转资金¦¦¦5¦¦¦¦",
                  "¦展览成本¦≤30万元¦30万元", "¦展览成本¦≤35万元¦35万元",
                  "展览经费30万元¦28¦¦30¦¦30¦", "展览经费30万元¦28¦¦30¦¦35¦",
                  "1、业务工作经费（一个项目一行）¦28¦¦30¦¦30¦", "1、业务工作经费（一个项目一行）¦28¦¦30¦¦35¦",
                  "二、部门项目支出¦48¦¦50¦¦50¦", "二、部门项目支出¦48¦¦50¦¦55¦",
                  "。决算支出50万元", "。决算支出55万元",
                  "¦年度资金总额¦150¦170¦170¦", "¦年度资金总额¦150¦170¦175¦")
              .replace("170万元", "175万元");
      String found = found(text);
      assertTrue(found.contains("WARNING F06"), found);
    }
  }

  @Nested
  class NotesAndDenials {
    private static final String ROW = "¦展览场次¦≥12场¦12场¦15¦15¦";
    private static final String OF_DEPARTMENT = "¦办展场次¦≥12场¦12场¦15¦15¦";

    /** 50 without the 8: the opening budget is 50. */
    @ParameterizedTest
    @ValueSource(strings = {"不含年中追加8万元", "未包含8万元年中追加", "不包括年中追加8万元"})
    void whatANoteLeavesOutWasNotAdded(String note) {
      assertEquals("", ofIndicator("二、部门项目支出¦48¦¦50¦¦50¦", "二、部门项目支出¦48¦¦50（" + note + "）¦¦50¦"));
    }

    /** With 8 of them added, 50 and 8 are not 50. */
    @Test
    void whatANoteHasInItWas() {
      assertEquals(
          "WARNING D15", ofIndicator("二、部门项目支出¦48¦¦50¦¦50¦", "二、部门项目支出¦48¦¦50（其中年中追加8万元）¦¦50¦"));
    }

    /** 18 of 20 are 90%, with the retired they are 22; what is in a figure leaves it open. */
    @ParameterizedTest
    @ValueSource(strings = {"22（含退休4人）", "22（包括退休4人）", "21（含借调人员3人）", "22（其中退休4人）"})
    void aNoteOnWhatIsInAFigureLeavesItOpen(String staff) {
      assertEquals("", ofIndicator("¦20¦¦18¦¦90%¦", "¦20¦¦" + staff + "¦¦90%¦"));
    }

    @Test
    void withoutSuchANoteItIsNot() {
      assertEquals("ERROR B07, WARNING B09", ofIndicator("¦20¦¦18¦¦90%¦", "¦20¦¦22¦¦90%¦"));
      assertEquals("ERROR B07, WARNING B09", ofIndicator("¦20¦¦18¦¦90%¦", "¦20¦¦22（不含退休4人）¦¦90%¦"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未追加经费", "没有追加经费", "县级配套资金未到位", "无年中追加", "未获追加资金，压缩了规模"})
    void aDeniedReasonClaimsNothing(String reason) {
      // Beside a met target and full points nothing is to be explained.
      assertEquals("NOTICE P05", ofIndicator(ROW, ROW + reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有新增人员", "参展人员增加", "接待来访人员增多", "未新增人员"})
    void nobodyElseIsTheUnitsStaff(String reason) {
      assertEquals(
          "NOTICE P05",
          found(edited(OF_DEPARTMENT, OF_DEPARTMENT + reason, "一、部门基本支出¦110¦", "一、部门基本支出¦120¦")));
    }

    /** 120 − 30 are less than 120 − 28; 30 is no more than 30. */
    @Test
    void aReasonThatTheFiguresRefuteIsANotice() {
      assertEquals(
          "NOTICE P04 < P05",
          found(edited(OF_DEPARTMENT, OF_DEPARTMENT + "因人员增加", "一、部门基本支出¦110¦", "一、部门基本支出¦120¦")));
      assertEquals("NOTICE P04 < P05", ofIndicator(ROW, ROW + "年中追加经费"));
      assertEquals("NOTICE P04 < P05", ofIndicator(ROW, ROW + "财政资金未到位"));
    }

    /** 120 + 50 − 10 = 160, as the note says. */
    @Test
    void aNoteThatExplainsTheDifferenceIsTheOnlyFinding() {
      String text =
          edited(
                  "1、业务工作经费（一个项目一行）¦28¦¦30¦¦30¦", "1、业务工作经费（一个项目一行）¦28¦¦30¦¦30（其中10万元纳入基本支出）¦",
                  "¦150¦170¦170¦", "¦150¦160¦160¦")
              .replace("170万元", "160万元");
      assertEquals("ERROR D14 < D07 < D08", found(text));
    }

    /** The narrative says why 11 of 12; the form does not. */
    @Test
    void aReasonInTheNarrativeAloneIsANotice() {
      String text =
          edited(
              OF_DEPARTMENT,
              "¦办展场次¦≥12场¦11场¦15¦13.75¦",
              "办展场次≥12场，实际完成值为12场，得15分。",
              "办展场次≥12场，实际完成值为11场，得13.75分，偏差原因：场馆维修。",
              "产出指标得40分",
              "产出指标得38.75分",
              "项目综合评分为100分",
              "项目综合评分为98.75分",
              "总分（含预算执行率10分）¦¦¦¦¦¦100¦100¦",
              "总分（含预算执行率10分）¦¦¦¦¦¦100¦98.75¦",
              "目标1：办展场次达到12场；",
              "目标1：办好展览；");
      assertEquals("NOTICE S05", found(text));
      assertEquals("WARNING S05", found(text.replace("，偏差原因：场馆维修", "")));
    }
  }

  @Nested
  class Time {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "到2025年，群众满意度达到98%以上",
          "到2026年底群众满意度达到98%以上",
          "2025年群众满意度达到98%",
          "力争2027年，实现群众满意度不低于98%"
        })
    void aGoalOfAnotherYearIsNoneOfThisOne(String goal) {
      assertEquals("", ofIndicator("群众满意度不低于90%", goal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年，群众满意度达到98%以上", "到2025年办好新馆，2024年群众满意度达到98%以上"})
    void oneOfThisYearIs(String goal) {
      assertEquals("ERROR N05 < N12", ofIndicator("群众满意度不低于90%", goal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年12月", "2024年12月31日前完成", "2024年12月底前", "2024年12月20日"})
    void aDayWithinAMonthOrBeforeADeadlineAgrees(String narrative) {
      assertEquals("", ofDay(narrative));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年11月", "2024年12月15日前完成", "2024年12月21日"})
    void anotherDayDoesNot(String narrative) {
      assertEquals("ERROR N06", ofDay(narrative));
    }

    private String ofDay(String narrative) {
      return found(
          edited(
              "完成及时率¦≥95%¦98%",
              "展览完成时间¦2024年12月31日前¦2024年12月20日",
              "完成及时率≥95%，实际完成值为98%",
              "展览完成时间为2024年12月31日前，实际完成值为" + narrative));
    }
  }

  @Nested
  class RoundedResults {
    @ParameterizedTest
    @CsvSource({"98.33%, 98.3%", "98.3%, 98.33%", "97.6%, 98%"})
    void aRateMayBeToldWithFewerPlaces(String form, String narrative) {
      assertEquals("", ofRate(form, narrative));
    }

    /** 98.36 is 98.4. */
    @ParameterizedTest
    @CsvSource({"98.36%, 98.3%", "97%, 98%"})
    void butNotOtherwise(String form, String narrative) {
      assertEquals("ERROR N06", ofRate(form, narrative));
    }

    private String ofRate(String form, String narrative) {
      return found(
          edited(
              "展览合格率¦≥95%¦98%", "展览合格率¦≥95%¦" + form,
              "展览合格率≥95%，实际完成值为98%", "展览合格率≥95%，实际完成值为" + narrative));
    }

    @Test
    void aCountMayBeToldInTenThousands() {
      String text =
          edited(
              "≥1000人次¦1100人次", "≥10000人次¦11023人次",
              "≥1000人次，实际完成值为1100人次", "≥10000人次，实际完成值为1.1万人次");
      assertEquals("", found(text));
      assertEquals("ERROR N06", found(text.replace("11023人次", "11523人次")));
    }
  }

  @Nested
  class ContactsAndLimits {
    private static final String SIGNED = "填报日期：2025年4月30日 联系电话：";

    @ParameterizedTest
    @CsvSource({"0745-7123456, 7123456", "0745-7123456, 07457123456", "0745-7123456, 0745－7123456"})
    void anAreaCodeMayBeLeftOut(String one, String other) {
      String text = ConsistentReport.TEXT.replace(SIGNED + "13800000181", SIGNED + other);
      assertEquals("", found(text.replaceFirst(SIGNED + other, SIGNED + one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800000181/7123456", "7123456、13800000181"})
    void oneOfTwoNumbersIsEnough(String both) {
      assertEquals("", ofIndicator(SIGNED + "13800000181", SIGNED + both));
    }

    @Test
    void anotherNumberIsANotice() {
      assertEquals("NOTICE D13", ofIndicator(SIGNED + "13800000181", SIGNED + "13800000182"));
      String text = ConsistentReport.TEXT.replace("填表人：张三", "填表人：");
      assertEquals(
          "NOTICE D13", found(text.replaceFirst(SIGNED + "13800000181", SIGNED + "13800000182")));
    }

    /** 100 + 50 are the opening 150, the limit is the annual 170. */
    @Test
    void aLimitOfTheAnnualBudgetStandsBesideGoalsOfTheOpeningOne() {
      assertEquals("", ofGoals("基本支出控制在100万元", "项目支出控制在50万元"));
      assertEquals("WARNING C03", ofGoals("基本支出控制在100万元", "项目支出控制在60万元"));
    }

    @Test
    void anAdjustedGoalMayBeTheAccounts() {
      assertEquals("", ofGoals("经调整，基本支出控制在120万元", "办好展览"));
      assertEquals("", ofGoals("调整后基本支出控制在120万元", "办好展览"));
      assertEquals("NOTICE P01", ofGoals("基本支出控制在120万元", "办好展览"));
    }

    private String ofGoals(String third, String fourth) {
      return ofIndicator(
          "目标2：群众满意度不低于90%。", "目标2：群众满意度不低于90%；⏎目标3：" + third + "；⏎目标4：" + fourth + "。");
    }

    @ParameterizedTest
    @CsvSource({"整体支出控制率, ≤100%, 100%", "整体支出控制率, ≤105%, 98%", "整体支出预算执行率, =100%, 100%"})
    void aLimitInPercentIsNoAmount(String name, String target, String actual) {
      assertEquals(
          "",
          found(
              edited(
                  "¦整体支出控制额¦≤170万元¦170万元", "¦" + name + "¦" + target + "¦" + actual,
                  "整体支出控制额≤170万元，实际完成值为170万元", name + target + "，实际完成值为" + actual)));
    }

    @ParameterizedTest
    @CsvSource({
      "游客增长率, 250%, 260%",
      "点击量增长率, 290%, 300%",
      "参训人数, 2120人, 2135人",
      "参训人数, 2120人, 2500人"
    })
    void aResultOfTheSameSizeBearsItsTargetOut(String name, String target, String actual) {
      String found =
          ofIndicator("¦参观人次¦≥20000人次¦20500人次", "¦" + name + "¦" + target + "¦" + actual);
      assertTrue(!found.contains("T11"), found);
    }

    @Test
    void oneOfAnotherSizeDoesNot() {
      assertEquals(
          "NOTICE T11",
          ofIndicator("¦参观人次¦≥20000人次¦20500人次", "¦政策知晓程度¦295%¦96%")
              .replace(", WARNING S05", "")
              .replace("ERROR S04, ", ""));
    }
  }
}
