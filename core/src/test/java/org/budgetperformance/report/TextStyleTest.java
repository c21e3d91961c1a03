package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Lines are broken where a terminal is full, as Chinese and Latin text are broken. */
class TextStyleTest {
  private static String wrapped(int columns, int indent, String line) {
    StringBuilder text = new StringBuilder();
    TextStyle.PLAIN.wrappedAt(columns).add(text, indent, line);
    return text.toString();
  }

  @Test
  void withoutAWidthALineIsAsLongAsItIs() {
    StringBuilder text = new StringBuilder();
    TextStyle.PLAIN.add(text, 2, "一二三四五六七八九十一二三四五六七八九十");
    assertEquals("  一二三四五六七八九十一二三四五六七八九十\n", text.toString());
  }

  @Test
  void aWideCharacterTakesTwoColumns() {
    assertEquals("一二三四五六七八九十\n  一二\n", wrapped(20, 0, "一二三四五六七八九十一二"));
    assertEquals("a一二三四五六七八九\n  十\n", wrapped(20, 0, "a一二三四五六七八九十"));
  }

  @Test
  void wordsAndNumbersStayWhole() {
    assertEquals("一二三四五六七八\n  163.38万元\n", wrapped(20, 0, "一二三四五六七八163.38万元"));
    assertEquals("twelve columns and\n  more\n", wrapped(20, 0, "twelve columns and more"));
  }

  @Test
  void aLineBeginsWithNoClosingAndEndsWithNoOpeningSign() {
    assertEquals("一二三四五六七八九\n  十，一\n", wrapped(20, 0, "一二三四五六七八九十，一"));
    assertEquals("一二三四五六七八九\n  （十）\n", wrapped(20, 0, "一二三四五六七八九（十）"));
  }

  @Test
  void whatDoesNotFitGoesOnTwoFurtherToTheRight() {
    assertEquals("  一二三四五六七八九\n    十\n", wrapped(20, 2, "一二三四五六七八九十"));
  }

  @Test
  void aColourTakesNoColumn() {
    String red = "\u001b[1;31m[错误]\u001b[0m";
    assertEquals(red + " 一二三四五六\n", wrapped(20, 0, red + " 一二三四五六"));
  }

  @Property(seed = "20241130")
  void noLineIsWiderAndNothingIsLost(
      @ForAll String anything, @ForAll @IntRange(min = 20, max = 90) int columns) {
    String line = Shown.of(anything);
    StringBuilder left = new StringBuilder();
    for (String part : wrapped(columns, 4, line).split("\n", -1)) {
      int width = part.codePoints().map(TextWidth::of).sum();
      assertTrue(width <= columns, part);
      left.append(part.replace(" ", ""));
    }
    assertEquals(line.replace(" ", ""), left.toString());
  }
}
