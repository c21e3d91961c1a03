package org.budgetperformance.text;

import com.google.common.base.CharMatcher;

/**
 * A text as personal details are looked for in it: digits, letters, dashes and spaces in one form each,
 * without what is not seen; and which of its characters are to be hidden.
 *
 * <p>Indices are those of the folded characters. Mutable and not thread-safe.
 */
final class FoldedText {
  private static final CharMatcher DASH = CharMatcher.anyOf("‐‑‒–—―−﹣ー").precomputed();
  private static final CharMatcher LINE_END = CharMatcher.anyOf("\n\r\u2028\u2029\u0085");

  /** A number of fewer digits shows only its first. */
  private static final int SHORT = 8;

  private static final int ESCAPED = 3;
  private static final char RARE_HAN = '\u3400';

  /** So many spaces may stand between two characters of a word, as in 联 系 人. */
  private static final int MOST_SPACES = 4;

  private final String text;
  private final char[] folded;
  private final int[] index;
  private final boolean[] hidden;
  private final int length;
  private boolean hides;

  FoldedText(String text) {
    this.text = text;
    this.folded = new char[text.length()];
    this.index = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      char sign = c == '%' ? sign(text, i) : 0;
      char seen = sign == 0 ? fold(c) : sign;
      if (seen != 0) {
        folded[count] = seen;
        index[count++] = i;
      }
      i += sign == 0 ? Character.charCount(c) : ESCAPED;
    }
    this.length = count;
    this.hidden = new boolean[count];
  }

  /** Returns the sign that places and addresses write as %3A and the like, 0 if there is none. */
  private static char sign(String text, int at) {
    int value = at + ESCAPED <= text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
    switch (value < 0 ? ' ' : text.charAt(at + 1)) {
      case '2':
        return value == 0xf ? '/' : value == 3 ? '#' : value == 0 ? ' ' : 0;
      case '3':
        return value == 0xa ? ':' : 0;
      case '7':
        return value == 0xe ? '~' : 0;
      default:
        return 0;
    }
  }

  /** Returns the one form of a character, 0 if it is not seen. */
  private static char fold(int c) {
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    } else if (c > Character.MAX_VALUE) {
      return Character.isIdeographic(c) ? RARE_HAN : '?';
    }
    char one = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : (char) c;
    if (one >= 'A' && one <= 'Z') {
      return (char) (one + 'a' - 'A');
    } else if (one == '\t' || (one > ' ' && one < 0x7f) || isHan(one)) {
      return one;
    } else if (LINE_END.matches(one)) {
      return '\n';
    } else if (DASH.matches(one)) {
      return '-';
    } else if (Character.isSpaceChar(one)) {
      return ' ';
    }
    boolean unseen = Character.isISOControl(one) || Character.getType(one) == Character.FORMAT;
    return unseen ? 0 : one;
  }

  static boolean isHan(char c) {
    return (c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff');
  }

  int length() {
    return length;
  }

  /** Returns a character, a line end before the beginning and from the end on. */
  char at(int i) {
    return i >= 0 && i < length ? folded[i] : '\n';
  }

  boolean isDigit(int i) {
    char c = at(i);
    return c >= '0' && c <= '9';
  }

  boolean isLetter(int i) {
    char c = at(i);
    return c >= 'a' && c <= 'z';
  }

  boolean isHan(int i) {
    return isHan(at(i));
  }

  /** Returns the end of the digits that stand at an index. */
  int digits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  /** Returns the end of the characters of a set that stand at an index, at most so many. */
  int skip(int from, String set, int most) {
    int end = from;
    while (end - from < most && end < length && set.indexOf(folded[end]) >= 0) {
      end++;
    }
    return end;
  }

  /** Returns where the characters of a set begin that end at an index, at most so many. */
  int skipBack(int to, String set, int most) {
    int begin = to;
    while (to - begin < most && begin > 0 && set.indexOf(folded[begin - 1]) >= 0) {
      begin--;
    }
    return begin;
  }

  /** Returns the end of a word that stands at an index, with or without spaces in it, or -1. */
  int after(int from, String word) {
    int at = from;
    for (int i = 0; i < word.length(); i++) {
      at = i == 0 ? at : skip(at, " ", MOST_SPACES);
      if (at(at) != word.charAt(i)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** Returns the beginning of a word that ends at an index, with or without spaces in it, or -1. */
  int before(int to, String word) {
    int at = to;
    for (int i = word.length() - 1; i >= 0; i--) {
      at = i == word.length() - 1 ? at : skipBack(at, " ", MOST_SPACES);
      if (at(at - 1) != word.charAt(i)) {
        return -1;
      }
      at--;
    }
    return at;
  }

  /** Returns where other folded characters stand from an index on, or -1. */
  int indexOf(String part, int from) {
    for (int i = from; i + part.length() <= length; i++) {
      int same = 0;
      while (same < part.length() && folded[i + same] == part.charAt(same)) {
        same++;
      }
      if (same == part.length()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the characters from an index to another. */
  String part(int begin, int end) {
    return new String(folded, begin, end - begin);
  }

  boolean isHidden(int i) {
    return i >= 0 && i < length && hidden[i];
  }

  /** Hides a number but for its first three and last four digits, a short one but for the first. */
  void hideNumber(int begin, int end) {
    int count = 0;
    for (int i = begin; i < end; i++) {
      count += isDigit(i) || isLetter(i) ? 1 : 0;
    }
    int nth = 0;
    for (int i = begin; i < end; i++) {
      if (isDigit(i) || isLetter(i)) {
        hide(i, isLeftOut(nth++, count));
      }
    }
  }

  /** Hides all digits, as of an extension. */
  void hideDigits(int begin, int end) {
    for (int i = begin; i < end; i++) {
      hide(i, isDigit(i));
    }
  }

  /** Hides a name but for its first character; one of a single character altogether. */
  void hideName(int begin, int end) {
    for (int i = begin; i < end; i++) {
      hide(i, (i > begin || end - begin == 1) && at(i) != ' ');
    }
  }

  /** Hides every name but for its first character, and the digits as if they were one number. */
  void hideAll() {
    int count = 0;
    for (int i = 0; i < length; i++) {
      count += isDigit(i) ? 1 : 0;
    }
    int nth = 0;
    for (int i = 0; i < length; i++) {
      if (isDigit(i)) {
        hide(i, isLeftOut(nth++, count));
      } else if (isHan(i) || isLetter(i)) {
        boolean first = !isHan(i - 1) && !isLetter(i - 1);
        hide(i, !first || !(isHan(i + 1) || isLetter(i + 1)));
      }
    }
  }

  private static boolean isLeftOut(int nth, int count) {
    return count < SHORT ? nth > 0 : nth >= 3 && nth < count - 4;
  }

  private void hide(int i, boolean hide) {
    hidden[i] |= hide;
    hides |= hide;
  }

  /** Returns the text with a star for each character that is hidden. */
  @Override
  public String toString() {
    if (!hides) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i < length; i++) {
      if (hidden[i]) {
        shown.append(text, from, index[i]).append('*');
        from = index[i] + Character.charCount(text.codePointAt(index[i]));
      }
    }
    return shown.append(text, from, text.length()).toString();
  }
}
