package org.budgetperformance.indicator;

import java.math.BigDecimal;
import javax.annotation.Nullable;

/** Figures that look like a date, or like another figure whose comparator was misread. */
final class Suspicion {
  private Suspicion() {}

  /** Returns what may be wrong with a value that has no comparator and no words, or null. */
  @Nullable
  static Problem ofBare(FigureValue value, Unit unit, boolean target) {
    String digits = value.digits;
    if (unit.equals(Unit.NONE)) {
      boolean date = isCompactDate(digits) || isYearAndMonth(digits);
      return date || (target && isRecentYear(digits)) ? Problem.SEVERAL_READINGS : null;
    }
    return target && beginsLikeSign(digits) && isOddTarget(value, unit)
        ? Problem.SUSPECTED_MISREADING
        : null;
  }

  /** Returns what may be wrong with a value whose unit is one of the calendar, or null. */
  @Nullable
  static Problem ofCalendar(FigureValue value, boolean compared) {
    if (value.isUnitInBrackets) {
      return null;
    }
    switch (value.unit.label()) {
      case "年":
        return Days.isYear(value.digits) ? Problem.SEVERAL_READINGS : null;
      case "月":
        return Problem.SEVERAL_READINGS;
      case "日":
        return compared ? null : Problem.SEVERAL_READINGS;
      default:
        return null;
    }
  }

  /**
   * Returns whether two numbers without a unit may be a month and a day, or two years or months.
   */
  static boolean areDates(String first, char separator, String second) {
    boolean day =
        separator == '-' && number(first) >= 1 && number(first) <= 12 && number(second) <= 31;
    return day || Days.isYear(first) || isYearAndMonth(first);
  }

  /** An OCR program reads ≥280 as 2280; no number begins with 0, so 20… is none of these. */
  private static boolean beginsLikeSign(String digits) {
    return digits.length() >= 3 && digits.charAt(0) == '2' && digits.charAt(1) != '0';
  }

  /** Targets are round: 2200 has two digits that count, and so has the 280 in 2280. */
  private static boolean isOddTarget(FigureValue value, Unit unit) {
    if (unit.measure() == Measure.PROPORTION) {
      return value.value.compareTo(BigDecimal.valueOf(200)) >= 0;
    }
    return unit.measure() == Measure.COUNT
        && value.digits.length() > 3
        && value.digits.indexOf(',') < 0
        && value.value.stripTrailingZeros().precision() == 3;
  }

  private static boolean isCompactDate(String digits) {
    return digits.length() == 8 && Days.isYear(digits.substring(0, 4)) && digits.indexOf('.') < 0;
  }

  private static boolean isYearAndMonth(String digits) {
    if (digits.length() < 6 || digits.length() > 7 || digits.charAt(4) != '.') {
      return false;
    }
    int month = number(digits.substring(5));
    return Days.isYear(digits.substring(0, 4)) && month >= 1 && month <= 12;
  }

  private static boolean isRecentYear(String digits) {
    return digits.length() == 4 && number(digits) >= 2015 && number(digits) <= 2035;
  }

  /** Returns the number of up to four digits, or one that is too great for any of them. */
  private static int number(String digits) {
    boolean plain = digits.length() <= 4 && Days.digitsEnd(digits, 0) == digits.length();
    return plain && !digits.isEmpty() ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }
}
