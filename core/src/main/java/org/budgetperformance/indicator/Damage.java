package org.budgetperformance.indicator;

import com.google.common.base.CharMatcher;
import javax.annotation.Nullable;

/** Signs that a text was never filled in, or was damaged on its way. */
final class Damage {
  private static final CharMatcher BLANKS = CharMatcher.anyOf("*_□☐×").precomputed();
  private static final CharMatcher ROUND = CharMatcher.anyOf("Oo〇○◯").precomputed();
  private static final CharMatcher STROKES = CharMatcher.anyOf("lI|").precomputed();
  private static final CharMatcher LETTERS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));

  private Damage() {}

  /** Returns what is wrong with the characters of a compact text, or null if nothing is. */
  @Nullable
  static Problem of(String text) {
    boolean common = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isCommon(c)) {
        i++;
        continue;
      }
      common = false;
      if (c == '\ufffd' || isBroken(c)) {
        return Problem.SUSPECTED_MISREADING;
      }
      if (!isOrdinary(c)) {
        return Problem.NOTHING_RECOGNISED;
      }
      i += Character.charCount(c);
    }
    return common ? null : ofSigns(text);
  }

  /** Returns what is wrong with the signs and letters of a text, or null if nothing is. */
  @Nullable
  private static Problem ofSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isCommon(text.charAt(i)) && isBlank(text, i)) {
        return Problem.PLACEHOLDER;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isCommon(text.charAt(i)) && isMisread(text, i)) {
        return Problem.SUSPECTED_MISREADING;
      }
    }
    return null;
  }

  /** Of these no single one is damage: most are. */
  private static boolean isCommon(int c) {
    return (c >= '一' && c <= '\u9fa5') || (c >= '0' && c <= '9');
  }

  private static boolean isBroken(int c) {
    int type = Character.getType(c);
    return type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  /** Chinese characters, printable ASCII, 〇, and signs that are no letter, number or mark. */
  private static boolean isOrdinary(int c) {
    if (c < 0x80 || c == '〇' || CellText.isHan(c)) {
      return c >= ' ' && c != '\\';
    }
    switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION:
      case Character.DASH_PUNCTUATION:
      case Character.START_PUNCTUATION:
      case Character.END_PUNCTUATION:
      case Character.INITIAL_QUOTE_PUNCTUATION:
      case Character.FINAL_QUOTE_PUNCTUATION:
      case Character.OTHER_PUNCTUATION:
      case Character.MATH_SYMBOL:
      case Character.CURRENCY_SYMBOL:
      case Character.OTHER_SYMBOL:
        return true;
      default:
        return false;
    }
  }

  private static boolean isBlank(String text, int i) {
    char c = text.charAt(i);
    boolean times = c == '*' || c == '×';
    boolean product =
        times && ((isDigit(text, i - 1) && isDigit(text, i + 1)) || isOfUnits(text, i));
    boolean gap = text.startsWith("()", i) && (text.length() == 2 || beforeUnit(text, i + 2));
    if (gap || (BLANKS.matches(c) && !product) || text.startsWith("...", i)) {
      return true;
    }
    boolean cross = c == 'X' || c == 'x';
    return cross && !isLetter(text, i - 1, "Xx") && !isLetter(text, i + 1, "Xx");
  }

  /** Returns whether a sign stands between units, as in 元/人*月 and 20人*天, and holds no place. */
  private static boolean isOfUnits(String text, int i) {
    int start = i;
    while (start > 0 && !isDigit(text, start - 1) && "/(*×".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start > 0
        && UnitTable.find(text.substring(start, i)) != null
        && UnitTable.match(text, i + 1) != null;
  }

  private static boolean isMisread(String text, int i) {
    char c = text.charAt(i);
    if (ROUND.matches(c)) {
      boolean beside = isDigit(text, i - 1) || isDigit(text, i + 1);
      boolean alone = !isLetter(text, i - 1, "Oo") && !isLetter(text, i + 1, "Oo");
      boolean number = c != '〇' && (beforeUnit(text, i + 1) || afterSign(text, i - 1));
      return alone && (beside || number);
    }
    if (STROKES.matches(c)) {
      boolean beside = isDigit(text, i - 1) || isDigit(text, i + 1);
      return beside && !isLetter(text, i - 1, "lI") && !isLetter(text, i + 1, "lI");
    }
    if (c == '〈' || c == '〉' || c == '?') {
      return isDigit(text, i - 1) || isDigit(text, i + 1) || text.startsWith("%", i + 1);
    }
    return false;
  }

  private static boolean beforeUnit(String text, int i) {
    return i < text.length() && !isLetter(text, i, "") && UnitTable.match(text, i) != null;
  }

  private static boolean afterSign(String text, int i) {
    return i >= 0 && Comparators.SIGNS.indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && Numbers.isDigit(text.charAt(i));
  }

  private static boolean isLetter(String text, int i, String except) {
    return i >= 0
        && i < text.length()
        && LETTERS.matches(text.charAt(i))
        && except.indexOf(text.charAt(i)) < 0;
  }
}
