package org.budgetperformance.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void aLongRunOfEmptyLinesIsCutAndTheNumbersStay() {
    char[] empty = new char[5_000];
    Arrays.fill(empty, '\n');

    ImmutableList<TextLine> lines = TextLine.split("a" + new String(empty) + "b");

    // The line of a, a thousand empty ones of 4,999, and the line of b.
    assertEquals(1_002, lines.size());
    assertEquals("5001: b", lines.get(lines.size() - 1).toString());
  }
}
