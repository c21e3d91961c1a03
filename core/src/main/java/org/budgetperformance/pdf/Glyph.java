package org.budgetperformance.pdf;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;

/** A character where it stands on a page, or several that are drawn as one. Immutable. */
final class Glyph {
  /** What a character is that a font does not say. */
  static final String UNKNOWN = "\ufffd";

  private final String text;
  private final Area area;
  private final boolean isUpwards;

  Glyph(String text, Area area, boolean isUpwards) {
    this.text = usual(text);
    this.area = area;
    this.isUpwards = isUpwards;
  }

  /** A font may know a character by the number of its twin: the radical 金 for the word, ﬁ for two letters. */
  private static String usual(String text) {
    char first = text.isEmpty() ? 0 : text.charAt(0);
    boolean hasTwin =
        (first >= '\u2e80' && first < '\u2fe0') || (first >= '\uf900' && first < '\ufb07');
    return hasTwin ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  String text() {
    return text;
  }

  Area area() {
    return area;
  }

  /** Returns whether its line is to be read from the bottom up. */
  boolean isUpwards() {
    return isUpwards;
  }

  boolean isBlank() {
    return CharMatcher.whitespace().matchesAllOf(text);
  }

  /** Returns whether a line may not be broken between this and another such: letters of Latin, and digits. */
  boolean isLatin() {
    return !isBlank() && text.charAt(0) < '\u2e80';
  }
}
