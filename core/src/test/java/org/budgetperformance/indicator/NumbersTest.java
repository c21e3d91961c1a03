package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "163.38|163.38",
        "127.73000000000002|127.73",
        "1000000000.000001|1000000000.000001",
        "12345678901.123456|12345678901.123456",
        "163.380|163.380",
        "-0.50|-0.50",
        "+5|5",
        "−5|-5",
        "１６３．３８|163.38",
        "1,633,800|1633800",
        "1，633，800.00|1633800.00",
        "1 633 800|1633800",
        "171 .38|171.38",
        "3 0|30",
        "007|7",
        "十|10",
        "十二|12",
        "二十|20",
        "一百零五|105",
        "一百二十|120",
        "两千|2000",
        "三千|3000",
        "一万二千三百四十五|12345",
        "三百万|3000000",
        "一亿零五百万|105000000",
        "二〇二四|2024",
        "壹佰贰拾叁|123",
        "貳拾|20",
        "零|0"
      })
  void readsAPlainNumber(String text, BigDecimal expected) {
    assertEquals(expected, Numbers.parse(text).get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        ".5",
        "5.",
        "1,2",
        "1,2345",
        "1234,567",
        ",123",
        "1,,234",
        "1.2.3",
        "1.234,5",
        "1e5",
        "12次",
        "95%",
        "1O",
        "〇5",
        "10²",
        "①",
        "½",
        "12\n8",
        "12   8",
        "三五",
        "百",
        "万",
        "三百五",
        "二十十",
        "一二三",
        "十万万",
        "百分之五",
        "٣",
        "--5"
      })
  void readsNothingElse(String text) {
    assertFalse(Numbers.parse(text).isPresent());
  }

  @Test
  void readsFortyDigitsAndNoMore() {
    String forty = String.join("", Collections.nCopies(40, "9"));
    assertEquals(new BigDecimal(forty), Numbers.parse(forty).get());
    assertEquals(new BigDecimal("0." + forty), Numbers.parse("0." + forty).get());
    assertFalse(Numbers.parse(forty + "9").isPresent());
    assertFalse(Numbers.parse("0." + forty + "9").isPresent());
  }

  @Test
  void readsTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertEquals("=1234.5万元", Target.parse("１,２３４.５ 万元").toString());
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(Unit.parse("km"), Unit.parse("KM"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
