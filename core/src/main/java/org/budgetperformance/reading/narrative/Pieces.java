package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.text.WordList;

/** What stands behind each label of a clause on an indicator, and what stands behind none. */
final class Pieces {
  /** A piece of a clause. */
  static final class Piece {
    /** The column that its label names, or null. */
    @Nullable final Column<?> column;

    final SentenceSpan value;

    private Piece(@Nullable Column<?> column, SentenceSpan value) {
      this.column = column;
      this.value = value;
    }

    /** Returns whether it is the target or the result of an indicator. */
    boolean isMeasure() {
      return Columns.TARGET.equals(column) || Columns.ACTUAL.equals(column);
    }

    /** Returns whether a label says that it is a figure of an indicator. */
    boolean isFigure() {
      return isMeasure() || Columns.POINTS.equals(column) || Columns.SCORE.equals(column);
    }
  }

  private static final CharMatcher NOT_SCORED = CharMatcher.anyOf("不应可难值未心觉使懂").precomputed();
  private static final CharMatcher SIGN = CharMatcher.anyOf("≥≤><=≧≦⩾⩽±").precomputed();
  private static final int SELF_EVIDENT = 4;

  /** Labels that running text has too, so that only a figure right behind them makes them one. */
  private static final WordList PLAIN = WordList.of("目标 实际 计划");

  private static final String POINT = "分";

  private final SentenceSpan clause;
  private final SentenceWords lists;
  private final String text;
  private final ImmutableList.Builder<Piece> pieces = ImmutableList.builder();

  private Pieces(SentenceSpan clause, SentenceWords lists) {
    this.clause = clause;
    this.lists = lists;
    this.text = clause.text();
  }

  static ImmutableList<Piece> split(SentenceSpan clause, SentenceVocabulary words) {
    return new Pieces(clause, words.lists).split(words.indicatorColumns);
  }

  private ImmutableList<Piece> split(LabelIndex<Column<?>> labels) {
    int start = 0;
    @Nullable Column<?> column = null;
    for (int i = 0; i < text.length(); ) {
      LabelIndex.Match<Column<?>> match = labels.at(text, i);
      int value = match == null || clause.isEnclosed(i) ? -1 : value(match);
      if (match == null || value < 0) {
        i++;
        continue;
      }
      add(column, start, i);
      boolean points = isPoints(match.value);
      int end = points ? pointsEnd(value) : value;
      if (points) {
        add(match.value, value, end);
      }
      column = points ? null : match.value;
      start = end;
      i = Math.max(end, match.end);
    }
    add(column, start, text.length());
    return pieces.build();
  }

  private void add(@Nullable Column<?> column, int start, int end) {
    if (end > start) {
      pieces.add(new Piece(column, clause.sub(start, end)));
    }
  }

  /** Returns where the value of a label begins, or -1 if the words only look like the label. */
  private int value(LabelIndex.Match<Column<?>> label) {
    int value = lists.skipConnectors(text, label.end);
    boolean connected = value > label.end;
    if (isPoints(label.value)) {
      boolean possible = label.start == 0 || !NOT_SCORED.matches(text.charAt(label.start - 1));
      int number = SentenceDigits.numberEnd(text, value);
      boolean closed = text.startsWith(POINT, number);
      boolean bare = label.end - label.start > 1 && number == text.length();
      return possible && number > value && (closed || bare) ? value : -1;
    }
    if (label.value.equals(Columns.EXPLANATION)) {
      return connected || label.end - label.start >= SELF_EVIDENT ? value : -1;
    }
    boolean figure =
        SentenceDigits.isDigit(text, value)
            || (value < text.length() && SIGN.matches(text.charAt(value)));
    boolean plain = PLAIN.endIn(text.substring(label.start, label.end));
    return figure || (!plain && (connected || text.charAt(label.end - 1) == '值')) ? value : -1;
  }

  private static boolean isPoints(Column<?> column) {
    return column.equals(Columns.POINTS) || column.equals(Columns.SCORE);
  }

  /** Returns the end of the points that start at an index, their unit included. */
  private int pointsEnd(int start) {
    int end = SentenceDigits.numberEnd(text, start);
    return text.startsWith(POINT, end) ? end + 1 : end;
  }
}
