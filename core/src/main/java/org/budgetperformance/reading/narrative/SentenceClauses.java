package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Unit;

/** Splits paragraphs into sentences and sentences into clauses, at signs outside of brackets. */
final class SentenceClauses {
  private static final int LONGEST_UNIT = 4;
  private static final int LONGEST_CLAUSE = 1_000;

  private SentenceClauses() {}

  static ImmutableList<SentenceSpan> sentences(SentenceSpan paragraph) {
    ImmutableList.Builder<SentenceSpan> sentences = ImmutableList.builder();
    String text = paragraph.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (endsSentence(text, start, i) && !paragraph.isEnclosed(i))) {
        if (i > start) {
          sentences.add(paragraph.sub(start, i));
        }
        start = i + 1;
      }
    }
    return sentences.build();
  }

  /** Returns whether a compact text ends with a sentence. */
  static boolean endsWithSentence(String text) {
    int last = text.length() - 1;
    boolean quoted = last > 0 && "”’)\"".indexOf(text.charAt(last)) >= 0;
    int at = quoted ? last - 1 : last;
    return at >= 0 && endsSentence(text, 0, at);
  }

  private static boolean endsSentence(String text, int start, int at) {
    char c = text.charAt(at);
    if (c != '.') {
      return c == '。' || c == '!' || c == '?';
    }
    boolean ellipsis = text.startsWith(".", at + 1) || (at > 0 && text.charAt(at - 1) == '.');
    return !ellipsis && !isNumbering(text, start, at) && !SentenceDigits.isDigit(text, at + 1);
  }

  /** Returns whether a point stands behind the number of an item, as in 其中：1.接待经费. */
  private static boolean isNumbering(String text, int start, int at) {
    int number = at;
    while (number > start && at - number < 3 && SentenceDigits.isDigit(text, number - 1)) {
      number--;
    }
    boolean first = number == start || ":;".indexOf(text.charAt(number - 1)) >= 0;
    return number < at && at - number <= 2 && first;
  }

  /**
   * Splits a sentence; 、 ends a clause after a figure with its unit.
   *
   * <p>What runs on for longer than people write is left out.
   */
  static ImmutableList<SentenceSpan> clauses(SentenceSpan sentence) {
    ImmutableList.Builder<SentenceSpan> clauses = ImmutableList.builder();
    String text = sentence.text();
    int start = 0;
    int unit = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      boolean digit = SentenceDigits.isDigit(text, i);
      if (!end && (!(digit || isPause(text.charAt(i))) || sentence.isEnclosed(i))) {
        continue;
      }
      if (digit) {
        unit = i + 1;
      } else if (end || endsClause(sentence, i, unit)) {
        if (i > start && i - start <= LONGEST_CLAUSE) {
          clauses.add(sentence.sub(start, i));
        }
        start = i + 1;
        unit = -1;
      }
    }
    return clauses.build();
  }

  private static boolean isPause(char c) {
    return c == ';' || c == ',' || c == '、';
  }

  private static boolean endsClause(SentenceSpan sentence, int at, int unit) {
    switch (sentence.text().charAt(at)) {
      case ';':
        return true;
      case ',':
        return !sentence.isGrouping(at);
      case '、':
        return unit >= 0 && isUnit(sentence, unit, at);
      default:
        return false;
    }
  }

  /** Returns whether a unit, or nothing, stands between two indexes or before a bracket there. */
  private static boolean isUnit(SentenceSpan sentence, int from, int to) {
    int end = from;
    while (end < to && !sentence.isEnclosed(end)) {
      if (end - from == LONGEST_UNIT) {
        return false;
      }
      end++;
    }
    String unit = sentence.text().substring(from, end);
    return unit.isEmpty() || unit.equals("分") || Unit.parse(unit).isPresent();
  }
}
