package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import javax.annotation.Nullable;
import org.budgetperformance.text.WordList;

/** Reads a text without a figure: a quality, a period, 是 or 否, or staying within the budget. */
final class WordReader {
  private static final ImmutableSet<String> PERIODS =
      Lexicon.words(
          "全年 全年度 常年 长期 当年 本年 本年度 年度 每年 每年度 每月 每季度 每季 每周 每日 每天 每半年 按月 按季 按季度 按年 按年度 按周 按日"
              + " 逐月 逐年 逐季 上半年 下半年 半年");
  private static final ImmutableList<String> REGULARLY =
      Lexicon.words("按月 按季度 按季 按年度 按年 按周 按日 按半年 逐月 每月 每季度 每季 每年 全年").asList();
  private static final WordList REGULAR = WordList.of(REGULARLY);
  private static final ImmutableSet<String> DEEDS =
      Lexicon.words(
          "安排 发放 支付 拨付 完成 执行 缴纳 进行 开展 上报 报送 结算 下达 实施 申报 支出 使用 分配 发布 更新 召开 组织 到位 足额发放 及时发放"
              + " 按时发放 运行 考核 推进");
  private static final ImmutableList<String> WITHIN =
      Lexicon.words("不超过 不超出 未超过 未超出 不超 未超 不突破 未突破 控制在 严格控制在 ≤ ≦ 不高于 不大于 小于等于 在").asList();
  private static final ImmutableList<String> BUDGETS =
      Lexicon.words("年初 年度 全年 批复 核定 总 部门 财政 项目 经费 整体 成本 支出 基本 费用 资金 投资 额 均 的").asList();
  private static final ImmutableSet<String> BUDGET_ENDS =
      Lexicon.words("数 金额 总额 资金 范围 指标 批复 批复数 安排 额度 控制数 数额 总数 批复金额");
  private static final ImmutableList<String> INSIDE = Lexicon.words("以内 之内 内 以下").asList();
  private static final int LONGEST = 30;

  private WordReader() {}

  /** Reads a compact body whose characters are in order, and the notes after it. */
  static Content read(String body, ImmutableList<String> notes) {
    if (body.equals("是") || body.equals("否")) {
      return Content.words(Content.Form.YES_NO, body).withNotes(notes);
    }
    if (isWithinBudget(body)) {
      return Content.words(Content.Form.WITHIN_BUDGET, body).withNotes(notes);
    }
    if (isPeriod(body)) {
      return Content.words(Content.Form.PERIOD, body).withNotes(notes);
    }
    if (isUnfilled(body)) {
      return Content.unreadable(Problem.PLACEHOLDER);
    }
    if (isLoneStroke(body)) {
      return Content.unreadable(Problem.SUSPECTED_MISREADING);
    }
    Problem problem = numeralProblem(body);
    if (problem != null) {
      return Content.unreadable(problem);
    }
    return Comparators.hasSign(body) || !CellText.hasHan(body)
        ? Content.unreadable(Problem.NOTHING_RECOGNISED)
        : Content.words(Content.Form.WORDS, body).withNotes(notes);
  }

  private static boolean isPeriod(String body) {
    if (PERIODS.contains(body)) {
      return true;
    }
    return REGULAR.startIn(body)
        && REGULARLY.stream()
            .anyMatch(
                start -> body.startsWith(start) && DEEDS.contains(body.substring(start.length())));
  }

  /** Returns whether there are comparators and a unit, and nothing for them to compare. */
  private static boolean isUnfilled(String body) {
    if (body.length() > LONGEST) {
      return false;
    }
    String rest = body;
    for (Comparators.Peeled peeled = sign(rest); peeled != null; peeled = sign(rest)) {
      rest = peeled.rest;
    }
    UnitTable.Match match = UnitTable.match(rest, 0);
    if (match != null && !rest.equals("成")) {
      String after = rest.substring(match.end);
      return after.isEmpty() || isWhollyAfter(after);
    }
    Comparators.Peeled before = Comparators.before(rest);
    return rest.isEmpty()
        || isWhollyAfter(rest)
        || (before != null && before.rest.isEmpty() && before.comparison != null);
  }

  private static boolean isWhollyAfter(String text) {
    Comparators.Peeled peeled = Comparators.after(text);
    return peeled != null && peeled.rest.isEmpty();
  }

  /** Takes a comparator off the beginning of a text. */
  @Nullable
  private static Comparators.Peeled sign(String text) {
    if (text.isEmpty() || !Comparators.mayBegin(text.charAt(0))) {
      return null;
    }
    for (int end = Math.min(text.length(), 8); end > 0; end--) {
      Comparators.Peeled peeled = Comparators.before(text.substring(0, end));
      if (peeled != null && peeled.rest.isEmpty() && peeled.comparison != null) {
        return Comparators.withRest(peeled, text.substring(end));
      }
    }
    return null;
  }

  /** 一 alone is a dash as often as a number, and 〇 a circle. */
  private static boolean isLoneStroke(String body) {
    int i = 0;
    while (i < body.length() && body.charAt(i) == '一') {
      i++;
    }
    return i == body.length() || body.equals("〇");
  }

  /** Returns what is wrong with numerals that begin a text and make no number, or null. */
  @Nullable
  private static Problem numeralProblem(String body) {
    int end = 0;
    while (end < body.length()
        && (ChineseNumerals.isNumeral(body.charAt(end)) || (end > 0 && body.charAt(end) == '至'))) {
      end++;
    }
    if (end > 0 && (body.startsWith("分之", end) || body.startsWith("倍", end))) {
      return Problem.NOTHING_RECOGNISED;
    }
    UnitTable.Match match = end == 0 ? null : UnitTable.match(body, end);
    return match != null && match.end == body.length() ? Problem.INEXACT : null;
  }

  /** Returns whether compact words say that the budget is kept. */
  static boolean isWithinBudget(String body) {
    if (body.length() > LONGEST || body.indexOf("预算") < 0) {
      return false;
    }
    String rest = withoutStart(body, BUDGETS);
    boolean limited = false;
    for (String limit : WITHIN) {
      if (rest.startsWith(limit)) {
        rest = rest.substring(limit.length());
        limited = true;
        break;
      }
    }
    for (String inside : INSIDE) {
      if (rest.endsWith(inside)) {
        rest = rest.substring(0, rest.length() - inside.length());
        limited = true;
        break;
      }
    }
    int budget = rest.indexOf("预算");
    if (!limited || budget < 0) {
      return false;
    }
    String after = rest.substring(budget + 2);
    return (after.isEmpty() || BUDGET_ENDS.contains(after))
        && withoutStart(rest.substring(0, budget), BUDGETS).isEmpty();
  }

  private static String withoutStart(String text, ImmutableList<String> starts) {
    String rest = text;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (String word : starts) {
        if (rest.startsWith(word)) {
          rest = rest.substring(word.length());
          changed = true;
        }
      }
    }
    return rest;
  }
}
