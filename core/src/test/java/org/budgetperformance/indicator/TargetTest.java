package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.junit.jupiter.api.Test;

class TargetTest {
  private static final Quantity PERCENT_95 = Quantity.of(new BigDecimal("95"), Unit.PERCENT);

  @Test
  void aBuiltTargetEqualsTheOneThatIsRead() {
    assertEquals(Target.parse("≥95%"), Target.atLeast(PERCENT_95));
    assertEquals(Target.parse("大于95%"), Target.moreThan(PERCENT_95));
    assertEquals(Target.parse("不超过95%"), Target.atMost(PERCENT_95));
    assertEquals(Target.parse("低于95%"), Target.lessThan(PERCENT_95));
    assertEquals(Target.parse("95%"), Target.equalTo(PERCENT_95));
    assertEquals(Target.parse("95%-95%"), Target.between(PERCENT_95, PERCENT_95));
    assertEquals(Target.parse("2024年12月31日前"), Target.by(LocalDate.of(2024, 12, 31)));
    assertEquals(Target.parse("12月底前"), Target.by(MonthDay.of(12, 31)));
    assertEquals(Target.parse("效果明顯"), Target.quality("效果明显"));
    assertEquals(Target.parse("1-12月"), Target.period("1月至12月"));
    assertEquals(Target.parse("是"), Target.yesNo(true));
    assertEquals(Target.parse("预算范围内"), Target.withinBudget());
    assertEquals(Target.parse("/"), Target.notApplicable());
  }

  @Test
  void theOriginalTextTakesNoPartInEquality() {
    Target spaced = Target.parse(" ≥ ９５ ％ ");
    assertEquals(Target.parse("≥95%"), spaced);
    assertEquals(" ≥ ９５ ％ ", spaced.original());
    assertEquals("≥95%", spaced.toString());
    assertEquals("≥95%", Target.atLeast(PERCENT_95).original());
  }

  @Test
  void theNotesDo() {
    assertNotEquals(Target.parse("34"), Target.parse("34（含追加）"));
  }

  @Test
  void onlyTheKindThatHasItAnswersWithIt() {
    Target range = Target.parse("80%~90%");
    assertFalse(range.quantity().isPresent());
    assertFalse(range.comparison().isPresent());
    assertEquals("80%", range.lower().get().toString());
    assertEquals("90%", range.upper().get().toString());
    Target limit = Target.parse("≥80%");
    assertFalse(limit.lower().isPresent());
    assertFalse(limit.upper().isPresent());
    assertFalse(limit.deadline().isPresent());
    assertFalse(limit.problem().isPresent());
    assertEquals("", limit.words());
  }

  @Test
  void aDeadlineWithoutAYearTakesOneOnRequest() {
    Target december = Target.parse("12月底前");
    assertFalse(december.deadline().isPresent());
    assertEquals(MonthDay.of(12, 31), december.monthDay().get());
    assertEquals(LocalDate.of(2024, 12, 31), december.inYear(Year.of(2024)).deadline().get());
    Target february = Target.parse("2月底前");
    assertEquals(LocalDate.of(2024, 2, 29), february.inYear(Year.of(2024)).deadline().get());
    assertEquals(LocalDate.of(2023, 2, 28), february.inYear(Year.of(2023)).deadline().get());
    Target dated = Target.parse("2023年12月底前");
    assertSame(dated, dated.inYear(Year.of(2024)));
    Target rate = Target.parse("≥95%");
    assertSame(rate, rate.inYear(Year.of(2024)));
  }

  @Test
  void factoriesRefuseWhatWouldBeReadAsSomethingElse() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Target.quality("12次"));
    assertEquals("'12次' reads as EQUAL_TO, not as QUALITY", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Target.period("效果明显"));
    assertThrows(IllegalArgumentException.class, () -> Target.by(LocalDate.of(2100, 1, 1)));
    assertThrows(IllegalArgumentException.class, () -> Target.by(LocalDate.of(1899, 12, 31)));
    Quantity other = Quantity.of(new BigDecimal("94"), Unit.PERCENT);
    assertThrows(IllegalArgumentException.class, () -> Target.between(PERCENT_95, other));
    Quantity permille = Quantity.of(new BigDecimal("990"), Unit.PERMILLE);
    assertThrows(IllegalArgumentException.class, () -> Target.between(PERCENT_95, permille));
  }

  @Test
  void nullIsRefused() {
    assertThrows(NullPointerException.class, () -> Target.parse(null));
    assertThrows(NullPointerException.class, () -> Target.parse("95%", null));
    assertThrows(NullPointerException.class, () -> Actual.parse(null));
  }

  @Test
  void aNoteWithAFigureBesideWordsLeavesADoubt() {
    assertEquals(Problem.SEVERAL_READINGS, Target.parse("达标（95%）").problem().get());
    assertEquals(Target.Kind.QUALITY, Target.parse("达标（见附件）").kind());
  }

  @Test
  void unreadableTargetsAreEqualByTheirReason() {
    assertEquals(Target.parse("XX次"), Target.parse("**月**日前"));
    assertNotEquals(Target.parse("XX次"), Target.parse("第O份"));
    assertEquals("无法识读[未填写的占位内容]", Target.parse("XX次").toString());
  }

  @Test
  void anotherOriginalTextChangesNothingElse() {
    Target read = Target.parse("95%");

    Target stored = read.readFrom("九十五%");

    assertEquals(read, stored);
    assertEquals(read.kind(), stored.kind());
    assertEquals("九十五%", stored.original());
  }
}
