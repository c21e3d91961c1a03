package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets and results as offices write them, with what comes of them worked out by hand. */
class CellsOfOfficesTest {
  @ParameterizedTest
  @CsvSource({
    "≥1000人(次), 1200人次, EXCEEDED, 120",
    "≥50户（次）, 52户次, EXCEEDED, 104",
    "≥40台（套）, 42台, EXCEEDED, 105",
    "≥40台（套）, 50套, EXCEEDED, 125",
    "不少于20场（次）以上, 10场, MISSED, 50",
    "100人, 120人（次）, EXCEEDED, 120",
    "≥4次(人)/年, 4次, MET, 100",
    "≥30所（个）, 30个, MET, 100",
    "≥5个(处), 4处, MISSED, 80",
    "≥1000人(次), 20份, NOT_COMPARABLE, "
  })
  void aMeasureWordInBracketsIsAnAlternative(
      String target, String actual, String outcome, String percent) {
    check(target, actual, outcome, percent);
  }

  @ParameterizedTest
  @CsvSource({
    "≥4次/年, 4次, MET, 100",
    "每年不少于4次, 4次, MET, 100",
    "每月1期, 12期, MET, 100",
    "12期, 每月1期, MET, 100",
    "每季度2次, 8次, MET, 100",
    "每季度2次, 6次, MISSED, 75",
    "每半年1次, 2次, MET, 100",
    "≥1次/周, 26次, MISSED, 50",
    "1次/季度, 4次/年, MET, 100",
    "每季度1次, 每月1次, EXCEEDED, 300",
    "每月≥2次, 3次/月, EXCEEDED, 150",
    "每天2次, 每天3次, EXCEEDED, 150",
    "1次/工作日, 1次/工作日, MET, 100",
    "每月1期, 12, MET, 100",
    "每人每年600元, 50元/人/月, MET, 100",
    "每年投入100万元, 90万元, MISSED, 90",
    "每年度2次, 2次, MET, 100",
    "每个月1期, 12期, MET, 100",
    "≥1次/季, 3次, MISSED, 75",
    "每月1-2次, 18次, MET, "
  })
  void aFrequencyIsACountOfTheYear(String target, String actual, String outcome, String percent) {
    check(target, actual, outcome, percent);
  }

  @ParameterizedTest
  @CsvSource({
    "每天1次, 365次",
    "1次/工作日, 250次",
    "每日2次, 14次/周",
    // Once a month, or once in all.
    "每月1次, 1次",
    "≥2次/季度, 2次",
    // Three each month, or three in all.
    "每月≥2次, 3"
  })
  void aFrequencyThatNobodyCanCountIsLeftOpen(String target, String actual) {
    check(target, actual, "UNDECIDED", null);
  }

  @ParameterizedTest
  @CsvSource({
    "伍仟元整, =5000元",
    "叁万元整, =3万元",
    "人民币壹拾贰万元整, =12万元",
    "不超过贰佰圆整, ≤200元",
    "九成五, =95%",
    "八成五以上, ≥85%",
    "不低于9成5, ≥95%",
    "九成, =9成",
    "一年半, =1.5年",
    "两年半以内, ≤2.5年",
    "3个半月, =3.5个月",
    "一个半小时内办结, ≤1.5小时",
    "半年内, ≤0.5年",
    "不超过半年, ≤0.5年",
    "半个月内完成, ≤0.5个月",
    "四分之三, =75%",
    "五分之四以上, ≥80%",
    "8分之5, =62.5%",
    "每亩300元, =300元/亩",
    "≥500元/人*月, ≥500元/人/月",
    "300元/（人·天）, =300元/人/天",
    "200人×天, =200人天"
  })
  void numbersAreReadAsTheyAreSaid(String text, String canonical) {
    assertEquals(canonical, Target.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"半年", "多半", "三分之一", "上半年", "完成五", "半数以上群众满意", "一半正"})
  void whatIsNoNumberStaysAsItWas(String text) {
    assertEquals(java.util.Optional.empty(), Target.parse(text).quantity());
  }

  @ParameterizedTest
  @CsvSource({
    "一年半, 18个月, MET, 100",
    "一年零三个月, 15个月, MET, 100",
    "1年3个月内, 14个月, MET, 93.33",
    "不超过2年6个月, 31个月, MISSED, 103.33",
    "一半, 50%, MET, 100",
    "不低于一半, 45%, MISSED, 90",
    "一半以上, 60%, EXCEEDED, 120",
    "半年内, 5个月, MET, 83.33",
    "≤6个月, 半年, MET, 100",
    "伍仟元整, 5000元, MET, 100",
    "九成五, 95%, MET, 100",
    "90%, 四分之三, MISSED, 83.33",
    "500元/人*月, 500元/人/月, MET, 100",
    "每亩300元, 300元, MET, 100",
    "每户补助2万元, 2万元, MET, 100"
  })
  void numbersInWordsCompare(String target, String actual, String outcome, String percent) {
    check(target, actual, outcome, percent);
  }

  /** 480元 may be what each got, or what all of them did. */
  @Test
  void anotherAmountThanThatOfEachIsLeftOpen() {
    check("≤500元/人", "480元", "UNDECIDED", null);
    check("每亩300元", "45万元", "UNDECIDED", null);
    check("每亩300元", "300亩", "NOT_COMPARABLE", null);
  }

  @ParameterizedTest
  @CsvSource({
    "全覆盖, 100%, MET, 100",
    "全部, 100%, MET, 100",
    "应保尽保, 98%, MISSED, 98",
    "应收尽收, 100%, MET, 100",
    "全面覆盖, 90%, MISSED, 90",
    "100%, 全覆盖, MET, 100",
    "≥95%, 已全部完成, EXCEEDED, 105.26",
    "全覆盖, 全覆盖, CLAIMED, ",
    "全覆盖, 12次, NOT_COMPARABLE, ",
    "12次, 全部完成, NOT_COMPARABLE, "
  })
  void wordsForAllMayBeTakenForTheWhole(
      String target, String actual, String outcome, String percent) {
    check(target, actual, outcome, percent);
  }

  @ParameterizedTest
  @CsvSource({
    "≤127.73万元, 127.73000000000002万元, MET, 100",
    "0.3万元, 0.30000000000000004万元, MET, 100",
    "≥161.73, 161.72999999999999, MET, 100",
    "≤127.73万元, 127.7300001万元, MISSED, 100"
  })
  void whatAProgramWroteIsReadToItsFifteenthDigit(
      String target, String actual, String outcome, String percent) {
    check(target, actual, outcome, percent);
  }

  @ParameterizedTest
  @CsvSource({
    // Days from 1899-12-30 on: 45657 is 2024-12-31, 45291 is 2023-12-31, 45658 is 2025-01-01.
    "2024年12月31日前, 45657, MET",
    "2024年12月31日前, 45658, MISSED",
    "2023年12月31日前完成, 45291, MET",
    "45657, 2024年12月30日, MET",
    "45657, 2025年1月2日, MISSED",
    "2024-12-31, 2024-12-31 00:00:00, MET",
    "2024/12/31 0:00, 2025/1/1 0:00, MISSED",
    "2024年6月30日前, 2024-06-30T17:05:00, MET",
    "2024年12月31日前, 12, NOT_COMPARABLE"
  })
  void aDayMayStandAsAProgramWritesIt(String target, String actual, String outcome) {
    check(target, actual, outcome, null);
  }

  @ParameterizedTest
  @CsvSource({"45657, 2024-12-31", "2024-12-31 00:00:00, 2024-12-31", "2025/3/5 10:20, 2025-03-05"})
  void aDateIsReadAsAProgramWritesIt(String text, String date) {
    assertEquals(date, Actual.dateOf(text).get().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2370人, 2370人, MET, 100",
    "2580户, 2580 户, MET, 100",
    "220%, 220%, MET, 100",
    "2370人, 2300人, UNDECIDED, ",
    "2370人, 370人, UNDECIDED, "
  })
  void whatIsWrittenTwiceIsNotMisread(
      String target, String actual, String outcome, String percent) {
    check(target, actual, outcome, percent);
  }

  @ParameterizedTest
  @CsvSource({
    "≤12月, 11月, MET",
    "<=12月, 12月, MET",
    "≤12月, 11个月, MET",
    "≤6月, 7个月, MISSED",
    "=12月, 12月, MET",
    "≥6月, 7月, UNDECIDED",
    "9月前, 7月, MET",
    "9月前, 8月31日, MET",
    "9月前, 9月10日, UNDECIDED",
    "9月前, 10月15日, MISSED",
    "2024年3月前完成, 2024年2月29日, MET",
    "2024年1月前, 2024年1月15日, UNDECIDED",
    "第三季度前, 6月30日, MET",
    "第三季度前, 8月1日, UNDECIDED"
  })
  void aTermOfTwoMeaningsDecidesWhereBothDo(String target, String actual, String outcome) {
    assertEquals(Target.Kind.UNREADABLE, Target.parse(target).kind());
    check(target, actual, outcome, null);
  }

  private static void check(String target, String actual, String outcome, String percent) {
    Attainment attainment = Attainment.of(Target.parse(target), Actual.parse(actual));
    String found = attainment.ratio().map(rate -> rate.toString().replace("%", "")).orElse(null);
    assertEquals(outcome, attainment.outcome().name(), attainment.toString());
    if (percent != null) {
      assertEquals(percent, found);
    }
  }
}
