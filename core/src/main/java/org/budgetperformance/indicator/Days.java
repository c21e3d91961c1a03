package org.budgetperformance.indicator;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/** A day, month or year as it stands in a text, any of its parts but not all missing. */
final class Days {
  private static final int NONE_SUCH = 99;

  /** Spreadsheets count from here on, as they take 1900 for a leap year. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** The first day of 2000. */
  private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);

  /** The last day of 2099. */
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);

  private static final int LONGEST_TIMESTAMP = 40;
  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "\\s*(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)(?:\\s+|T)"
              + "\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:\\.\\d{1,9})?)?\\s*");

  /** 0 where it is not stated, and so are the others. */
  final int year;

  final int month;
  final int day;

  /** Where it ends in the text. */
  final int end;

  private Days(int year, int month, int day, int end) {
    this.year = year;
    this.month = month;
    this.day = day;
    this.end = end;
  }

  /** Returns whether digits are a year of this or the last century. */
  static boolean isYear(String digits) {
    return digits.length() == 4
        && (digits.startsWith("19") || digits.startsWith("20"))
        && Numbers.isDigit(digits.charAt(2))
        && Numbers.isDigit(digits.charAt(3));
  }

  /** Reads a date with 年, 月 and 日, or with one sign between its parts; null if there is none. */
  @Nullable
  static Days at(String text, int start) {
    int end = digitsEnd(text, start);
    int number = number(text, start, end);
    if (isYear(text.substring(start, end)) && end < text.length()) {
      char sign = text.charAt(end);
      if (sign == '年') {
        Days rest = monthAt(text, end + 1);
        return rest == null
            ? new Days(number, 0, 0, end + 1)
            : new Days(number, rest.month, rest.day, rest.end);
      }
      return sign == '.' || sign == '-' || sign == '/' ? signed(text, number, end) : null;
    }
    return monthAt(text, start);
  }

  /** Returns the day that a text is as most are written, 2025年3月15日; empty if it is not. */
  static Optional<LocalDate> plain(String text) {
    Days days = text.startsWith("年", 4) && text.endsWith("日") ? at(text, 0) : null;
    return days != null && days.end == text.length() && days.day != 0 && days.exists()
        ? Optional.of(LocalDate.of(days.year, days.month, days.day))
        : Optional.empty();
  }

  /**
   * Returns the day whose number a spreadsheet keeps (日期序列号), 45657 for 2024年12月31日; empty if it is none of
   * this century, or no number of days at all.
   */
  static Optional<LocalDate> serial(Quantity number) {
    BigDecimal days = number.value();
    boolean day =
        number.unit().equals(Unit.NONE)
            && days.signum() > 0
            && days.stripTrailingZeros().scale() <= 0
            && days.compareTo(FIRST_SERIAL) >= 0
            && days.compareTo(LAST_SERIAL) <= 0;
    return day ? Optional.of(DAY_ZERO.plusDays(days.longValueExact())) : Optional.empty();
  }

  /** Returns a text without the time of day that a program writes behind a day: 2024-12-31 00:00:00. */
  static String withoutTime(String text) {
    if (text.length() > LONGEST_TIMESTAMP || (text.indexOf(':') < 0 && text.indexOf('：') < 0)) {
      return text;
    }
    Matcher time = TIMESTAMP.matcher(text);
    return time.matches() ? time.group(1) : text;
  }

  /** Reads a month, with its day or without; null if there is none. */
  @Nullable
  static Days monthAt(String text, int start) {
    int end = digitsEnd(text, start);
    if (end == start || end - start > 2 || !text.startsWith("月", end)) {
      return null;
    }
    int dayStart = end + 1;
    int dayEnd = digitsEnd(text, dayStart);
    boolean day =
        dayEnd > dayStart
            && dayEnd - dayStart <= 2
            && (text.startsWith("日", dayEnd) || text.startsWith("号", dayEnd));
    return new Days(
        0,
        number(text, start, end),
        day ? number(text, dayStart, dayEnd) : 0,
        day ? dayEnd + 1 : dayStart);
  }

  /** Returns whether all parts that are stated are possible. */
  boolean exists() {
    if (month == 0) {
      return true;
    }
    if (month > Month.values().length) {
      return false;
    }
    return day == 0 || day <= (year == 0 ? Month.of(month).maxLength() : lastDay());
  }

  /** Returns the last day that it stands for, within its year. */
  MonthDay last() {
    int lastMonth = month == 0 ? Month.values().length : month;
    return MonthDay.of(lastMonth, day == 0 ? Month.of(lastMonth).maxLength() : day);
  }

  /** Returns the date as it is commonly written. */
  String words() {
    return (year == 0 ? "" : year + "年")
        + (month == 0 ? "" : month + "月")
        + (day == 0 ? "" : day + "日");
  }

  /** Returns the end of the run of digits that starts at an index. */
  static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Numbers.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  @Nullable
  private static Days signed(String text, int year, int sign) {
    int monthEnd = digitsEnd(text, sign + 1);
    if (monthEnd == sign + 1 || monthEnd > sign + 3) {
      return null;
    }
    int month = number(text, sign + 1, monthEnd);
    boolean another = monthEnd < text.length() && text.charAt(monthEnd) == text.charAt(sign);
    int dayEnd = another ? digitsEnd(text, monthEnd + 1) : monthEnd;
    if (!another) {
      return text.charAt(sign) == '.' ? null : new Days(year, month, 0, monthEnd);
    }
    boolean day = dayEnd > monthEnd + 1 && dayEnd <= monthEnd + 3;
    return day ? new Days(year, month, number(text, monthEnd + 1, dayEnd), dayEnd) : null;
  }

  private int lastDay() {
    try {
      return LocalDate.of(year, month, 1).lengthOfMonth();
    } catch (DateTimeException e) {
      return 0;
    }
  }

  /** Returns the number of a month, day or year, one that no month has for 0. */
  private static int number(String text, int start, int end) {
    int number = end - start > 4 || end == start ? 0 : Integer.parseInt(text.substring(start, end));
    return number == 0 ? NONE_SUCH : number;
  }
}
