package org.budgetperformance.reading.narrative;

import org.budgetperformance.text.WordList;

/**
 * Whether the words before a figure say no more than that it is the reporting unit's own (本单位自身的数据): 我局, 2024年度,
 * 经自评, 部门整体支出绩效.
 */
final class OwnSubject {
  /** Words that name the unit or its report as a whole. */
  private static final WordList WHOLE = WordList.of("部门 单位 我 本 整体 全局 全委 机关");

  private OwnSubject() {}

  /** Returns whether nothing else is said. */
  static boolean is(String before, SentenceVocabulary words) {
    String rest = rest(before, words);
    return rest.isEmpty()
        || (words.lists.units.endIn(rest)
            && !words.lists.noProject.areIn(rest)
            && !words.lists.noUnit.areIn(rest));
  }

  /** Returns whether the words name the unit or its report as a whole, and nothing else. */
  static boolean isNamed(String before, SentenceVocabulary words) {
    return is(before, words) && (WHOLE.areIn(before) || !rest(before, words).isEmpty());
  }

  /** Returns what is left without numbers of items, the fiscal year and words that add nothing. */
  private static String rest(String before, SentenceVocabulary words) {
    String text = before.substring(words.lists.ordinals.skip(before, 0));
    text = text.substring(SentenceNumbering.of(text).end);
    String year = words.year.toString();
    for (int end = text.length(); ; ) {
      String own = words.lists.own.before(text, end);
      if (own != null) {
        end -= own.length();
      } else if (text.startsWith("年", end - 1) && text.startsWith(year, end - 1 - year.length())) {
        end -= year.length() + 1;
      } else if (text.startsWith(year, end - year.length())) {
        end -= year.length();
      } else {
        return text.substring(0, end);
      }
    }
  }
}
