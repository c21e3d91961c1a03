package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;

/** Tells a bracket that lists the parts of an amount from a note on it. */
final class NarrativeBracket {
  private NarrativeBracket() {}

  /** Returns the inside of the bracket behind an amount if it lists parts, else null. */
  @Nullable
  static SentenceSpan parts(NarrativeAmount amount, NarrativeVocabulary words, boolean projects) {
    if (amount.note == null) {
      return null;
    }
    SentenceSpan inside = amount.note.sub(1, amount.note.text().length() - 1).inside();
    ImmutableList<NarrativeAmount> listed = NarrativeAmount.find(inside, amount.sentence);
    if (listed.isEmpty()) {
      return null;
    }
    NarrativeIntroduction first = NarrativeIntroduction.of(listed.get(0).head.text(), words);
    NarrativeHead head = NarrativeHead.of(first.rest, words);
    boolean line = head.line() != null && head.isPlain() && !head.isAmbiguous();
    boolean project =
        projects && NarrativeProjects.name(head.beforeColumn(), words.year).isPresent();
    return line || project ? inside : null;
  }
}
