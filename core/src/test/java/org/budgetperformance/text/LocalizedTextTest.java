package org.budgetperformance.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Texts in two languages. */
class LocalizedTextTest {
  private static final LocalizedText TEXT = LocalizedText.of("得分", "score");

  @Test
  void everyChineseLocaleGetsChinese() {
    assertEquals("得分", TEXT.in(Locale.SIMPLIFIED_CHINESE));
    assertEquals("得分", TEXT.in(Locale.CHINESE));
    assertEquals("得分", TEXT.in(Locale.forLanguageTag("zh-Hans-CN")));
  }

  @Test
  void everyOtherLocaleGetsEnglish() {
    assertEquals("score", TEXT.in(Locale.ENGLISH));
    assertEquals("score", TEXT.in(Locale.GERMAN));
    assertEquals("score", TEXT.in(Locale.ROOT));
  }

  @Test
  void aBlankLanguageIsRefusedAndTheOtherNamed() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(" ", "score"));
    assertTrue(e.getMessage().contains("score"));
    assertThrows(IllegalArgumentException.class, () -> LocalizedText.of("得分", ""));
  }

  @Test
  void textsAreEqualByBothLanguages() {
    assertEquals(TEXT, LocalizedText.of("得分", "score"));
    assertEquals(TEXT.hashCode(), LocalizedText.of("得分", "score").hashCode());
    assertNotEquals(TEXT, LocalizedText.of("得分", "points"));
    assertNotEquals(TEXT, LocalizedText.of("分值", "score"));
  }

  @Test
  void aTextSurvivesSerialisation() {
    assertEquals(TEXT, Copies.of(TEXT));
  }
}
