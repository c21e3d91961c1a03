package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.time.MonthDay;
import javax.annotation.Nullable;
import org.budgetperformance.text.WordList;

/** Reads deadlines and periods: 2024年12月31日之前完成, 12月底前, 1-12月, 第四季度. */
final class DayReader {
  private static final String SEPARATORS = "-~〜至到—–";
  private static final ImmutableSet<String> LEADS =
      Lexicon.words(
          "截至 截止 截止到 截至到 于 在 至 到 已于 应于 须于 须在 应在 必须在 需在 需于 最晚 最迟 最迟于 不晚于 不迟于 力争 力争在 力争于"
              + " 确保 确保在 确保于 预计 计划 计划于 计划在 已在 均于 均在 并于 务必在 应当在 当年 本年 今年 本年度 完成时间 完成时限 时间");
  private static final WordList LEAD_ENDS = WordList.of("于 在 截至 :");
  private static final WordList YEAR_ENDS = WordList.of("年年底 年底 年末 年内 年度内 本年内 本年底 当年内 当年底 今年内 今年底");
  private static final WordList BEFORE = WordList.of("之前 以前 前 止 之内 以内 内");
  private static final ImmutableSet<String> BEFORES =
      Lexicon.words("前 之前 以前 前完成 之前完成 以前完成 前完工 前办结 前支付 前拨付 前发放 前验收 前竣工 前到位");
  private static final ImmutableSet<String> DONE =
      Lexicon.words("完成 办结 支付 拨付 验收 到位 发放 竣工 交付 投入使用 完工 缴纳 上报 报送");
  private static final WordList DONE_WORDS = WordList.of(DONE);
  private static final WordList NO_DEADLINE = WordList.of("后 起 始 启动 开工 未 不 无 没 延 逾 左右 前后 以上 以下");
  private static final int LONGEST_TRAIL = 20;

  private DayReader() {}

  /** Returns what a compact body says about days, or null if it is about something else. */
  @Nullable
  static Content read(String body, ImmutableList<String> notes) {
    Content content = read(NumeralText.datesInDigits(body));
    return content == null || content.form == Content.Form.UNREADABLE
        ? content
        : content.withNotes(notes);
  }

  @Nullable
  private static Content read(String body) {
    Content quarter = QuarterReader.read(body);
    if (quarter != null) {
      return quarter;
    }
    int start = NumeralText.firstDigit(body);
    if (start < 0) {
      return yearEnd(body);
    }
    if (!isLead(body.substring(0, start))) {
      return null;
    }
    Content months = months(body, start);
    if (months != null) {
      return months;
    }
    Days days = Days.at(body, start);
    return days == null ? null : from(days, body);
  }

  /** Reads 年底前 and 年内完成, which name no day of their own. */
  @Nullable
  private static Content yearEnd(String body) {
    String end = YEAR_ENDS.at(body, 0);
    Content tail = end == null ? null : tail(body.substring(end.length()), false);
    return end != null && tail == null ? Content.day(0, QuarterReader.lastDay(4)).noLater() : null;
  }

  @Nullable
  private static Content from(Days days, String body) {
    if (!days.exists()) {
      return Content.unreadable(Problem.IMPOSSIBLE_DATE);
    }
    String rest = body.substring(days.end);
    if (!rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(0)) >= 0) {
      return period(days, rest);
    }
    if (days.month == 0) {
      return year(days, rest);
    }
    String full = days.day == 0 && rest.startsWith("份") ? rest.substring(1) : rest;
    boolean ended = days.day == 0 && (full.startsWith("底") || full.startsWith("末"));
    String tail = ended ? full.substring(1) : full;
    boolean whole = days.day == 0 && !ended;
    if (whole && (tail.startsWith("初") || tail.startsWith("中") || tail.endsWith("旬"))) {
      return Content.unreadable(Problem.INEXACT);
    }
    Content problem = tail(tail, whole);
    if (problem != null) {
      boolean before = whole && BEFORES.contains(tail);
      return before ? beforeMonth(days) : problem;
    }
    Content day = Content.day(days.year, days.last());
    boolean exact = days.day != 0 && !BEFORE.startIn(tail);
    return exact ? day : day.noLater();
  }

  /** Before a month may be before it begins, or before it ends. */
  private static Content beforeMonth(Days days) {
    Content within = Content.day(days.year, days.last()).noLater();
    int earlier = days.month == 1 ? 12 : days.month - 1;
    boolean lastYear = days.month == 1;
    if (lastYear && days.year == 0) {
      return Content.unreadable(Problem.SEVERAL_READINGS);
    }
    MonthDay end = MonthDay.of(earlier, Month.of(earlier).maxLength());
    Content before = Content.day(lastYear ? days.year - 1 : days.year, end).noLater();
    return Content.unreadable(Problem.SEVERAL_READINGS, days.words() + "前", before, within);
  }

  /** Returns what is wrong after a day or, if whole, after a month that may be meant as a whole. */
  @Nullable
  private static Content tail(String text, boolean whole) {
    String rest = text;
    String before = BEFORE.at(text, 0);
    if (before != null) {
      if (whole && before.endsWith("前")) {
        return Content.unreadable(Problem.SEVERAL_READINGS);
      }
      rest = text.substring(before.length());
    }
    if (NumeralText.containsDigit(rest)) {
      return Content.unreadable(Problem.SEVERAL_FIGURES);
    }
    String words = rest.startsWith(",") ? rest.substring(1) : rest;
    if (words.length() > LONGEST_TRAIL || NO_DEADLINE.areIn(words) || !Lexicon.isWordy(words)) {
      return Content.unreadable(Problem.NOTHING_RECOGNISED);
    }
    boolean bare = rest.length() == text.length() && !words.isEmpty();
    return whole && bare && !DONE_WORDS.areIn(words)
        ? Content.unreadable(Problem.SEVERAL_READINGS)
        : null;
  }

  @Nullable
  private static Content year(Days days, String rest) {
    if (rest.isEmpty() || rest.equals("度") || rest.equals("全年") || rest.equals("度全年")) {
      return Content.words(Content.Form.PERIOD, days.words());
    }
    if (rest.equals("上半年") || rest.equals("下半年")) {
      return Content.words(Content.Form.PERIOD, days.words() + rest);
    }
    String[] ends = {"年底", "年末", "底", "末", "度内", "内", "度"};
    for (String end : ends) {
      if (rest.startsWith(end)) {
        String tail = rest.substring(end.length());
        boolean done = !end.equals("度") || DONE_WORDS.startIn(tail);
        return done && tail(tail, false) == null
            ? Content.day(days.year, days.last()).noLater()
            : null;
      }
    }
    if (rest.equals("前") || rest.equals("之前") || rest.equals("以前")) {
      return Content.unreadable(Problem.SEVERAL_READINGS);
    }
    return DONE.contains(rest) ? Content.day(days.year, days.last()).noLater() : null;
  }

  /** Reads 1-12月 and 2024年1-12月, whose first month lacks its 月. */
  @Nullable
  private static Content months(String body, int start) {
    int end = Days.digitsEnd(body, start);
    boolean year = Days.isYear(body.substring(start, end)) && body.startsWith("年", end);
    if (Days.isYear(body.substring(start, end)) && !year) {
      return years(body, start, end);
    }
    int from = year ? end + 1 : start;
    int monthEnd = Days.digitsEnd(body, from);
    boolean separated =
        monthEnd > from
            && monthEnd - from <= 2
            && monthEnd < body.length()
            && SEPARATORS.indexOf(body.charAt(monthEnd)) >= 0;
    if (!separated) {
      return null;
    }
    String spelled = body.substring(start, monthEnd) + "月" + body.substring(monthEnd);
    Days first = Days.at(spelled, 0);
    Days last = Days.monthAt(body, monthEnd + 1);
    return first == null || last == null || last.day != 0 ? null : from(first, spelled);
  }

  /** Reads 2023-2025年, whose first year lacks its 年. */
  @Nullable
  private static Content years(String body, int start, int end) {
    boolean separated = end < body.length() && SEPARATORS.indexOf(body.charAt(end)) >= 0;
    int last = Days.digitsEnd(body, end + 1);
    boolean year = separated && Days.isYear(body.substring(end + 1, last));
    return year && body.substring(last).equals("年")
        ? Content.words(
            Content.Form.PERIOD, body.substring(start, end) + "年至" + body.substring(end + 1))
        : null;
  }

  @Nullable
  private static Content period(Days first, String rest) {
    int next = rest.length() > 1 && SEPARATORS.indexOf(rest.charAt(1)) >= 0 ? 2 : 1;
    Days last = next < rest.length() ? Days.at(rest, next) : null;
    if (last == null) {
      return null;
    }
    if (!last.exists()) {
      return Content.unreadable(Problem.IMPOSSIBLE_DATE);
    }
    String tail = rest.substring(last.end);
    boolean plain = tail.isEmpty() || tail.equals("份") || DONE.contains(tail);
    boolean alike = (first.month == 0) == (last.month == 0) && (first.day == 0) == (last.day == 0);
    return plain && alike
        ? Content.words(Content.Form.PERIOD, first.words() + "至" + last.words())
        : Content.unreadable(Problem.NOTHING_RECOGNISED);
  }

  private static boolean isLead(String lead) {
    return lead.isEmpty()
        || LEADS.contains(lead)
        || (LEAD_ENDS.endIn(lead) && Lexicon.labelProblem(lead, Unit.NONE) == null);
  }
}
