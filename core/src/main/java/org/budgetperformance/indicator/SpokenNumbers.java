package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Numbers as people say them (口语数字) in ordinary digits: 九成五 as 95%, 四分之三 as 75%, 一半 as 50%, 一年半 as 1.5年, 半年内
 * as 0.5年内, 一年零三个月 as 15个月, 伍仟元整 as 伍仟元.
 *
 * <p>What is no decimal, such as 三分之一, stays as it is. Each is done once, in time linear in the text.
 */
final class SpokenNumbers {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  /** What may follow 一半 where it is a share. */
  private static final ImmutableSet<String> AFTER_HALF = ImmutableSet.of("", "以上", "及以上", "以下");

  private static final ImmutableList<String> HALVED =
      ImmutableList.of("年", "个月", "月", "个小时", "小时", "天", "周");

  private SpokenNumbers() {}

  /** Returns a compact text with what is said in it as digits. */
  static String inDigits(String text) {
    String whole = withoutEnd(text);
    if (whole.indexOf('成') > 0) {
      whole = tenths(whole);
    }
    if (whole.indexOf("分之") > 0) {
      whole = fraction(whole);
    }
    if (whole.indexOf("个月") > 0) {
      whole = months(whole);
    }
    return whole.indexOf('半') < 0 ? whole : halves(whole);
  }

  /** Reads 一年零三个月 and 1年3个月; a year of the calendar is none of these. */
  private static String months(String text) {
    int at = text.indexOf('年');
    int start = at < 0 ? -1 : numberStart(text, at);
    BigDecimal years = at < 0 ? null : number(text, start, at);
    int from = at + 1;
    while (from < text.length() && "零又".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int end = text.indexOf("个月", from);
    BigDecimal months = years == null || end < 0 ? null : number(text, from, end);
    if (years == null || months == null || years.compareTo(BigDecimal.TEN) > 0) {
      return text;
    }
    return text.substring(0, start)
        + years.multiply(YEAR).add(months).toPlainString()
        + text.substring(end);
  }

  /** 元整 and 圆整 end an amount in words, and 元 is all that they say. */
  private static String withoutEnd(String text) {
    int end = text.length() - 1;
    boolean ends = end > 1 && "整正".indexOf(text.charAt(end)) >= 0;
    if (!ends || "元圆".indexOf(text.charAt(end - 1)) < 0) {
      return text;
    }
    int start = end - 1;
    while (start > 0 && isNumber(text.charAt(start - 1))) {
      start--;
    }
    return start == end - 1 ? text : text.substring(0, end - 1) + "元";
  }

  /** Reads 九成五 and 9成5, not 完成五. */
  private static String tenths(String text) {
    int at = text.indexOf('成');
    BigDecimal tens = number(text, at - 1, at);
    BigDecimal ones = number(text, at + 1, at + 2);
    boolean longer =
        (at > 1 && isNumber(text.charAt(at - 2)))
            || (at + 2 < text.length() && isNumber(text.charAt(at + 2)));
    if (tens == null || ones == null || longer || tens.compareTo(BigDecimal.TEN) >= 0) {
      return text;
    }
    BigDecimal percent = tens.multiply(BigDecimal.TEN).add(ones);
    return text.substring(0, at - 1) + percent.toPlainString() + "%" + text.substring(at + 2);
  }

  private static String fraction(String text) {
    int at = text.indexOf("分之");
    int start = at;
    while (start > 0 && isNumber(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 2;
    while (end < text.length() && isNumber(text.charAt(end))) {
      end++;
    }
    BigDecimal below = number(text, start, at);
    BigDecimal above = number(text, at + 2, end);
    if (below == null || above == null || below.compareTo(above) <= 0) {
      return text;
    }
    try {
      String percent = above.movePointRight(2).divide(below).stripTrailingZeros().toPlainString();
      return text.substring(0, start) + percent + "%" + text.substring(end);
    } catch (ArithmeticException e) {
      return text; // no decimal, as 三分之一 is none
    }
  }

  private static String halves(String text) {
    int at = text.indexOf('半');
    String rest = text.substring(at + 1);
    if (text.startsWith("一半", at - 1) && AFTER_HALF.contains(rest) && begins(text, at - 1)) {
      return text.substring(0, at - 1) + "50%" + rest;
    }
    String unit = unit(text, at + 1);
    int end = at + 1 + unit.length();
    if (!unit.isEmpty()) {
      boolean several = at > 0 && text.charAt(at - 1) == '个';
      int start = several ? at - 1 : at;
      BigDecimal whole = several ? before(text, start) : BigDecimal.ZERO;
      int from = several ? numberStart(text, start) : at;
      boolean longer =
          end < text.length() && (text.charAt(end) == '度' || isNumber(text.charAt(end)));
      boolean alone = from == 0 && end == text.length() && unit.equals("年");
      return whole == null || longer || alone || !(several || begins(text, at))
          ? text
          : halves(text, from, whole, unit, end);
    }
    for (String before : HALVED) {
      int start = at - before.length();
      BigDecimal whole = text.startsWith(before, start) ? before(text, start) : null;
      if (whole != null) {
        return halves(text, numberStart(text, start), whole, before, at + 1);
      }
    }
    return text;
  }

  private static String halves(String text, int from, BigDecimal whole, String unit, int end) {
    String number = whole.add(HALF).toPlainString();
    String named = unit.equals("月") ? "个月" : unit;
    return text.substring(0, from) + number + named + text.substring(end);
  }

  /** Half a year is a time where nothing stands before it but a comparator: not in 上半年, 每半年 and 多半. */
  private static boolean begins(String text, int at) {
    return at == 0 || Comparators.before(text.substring(0, at)) != null;
  }

  private static String unit(String text, int at) {
    for (String unit : HALVED) {
      if (text.startsWith(unit, at)) {
        return unit;
      }
    }
    return "";
  }

  @Nullable
  private static BigDecimal before(String text, int end) {
    return number(text, numberStart(text, end), end);
  }

  private static int numberStart(String text, int end) {
    int start = end;
    while (start > 0 && isNumber(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isNumber(char c) {
    return Numbers.isDigit(c) || ChineseNumerals.isNumeral(c);
  }

  /** Returns the whole number between two indexes, or null if there is none above 0. */
  @Nullable
  private static BigDecimal number(String text, int start, int end) {
    if (start < 0 || end > text.length() || start >= end) {
      return null;
    }
    String digits = text.substring(start, end);
    Optional<BigDecimal> number =
        NumeralText.containsDigit(digits) ? Numbers.decimal(digits) : ChineseNumerals.parse(digits);
    return number.filter(value -> value.signum() > 0).orElse(null);
  }
}
