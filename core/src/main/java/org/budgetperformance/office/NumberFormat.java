package org.budgetperformance.office;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a cell shows its number (单元格格式), as far as a reader needs it: places, per cent, units beside it, dates. Of a format
 * in sections the first decides, as the others differ in colour and sign. Immutable.
 */
final class NumberFormat {
  static final NumberFormat GENERAL = new NumberFormat(Kind.GENERAL, "", 0, 0, 0, 0, "", "");

  /** What a computer calculates with has so many digits. */
  static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final String CURRENCIES = "¥￥$€£() \u00a0";

  /** What of a format decides how a number is shown. */
  enum Kind {
    GENERAL,
    NUMBER,
    DATE,
    HIDDEN
  }

  private final Kind kind;
  private final String code;
  private final int least;
  private final int most;
  private final int percents;
  private final int thousands;
  private final String before;
  private final String behind;

  private NumberFormat(
      Kind kind,
      String code,
      int least,
      int most,
      int percents,
      int thousands,
      String before,
      String behind) {
    this.kind = kind;
    this.code = code;
    this.least = least;
    this.most = most;
    this.percents = percents;
    this.thousands = thousands;
    this.before = before;
    this.behind = behind;
  }

  /** Returns the format of a code. */
  static NumberFormat of(String code) {
    return new Parser(code).parse();
  }

  Kind kind() {
    return kind;
  }

  /** Returns the code without what it quotes; of a date what its letters stand for. */
  String code() {
    return code;
  }

  boolean isPercent() {
    return percents > 0;
  }

  /** Returns whether it shows a number as thousands or millions. */
  boolean isScaled() {
    return thousands > 0;
  }

  /** Returns a number as it is shown, without separators and currencies. */
  String show(BigDecimal number) {
    BigDecimal value = rounded(number);
    int scale = Math.max(least, value.stripTrailingZeros().scale());
    return before + value.setScale(scale).toPlainString() + behind;
  }

  /** Returns what a number is when it is shown: times a hundred if that is per cent. */
  BigDecimal rounded(BigDecimal number) {
    return number
        .scaleByPowerOfTen(2 * percents - 3 * thousands)
        .setScale(most, RoundingMode.HALF_UP);
  }

  /** Reads the first section of a code. */
  private static final class Parser {
    private static final int MOST_PLACES = 15;

    private final String code;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private int digits;
    private int least;
    private int most;
    private int percents;
    private int thousands;
    private boolean point;
    private boolean condition;

    Parser(String code) {
      this.code = code;
    }

    NumberFormat parse() {
      int at = 0;
      while (at < code.length() && code.charAt(at) != ';') {
        at = next(at);
      }
      String letters = Ascii.toLowerCase(plain.toString());
      if (code.isEmpty() || letters.contains("general") || plain.indexOf("@") >= 0 || condition) {
        return GENERAL;
      } else if (digits == 0 && letters.matches(".*[ymdhs].*")) {
        return new NumberFormat(Kind.DATE, letters, 0, 0, 0, 0, "", "");
      } else if (digits == 0) {
        return new NumberFormat(Kind.HIDDEN, "", 0, 0, 0, 0, "", "");
      } else if (letters.indexOf('e') >= 0 || letters.indexOf('/') >= 0) {
        return GENERAL;
      }
      return new NumberFormat(
          Kind.NUMBER,
          "",
          Math.min(least, MOST_PLACES),
          Math.min(most, MOST_PLACES),
          Math.min(percents, 1),
          Math.min(thousands, 3),
          before.toString(),
          (percents > 0 ? "%" : "") + behind);
    }

    /** Takes what stands at an index, and returns the index behind it. */
    private int next(int at) {
      char c = code.charAt(at);
      switch (c) {
        case '"':
          int end = code.indexOf('"', at + 1);
          literal(code.substring(at + 1, end < 0 ? code.length() : end));
          return end < 0 ? code.length() : end + 1;
        case '\\':
          literal(code.substring(at + 1, Math.min(code.length(), at + 2)));
          return at + 2;
        case '_':
        case '*':
          return at + 2;
        case '[':
          int close = code.indexOf(']', at);
          String inside = code.substring(at + 1, close < 0 ? code.length() : close);
          condition |= inside.matches("[<>=].*");
          plain.append(inside.matches("[hHmMsS]+") ? inside : "");
          return close < 0 ? code.length() : close + 1;
        case '0':
        case '#':
        case '?':
          digits++;
          thousands = 0;
          most += point ? 1 : 0;
          least += point && c == '0' ? 1 : 0;
          return at + 1;
        case '.':
          point |= digits > 0 || at + 1 < code.length();
          plain.append(c);
          return at + 1;
        case ',':
          thousands += digits > 0 ? 1 : 0;
          return at + 1;
        case '%':
          percents++;
          return at + 1;
        default:
          plain.append(c);
          if (c > 0x7f) {
            literal(String.valueOf(c));
          }
          return at + 1;
      }
    }

    private void literal(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (CURRENCIES.indexOf(text.charAt(i)) < 0) {
          (digits == 0 ? before : behind).append(text.charAt(i));
          plain.append(text.charAt(i) > 0x7f ? String.valueOf(text.charAt(i)) : "");
        }
      }
    }
  }
}
