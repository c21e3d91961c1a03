package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Phrases that stand in a text, at a place of it or at its end. */
class PhrasesTest {
  private static final String ALL = "请填 请在此 此处填 一个项目一行";
  private static final Phrases HINTS = Phrases.of(ALL);
  private static final Phrases RATES = Phrases.of("率 满意度");

  @Test
  void aPhraseStandsAtTheBeginningInTheMiddleOrAtTheEnd() {
    assertTrue(HINTS.standIn("请填单位"));
    assertTrue(HINTS.standIn("（此处填报）"));
    assertTrue(HINTS.standIn("说明：一个项目一行"));
    assertFalse(HINTS.standIn("一个项目一"));
    assertFalse(HINTS.standIn("请"));
    assertFalse(HINTS.standIn(""));
  }

  @Test
  void theNextOneIsFoundFromAPlaceOn() {
    String text = "请填，再请在此填";
    assertEquals(0, HINTS.next(text, 0));
    assertEquals(4, HINTS.next(text, 1));
    assertEquals(-1, HINTS.next(text, 5));
  }

  @Test
  void aTextEndsWithAPhraseOfOneCharacterOrMore() {
    assertTrue(RATES.end("合格率"));
    assertTrue(RATES.end("率"));
    assertTrue(RATES.end("群众满意度"));
    assertFalse(RATES.end("满意度调查"));
    assertFalse(RATES.end("度"));
    assertFalse(RATES.end(""));
  }

  @Test
  void itFindsWhatSearchingForEachOfThemFinds() {
    List<String> phrases = Splitter.on(' ').splitToList(ALL);
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append("请填在此处一个项目行".charAt(random.nextInt(10)));
      }
      String written = text.toString();
      assertEquals(phrases.stream().anyMatch(written::contains), HINTS.standIn(written), written);
      assertEquals(phrases.stream().anyMatch(written::endsWith), HINTS.end(written), written);
    }
  }
}
