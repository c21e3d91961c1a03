package org.budgetperformance.indicator;

import java.time.Month;
import java.time.MonthDay;
import javax.annotation.Nullable;

/** Reads quarters: 第四季度, 2024年一季度, 三季度末. */
final class QuarterReader {
  private static final String NUMERALS = "一二三四";
  private static final String QUARTER = "季度";

  private QuarterReader() {}

  /** Returns the last day of a quarter from 1 to 4. */
  static MonthDay lastDay(int quarter) {
    Month month = Month.of(3 * quarter);
    return MonthDay.of(month, month.maxLength());
  }

  /** Returns what a compact body says about a quarter, or null if it is about something else. */
  @Nullable
  static Content read(String body) {
    boolean dated = body.length() > 5 && Days.isYear(body.substring(0, 4)) && body.charAt(4) == '年';
    int start = dated ? 5 : 0;
    boolean ordinal = body.startsWith("第", start);
    int at = ordinal ? start + 1 : start;
    if (at >= body.length() || !body.startsWith(QUARTER, at + 1)) {
      return null;
    }
    char c = body.charAt(at);
    boolean digit = c >= '1' && c <= '4';
    int quarter = digit ? c - '0' : NUMERALS.indexOf(c) + 1;
    if (quarter == 0) {
      return null;
    }
    int year = dated ? Integer.parseInt(body.substring(0, 4)) : 0;
    switch (body.substring(at + 1 + QUARTER.length())) {
      case "":
      case "内":
      case "完成":
      case "内完成":
        return Content.words(
            Content.Form.PERIOD, (dated ? year + "年" : "") + "第" + quarter + QUARTER);
      case "末":
      case "底":
      case "末前":
      case "底前":
      case "末前完成":
      case "底前完成":
        return Content.day(year, lastDay(quarter)).noLater();
      case "前":
      case "前完成":
        Content within = Content.day(year, lastDay(quarter)).noLater();
        if (quarter == 1) {
          return Content.unreadable(Problem.SEVERAL_READINGS);
        }
        return Content.unreadable(
            Problem.SEVERAL_READINGS,
            (dated ? year + "年" : "") + "第" + quarter + QUARTER + "前",
            Content.day(year, lastDay(quarter - 1)).noLater(),
            within);
      default:
        return null;
    }
  }
}
