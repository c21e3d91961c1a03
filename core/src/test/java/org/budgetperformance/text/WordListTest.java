package org.budgetperformance.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static final WordList WORDS = WordList.of("不超 不超过 以内 内 之内");

  @Test
  void aWordIsFoundWhereItStands() {
    assertEquals("以内", WORDS.at("3天以内", 2));
    assertNull(WORDS.at("3天以内", 1));
    assertNull(WORDS.at("3天以内", 4));
    assertNull(WORDS.at("3天以", 2));
  }

  @Test
  void aWordIsFoundWhereItEnds() {
    assertEquals("以内", WORDS.before("3天以内完成", 4));
    assertNull(WORDS.before("3天以内完成", 3));
    assertNull(WORDS.before("3天以内完成", 0));
    assertEquals("内", WORDS.before("内", 1));
  }

  @Test
  void theLongestOfSeveralThatFitIsFound() {
    assertEquals("不超过", WORDS.at("不超过3天", 0));
    assertEquals("不超", WORDS.at("不超3天", 0));
    assertEquals("之内", WORDS.before("三天之内", 4));
    assertEquals("内", WORDS.before("三天内", 3));
  }

  @Test
  void aWordLongerThanIsAskedForIsNotFound() {
    assertEquals("不超", WORDS.at("不超过3天", 0, 2));
    assertNull(WORDS.at("不超过3天", 0, 1));
    assertEquals("内", WORDS.before("三天之内", 4, 1));
    assertNull(WORDS.before("三天之内", 4, 0));
  }

  @Test
  void aWordOrAllThatFollowEachOtherAreSkipped() {
    assertEquals(3, WORDS.skip("不超过以内3天", 0));
    assertEquals(5, WORDS.skipAll("不超过以内3天", 0));
    assertEquals(6, WORDS.skip("不超过以内3天", 6));
    assertEquals(7, WORDS.skipAll("不超过以内3天", 7));
  }

  @Test
  void aWordIsFoundAtTheStartAtTheEndAndWithin() {
    assertTrue(WORDS.startIn("不超预算"));
    assertFalse(WORDS.startIn("年内不超预算"));
    assertTrue(WORDS.endIn("控制在年度预算以内"));
    assertFalse(WORDS.endIn("内容"));
    assertTrue(WORDS.areIn("年内完成"));
    assertFalse(WORDS.areIn("年底完成"));
  }

  @Test
  void nothingIsInAnEmptyText() {
    assertNull(WORDS.at("", 0));
    assertNull(WORDS.before("", 0));
    assertFalse(WORDS.areIn(""));
  }

  @Test
  void anEmptyWordIsFoundNowhere() {
    WordList words = WordList.of(ImmutableList.of("", "内"));
    assertNull(words.at("年内", 0));
    assertEquals("内", words.at("年内", 1));
    assertFalse(words.areIn("年"));
  }

  @Test
  void noWordBeginsOrEndsWithACharacterThatNoneMayBeginOrEndWith() {
    assertTrue(WORDS.mayBeginWith('不'));
    assertFalse(WORDS.mayBeginWith('年'));
    assertTrue(WORDS.mayEndWith('过'));
    assertFalse(WORDS.mayEndWith('年'));
  }

  @Test
  void theNextOneIsFoundFromAPlaceOn() {
    String text = "不超，再不超过，年内";
    assertEquals(0, WORDS.next(text, 0));
    assertEquals(4, WORDS.next(text, 1));
    assertEquals(9, WORDS.next(text, 5));
    assertEquals(-1, WORDS.next(text, 10));
  }

  @Test
  void itFindsWhatSearchingForEachOfThemFinds() {
    for (String all : ImmutableList.of("请填 请在此 此处填 一个项目一行", "率 填报率 此")) {
      List<String> words = Splitter.on(' ').splitToList(all);
      WordList list = WordList.of(all);
      Random random = new Random(8);
      for (int i = 0; i < 20_000; i++) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
          text.append("请填在此处一个项目行率报".charAt(random.nextInt(12)));
        }
        String written = text.toString();
        assertEquals(words.stream().anyMatch(written::contains), list.areIn(written), written);
        assertEquals(words.stream().anyMatch(written::endsWith), list.endIn(written), written);
        assertEquals(words.stream().anyMatch(written::startsWith), list.startIn(written), written);
      }
    }
  }

  @Test
  void firstCharactersAreThoseOfEachWord() {
    // The longest word first: 不超过, then 不超, 以内 and 之内 as they were given, then 内.
    assertEquals("不不以之内", WORDS.firstCharacters());
    assertEquals("", WordList.of(ImmutableList.of("")).firstCharacters());
  }
}
