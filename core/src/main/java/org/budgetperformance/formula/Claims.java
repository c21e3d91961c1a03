package org.budgetperformance.formula;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.budgetperformance.text.WordList;

/**
 * Whether a text claims what a phrase says (用语是否成立): 未追加经费 and 不含年中追加 deny it. Stateless and thread-safe.
 */
public final class Claims {
  private static final WordList DENIALS =
      WordList.of("不含 不包括 不包含 不计 不 未 未含 未包括 未包含 未予 未有 未获 没有 没 无 除 扣除 除去 剔除");

  /** An amount may stand between a denial and what it denies: 不含8万元年中追加. */
  private static final CharMatcher AMOUNT =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,万亿元的"));

  private Claims() {}

  /**
   * Returns whether a text uses one of some phrases and does not deny it.
   *
   * @param text the text, without white space
   * @param phrases the phrases
   */
  public static boolean areIn(String text, ImmutableList<String> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (!DENIALS.endIn(AMOUNT.trimTrailingFrom(text.substring(0, at)))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns whether a text uses one of some phrases of the unit itself and does not deny it: 参展人员增加 is of others'
   * staff, 配套资金未到位 of others' money.
   *
   * @param text the text, without white space
   * @param phrases the phrases
   * @param before words that may stand before them
   */
  public static boolean areIn(String text, ImmutableList<String> phrases, WordList before) {
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        String head = text.substring(0, at);
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (begins || (before.endIn(head) && !DENIALS.endIn(head))) {
          return true;
        }
      }
    }
    return false;
  }
}
