package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordListTest {
  private static final WordList WORDS = WordList.of("不超过 不超 以内 之内 内");

  @Test
  void aWordIsFoundWhereItStands() {
    assertEquals("以内", WORDS.at("3天以内", 2));
    assertNull(WORDS.at("3天以内", 1));
    assertNull(WORDS.at("3天以内", 4));
    assertNull(WORDS.at("3天以", 2));
  }

  @Test
  void theFirstOfSeveralThatFitIsFound() {
    assertEquals("不超过", WORDS.at("不超过3天", 0));
    assertEquals("不超", WORDS.at("不超3天", 0));
    assertEquals("之内", WORDS.atEnd("三天之内"));
    assertEquals("内", WORDS.atEnd("三天内"));
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
    assertNull(WORDS.atEnd(""));
    assertFalse(WORDS.areIn(""));
  }

  @Test
  void noWordBeginsWithACharacterThatNoneMayBeginWith() {
    assertTrue(WORDS.mayBeginWith('不'));
    assertFalse(WORDS.mayBeginWith('年'));
  }
}
