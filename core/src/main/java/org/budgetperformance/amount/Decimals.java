package org.budgetperformance.amount;

import java.math.BigDecimal;
import org.budgetperformance.text.PersonalDetails;

/** Decimal texts and whole numbers of a smallest unit. */
final class Decimals {
  /** A long has 19 digits and a sign, and a point is put into it. */
  private static final int LONGEST = 21;

  private Decimals() {}

  /**
   * Parses a plain decimal such as {@code -163.38}.
   *
   * <p>Exponents are refused: no form writes them, and {@code 1e999999999} would take the memory of
   * its digits.
   */
  static BigDecimal parse(String text) {
    boolean digit = false;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = i == 0 && (c == '-' || c == '+');
      digit |= c >= '0' && c <= '9';
      points += c == '.' ? 1 : 0;
      if (!(sign || c == '.' || (c >= '0' && c <= '9')) || points > 1) {
        throw new NumberFormatException(
            "not a plain decimal: '" + PersonalDetails.inMessage(text) + "'");
      }
    }
    if (!digit) {
      throw new NumberFormatException("no digit: '" + PersonalDetails.inMessage(text) + "'");
    }
    return new BigDecimal(text);
  }

  /** Returns how many units a value is, exactly. */
  static long units(BigDecimal value, long unitsPerOne, String what) {
    try {
      return value.multiply(BigDecimal.valueOf(unitsPerOne)).longValueExact();
    } catch (ArithmeticException e) {
      throw new ArithmeticException(
          "not a whole number of " + what + " or out of range: " + brief(value));
    }
  }

  /** Returns half a unit in the last written place, in units; 0 when that place is the unit. */
  static long halfLastPlace(BigDecimal value, long unitsPerOne) {
    long half = unitsPerOne / 2;
    for (int place = 0; place < value.scale() && half > 0; place++) {
      half /= 10;
    }
    return half;
  }

  /**
   * Returns a number of units as a plain decimal without zeros at its end, but with at least the given
   * decimals.
   */
  static String plain(long units, int scale, int atLeast) {
    StringBuilder text = new StringBuilder(LONGEST);
    append(text, units, scale, atLeast);
    return text.toString();
  }

  /** Appends a number of units as {@link #plain} returns it. */
  static void append(StringBuilder to, long units, int scale, int atLeast) {
    long digits = units;
    int decimals = scale;
    while (decimals > atLeast && digits % 10 == 0) {
      digits /= 10;
      decimals--;
    }
    int begin = to.length();
    to.append(digits);
    if (decimals == 0) {
      return;
    }
    int sign = digits < 0 ? 1 : 0;
    while (to.length() - begin - sign <= decimals) {
      to.insert(begin + sign, '0'); // 5 hundredths are 0.05
    }
    to.insert(to.length() - decimals, '.');
  }

  private static String brief(BigDecimal value) {
    return value.precision() > 40
        ? "a number of " + value.precision() + " digits"
        : value.toString();
  }
}
