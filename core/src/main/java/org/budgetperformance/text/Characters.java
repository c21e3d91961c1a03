package org.budgetperformance.text;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;

/**
 * Folding of the characters in which one text comes written (字符归一).
 *
 * <p>Every method takes time linear in the length of its argument. Stateless and thread-safe.
 */
public final class Characters {
  /** White space as it stands in copied documents: no-break, ideographic and zero-width included. */
  private static final CharMatcher SPACE =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf("\u200b\u200c\u200d\u2060\ufeff"))
          .or(CharMatcher.javaIsoControl())
          .precomputed();

  private static final int MOST_MARKS = 30;

  private Characters() {}

  /**
   * Returns a text with full-width letters, digits and signs as their ordinary forms (全角转半角).
   *
   * <p>This is Unicode's compatibility composition, so {@code ９５％} becomes {@code 95%} and
   * {@code ㎡} becomes {@code m2}. A text with heaps of marks is returned as it is, since to order the
   * marks of one heap takes the square of their number.
   *
   * @param text any text
   */
  public static String fold(String text) {
    return isOrdinary(text)
            || hasHeapedMarks(text)
            || Normalizer.isNormalized(text, Normalizer.Form.NFKC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Returns whether a text is of characters alone that folding never changes: most texts are. */
  private static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean han = c >= '一' && c <= '\u9fff';
      if (!han && c >= 0x80 && c != '。' && c != '、') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether more marks follow one another than any writing has (Unicode's stream-safe limit).
   *
   * @param text any text
   */
  public static boolean hasHeapedMarks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      marks = isMark(c) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Returns the folded text without any white space or control character, as names are compared.
   *
   * @param text any text
   */
  public static String compact(String text) {
    return SPACE.removeFrom(fold(text));
  }

  /**
   * Returns the folded text with each run of white space as one space, and none at its ends.
   *
   * @param text any text
   */
  public static String collapse(String text) {
    return SPACE.trimAndCollapseFrom(fold(text), ' ');
  }
}
