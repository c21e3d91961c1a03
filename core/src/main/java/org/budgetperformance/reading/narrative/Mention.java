package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Line;

/** A clause without an amount: what it says the following ones are about. */
final class Mention {
  /** What a heading or a clause adds to the name of a line, from the end of the text. */
  private static final ImmutableList<String> ADDED = ImmutableList.of(":", "如下", "情况", "方面");

  /** What may follow a number that is no amount. */
  private static final String NO_AMOUNT = "年月日%‰个项人次名";

  /** What introduces parts in it. */
  final Introduction introduction;

  /** The line that it names and nothing else, or null. */
  @Nullable final Line line;

  /** Whether it names a column and a number without a unit. */
  final boolean lacksUnit;

  private Mention(Introduction introduction, @Nullable Line line, boolean lacksUnit) {
    this.introduction = introduction;
    this.line = line;
    this.lacksUnit = lacksUnit;
  }

  static Mention of(String clause, SentenceVocabulary words) {
    int number = firstNumber(clause);
    String text = number < 0 ? withoutAdded(clause) : clause.substring(0, number);
    Introduction introduction = Introduction.of(text, words);
    AmountHead head = AmountHead.of(introduction.rest, words);
    boolean known = !head.isAmbiguous() && head.isOfUnit();
    boolean named = known && head.column() == null && number < 0;
    boolean lacksUnit = known && head.column() != null && number >= 0;
    return new Mention(introduction, named ? head.line() : null, lacksUnit);
  }

  /** Returns the index of the first number that can be an amount, or -1. */
  private static int firstNumber(String text) {
    for (int at = SentenceDigits.first(text, 0); at >= 0; ) {
      int end = SentenceDigits.numberEnd(text, at);
      if (end == text.length() || NO_AMOUNT.indexOf(text.charAt(end)) < 0) {
        return at;
      }
      at = SentenceDigits.first(text, end);
    }
    return -1;
  }

  private static String withoutAdded(String text) {
    int end = text.length();
    for (String word : ADDED) {
      end -= text.substring(0, end).endsWith(word) ? word.length() : 0;
    }
    return text.substring(0, end);
  }
}
