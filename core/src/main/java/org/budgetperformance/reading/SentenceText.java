package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.budgetperformance.text.Characters;

/**
 * A paragraph that lines were joined into: folded, without white space and LaTeX leftovers, and for
 * every character the place where it was written.
 */
final class SentenceText {
  /** Brackets further apart than this were not meant for each other. */
  private static final int LONGEST_BRACKET = 200;

  private static final String OPENING = "([【《〈“‘「『";
  private static final String CLOSING = ")]】》〉”’」』";

  private final String text;
  private final String raw;
  private final ImmutableIntArray rawAt;
  private final ImmutableList<TextLine> lines;
  private final ImmutableIntArray lineAt;
  private final BitSet enclosed;

  private SentenceText(Builder builder) {
    this.text = builder.text.toString();
    this.raw = builder.raw.toString();
    this.rawAt = builder.rawAt.build();
    this.lines = builder.lines.build();
    this.lineAt = builder.lineAt.build();
    this.enclosed = enclosed(text);
  }

  private static BitSet enclosed(String text) {
    BitSet enclosed = new BitSet(text.length());
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '一' && c <= '\u9fff') {
        continue;
      }
      if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0) {
        close(text, i, open, enclosed);
      }
    }
    return enclosed;
  }

  private static void close(String text, int at, Deque<Integer> open, BitSet enclosed) {
    char opening = OPENING.charAt(CLOSING.indexOf(text.charAt(at)));
    while (!open.isEmpty() && at - open.peek() <= LONGEST_BRACKET) {
      int start = open.pop();
      if (text.charAt(start) == opening) {
        enclosed.set(start, at + 1);
        return;
      }
    }
  }

  String text() {
    return text;
  }

  /** Returns whether a character stands within brackets or quotation marks, or is one of a pair. */
  boolean isEnclosed(int at) {
    return enclosed.get(at);
  }

  /** Returns the first index from a given one on that is not enclosed. */
  int nextOutside(int at) {
    return enclosed.nextClearBit(at);
  }

  TextLine line(int at) {
    return lines.get(lineAt.get(Math.min(at, lineAt.length() - 1)));
  }

  /** Returns what was written from one index to another, as it stands in the lines. */
  String original(int start, int end) {
    int last = end < text.length() ? rawAt.get(end) : raw.length();
    return start < end ? raw.substring(rawAt.get(start), last).trim() : "";
  }

  /**
   * Returns whether a comma parts the thousands of a number.
   *
   * <p>A full-width comma between ordinary digits does not: it ends a clause.
   */
  boolean isGrouping(int at) {
    if (text.charAt(at) != ',' || SentenceDigits.end(text, at + 1) != at + 4) {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < 4 && SentenceDigits.isDigit(text, start - 1)) {
      start--;
    }
    boolean decimals = start > 0 && text.charAt(start - 1) == '.';
    boolean ordinary = raw.charAt(rawAt.get(at)) == ',' || raw.charAt(rawAt.get(at + 1)) > '9';
    return start < at && at - start < 4 && !decimals && ordinary;
  }

  /** Joins lines. Not thread-safe. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raw = new StringBuilder();
    private final ImmutableIntArray.Builder rawAt = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder lineAt = ImmutableIntArray.builder();
    private final ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    private int count;

    boolean isEmpty() {
      return text.length() == 0;
    }

    /** Returns the last character so far, or a full stop if there is none. */
    char last() {
      return isEmpty() ? '。' : text.charAt(text.length() - 1);
    }

    Builder append(TextLine line) {
      String written = line.text();
      int offset = raw.length();
      raw.append(written);
      lines.add(line);
      for (int i = 0; i < written.length(); ) {
        int next = SentenceMarkup.end(written, i);
        int length = text.length();
        SentenceMarkup.fold(written, i, next, text);
        for (int k = length; k < text.length(); k++) {
          rawAt.add(offset + i);
          lineAt.add(count);
        }
        i = next;
      }
      count++;
      return this;
    }

    SentenceText build() {
      return new SentenceText(this);
    }
  }

  /** Returns a text as {@link #text()} would have it. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int next = SentenceMarkup.end(text, i);
      SentenceMarkup.fold(text, i, next, folded);
      i = next;
    }
    return folded.toString();
  }

  @Override
  public String toString() {
    return Characters.collapse(raw);
  }
}
