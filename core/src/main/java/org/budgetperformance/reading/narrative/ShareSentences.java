package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.WordList;

/**
 * Reads the shares that a narrative states of lines (占比).
 *
 * <p>A share without a subject is that of the amount right before it. What it is a share of is left
 * unsaid, or one of the wholes; a share of anything else is reported. Not thread-safe.
 */
final class ShareSentences {
  /** Lines that are shares of all expenditure. */
  private static final ImmutableSet<Line> OF_ALL =
      ImmutableSet.of(Lines.BASIC_EXPENDITURE, Lines.PROJECT_EXPENDITURE);

  /** Lines that others are shares of. */
  private static final ImmutableSet<Line> WHOLES =
      ImmutableSet.of(
          Lines.BASIC_EXPENDITURE, Lines.PROJECT_EXPENDITURE, Lines.THREE_PUBLIC_EXPENSES);

  /** What all expenditure is called beside the words that any head may have. */
  private static final WordList ALL = WordList.of("整体 全部 所有");

  private final SentenceVocabulary words;
  private final StatedFigures figures;
  private final List<Runnable> inherited;
  @Nullable private Row row;
  private boolean later;

  /**
   * Returns a reader of shares.
   *
   * @param inherited gets what to put once the paragraph is read
   */
  ShareSentences(SentenceVocabulary words, StatedFigures figures, List<Runnable> inherited) {
    this.words = words;
    this.figures = figures;
    this.inherited = inherited;
  }

  /**
   * Notes whose amount was read right now.
   *
   * @param amount the row of the amount, null if there is none
   * @param isInherited whether only the heading says that it is of this row
   */
  void follow(@Nullable Row amount, boolean isInherited) {
    row = amount;
    later = isInherited;
  }

  /** Returns what takes the reader back to the amount that stands right before. */
  Runnable followed() {
    Row amount = row;
    boolean isInherited = later;
    return () -> follow(amount, isInherited);
  }

  /** Reads a text that holds no amount, and returns whether it states a share. */
  boolean read(SentenceSpan text, SentenceSpan sentence) {
    Share share = Share.find(text);
    if (share == null) {
      return false;
    }
    AmountHead base = AmountHead.of(share.base, words);
    Optional<Row> of = subject(share);
    if (of.isPresent() && share.closed && isOf(of.get().line(), share, base)) {
      put(of.get(), share, sentence);
    } else if (of.isPresent() || isOfLines(share, base)) {
      figures.unread(text, "不能确定是哪一项占哪一项的比重", "it is not clear what is a share of what");
    }
    return true;
  }

  private void put(Row of, Share share, SentenceSpan sentence) {
    Figure<Rate> figure = Cells.read(FigureType.RATE, share.figure.text());
    Runnable put = () -> figures.put(of, Columns.SHARE, figure, share.figure, sentence);
    if (later && share.subject.isEmpty()) {
      inherited.add(put);
    } else {
      put.run();
    }
  }

  /** Returns the row whose share it is, if that is beyond doubt. */
  private Optional<Row> subject(Share share) {
    if (share.subject.isEmpty()) {
      return Optional.ofNullable(row);
    }
    Introduction introduction = Introduction.of(share.subject, words);
    AmountHead head = AmountHead.of(introduction.rest, words);
    boolean named = head.isOfUnit() && !head.isAmbiguous() && head.column() == null;
    return named ? Optional.ofNullable(head.line()).map(Row::of) : Optional.empty();
  }

  private boolean isOf(Line line, Share share, AmountHead base) {
    if (share.base.isEmpty()) {
      return true;
    }
    if (base.isAmbiguous() || base.column() != null) {
      return false;
    }
    Line whole = base.line();
    if (whole == null) {
      return OF_ALL.contains(line) && isAll(base);
    }
    return base.isOfUnit() && WHOLES.contains(whole) && !WHOLES.contains(line);
  }

  private static boolean isAll(AmountHead base) {
    return base.isOfUnit() || ALL.endIn(base.rest());
  }

  private boolean isOfLines(Share share, AmountHead base) {
    return base.line() != null || words.amountLines.next(share.subject, 0) != null;
  }
}
