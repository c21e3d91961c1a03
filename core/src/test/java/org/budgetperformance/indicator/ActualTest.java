package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActualTest {
  @Test
  void aDayWrittenAsMostAreIsTheOneThatIsRead() {
    LocalDate end = LocalDate.of(2031, 1, 1);
    for (LocalDate day = LocalDate.of(2019, 12, 1); day.isBefore(end); day = day.plusDays(1)) {
      String text = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
      assertEquals(Optional.of(day), Actual.dateOf(text));
      assertEquals(Actual.parse(text).date(), Actual.dateOf(text), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年2月30日",
        "2025年13月1日",
        "2025年0月1日",
        "2025年3月0日",
        "2025年03月05日",
        "2025年 3月5日",
        "2025年3月5号",
        "2025年3月5日前",
        "2025年3月",
        "2025年",
        "3月5日",
        "1825年3月5日",
        "２０２５年３月５日",
        "2025-3-5",
        "2025.3.5",
        "於2025年3月5日",
        "二〇二五年三月五日",
        "2025年3月5日6日",
        "2025年123月5日",
        "abcd年3月5日",
        "",
        "无"
      })
  void anyOtherDayIsTheOneThatIsRead(String text) {
    assertEquals(Actual.parse(text).date(), Actual.dateOf(text));
  }

  @Test
  void aBuiltResultEqualsTheOneThatIsRead() {
    Quantity all = Quantity.of(new BigDecimal("100"), Unit.PERCENT);
    assertEquals(Actual.parse("=100%"), Actual.of(all));
    assertEquals(Actual.parse("已完成100%"), Actual.completion(all));
    assertEquals(Actual.parse("2024年12月31日之前已完成"), Actual.by(LocalDate.of(2024, 12, 31)));
    assertEquals(Actual.parse("2024年12月20日"), Actual.on(LocalDate.of(2024, 12, 20)));
    assertEquals(Actual.parse("达成年度指标"), Actual.of(Degree.FULL));
    assertEquals(Actual.parse("效果明显"), Actual.quality("效果明显"));
    assertEquals(Actual.parse(""), Actual.notApplicable());
  }

  @ParameterizedTest
  @CsvSource({
    "达成年度指标,FULL",
    "达成预期指标,FULL",
    "达成预期目标,FULL",
    "已达成年度目标,FULL",
    "全部达成年度指标,FULL",
    "達成預期指標,FULL",
    "部分达成年度指标并具有一定效果,PARTIAL",
    "部分达成预期指标并具有一定效果,PARTIAL",
    "部分达成目标,PARTIAL",
    "未达成年度指标且效果较差,NONE",
    "未达成预期目标,NONE"
  })
  void readsTheBandsOfAttainmentInTheirUsualWordings(String text, Degree degree) {
    Actual actual = Actual.parse(text);
    assertEquals(Actual.Kind.DEGREE, actual.kind());
    assertEquals(degree, actual.degree().get());
    assertEquals(Actual.of(degree), actual);
  }

  @Test
  void aDayAndNoLaterThanThatDayDiffer() {
    assertNotEquals(Actual.parse("2024年12月20日"), Actual.parse("2024年12月20日前"));
    assertEquals(
        Actual.on(LocalDate.of(2024, 12, 15)), Actual.parse("12月15日").inYear(Year.of(2024)));
    assertEquals(
        Actual.by(LocalDate.of(2024, 12, 15)), Actual.parse("12月15日前").inYear(Year.of(2024)));
    assertEquals(MonthDay.of(12, 15), Actual.parse("12月15日").monthDay().get());
    assertFalse(Actual.parse("12月15日").date().isPresent());
  }

  @Test
  void aBoundKeepsItsComparator() {
    assertEquals(Comparison.AT_LEAST, Actual.parse("≥266米").comparison().get());
    assertEquals(Comparison.EQUAL_TO, Actual.parse("=95%").comparison().get());
    assertEquals(Actual.parse("95%"), Actual.parse("=95%"));
    assertNotEquals(Actual.parse("95%"), Actual.parse("≥95%"));
  }

  @Test
  void factoriesRefuseWhatWouldBeReadAsSomethingElse() {
    assertThrows(IllegalArgumentException.class, () -> Actual.quality("达成年度指标"));
    assertThrows(IllegalArgumentException.class, () -> Actual.quality("12次"));
    Quantity twelve = Quantity.of(new BigDecimal("12"), Unit.count("次"));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Actual.completion(twelve));
    assertEquals("no proportion: 12次", e.getMessage());
  }

  @Test
  void anotherOriginalTextChangesNothingElse() {
    Actual read = Actual.parse("95%");

    Actual stored = read.readFrom("九十五%");

    assertEquals(read, stored);
    assertEquals(read.kind(), stored.kind());
    assertEquals("九十五%", stored.original());
  }
}
