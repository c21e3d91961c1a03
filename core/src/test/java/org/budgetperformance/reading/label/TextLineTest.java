package org.budgetperformance.reading.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Lines of a text. */
class TextLineTest {
  @Test
  void everyUsualLineEndEndsALine() {
    assertEquals("[1: a, 2: b, 3: c, 4: ]", TextLine.split("a\nb\r\nc\r").toString());
  }

  @Test
  void lineEndsOfSeveralKindsMayBeMixed() {
    assertEquals("[1: a, 2: , 3: b, 4: , 5: c]", TextLine.split("a\n\rb\r\rc").toString());
    assertEquals("[1: , 2: ]", TextLine.split("\r\n").toString());
    assertEquals("[1: ]", TextLine.split("").toString());
  }

  @Test
  void aLineIsTabbedWhereATabPartsItsWords() {
    assertTrue(TextLine.split("a\tb").get(0).isTabbed());
    assertFalse(TextLine.split("\ta \t").get(0).isTabbed());
  }

  @Test
  void aLineOfWhiteSpaceOfAnyKindIsBlank() {
    assertTrue(TextLine.split(" \t\u3000\u200b\u00a0").get(0).isBlank());
    assertFalse(TextLine.split(" \u3000㎡").get(0).isBlank());
    assertFalse(TextLine.split("。").get(0).isBlank());
  }

  @Test
  void aLongRunOfEmptyLinesIsCutAndTheNumbersStay() {
    char[] empty = new char[5_000];
    Arrays.fill(empty, '\n');

    ImmutableList<TextLine> lines = TextLine.split("a" + new String(empty) + "b");

    // The line of a, a thousand empty ones of 4,999, and the line of b.
    assertEquals(1_002, lines.size());
    assertEquals("5001: b", lines.get(lines.size() - 1).toString());
  }
}
