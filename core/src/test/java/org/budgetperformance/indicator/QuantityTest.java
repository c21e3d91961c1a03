package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  private static Quantity quantity(String value, String unit) {
    return Quantity.of(new BigDecimal(value), Unit.parse(unit).orElse(Unit.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "1,万元,10000,元",
    "1.5,亿元,15000,万元",
    "2,百万元,2000,千元",
    "3,百元,300,元",
    "95,%,950,‰",
    "9,成,90,%",
    "5,%,5,个百分点",
    "1,公里,1000,米",
    "250,厘米,2.5,米",
    "1,公顷,15,亩",
    "3,亩,2000,平方米",
    "1,平方公里,1500,亩",
    "1,吨,2000,斤",
    "2,年,24,个月",
    "1,季度,3,月",
    "1.5,小时,90,分钟",
    "2,周,14,天"
  })
  void convertsExactly(String value, String unit, String otherValue, String otherUnit) {
    Quantity one = quantity(value, unit);
    Quantity other = quantity(otherValue, otherUnit);
    assertEquals(0, one.compareValue(other));
    assertEquals(Rate.ONE, one.ratioTo(other).get());
    assertEquals(Rate.ONE, other.ratioTo(one).get());
  }

  @Test
  void comparesByValue() {
    assertEquals(-1, Integer.signum(quantity("9999.99", "元").compareValue(quantity("1", "万元"))));
    assertEquals(1, Integer.signum(quantity("2", "亩").compareValue(quantity("1333", "平方米"))));
    assertEquals(-1, Integer.signum(quantity("2", "亩").compareValue(quantity("1334", "平方米"))));
  }

  @Test
  void theRatioIsAnExactFraction() {
    assertEquals(
        Rate.of(16173, 12773), quantity("161.73", "万元").ratioTo(quantity("127.73", "万元")).get());
    assertEquals(Rate.of(3, 2), quantity("1000", "平方米").ratioTo(quantity("1", "亩")).get());
    assertEquals(Rate.of(-1, 2), quantity("-1", "").ratioTo(quantity("2", "")).get());
  }

  @Test
  void thereIsNoRatioToNothing() {
    assertFalse(quantity("1", "次").ratioTo(quantity("0", "次")).isPresent());
    assertFalse(quantity("1", "次").ratioTo(quantity("-1", "次")).isPresent());
  }

  @Test
  void aRatioBeyondTheRangeOfARateIsAbsent() {
    Quantity huge = quantity("9999999999999999999999999999999999999999", "亿元");
    assertFalse(huge.ratioTo(quantity("7", "元")).isPresent());
    assertEquals(Rate.ONE, huge.ratioTo(huge).get());
  }

  @Test
  void differentMeasuresDoNotCompare() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> quantity("12", "次").compareValue(quantity("100", "%")));
    assertEquals("12次 and 100% do not compare", e.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> quantity("12", "次").ratioTo(quantity("12", "份")));
  }

  @Test
  void moneyIsAnAmountAsExactAsItWasWritten() {
    assertEquals(Amount.ofWanYuan("7.2"), quantity("7.2", "万元").amount().get());
    assertEquals(Amount.ofYuan("72000.00"), quantity("72000.00", "元").amount().get());
    assertEquals(1_000_000_000L, quantity("10", "百万元").amount().get().fen());
    assertFalse(quantity("0.001", "元").amount().isPresent());
    assertFalse(quantity("99999999999999999999", "亿元").amount().isPresent());
    assertFalse(quantity("3", "万元/人").amount().isPresent());
    assertFalse(quantity("3", "").amount().isPresent());
  }

  @Test
  void aProportionIsARateAsExactAsItWasWritten() {
    assertEquals(Rate.ofPercent("98.5"), quantity("98.5", "%").rate().get());
    assertEquals(Rate.ofPercent("0.50"), quantity("5.0", "‰").rate().get());
    assertEquals(Rate.of(9, 10).compareTo(quantity("9", "成").rate().get()), 0);
    assertFalse(quantity("0.0000001", "%").rate().isPresent());
    assertFalse(quantity("99999999999999999999", "%").rate().isPresent());
    assertFalse(quantity("5", "次").rate().isPresent());
  }

  @Test
  void equalityIsThatOfWhatWasWritten() {
    assertEquals(quantity("95", "%"), quantity("95", "％"));
    assertNotEquals(quantity("95", "%"), quantity("95.0", "%"));
    assertNotEquals(quantity("95", "%"), quantity("95", "个百分点"));
    assertEquals("127.73万元", quantity("127.73", "万元").toString());
  }

  @Test
  void aValueHasFortyDigitsOnEitherSideAtMost() {
    assertEquals(0, Quantity.of(new BigDecimal("1E+39"), Unit.NONE).value().scale());
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Quantity.of(new BigDecimal("1E+999999999"), Unit.NONE));
    assertEquals("a value of 1 digits and scale -999999999", e.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> Quantity.of(new BigDecimal("1E-41"), Unit.NONE));
  }
}
