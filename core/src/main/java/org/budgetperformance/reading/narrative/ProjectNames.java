package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.budgetperformance.text.WordList;

/** The names of projects in running text. */
final class ProjectNames {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final CharMatcher CONNECTOR = CharMatcher.anyOf("为是:共计达的");
  private static final WordList YEAR_ENDS = WordList.of("年度 年");

  /** What stands between the name of a project and its score or rate. */
  private static final WordList SCORED = WordList.of("自评 绩效 绩效自评 评价 绩效评价 综合 的 预算 资金 全年 支出绩效");

  private static final WordList ANY = WordList.of("该 本 各 所有 全部 每 其他 上述 以上 两 多 一 二 三 项目 一般 重点");
  private static final String PROJECT = "项目";

  /** Words that begin like the copula 系. */
  private static final WordList SYSTEMS = WordList.of("系统 系列");

  private ProjectNames() {}

  /** Returns the name that the words before an amount are, if they can be one. */
  static Optional<String> name(String words, SentenceVocabulary vocabulary) {
    String year = vocabulary.year.toString();
    String name = CONNECTOR.trimTrailingFrom(words.endsWith("安排") ? cut(words, 2) : words);
    name = name.substring(name.lastIndexOf(':') + 1);
    if (name.startsWith(year)) {
      name = name.substring(YEAR_ENDS.skip(name, year.length()));
    }
    boolean copula = name.startsWith("系") && SYSTEMS.skip(name, 0) == 0;
    name = copula ? name.substring(1) : name;
    boolean project =
        name.length() >= SHORTEST
            && name.length() <= LONGEST
            && vocabulary.lists.projectEnds.endIn(name)
            && !vocabulary.lists.noProject.areIn(name);
    return project ? Optional.of(name) : Optional.empty();
  }

  /**
   * Returns the name of the project whose own score or rate the words before it announce, if they name one:
   * 展览经费 of 展览经费项目自评, not 项目 alone or 本项目.
   */
  static Optional<String> ofScore(String words, SentenceVocabulary vocabulary) {
    String rest = words.substring(vocabulary.lists.ordinals.skip(words, 0));
    rest = rest.substring(vocabulary.lists.ofWhich.skipAll(rest, 0));
    rest = rest.substring(SentenceNumbering.of(rest).end);
    for (String end = SCORED.before(rest, rest.length()); end != null; ) {
      rest = rest.substring(0, rest.length() - end.length());
      end = SCORED.before(rest, rest.length());
    }
    Optional<String> name = name(rest, vocabulary);
    if (!name.isPresent() || OwnSubject.is(name.get(), vocabulary) || isAnyProject(name.get())) {
      return Optional.empty();
    }
    String bare = name.get().endsWith(PROJECT) ? cut(name.get(), PROJECT.length()) : name.get();
    return Optional.of(vocabulary.lists.projectEnds.endIn(bare) ? bare : name.get());
  }

  /** 该项目, 2个项目 and 项目支出 are no names. */
  private static boolean isAnyProject(String name) {
    return ANY.startIn(name)
        || name.contains("名称")
        || name.contains("本项目")
        || SentenceDigits.isDigit(name, 0)
        || name.endsWith("项目支出");
  }

  private static String cut(String text, int count) {
    return text.substring(0, text.length() - count);
  }
}
