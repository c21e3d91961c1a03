package org.budgetperformance.reading.narrative;

import javax.annotation.Nullable;
import org.budgetperformance.submission.Line;

/** What stands before the words that name an amount: numbering, and what introduces parts. */
final class Introduction {
  /** The words behind the introduction. */
  final String rest;

  /** Whether what follows is a part of something, as after 其中. */
  final boolean parts;

  /** The line of which it is a part, if the words name it as in 项目支出包括; else null. */
  @Nullable final Line whole;

  private Introduction(String rest, boolean parts, @Nullable Line whole) {
    this.rest = rest;
    this.parts = parts;
    this.whole = whole;
  }

  static Introduction of(String text, SentenceVocabulary words) {
    int start = words.lists.ordinals.skip(text, 0);
    start += SentenceNumbering.of(text.substring(start)).end;
    int of = start;
    while (of < text.length() && partsEnd(text, of, words) == of) {
      of++;
    }
    AmountHead whole = AmountHead.of(text.substring(start, of), words);
    boolean named = whole.line() != null && whole.column() == null && whole.isOfUnit();
    if (of == text.length() || !(of == start || (named && !whole.isAmbiguous()))) {
      return new Introduction(text.substring(start), false, null);
    }
    String rest = text.substring(words.lists.ofWhich.skipAll(text, of));
    return new Introduction(rest.substring(SentenceNumbering.of(rest).end), true, whole.line());
  }

  /** Returns whether a text begins with words that introduce parts. */
  static boolean isOfParts(String text, SentenceVocabulary words) {
    return partsEnd(text, 0, words) > 0;
  }

  private static int partsEnd(String text, int at, SentenceVocabulary words) {
    return words.lists.ofWhich.skip(text, at);
  }
}
