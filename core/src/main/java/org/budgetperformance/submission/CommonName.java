package org.budgetperformance.submission;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import org.budgetperformance.text.Characters;

/**
 * What is left of the name of a project or an indicator without what offices write beside it (名称归一): year,
 * unit, numbering, brackets, and words such as 项目, 专项, 经费.
 *
 * <p>Nothing is set aside that leaves fewer than two characters. The words are lists. Stateless.
 */
final class CommonName {
  /** What may stand before a name; a year stands before it too. */
  private static final ImmutableList<String> BEFORE =
      ImmutableList.of("年度", "本年度", "本年", "当年", "全年", "省级", "市级", "县级", "区级");

  /** What may stand behind a project's name. */
  private static final ImmutableList<String> BEHIND =
      ImmutableList.of("支出", "项目", "专项", "业务", "工作", "运转", "补助", "经费", "资金", "款", "费");

  /** What may stand behind an indicator's name. */
  private static final ImmutableList<String> BEHIND_INDICATOR =
      ImmutableList.of("数量", "总数", "数", "情况", "指标");

  /** Whom a satisfaction is asked of where nobody in particular is meant. */
  private static final ImmutableSet<String> ANYBODY =
      ImmutableSet.of("服务对象", "群众", "公众", "社会公众", "受益对象", "受益群众", "社会群众", "");

  private static final String NUMERALS = "0123456789一二三四五六七八九十百";
  private static final String STOPS = ".．、,，)）";
  private static final String OPENING = "(（[【〔";
  private static final String CLOSING = ")）]】〕";
  private static final CharMatcher BRACKET = CharMatcher.anyOf(OPENING);

  /** Numerals that tell no two projects apart: a year, an amount. */
  private static final Pattern YEAR_OR_AMOUNT =
      Pattern.compile("(?:19|20)[0-9]{2}年|[0-9][0-9.,]*[万亿]?元");

  private static final int SHORTEST = 2;

  private CommonName() {}

  /**
   * Returns what is left of a project's name.
   *
   * @param name the name without white space
   * @param units the names of units that the submission states, without white space
   */
  static String ofProject(String name, Iterable<String> units) {
    String rest = head(name);
    for (String unit : units) {
      rest = rest.startsWith(unit) ? orWhole(rest.substring(unit.length()), rest) : rest;
    }
    return tail(head(rest), BEHIND);
  }

  /** Returns what is left of an indicator's name. */
  static String ofIndicator(String name) {
    return tail(head(name), BEHIND_INDICATOR);
  }

  /** Returns whether a satisfaction is asked of nobody in particular, as 群众满意度 is. */
  static boolean isOfAnybody(String name) {
    int at = head(name).indexOf("满意");
    return at >= 0 && ANYBODY.contains(head(name).substring(0, at));
  }

  /** Returns the numerals of a name, by which 一期 differs from 二期. */
  static String numerals(String name) {
    StringBuilder numerals = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (NUMERALS.indexOf(name.charAt(i)) >= 0) {
        numerals.append(name.charAt(i));
      }
    }
    return numerals.toString();
  }

  private static String head(String name) {
    String rest = withoutBrackets(withoutNumber(name));
    int year = rest.indexOf('年');
    if (year == 4 && rest.substring(0, year).chars().allMatch(c -> c >= '0' && c <= '9')) {
      rest = orWhole(rest.substring(year + 1), rest);
      rest = rest.startsWith("度") ? orWhole(rest.substring(1), rest) : rest;
    }
    for (String word : BEFORE) {
      rest = rest.startsWith(word) ? orWhole(rest.substring(word.length()), rest) : rest;
    }
    return rest;
  }

  private static String tail(String name, List<String> words) {
    String rest = name;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (rest.endsWith(word) && rest.length() - word.length() >= SHORTEST) {
        rest = rest.substring(0, rest.length() - word.length());
        i = -1; // what stands before it may end with a word again
      }
    }
    return rest;
  }

  /** Numbering ends with a stop: 1.展览经费, （一）展览经费. */
  private static String withoutNumber(String name) {
    int at = !name.isEmpty() && OPENING.indexOf(name.charAt(0)) >= 0 ? 1 : 0;
    int begin = at;
    while (at < name.length() && NUMERALS.indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    boolean numbered = at > begin && at < name.length() && STOPS.indexOf(name.charAt(at)) >= 0;
    return numbered ? orWhole(name.substring(at + 1), name) : name;
  }

  /** What is in brackets goes, unless numerals there tell one name from another: (一期) does, (2024年) and (含追加5万元) do not. */
  private static String withoutBrackets(String name) {
    if (BRACKET.matchesNoneOf(name)) {
      return orWhole(name, name);
    }
    StringBuilder rest = new StringBuilder();
    StringBuilder within = new StringBuilder();
    int open = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open++;
      } else if (CLOSING.indexOf(c) >= 0 && open > 0) {
        open--;
      } else {
        (open == 0 ? rest : within).append(c);
      }
    }
    return open == 0 && numerals(YEAR_OR_AMOUNT.matcher(within).replaceAll("")).isEmpty()
        ? orWhole(rest.toString(), name)
        : name;
  }

  private static String orWhole(String rest, String whole) {
    String compact = Characters.compact(rest);
    return compact.length() >= SHORTEST ? compact : whole;
  }
}
