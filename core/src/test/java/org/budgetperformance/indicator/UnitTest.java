package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.budgetperformance.amount.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "萬元,万元,MONEY",
    "％,%,PROPORTION",
    "百分比,%,PROPORTION",
    "百分点,个百分点,PROPORTION",
    "‰,‰,PROPORTION",
    "人 次,人次,COUNT",
    "㎡,平方米,AREA",
    "m²,平方米,AREA",
    "畝,亩,AREA",
    "km,公里,LENGTH",
    "千米,公里,LENGTH",
    "千克,公斤,MASS",
    "m3,立方米,VOLUME",
    "个工作日,个工作日,DURATION",
    "元/亩,元/亩,COMPOSITE",
    "元/每人/年,元/人/年,COMPOSITE",
    "[贫困户],贫困户,COUNT"
  })
  void readsAUnitByAnyOfItsSpellings(String text, String label, Measure measure) {
    Unit unit = Unit.parse(text).get();
    assertEquals(label, unit.label());
    assertEquals(measure, unit.measure());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "万", "美元", "元/", "/元", "元/亩/年/人/户", "5G", "次 8", "[]", "[1]", "贫困户"})
  void readsNothingElseAsAUnit(String text) {
    assertFalse(Unit.parse(text).isPresent());
  }

  @Test
  void everyMoneyUnitIsAUnit() {
    for (MoneyUnit money : MoneyUnit.values()) {
      assertEquals(Unit.of(money), Unit.parse(money.label()).get());
    }
  }

  @Test
  void countsConvertOnlyByTheSameMeasureWord() {
    assertTrue(Unit.count("次").convertsTo(Unit.count("次")));
    assertFalse(Unit.count("次").convertsTo(Unit.count("份")));
    assertFalse(Unit.count("次").convertsTo(Unit.NONE));
    assertFalse(Unit.parse("月").get().convertsTo(Unit.parse("天").get()));
    assertFalse(Unit.parse("工作日").get().convertsTo(Unit.parse("天").get()));
    assertTrue(Unit.parse("周").get().convertsTo(Unit.parse("分钟").get()));
    assertFalse(Unit.parse("元/亩").get().convertsTo(Unit.YUAN));
    assertTrue(Unit.parse("元/亩").get().convertsTo(Unit.parse("万元/亩").get()));
    assertFalse(Unit.parse("元/亩").get().convertsTo(Unit.parse("元/人").get()));
  }

  @Test
  void anUnknownMeasureWordStandsInBracketsWherePrinted() {
    assertEquals("贫困户", Unit.count("貧困戶").label());
    assertEquals("[贫困户]", Unit.count("贫困户").toString());
    assertEquals("次", Unit.count("次").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "万元", "1次", "次/年", "a(b)", "XX", "一二三四五六七八九十一二三"})
  void anythingElseIsNoMeasureWord(String text) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Unit.count(text));
    assertTrue(e.getMessage().contains("'" + text + "'"));
  }

  @Test
  void noUnitStandsPerNothingNorPerACompositeOne() {
    Unit perHead = Unit.YUAN.per(Unit.count("人"));
    assertEquals("元/人", perHead.label());
    assertThrows(IllegalArgumentException.class, () -> Unit.NONE.per(Unit.YUAN));
    assertThrows(IllegalArgumentException.class, () -> Unit.YUAN.per(Unit.NONE));
    assertThrows(IllegalArgumentException.class, () -> Unit.YUAN.per(perHead));
  }

  @Test
  void unitsAreEqualByMeasureAndLabel() {
    assertEquals(Unit.parse("公里").get(), Unit.parse("km").get());
    assertNotEquals(Unit.parse("米").get(), Unit.parse("公里").get());
    assertNotEquals(Unit.PERCENT, Unit.PERCENTAGE_POINT);
  }
}
