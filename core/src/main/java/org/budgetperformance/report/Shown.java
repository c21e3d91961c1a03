package org.budgetperformance.report;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import org.budgetperformance.text.PersonalDetails;

/**
 * Text of others made fit to be shown (文本净化): what would act instead of being seen is written out, and what
 * says who a person is is hidden.
 *
 * <p>Control characters, as those that colour a terminal, and the marks that turn the direction of
 * writing become {@code [U+202E]}; half of a character outside the basic plane becomes U+FFFD. Tabs and
 * line ends become spaces.
 */
final class Shown {
  private static final char REPLACEMENT = '\ufffd';
  private static final CharMatcher SPACE = CharMatcher.anyOf("\t\n\r\u2028\u2029\u0085");
  private static final CharMatcher ACTING =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.anyOf("\u061c\u200e\u200f\u2028\u2029\ufeff"))
          .or(CharMatcher.inRange('\u202a', '\u202e'))
          .or(CharMatcher.inRange('\u2066', '\u206f'))
          .or(CharMatcher.inRange('\ufff9', '\ufffb'))
          .or(CharMatcher.inRange(Character.MIN_SURROGATE, Character.MAX_SURROGATE))
          .or(CharMatcher.inRange('\ufdd0', '\ufdef'))
          .or(CharMatcher.inRange('\ufffe', '\uffff'))
          .precomputed();

  private Shown() {}

  /** Returns a text with nothing in it that acts or says who a person is. */
  static String of(String text) {
    return of(text, PersonalDetails.known());
  }

  /**
   * Returns a text with nothing in it that acts or says who a person is.
   *
   * @param details how persons are known
   */
  static String of(String text, PersonalDetails details) {
    return asItIs(details.mask(text));
  }

  /** Returns a text with nothing in it that acts, and all else as it is. */
  static String asItIs(String text) {
    int first = ACTING.indexIn(text);
    if (first < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(shown, c);
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  /**
   * Returns at most so many characters of a text, with an ellipsis if that is not all. It is masked
   * before it is cut, since half a number is not known as one.
   */
  static String brief(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String masked = PersonalDetails.known().mask(text);
    int end = Character.isHighSurrogate(masked.charAt(most - 1)) ? most - 1 : most;
    return masked.substring(0, end) + "…";
  }

  private static void append(StringBuilder shown, int c) {
    if (Character.isSupplementaryCodePoint(c)) {
      shown.appendCodePoint(c);
    } else if (SPACE.matches((char) c)) {
      shown.append(' ');
    } else if (Character.isSurrogate((char) c)) {
      shown.append(REPLACEMENT);
    } else if (ACTING.matches((char) c)) {
      shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
    } else {
      shown.append((char) c);
    }
  }
}
