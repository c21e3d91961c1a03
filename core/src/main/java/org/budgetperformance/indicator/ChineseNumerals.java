package org.budgetperformance.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** Whole numbers in Chinese numerals (中文数字), such as 十二, 一百零五 or 二〇二四. */
final class ChineseNumerals {
  /** Enough for 九千九百九十九万亿; whatever is longer is no number but a text. */
  private static final int MAX_LENGTH = 32;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final char FIRST = '〇';

  /** Other spellings, and beneath them what they spell. */
  private static final String VARIANTS = "〇两壹贰叁肆伍陆柒捌玖拾佰仟";

  private static final String PLAIN = "零二一二三四五六七八九十百千";
  private static final String ALL = DIGITS + VARIANTS + "十百千万亿";

  private ChineseNumerals() {}

  /** Returns whether a character can be part of a numeral. */
  static boolean isNumeral(char c) {
    return c >= FIRST && ALL.indexOf(c) >= 0;
  }

  /** Returns the end of the run of numerals that starts at an index. */
  static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the number, or empty if the text is none or leaves doubt, such as 三五 or 百. */
  static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH || runEnd(text, 0) < text.length()) {
      return Optional.empty();
    }
    return isDigitByDigit(text) ? digits(text) : positional(text);
  }

  private static boolean isDigitByDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Two or three digits in a row (三五, 七八) are an estimate as often as a number. */
  private static Optional<BigDecimal> digits(String text) {
    if (text.length() > 1 && text.length() < 4) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.ZERO;
    for (int i = 0; i < text.length(); i++) {
      value = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit(text.charAt(i))));
    }
    return Optional.of(value);
  }

  private static Optional<BigDecimal> positional(String text) {
    long total = 0;
    long section = 0;
    int pending = -1;
    long lastSmall = Long.MAX_VALUE;
    long lastLarge = Long.MAX_VALUE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (digit(c) == 0) {
        if (pending > 0 || i == 0 || i == text.length() - 1) {
          return Optional.empty();
        }
      } else if (digit(c) > 0) {
        if (pending > 0) {
          return Optional.empty();
        }
        pending = digit(c);
      } else if (small(c) > 0) {
        boolean leadingTen = i == 0 && small(c) == 10;
        if (small(c) >= lastSmall || (pending < 0 && !leadingTen)) {
          return Optional.empty();
        }
        section += (pending < 0 ? 1 : pending) * small(c);
        lastSmall = small(c);
        pending = -1;
      } else {
        section += Math.max(pending, 0);
        if (section == 0 || large(c) >= lastLarge) {
          return Optional.empty();
        }
        total += section * large(c);
        lastLarge = large(c);
        lastSmall = Long.MAX_VALUE;
        section = 0;
        pending = -1;
      }
    }
    char before = text.charAt(Math.max(0, text.length() - 2));
    // 三百五 is 350 in speech and 305 by its characters.
    boolean shortened = pending > 0 && (small(before) > 10 || large(before) > 0);
    return shortened
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(total + section + Math.max(pending, 0)));
  }

  private static int digit(char c) {
    return DIGITS.indexOf(plain(c));
  }

  private static long small(char c) {
    switch (plain(c)) {
      case '十':
        return 10;
      case '百':
        return 100;
      case '千':
        return 1000;
      default:
        return 0;
    }
  }

  private static long large(char c) {
    switch (c) {
      case '万':
        return 10_000L;
      case '亿':
        return 100_000_000L;
      default:
        return 0;
    }
  }

  private static char plain(char c) {
    int variant = VARIANTS.indexOf(c);
    return variant < 0 ? c : PLAIN.charAt(variant);
  }
}
