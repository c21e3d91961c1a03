package org.budgetperformance.reading.narrative;

import javax.annotation.Nullable;
import org.budgetperformance.text.WordList;

/** A share in a text (占比), such as 工资福利支出占基本支出的73.66%. */
final class Share {
  private static final char SIGN = '占';
  private static final String PERCENT = "%";

  /** What may stand between that of which it is a share and the figure, read from its end. */
  private static final WordList CONNECTORS = WordList.of("的 比重 比例 比率 比 为 是 : 达到 达");

  /** Words before the sign that belong to it. */
  private static final String OF_WHICH_IT = "所";

  /** The words before the sign: whose share it is, perhaps nothing. */
  final String subject;

  /** The words behind the sign: of what it is a share, perhaps nothing. */
  final String base;

  /** The number with its sign of per cent. */
  final SentenceSpan figure;

  /** Whether nothing follows the figure. */
  final boolean closed;

  private Share(String subject, String base, SentenceSpan figure, boolean closed) {
    this.subject = subject;
    this.base = base;
    this.figure = figure;
    this.closed = closed;
  }

  /** Returns the share that a text states, or null. */
  @Nullable
  static Share find(SentenceSpan span) {
    String text = span.text();
    int sign = span.indexOutside(SIGN, 0);
    int number = sign < 0 ? -1 : SentenceDigits.first(text, sign);
    int end = number < 0 ? -1 : SentenceDigits.numberEnd(text, number);
    if (end < 0 || !text.startsWith(PERCENT, end)) {
      return null;
    }
    String subject = text.substring(0, sign);
    boolean filled = subject.endsWith(OF_WHICH_IT);
    return new Share(
        filled ? subject.substring(0, subject.length() - 1) : subject,
        base(text.substring(sign + 1, number)),
        span.sub(number, end + 1),
        end + 1 == text.length());
  }

  /** Returns the share that is all that a bracket behind an amount says, or null. */
  @Nullable
  static SentenceSpan inNote(StatedAmount amount) {
    if (amount.note == null) {
      return null;
    }
    SentenceSpan inside = amount.note.sub(1, amount.note.text().length() - 1).inside();
    Share share = inside.text().indexOf(SIGN) == 0 ? find(inside) : null;
    return share != null && share.closed ? inside : null;
  }

  private static String base(String words) {
    int end = words.length();
    for (String word = CONNECTORS.before(words, end);
        word != null;
        word = CONNECTORS.before(words, end)) {
      end -= word.length();
    }
    return words.substring(0, end);
  }
}
