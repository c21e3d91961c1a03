package org.budgetperformance.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import javax.annotation.Nullable;
import org.budgetperformance.text.WordList;

/** The signs and words that say in which direction a figure is meant. */
final class Comparators {
  /** What was taken off the beginning or the end of a text. */
  static final class Peeled {
    final String rest;

    /** Null for words that give no direction, such as 为 and 共. */
    @Nullable final Comparison comparison;

    /** Whether a comparator elsewhere in the text overrides this one, as in 控制在90%以上. */
    final boolean weak;

    final boolean sign;

    private Peeled(String rest, @Nullable Comparison comparison, boolean weak, boolean sign) {
      this.rest = rest;
      this.comparison = comparison;
      this.weak = weak;
      this.sign = sign;
    }
  }

  static final String SIGNS = "≥≧⩾≮≤≦⩽≯<>=±";

  private static final String AT_LEAST =
      "≥ ≧ ⩾ ≮ ≥= >= => 大于等于 大于或等于 大于或者等于 高于等于 高于或等于 多于等于 多于或等于 不低于 不少于 不小于 不得低于"
          + " 不得少于 不得小于 不能低于 不能少于 应不低于 应不少于 至少 至少为 至少达到 最少 最低";
  private static final String MORE_THAN = "> 大于 多于 高于 超过 突破";
  private static final String AT_MOST =
      "≤ ≦ ⩽ ≯ ≤= <= =< 小于等于 小于或等于 小于或者等于 低于等于 低于或等于 少于等于 少于或等于 不高于 不超过 不大于 不多于 不超"
          + " 不得超过 不得高于 不得大于 不得多于 不能超过 不能高于 应不超过 不突破 未超过 未突破 未高于 至多 最多 最高";
  private static final String LESS_THAN = "< 小于 少于 低于 不到 不足";
  private static final String EQUAL_TO = "= == 等于";
  private static final String WEAK_AT_LEAST = "达到 达到了 应达到 要达到 需达到 达";
  private static final String WEAK_AT_MOST = "控制在 严格控制在 严控在 限制在 控制到";
  private static final String NEUTRAL = "为 是 按 仅 共 计 在 共计 合计 总计 累计 保持在 维持在 稳定在 保持 维持 各 均 均为 均达";

  private static final String AFTER_AT_LEAST = "以上 及以上 或以上 及其以上 (含)以上 (含)及以上 含以上 起 之上";
  private static final String AFTER_AT_MOST =
      "以下 及以下 或以下 及其以下 (含)以下 (含)及以下 以内 之内 (含)以内 及以内 范围内 范围以内 封顶 之下";

  private static final ImmutableMap<String, Peeled> BEFORE = before();
  private static final ImmutableMap<String, Comparison> AFTER = after();
  private static final WordList BEFORE_WORDS = WordList.of(BEFORE.keySet());
  private static final WordList AFTER_WORDS = WordList.of(AFTER.keySet());

  /** Those that say of a label what it is to reach, as in 至少全年完成. */
  private static final WordList LEADING =
      WordList.of(Maps.filterValues(BEFORE, Comparators::isLeading).keySet());

  private Comparators() {}

  /** Takes the longest comparator off the end of a text before a figure; null if there is none. */
  @Nullable
  static Peeled before(String text) {
    Peeled bracket = bracketSign(text);
    if (bracket != null) {
      return bracket;
    }
    String word = BEFORE_WORDS.before(text, text.length());
    Peeled peeled = word == null ? null : BEFORE.get(word);
    if (word == null || peeled == null) {
      return null;
    }
    int start = text.length() - word.length();
    return isPartOfWord(text, start, peeled) ? null : withRest(peeled, text.substring(0, start));
  }

  /** Takes a comparator off the beginning of a label, as in 至少全年完成; null if there is none. */
  @Nullable
  static Peeled leading(String label) {
    String word = LEADING.at(label, 0);
    Peeled peeled = word == null ? null : BEFORE.get(word);
    return word == null || peeled == null ? null : withRest(peeled, label.substring(word.length()));
  }

  /** Takes the longest comparator off the beginning of a text after a figure; null if none. */
  @Nullable
  static Peeled after(String text) {
    String word = AFTER_WORDS.at(text, 0);
    if (word != null) {
      return new Peeled(text.substring(word.length()), AFTER.get(word), false, false);
    }
    return Lexicon.isWithin(text) ? new Peeled("", Comparison.AT_MOST, false, false) : null;
  }

  /** Returns whether any of what stands before a figure may begin with a character. */
  static boolean mayBegin(char c) {
    return BEFORE_WORDS.mayBeginWith(c) || c == '》' || c == '《';
  }

  static boolean hasSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeading(Peeled peeled) {
    return peeled.comparison != null && !peeled.weak && !peeled.sign;
  }

  /** Words that give no direction are taken off only where a label of two characters remains. */
  private static boolean isPartOfWord(String text, int start, Peeled peeled) {
    return start == 1 && !peeled.sign && text.length() - start == 1;
  }

  /** 》 and 《, with = or without, stand for ≥ and ≤ where they are no brackets around a title. */
  @Nullable
  private static Peeled bracketSign(String text) {
    int end = text.endsWith("=") ? text.length() - 2 : text.length() - 1;
    char sign = end < 0 ? ' ' : text.charAt(end);
    if ((sign == '》' && text.indexOf('《') < 0) || (sign == '《' && text.indexOf('》') < 0)) {
      Comparison comparison = sign == '》' ? Comparison.AT_LEAST : Comparison.AT_MOST;
      return new Peeled(text.substring(0, end), comparison, false, true);
    }
    return null;
  }

  /** Returns the same comparator with another rest. */
  static Peeled withRest(Peeled peeled, String rest) {
    return new Peeled(rest, peeled.comparison, peeled.weak, peeled.sign);
  }

  private static ImmutableMap<String, Peeled> before() {
    ImmutableMap.Builder<String, Peeled> before = ImmutableMap.builder();
    put(before, AT_LEAST, Comparison.AT_LEAST, false);
    put(before, MORE_THAN, Comparison.MORE_THAN, false);
    put(before, AT_MOST, Comparison.AT_MOST, false);
    put(before, LESS_THAN, Comparison.LESS_THAN, false);
    put(before, EQUAL_TO, Comparison.EQUAL_TO, false);
    put(before, WEAK_AT_LEAST, Comparison.AT_LEAST, true);
    put(before, WEAK_AT_MOST, Comparison.AT_MOST, true);
    put(before, NEUTRAL, null, true);
    return before.build();
  }

  private static void put(
      ImmutableMap.Builder<String, Peeled> before,
      String spellings,
      @Nullable Comparison comparison,
      boolean weak) {
    for (String spelling : Splitter.on(' ').split(spellings)) {
      boolean sign = SIGNS.indexOf(spelling.charAt(0)) >= 0;
      before.put(spelling, new Peeled("", comparison, weak, sign));
    }
  }

  private static ImmutableMap<String, Comparison> after() {
    ImmutableMap.Builder<String, Comparison> after = ImmutableMap.builder();
    for (String spelling : Splitter.on(' ').split(AFTER_AT_LEAST)) {
      after.put(spelling, Comparison.AT_LEAST);
    }
    for (String spelling : Splitter.on(' ').split(AFTER_AT_MOST)) {
      after.put(spelling, Comparison.AT_MOST);
    }
    return after.build();
  }
}
