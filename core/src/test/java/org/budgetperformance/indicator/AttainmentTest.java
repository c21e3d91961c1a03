package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Year;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Attainment.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {
  private static Attainment attainment(String target, String actual) {
    return Attainment.of(Target.parse(target), Actual.parse(actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The ratio in lowest terms, worked out by hand.
        "≥95%|95%|MET|1|1",
        "≥95%|94%|MISSED|94|95",
        "≥95%|98.31%|EXCEEDED|9831|9500",
        "大于95%|95%|MISSED|1|1",
        "大于95%|95.1%|EXCEEDED|951|950",
        "≤127.73 万元|=161.73 万元|MISSED|16173|12773",
        "≤127.73万元|163.38 万元（年中追加 35.65 万元）|MISSED|16338|12773",
        "≤202.6万元|132.9|MET|1329|2026",
        "<5%|5%|MISSED|1|1",
        "<5%|4%|MET|4|5",
        "=8个|8|MET|1|1",
        "=8个|9|EXCEEDED|9|8",
        "26次|12次|MISSED|6|13",
        "100%|72.74%|MISSED|3637|5000",
        "3%|0|MISSED|0|1",
        "20000|23333.56|EXCEEDED|583339|500000",
        "3|3场|MET|1|1",
        "≥1亩|1000平方米|EXCEEDED|3|2",
        "≤1万元|9999.99元|MET|999999|1000000",
        "30分钟|0.5小时|MET|1|1",
        "±10%|12%|MISSED|6|5",
        "80%-90%|60%|MISSED|3|4",
        "≥95%|已完成100%|EXCEEDED|20|19",
        "以100%为标准|95.10%|MISSED|951|1000"
      })
  void aValueMeetsExceedsOrMissesItsTargetByAnExactRatio(
      String target, String actual, Outcome outcome, long numerator, long denominator) {
    Attainment attainment = attainment(target, actual);
    assertEquals(outcome, attainment.outcome());
    assertEquals(Rate.of(numerator, denominator), attainment.ratio().get());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=0|0|MET",
        "0|-1|MET",
        "0|5%|MISSED",
        "≦0|98.31%|MISSED",
        "0起|1起|MISSED",
        "±10%|5%|MET",
        "80%-90%|90%|MET",
        "-5%|-5%|MET",
        "-5%|-3%|UNDECIDED",
        "≥95%|≥95%|MET",
        "≥95%|≥98%|MET",
        "≥98%|≥95%|UNDECIDED",
        "大于95%|≥95%|UNDECIDED",
        "大于95%|大于95%|MET",
        "≤98%|≥95%|UNDECIDED",
        "≤98%|大于98%|MISSED",
        "<98%|≥98%|MISSED",
        "≥95%|低于95%|MISSED",
        "≥95%|≤95%|UNDECIDED",
        "≥95%|不超过94%|MISSED",
        "80%-90%|≥85%|UNDECIDED",
        "12次|100%|NOT_COMPARABLE",
        "开展中心组学习 12 次|100%|NOT_COMPARABLE",
        "组织全体党员集中学习 4 次|100%|NOT_COMPARABLE",
        "10万元|已完成100%|NOT_COMPARABLE",
        "12次|12份|NOT_COMPARABLE",
        // A month has 28 to 31 days.
        "≥30天|1个月|UNDECIDED",
        "≤30万元|完成|NOT_COMPARABLE",
        "≥95%|2024年12月31日|NOT_COMPARABLE",
        "效果明显|100%|NOT_COMPARABLE",
        "2024年12月31日前|100%|NOT_COMPARABLE",
        "是|100%|NOT_COMPARABLE",
        "=100|92%|UNDECIDED",
        "≥95%|0.95|UNDECIDED",
        "≥95%|1|UNDECIDED",
        "效果明显|效果显著|UNDECIDED",
        "到0次|43次|UNDECIDED",
        "12次|约100次|UNDECIDED",
        "≥95%|无|UNDECIDED",
        "≥95%||UNDECIDED",
        "不超预算|98%|UNDECIDED",
        "不超预算|12次|NOT_COMPARABLE",
        "按月安排|12次|NOT_COMPARABLE",
        "全年|12个月|UNDECIDED",
        "是|否|MISSED",
        "是|基本是|UNDECIDED",
        "无|无|NOT_APPLICABLE",
        "|95%|NOT_APPLICABLE"
      })
  void elsewhereThereIsNoRatio(String target, String actual, Outcome outcome) {
    Attainment attainment = attainment(target == null ? "" : target, actual == null ? "" : actual);
    assertEquals(outcome, attainment.outcome());
    assertFalse(attainment.ratio().isPresent());
    assertFalse(attainment.degree().isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年12月31日之前完成|2024年12月31日之前已完成|MET",
        "2024年12月31日之前完成|2024年12月31日|MET",
        "2024年12月31日之前完成|2025年1月1日|MISSED",
        "2024年12月31日之前完成|2025年3月31日前|UNDECIDED",
        "2024年12月底前|2024年12月|MET",
        "12月底前|12月15日|MET",
        "6月底前|7月1日|MISSED",
        "12月底前|2024年12月15日|UNDECIDED",
        "2024年12月31日前|12月15日|UNDECIDED",
        "2024年12月31日前|已完成|UNDECIDED"
      })
  void aDayMeetsOrMissesADeadline(String target, String actual, Outcome outcome) {
    assertEquals(outcome, attainment(target, actual).outcome());
  }

  @Test
  void aDeadlineWithoutAYearComparesOnceItHasOne() {
    Target target = Target.parse("12月底前").inYear(Year.of(2024));
    assertEquals(Outcome.MET, Attainment.of(target, Actual.parse("2024年12月15日")).outcome());
    assertEquals(Outcome.MISSED, Attainment.of(target, Actual.parse("2025年1月15日")).outcome());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "效果明显|效果明显|FULL",
        "效果明显|效果明顯（见附件）|FULL",
        "效果明显|达成年度指标|FULL",
        "合规|达成预期指标|FULL",
        "合规|部分达成预期指标并具有一定效果|PARTIAL",
        "≥95%|未达成年度指标且效果较差|NONE",
        "2024年12月31日前|按时完成|FULL",
        "按月安排|按月安排|FULL",
        "1-12月|1月至12月|FULL",
        "是|是|FULL",
        "不超预算|未超预算|FULL"
      })
  void wordsOnlyClaimABand(String target, String actual, Degree degree) {
    Attainment attainment = attainment(target, actual);
    assertEquals(Outcome.CLAIMED, attainment.outcome());
    assertEquals(degree, attainment.degree().get());
    assertFalse(attainment.ratio().isPresent());
  }

  @Test
  void aRatioBeyondTheRangeOfARateIsLeftOutAndTheOutcomeStands() {
    Attainment attainment =
        attainment(
            "≥9999999999999999999999999999999999999999次",
            "9999999999999999999999999999999999999998次");
    assertEquals(Outcome.MISSED, attainment.outcome());
    assertFalse(attainment.ratio().isPresent());
  }
}
