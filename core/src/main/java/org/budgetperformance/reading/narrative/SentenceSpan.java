package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.LocalizedText;

/** A part of a paragraph: a sentence, a clause, or a phrase of one. */
final class SentenceSpan {
  private static final int LONGEST_ORIGINAL = 300;

  private final SentenceText paragraph;
  private final int start;
  private final int end;
  private final boolean inside;

  /** Made when first asked for: many parts are only parted further. */
  @Nullable private String text;

  /** Kept, since one reader after the other asks for them. */
  @Nullable private ImmutableList<SentenceSpan> sentences;

  @Nullable private ImmutableList<SentenceSpan> clauses;

  /** Kept, since every figure of a sentence asks for it. */
  @Nullable private String original;

  private SentenceSpan(SentenceText paragraph, int start, int end, boolean inside) {
    this.paragraph = paragraph;
    this.start = start;
    this.end = end;
    this.inside = inside;
  }

  static SentenceSpan of(SentenceText paragraph) {
    return new SentenceSpan(paragraph, 0, paragraph.text().length(), false);
  }

  /** Returns the part from one index of this text to another. */
  SentenceSpan sub(int from, int to) {
    if (from == 0 && start + to == end) {
      return this;
    }
    return new SentenceSpan(paragraph, start + from, start + to, inside);
  }

  /** Returns the inside of a bracket as a text of its own, in which nothing counts as enclosed. */
  SentenceSpan inside() {
    return new SentenceSpan(paragraph, start, end, true);
  }

  /** Returns the part from an index of this text on. */
  SentenceSpan from(int index) {
    return sub(index, end - start);
  }

  String text() {
    if (text == null) {
      text = paragraph.text().substring(start, end);
    }
    return text;
  }

  /** Returns its sentences, see {@link SentenceClauses#sentences}. */
  ImmutableList<SentenceSpan> sentences() {
    if (sentences == null) {
      sentences = SentenceClauses.sentences(this);
    }
    return sentences;
  }

  /** Returns its clauses, see {@link SentenceClauses#clauses}. */
  ImmutableList<SentenceSpan> clauses() {
    if (clauses == null) {
      clauses = SentenceClauses.clauses(this);
    }
    return clauses;
  }

  boolean isEmpty() {
    return start == end;
  }

  boolean isEnclosed(int at) {
    return !inside && paragraph.isEnclosed(start + at);
  }

  /** Returns the first index from a given one on that is not enclosed, at most the length. */
  int nextOutside(int at) {
    return inside ? at : Math.min(end, paragraph.nextOutside(start + at)) - start;
  }

  boolean isGrouping(int at) {
    return paragraph.isGrouping(start + at);
  }

  /** Returns the sign that follows this part in its paragraph, a full stop at the very end. */
  char closing() {
    return end < paragraph.text().length() ? paragraph.text().charAt(end) : '。';
  }

  /** Returns this part with a sign that stands right before it, this very part if it does not. */
  SentenceSpan with(char sign) {
    boolean there = start > 0 && paragraph.text().charAt(start - 1) == sign;
    return there ? new SentenceSpan(paragraph, start - 1, end, inside) : this;
  }

  /** Says that a figure of a row, or the row's name, was read from this part. */
  void read(Row row) {
    paragraph.read(start, end, row);
  }

  /** Says that this part holds a number that is none of the report's figures. */
  void passOver() {
    paragraph.passOver(start, end);
  }

  /** Says that this part could not be read, and why. */
  void doubt(LocalizedText reason) {
    paragraph.doubt(start, end, reason);
  }

  /** Returns where it begins in its paragraph. */
  int start() {
    return start;
  }

  /** Returns where it ends in its paragraph. */
  int end() {
    return end;
  }

  /** Returns the line on which this part begins. */
  TextLine line() {
    return paragraph.line(start);
  }

  /** Returns this part as it was written, shortened if it is very long. */
  String original() {
    if (original == null) {
      original =
          end - start <= LONGEST_ORIGINAL
              ? paragraph.original(start, end)
              : paragraph.original(start, start + LONGEST_ORIGINAL) + "…";
    }
    return original;
  }

  /** Returns the first index of a sign outside of brackets from an index on, or -1. */
  int indexOutside(char sign, int from) {
    for (int i = text().indexOf(sign, from); i >= 0; i = text().indexOf(sign, i + 1)) {
      if (!isEnclosed(i)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return text();
  }
}
