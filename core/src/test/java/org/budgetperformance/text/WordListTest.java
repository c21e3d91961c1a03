package org.budgetperformance.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
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
}
