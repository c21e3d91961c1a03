package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.text.WordList;

/** An amount in a clause: its number and unit, the note in brackets behind it, and what is around. */
final class StatedAmount {
  /** What may follow an amount in its clause without changing what it says. */
  private static final WordList AFTER = WordList.of("占 用于 主要用于 :");

  /** What follows an amount of which another one is a share. */
  private static final String SHARE = "的";

  /** What stands before the amount, back to the one before it. */
  final SentenceSpan head;

  /** Number and unit, with the note if there is one. */
  final SentenceSpan figure;

  /** The note with its brackets, or null. */
  @Nullable final SentenceSpan note;

  final SentenceSpan clause;
  final SentenceSpan sentence;

  /** What follows in the clause, nothing if another amount does. */
  final SentenceSpan tail;

  private StatedAmount(
      SentenceSpan head,
      SentenceSpan figure,
      @Nullable SentenceSpan note,
      SentenceSpan tail,
      SentenceSpan clause,
      SentenceSpan sentence) {
    this.head = head;
    this.figure = figure;
    this.note = note;
    this.tail = tail;
    this.clause = clause;
    this.sentence = sentence;
  }

  /** Finds the amounts outside of brackets in the order in which they stand. */
  static ImmutableList<StatedAmount> find(SentenceSpan clause, SentenceSpan sentence) {
    ImmutableList.Builder<StatedAmount> amounts = ImmutableList.builder();
    String text = clause.text();
    int from = 0;
    for (int start = next(clause, 0); start >= 0; ) {
      int unit = unitEnd(text, SentenceDigits.numberEnd(text, start));
      int end = noteEnd(clause, unit);
      SentenceSpan note = end > unit ? clause.sub(unit, end) : null;
      int sign = start > 0 && text.charAt(start - 1) == '-' ? start - 1 : start;
      int following = next(clause, end);
      SentenceSpan tail = following < 0 ? clause.from(end) : clause.sub(end, end);
      amounts.add(
          new StatedAmount(
              clause.sub(from, sign), clause.sub(sign, end), note, tail, clause, sentence));
      from = end;
      start = following;
    }
    return amounts.build();
  }

  /** Returns whether a text has an amount outside of brackets. */
  static boolean isIn(SentenceSpan text) {
    return next(text, 0) >= 0;
  }

  /** Returns where the next amount begins, or -1 if there is none. */
  private static int next(SentenceSpan clause, int from) {
    String text = clause.text();
    int at = from;
    while (at < text.length()) {
      boolean digit = SentenceDigits.isDigit(text, at) && !clause.isEnclosed(at);
      int number = digit ? SentenceDigits.numberEnd(text, at) : at;
      if (number > at && unitEnd(text, number) > number) {
        return at;
      }
      at = Math.max(number, at + 1);
    }
    return -1;
  }

  private static int unitEnd(String text, int at) {
    for (MoneyUnit unit : MoneyUnit.values()) {
      if (text.startsWith(unit.label(), at)) {
        return at + unit.label().length();
      }
    }
    return at;
  }

  /** Returns the end of the bracket at an index, the index itself if there is none. */
  private static int noteEnd(SentenceSpan clause, int start) {
    String text = clause.text();
    int end = text.startsWith("(", start) ? clause.nextOutside(start) : start;
    int depth = 0;
    for (int i = start; i < end; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return end;
  }

  /** Returns this amount without its note. */
  StatedAmount withoutNote() {
    int length = note == null ? 0 : note.text().length();
    SentenceSpan bare = figure.sub(0, figure.text().length() - length);
    return new StatedAmount(head, bare, null, tail, clause, sentence);
  }

  /** Returns whether nothing follows in the clause that could change what the amount says. */
  boolean isClosed() {
    return tail.isEmpty() || AFTER.skip(tail.text(), 0) > 0;
  }

  /** Returns whether the amount is only what a share is taken of, as in 127.73万元的82%. */
  boolean isBase() {
    return tail.text().startsWith(SHARE);
  }
}
