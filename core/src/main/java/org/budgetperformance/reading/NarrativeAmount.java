package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.amount.MoneyUnit;

/** An amount in a clause: its number and unit, the notes in brackets behind it, and what is around. */
final class NarrativeAmount {
  /** What stands before the amount, back to the one before it. */
  final SentenceSpan head;

  /** Number, unit and note. */
  final SentenceSpan figure;

  /** What stands between the amount and the end of its clause; nothing if another amount does. */
  final String tail;

  final SentenceSpan clause;
  final SentenceSpan sentence;

  private NarrativeAmount(
      SentenceSpan sentence, SentenceSpan clause, int from, int start, int end, boolean last) {
    this.sentence = sentence;
    this.clause = clause;
    this.head = clause.sub(from, start);
    this.figure = clause.sub(start, end);
    this.tail = last ? clause.text().substring(end) : "";
  }

  /** Finds the amounts outside of brackets in the order in which they stand. */
  static ImmutableList<NarrativeAmount> find(SentenceSpan clause, SentenceSpan sentence) {
    ImmutableIntArray ends = ends(clause);
    ImmutableList.Builder<NarrativeAmount> amounts = ImmutableList.builder();
    int from = 0;
    for (int i = 0; i < ends.length(); i += 2) {
      int end = ends.get(i + 1);
      boolean last = i + 2 == ends.length();
      amounts.add(new NarrativeAmount(sentence, clause, from, ends.get(i), end, last));
      from = end;
    }
    return amounts.build();
  }

  /** Returns whether a clause has an amount. */
  static boolean isIn(SentenceSpan clause) {
    return !ends(clause).isEmpty();
  }

  /** Returns where the amounts begin and end, in pairs. */
  private static ImmutableIntArray ends(SentenceSpan clause) {
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    String text = clause.text();
    int at = 0;
    while (at < text.length()) {
      if (clause.isEnclosed(at)) {
        at = clause.nextOutside(at);
        continue;
      }
      int number = SentenceDigits.numberEnd(text, at);
      int end = number == at ? at : unitEnd(text, number);
      if (end > number) {
        boolean negative = at > 0 && text.charAt(at - 1) == '-';
        boolean note = text.startsWith("(", end) && clause.isEnclosed(end);
        int last = note ? bracketEnd(text, end, clause.nextOutside(end)) : end;
        ends.add(negative ? at - 1 : at).add(last);
        at = last;
      } else {
        at = Math.max(number, at + 1);
      }
    }
    return ends.build();
  }

  /** Brackets that follow each other are enclosed as one run: only the first is a note. */
  private static int bracketEnd(String text, int start, int runEnd) {
    int depth = 0;
    for (int i = start; i < runEnd; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return runEnd;
  }

  private static int unitEnd(String text, int at) {
    for (MoneyUnit unit : MoneyUnit.values()) {
      if (text.startsWith(unit.label(), at)) {
        return at + unit.label().length();
      }
    }
    return at;
  }
}
