package org.budgetperformance.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folding of characters. */
class CharactersTest {
  @ParameterizedTest
  @CsvSource({"９５％, 95%", "（其中）, (其中)", "ＡＢＣ, ABC", "㎡, m2", "万元, 万元"})
  void fullWidthFoldsToItsOrdinaryForm(String text, String folded) {
    assertEquals(folded, Characters.fold(text));
  }

  /** The usual characters are folded without asking Unicode's tables; the result is theirs. */
  @Test
  void everyCharacterFoldsAsUnicodeSays() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "预ａ" + (char) c + "１算";
      assertEquals(
          Normalizer.normalize(text, Normalizer.Form.NFKC),
          Characters.fold(text),
          () -> Integer.toHexString(text.charAt(2)));
    }
  }

  @Test
  void compactLeavesOutTheSameCharactersWhereverTheyStand() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String alone = Characters.compact(String.valueOf((char) c));
      if (alone.isEmpty()) {
        assertEquals("预算", Characters.compact("预" + (char) c + "算"), Integer.toHexString(c));
      }
    }
  }

  @Test
  void everyCharacterFoldsAsUnicodeSaysBetweenTwoOthers() {
    for (int c = 0; c < Character.MIN_SURROGATE; c++) {
      String text = "a" + (char) c + "文" + (char) c;
      assertEquals(Normalizer.normalize(text, Normalizer.Form.NFKC), Characters.fold(text));
    }
  }

  @Test
  void compactIsFoldedWithoutTheSpaces() {
    for (int c = ' '; c < Character.MIN_SURROGATE; c++) {
      String text = "１ " + (char) c + "\u3000万 ";
      assertEquals(
          Characters.collapse(Characters.fold(text)).replace(" ", ""), Characters.compact(text));
    }
  }

  @Test
  void compactHasNoSpaceOfAnyKind() {
    assertEquals("163.38万元", Characters.compact(" 163 .38\u00a0万\u3000元\u200b\ufeff\t\n"));
  }

  @Test
  void collapseLeavesOneSpaceBetweenWordsAndNoneAround() {
    assertEquals("达成 年度 指标", Characters.collapse("\u3000达成 \t\n年度\u00a0指标 "));
  }

  @Test
  void nothingStaysNothing() {
    assertEquals("", Characters.compact(" \u3000"));
    assertEquals("", Characters.collapse(""));
  }

  @Test
  void heapsOfMarksAreLeftAsTheyAreAndTakeNoTime() {
    // Ordering one heap of marks takes the square of its length: minutes for this one.
    StringBuilder heap = new StringBuilder("a");
    for (int i = 0; i < 500_000; i++) {
      heap.append(i % 2 == 0 ? '\u0301' : '\u0323');
    }
    String text = heap.toString();

    assertEquals(
        text, assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Characters.fold(text)));
  }
}
