package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
      assertEquals("NOTICE T01", ofIndicator("¦观众满意度¦≥90%¦96%", "¦观众满意度¦≥90分¦96%"));
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
      assertEquals("", ofIndicator(ROW, ROW + reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"例如：举办展览12场。", "如：举办展览12场，接待观众。"})
    void anExampleThatMayBeFilledInIsAWarning(String goal) {
      assertEquals("WARNING T07", ofIndicator("举办展览12场，丰富群众文化生活。", goal));
    }

    @Test
    void aHintIsAnError() {
      assertEquals("ERROR T07", ofIndicator(ROW, ROW + "请填写原因"));
    }
  }
}
