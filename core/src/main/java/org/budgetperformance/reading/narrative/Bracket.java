package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;

/** Tells a bracket that lists the parts of an amount from a note on it. */
final class Bracket {
  private Bracket() {}

  /** Returns the inside of the bracket behind an amount if it lists parts, else null. */
  @Nullable
  static SentenceSpan parts(StatedAmount amount, SentenceVocabulary words, boolean projects) {
    if (amount.note == null) {
      return null;
    }
    SentenceSpan inside = amount.note.sub(1, amount.note.text().length() - 1).inside();
    ImmutableList<StatedAmount> listed = StatedAmount.find(inside, amount.sentence);
    if (listed.isEmpty()) {
      return null;
    }
    Introduction first = Introduction.of(listed.get(0).head.text(), words);
    AmountHead head = AmountHead.of(first.rest, words);
    boolean line = head.line() != null && head.isPlain() && !head.isAmbiguous();
    boolean project = projects && ProjectNames.name(head.beforeColumn(), words).isPresent();
    return line || project ? inside : null;
  }
}
