package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;

/** Texts whose one figure is written in Chinese numerals, with that figure in ordinary digits. */
final class NumeralText {
  /** Verbs before which 一次 is a count; elsewhere it is mostly part of a phrase. */
  private static final ImmutableSet<String> DEEDS =
      Lexicon.words(
          "开展 组织 召开 举办 举行 完成 进行 实施 编制 印发 制定 建设 建立 培训 检查 督查 巡查 走访 慰问 宣传 演练 发布 评选 采购 购置"
              + " 维修 修订 出台 报送 调研 监测 清理 审计 体检 更新");

  private static final int LONGEST = 100;
  private static final String DATE_UNITS = "年月日号";

  private NumeralText() {}

  /** Returns the text with a proportion or figure in numerals as digits, else as it is. */
  static String inDigits(String text) {
    if (text.length() > LONGEST || !(isSpoken(text) || containsNumeral(text))) {
      return text;
    }
    String spoken = SpokenNumbers.inDigits(text);
    String proportions = spoken.indexOf('分') < 0 ? spoken : proportions(spoken);
    return containsDigit(proportions) ? proportions : figure(proportions);
  }

  /** Returns the text with every numeral before 年, 月, 日 or 号 as digits. */
  static String datesInDigits(String text) {
    if (text.length() > LONGEST || !containsDate(text)) {
      return text;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = ChineseNumerals.runEnd(text, i);
      Optional<BigDecimal> number =
          end < text.length() && DATE_UNITS.indexOf(text.charAt(end)) >= 0
              ? ChineseNumerals.parse(text.substring(i, end))
              : Optional.empty();
      int next = Math.max(end, i + 1);
      digits.append(number.map(BigDecimal::toPlainString).orElse(text.substring(i, next)));
      i = next;
    }
    return digits.toString();
  }

  private static boolean isSpoken(String text) {
    return text.indexOf('半') >= 0
        || text.indexOf('成') > 0
        || text.indexOf("分之") > 0
        || (text.indexOf('年') > 0 && text.indexOf("个月") > 0);
  }

  private static boolean containsNumeral(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ChineseNumerals.isNumeral(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a numeral stands before a unit of dates. */
  private static boolean containsDate(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (ChineseNumerals.isNumeral(text.charAt(i - 1))
          && DATE_UNITS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean containsDigit(String text) {
    return firstDigit(text) >= 0;
  }

  static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Numbers.isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static String proportions(String text) {
    return proportion(proportion(text.replace("百分百", "100%"), "百分之", "%"), "千分之", "‰");
  }

  private static String proportion(String text, String lead, String sign) {
    int start = text.indexOf(lead);
    if (start < 0) {
      return text;
    }
    int from = start + lead.length();
    int end = Math.max(Numbers.runEnd(text, from), ChineseNumerals.runEnd(text, from));
    String number = text.substring(from, end);
    String digits = number.equals("百") ? "100" : digits(number);
    boolean decimals = text.startsWith("点", end);
    return digits.isEmpty() || decimals
        ? text
        : text.substring(0, start) + digits + sign + text.substring(end);
  }

  private static String digits(String number) {
    return containsDigit(number)
        ? number
        : ChineseNumerals.parse(number).map(BigDecimal::toPlainString).orElse("");
  }

  private static String figure(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (ChineseNumerals.isNumeral(text.charAt(i))) {
        int end = i + 1;
        int start = i;
        while (start > 0 && ChineseNumerals.isNumeral(text.charAt(start - 1))) {
          start--;
        }
        return figure(text, start, end);
      }
    }
    return text;
  }

  private static String figure(String text, int start, int end) {
    String head = text.substring(0, start);
    // 万元 is one unit: 二十万元 are twenty of it.
    int split = text.startsWith("元", end) && "万亿".indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
    String number = digits(text.substring(start, end - split));
    String tail = text.substring(end - split);
    if (number.isEmpty() || text.equals("〇") || !isFigure(head, number, tail)) {
      return text;
    }
    return head
        + (tail.isEmpty() ? inTenThousands(text.substring(start, end), number) : number)
        + tail;
  }

  /** 二十万 alone may be so many or so many 万元, as 20万 is: it keeps its 万. */
  private static String inTenThousands(String numeral, String number) {
    return numeral.indexOf('万') < 0 && numeral.indexOf('亿') < 0
        ? number
        : new BigDecimal(number).movePointLeft(4).stripTrailingZeros().toPlainString() + "万";
  }

  private static boolean isFigure(String head, String number, String tail) {
    if (tail.isEmpty()) {
      return head.isEmpty() ? !number.equals("1") : number.equals("0") && head.endsWith("率为");
    }
    if (number.equals("0") && Lexicon.isMishap(tail)) {
      return head.isEmpty();
    }
    UnitTable.Match match = UnitTable.match(tail, 0);
    if (match == null) {
      return false;
    }
    String rest = tail.substring(match.end);
    boolean closed = rest.isEmpty() || Comparators.after(rest) != null || Lexicon.isVague(rest);
    return closed && isFigureAfter(head, number);
  }

  private static boolean isFigureAfter(String head, String number) {
    if (head.isEmpty()
        || head.startsWith("每")
        || head.equals("人民币")
        || Comparators.before(head) != null) {
      return true;
    }
    boolean deed = DEEDS.stream().anyMatch(head::contains);
    return deed && !head.endsWith("第") && !endsInNumeral(head) && !number.isEmpty();
  }

  private static boolean endsInNumeral(String head) {
    return "至到或-~、".indexOf(head.charAt(head.length() - 1)) >= 0;
  }
}
