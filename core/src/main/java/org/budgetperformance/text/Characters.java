package org.budgetperformance.text;

import com.google.common.annotations.Beta;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import javax.annotation.Nullable;

/**
 * Folding of the characters in which one text comes written (字符归一).
 *
 * <p>Every method takes time linear in the length of its argument. Stateless and thread-safe.
 */
@Beta
public final class Characters {
  /** White space as it stands in copied documents: no-break, ideographic and zero-width included. */
  private static final CharMatcher SPACE =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf("\u200b\u200c\u200d\u2060\ufeff"))
          .or(CharMatcher.javaIsoControl())
          .precomputed();

  private static final int MOST_MARKS = 30;

  /** The full-width forms of ASCII's printable characters, in their order. */
  private static final char FIRST_WIDE = '！';

  private static final char LAST_WIDE = '～';
  private static final char WIDE_SPACE = '\u3000';
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char DELETE = 0x7f;

  /** No text needs it: it is no character. */
  private static final char OTHER = '\uffff';

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
    String folded = foldEach(text, false);
    if (folded != null) {
      return folded;
    }
    return hasHeapedMarks(text) || Normalizer.isNormalized(text, Normalizer.Form.NFKC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /**
   * Folds a text of characters that each fold for themselves, so that nothing is to be composed.
   *
   * @param compact whether to leave out white space
   * @return null if the text has any other character
   */
  @Nullable
  private static String foldEach(String text, boolean compact) {
    char[] folded = null;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = foldOne(text.charAt(i));
      if (c == OTHER) {
        return null;
      }
      boolean kept = !compact || (c > ' ' && c != DELETE);
      if (folded == null && !(kept && c == text.charAt(i))) {
        folded = text.toCharArray();
      }
      if (folded != null && kept) {
        folded[length] = c;
      }
      length += kept ? 1 : 0;
    }
    return folded == null ? text : new String(folded, 0, length);
  }

  /** Folds a character that neither becomes several nor joins others, else returns {@link #OTHER}. */
  private static char foldOne(char c) {
    if (c < 0x80 || isSteady(c)) {
      return c;
    }
    if (c == WIDE_SPACE || c == NO_BREAK_SPACE) {
      return ' ';
    }
    return c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - FIRST_WIDE + '!') : OTHER;
  }

  /** Returns whether a character is beyond ASCII, no space, and never changed by folding. */
  private static boolean isSteady(char c) {
    if (c >= '一' && c <= '\u9fff') {
      return true;
    }
    switch (c) {
      case '。':
      case '、':
      case '“':
      case '”':
      case '‘':
      case '’':
      case '—':
      case '《':
      case '》':
      case '【':
      case '】':
      case '≥':
      case '≤':
      case '×':
        return true;
      default:
        return false;
    }
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
    if (c < 0x300 || (c >= '一' && c <= '\u9fff')) {
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
    String folded = foldEach(text, true);
    return folded != null ? folded : SPACE.removeFrom(fold(text));
  }

  /**
   * Returns whether nothing is left of a text that is made compact.
   *
   * @param text any text
   */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = foldOne(text.charAt(i));
      if (c == OTHER) {
        return compact(text).isEmpty();
      }
      if (c > ' ' && c != DELETE) {
        return false;
      }
    }
    return true;
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
