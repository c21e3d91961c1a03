package org.budgetperformance.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Numbers of days as the dates that a workbook shows for them. */
final class Dates {
  /** The last day of the year 9999. */
  private static final int MOST = 2_958_465;

  /** A day that never was: 29 February 1900. */
  private static final int LEAP = 60;

  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

  /** The characters of a day such as 2025-04-30. */
  private static final int ISO = 10;

  private static final long SECONDS = 86_400;

  private Dates() {}

  static boolean isDate(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST + 1L)) < 0;
  }

  /** Returns a date that is stored in the form of ISO 8601 as a format shows it. */
  static String show(String iso, NumberFormat format) {
    String day = iso.length() > ISO ? iso.substring(0, ISO) : iso;
    try {
      LocalDate date = LocalDate.parse(day);
      boolean isDate = format.kind() == NumberFormat.Kind.DATE;
      return isDate ? show(date, format.code(), "") : day;
    } catch (DateTimeParseException e) {
      return day;
    }
  }

  /**
   * Returns a date as a format shows it, its parts in their usual order.
   *
   * @param number the number of days, for which {@link #isDate} holds
   * @param letters the letters of the format
   * @param from1904 whether days count from 1904
   */
  static String show(BigDecimal number, String letters, boolean from1904) {
    int serial = number.setScale(0, RoundingMode.DOWN).intValueExact();
    boolean day = letters.indexOf('d') >= 0;
    boolean year = letters.indexOf('y') >= 0;
    boolean hours = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    String time = hours ? time(number.subtract(BigDecimal.valueOf(serial))) : "";
    if (!day && !year && letters.indexOf('m') < 0) {
      return time;
    } else if (!day && !year && hours) {
      return time; // the m is one of minutes
    } else if (!from1904 && serial == LEAP) {
      return "1900-02-29";
    }
    LocalDate date =
        from1904
            ? FROM_1904.plusDays(serial)
            : FROM_1900.plusDays(serial > LEAP ? serial - 1L : serial);
    return show(date, letters, time);
  }

  private static String show(LocalDate date, String letters, String time) {
    boolean day = letters.indexOf('d') >= 0;
    boolean year = letters.indexOf('y') >= 0;
    StringBuilder text = new StringBuilder();
    boolean months = letters.indexOf('m') >= 0;
    boolean hanzi = letters.indexOf('年') >= 0 || letters.indexOf('月') >= 0;
    if (hanzi) {
      text.append(year ? date.getYear() + "年" : "");
      text.append(months ? date.getMonthValue() + "月" : "");
      text.append(day ? date.getDayOfMonth() + "日" : "");
    } else {
      text.append(year ? String.valueOf(date.getYear()) : "");
      text.append(months ? two(date.getMonthValue(), text) : "");
      text.append(day ? two(date.getDayOfMonth(), text) : "");
    }
    boolean midnight = time.startsWith("00:00");
    return text.append(midnight || time.isEmpty() ? "" : " " + time).toString();
  }

  private static String two(int number, StringBuilder before) {
    return (before.length() > 0 ? "-" : "") + (number < 10 ? "0" : "") + number;
  }

  private static String time(BigDecimal day) {
    long seconds =
        day.multiply(BigDecimal.valueOf(SECONDS)).setScale(0, RoundingMode.HALF_UP).longValue();
    LocalTime time = LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS - 1));
    return time.toString();
  }
}
