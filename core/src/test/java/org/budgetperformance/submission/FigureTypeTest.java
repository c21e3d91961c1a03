package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.budgetperformance.testing.Copies;
import org.budgetperformance.testing.Locales;
import org.junit.jupiter.api.Test;

/** Types of figures. */
class FigureTypeTest {
  @Test
  void unitsPrintAsPeopleWriteThem() {
    assertEquals("26.00万元", FigureType.AMOUNT.format(26_000_000L));
    assertEquals("0.87", FigureType.POINTS.format(87L));
    assertEquals("94.37%", FigureType.RATE.format(94_370_000L));
    assertEquals("12", FigureType.COUNT.format(120_000L));
    assertEquals("12.5", FigureType.AREA.format(125_000L));
    assertEquals("127.73万元", FigureType.TARGET.format(127_730_000L));
  }

  @Test
  void aForeignLocaleChangesNothing() {
    Locales.underEach(() -> assertEquals("12.5", FigureType.AREA.format(125_000L)));
  }

  @Test
  void aTypeIsTheSameAfterSerialisation() {
    assertSame(FigureType.AMOUNT, Copies.of(FigureType.AMOUNT));
    assertSame(FigureType.TEXT, Copies.of(FigureType.TEXT));
  }

  @Test
  void theLeastRateOfAllCanBePrinted() {
    assertEquals("-9223372036854.775808%", FigureType.RATE.format(Long.MIN_VALUE));
  }
}
