package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** Characters that act are written out, all others are left alone. */
class ShownTest {
  @Test
  void ordinaryTextIsTheSame() {
    String text = "整体支出控制额 ≤127.73 万元 “三公” — é";
    assertSame(text, Shown.of(text));
    assertEquals("𠮷野家", Shown.of("𠮷野家"));
  }

  @Test
  void controlCharactersAreWrittenOut() {
    assertEquals("[U+001B][31m[U+0007][U+0000]", Shown.of("\u001b[31m\u0007\u0000"));
    assertEquals("[U+202E]a[U+2069][U+200F]", Shown.of("\u202ea\u2069\u200f"));
  }

  @Test
  void endsOfLinesBecomeSpaces() {
    assertEquals("a b c d", Shown.of("a\nb\tc\u2028d"));
  }

  @Test
  void halfACharacterIsReplaced() {
    assertEquals("a\ufffdb", Shown.of("a\ud83db"));
    assertEquals("a\ufffd", Shown.of("a\udc00"));
  }

  @Test
  void aLongTextIsShortenedBetweenCharacters() {
    assertEquals("甲乙丙", Shown.brief("甲乙丙", 3));
    assertEquals("甲乙…", Shown.brief("甲乙丙丁", 2));
    assertEquals("甲…", Shown.brief("甲𠮷乙", 2));
  }
}
