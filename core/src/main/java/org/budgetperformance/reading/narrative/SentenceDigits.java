package org.budgetperformance.reading.narrative;

/** The numbers in the text of a sentence. */
final class SentenceDigits {
  private SentenceDigits() {}

  static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Returns the end of the run of digits that starts at an index. */
  static int end(String text, int start) {
    int end = start;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  /** Returns the end of the number that starts at an index: digits, thousands, decimals. */
  static int numberEnd(String text, int start) {
    int end = end(text, start);
    while (end > start && text.startsWith(",", end) && end(text, end + 1) == end + 4) {
      end += 4;
    }
    int decimals = end > start && text.startsWith(".", end) ? end(text, end + 1) : end;
    return decimals > end + 1 ? decimals : end;
  }

  /** Returns the index of the first digit from an index on, or -1. */
  static int first(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isDigit(text, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean contains(String text) {
    return first(text, 0) >= 0;
  }
}
