package org.budgetperformance.indicator;

import org.budgetperformance.text.Characters;

/**
 * The text of a cell as it is read: characters of one width, simplified, without white space.
 *
 * <p>Taken in time linear in the length of the text, whatever it holds.
 */
final class CellText {
  private final String text;
  private final boolean plain;
  private final boolean brokenNumber;

  private CellText(String text, boolean plain, boolean brokenNumber) {
    this.text = text;
    this.plain = plain;
    this.brokenNumber = brokenNumber;
  }

  static CellText of(String raw) {
    if (isOrdinary(raw)) {
      return new CellText(Simplified.of(withoutMarkup(Characters.compact(raw))), true, false);
    }
    boolean brokenNumber = hasBrokenNumber(raw);
    if (!isWriting(raw)) {
      return new CellText("", false, brokenNumber);
    }
    String spaceless = withoutMarkup(Characters.compact(raw)).replace('−', '-');
    return new CellText(Simplified.of(spaceless), !hasSpecialNumber(raw), brokenNumber);
  }

  /** Returns a text as {@link #of} reads it, empty if it is no writing. */
  static String compact(String raw) {
    return of(raw).text;
  }

  String text() {
    return text;
  }

  /** Returns whether the text is writing without raised, circled or broken numerals. */
  boolean isPlain() {
    return plain;
  }

  /**
   * Returns whether a line break or a gap stands between two digits, so that they may be two
   * numbers.
   */
  boolean hasBrokenNumber() {
    return brokenNumber;
  }

  /** Returns whether a character is a Chinese one or an ASCII letter. */
  static boolean isWordCharacter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isHan(c);
  }

  static boolean isGradeCharacter(int c) {
    return isWordCharacter(c) || (c >= '0' && c <= '9') || c == '、';
  }

  static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isHan(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  static boolean isHan(int c) {
    boolean common = c >= '一' && c <= '\u9fff';
    return common
        || (c > 0x80
            && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
            && Character.isLetter(c));
  }

  /** Returns whether each character is one of which nothing is to be asked, as in most cells. */
  private static boolean isOrdinary(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean ascii = c > ' ' && c < 0x7f;
      boolean wide = c >= '！' && c <= '～';
      if (!ascii && !(c >= '一' && c <= '\u9fff') && !wide && c != '≥' && c != '≤') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether all letters are of scripts that forms use, and no marks are heaped up. */
  private static boolean isWriting(String raw) {
    if (Characters.hasHeapedMarks(raw)) {
      return false;
    }
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      if (c > 0x80 && !isHan(c) && isForeign(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isForeign(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return Character.isLetter(c)
        && script != Character.UnicodeScript.LATIN
        && script != Character.UnicodeScript.COMMON
        && script != Character.UnicodeScript.HAN;
  }

  /** Raised, circled and broken numerals, which folding would turn into ordinary digits. */
  private static boolean hasSpecialNumber(String raw) {
    int before = ' ';
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      boolean usual = (c > ' ' && c < 0x7f) || (c >= '一' && c <= '\u9fff');
      boolean power = (c == '²' || c == '³') && "mｍ".indexOf(before) >= 0;
      if (!usual && Character.getType(c) == Character.OTHER_NUMBER && !power) {
        return true;
      }
      before = !usual && isSpace(c) ? before : c;
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean hasBrokenNumber(String raw) {
    boolean afterDigit = false;
    int gap = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= '一' && c <= '\u9fff') {
        afterDigit = false;
        gap = 0;
      } else if (c == '\n'
          || c == '\r'
          || c == '\t'
          || c == '\f'
          || c == '\u000b'
          || c == '\u2028'
          || c == '\u2029'
          || c == '\u0085') {
        gap += 2;
      } else if (Character.isSpaceChar(c)) {
        gap++;
      } else if (Character.isDigit(c)) {
        if (afterDigit && gap > 1) {
          return true;
        }
        afterDigit = true;
        gap = 0;
      } else {
        afterDigit = false;
        gap = 0;
      }
    }
    return false;
  }

  private static String withoutMarkup(String raw) {
    return raw.indexOf('\\') < 0
        ? raw
        : raw.replace("$", "")
            .replace("\\leqslant", "≤")
            .replace("\\geqslant", "≥")
            .replace("\\leq", "≤")
            .replace("\\geq", "≥")
            .replace("\\le", "≤")
            .replace("\\ge", "≥")
            .replace("\\pm", "±")
            .replace("\\%", "%");
  }
}
