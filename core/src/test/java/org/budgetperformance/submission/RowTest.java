package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Rows of a sheet. */
class RowTest {
  @Test
  void aRowWithoutSubjectIsItsLine() {
    Row row = Row.of(Lines.BASIC_EXPENDITURE);
    assertEquals("basic-expenditure", row.toString());
    assertEquals("基本支出", row.label(Locale.CHINESE));
    assertEquals("basic expenditure", row.label(Locale.ENGLISH));
    assertEquals(Optional.empty(), row.subject());
  }

  @Test
  void aRowWithASubjectIsKnownByIt() {
    Row row = Row.of(Lines.INDICATOR, "整体支出控制额");
    assertEquals("indicator:整体支出控制额", row.toString());
    assertEquals("整体支出控制额", row.label(Locale.ENGLISH));
  }

  @Test
  void aFurtherRowOfASubjectIsNumbered() {
    Row row = Row.of(Lines.INDICATOR, "完成率", 2);
    assertEquals("indicator:完成率~2", row.toString());
    assertEquals("完成率 (2)", row.label(Locale.CHINESE));
  }

  @Test
  void signsThatSeparateThePartsOfAPlaceAreEscaped() {
    assertEquals(
        "indicator:a%2Fb%3Ac%7Ed%23e%25f", Row.of(Lines.INDICATOR, "a/b:c~d#e%f").toString());
    assertNotEquals(
        Row.of(Lines.INDICATOR, "甲~2").toString(), Row.of(Lines.INDICATOR, "甲", 2).toString());
    assertNotEquals(
        Row.of(Lines.INDICATOR, "%2F").toString(), Row.of(Lines.INDICATOR, "/").toString());
  }

  @Test
  void rowsAreEqualByLineSubjectAndOrdinal() {
    Row row = Row.of(Lines.INDICATOR, "完成率");
    assertEquals(row, Row.of(Lines.INDICATOR, "完成率", 1));
    assertEquals(row.hashCode(), Row.of(Lines.INDICATOR, "完成率", 1).hashCode());
    assertNotEquals(row, Row.of(Lines.INDICATOR, "完成率", 2));
    assertNotEquals(row, Row.of(Lines.INDICATOR, "合格率"));
    assertNotEquals(row, Row.of(Lines.GOAL, "完成率"));
    assertNotEquals(row, Row.of(Lines.INDICATOR));
  }

  @Test
  void anEmptySubjectOrAnOrdinalBelowOneIsRefusedAndNamed() {
    assertThrows(IllegalArgumentException.class, () -> Row.of(Lines.INDICATOR, ""));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Row.of(Lines.INDICATOR, "完成率", 0));
    assertTrue(e.getMessage().contains("完成率") && e.getMessage().contains("0"), e.getMessage());
  }

  @Test
  void aRowSurvivesSerialisation() {
    Row row = Row.of(Lines.INDICATOR, "完成率", 2);
    assertEquals(row, Copies.of(row));
    assertEquals(row.hashCode(), Copies.of(row).hashCode());
  }
}
