package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;

/** A dimension or category while its points, its score and its indicators are being read. */
final class GroupReading {
  /** What begins a clause on points that were taken off. */
  private static final String DEDUCTED = "扣";

  private final GroupLead lead;
  private final SentenceSpan sentence;
  private final SentenceVocabulary words;
  private final StatedFigures figures;
  private final List<IndicatorItem> items = new ArrayList<>();
  @Nullable private IndicatorItem item;
  @Nullable private SentenceSpan points;
  @Nullable private SentenceSpan score;
  private boolean sureOfPoints;
  private boolean sentenceOver;

  /** Whether what comes next stands directly behind the colon. */
  private boolean listing;

  /** Whether what comes next begins a numbered paragraph. */
  private boolean numbered;

  GroupReading(
      GroupLead lead, SentenceSpan sentence, SentenceVocabulary words, StatedFigures figures) {
    this.lead = lead;
    this.sentence = sentence;
    this.words = words;
    this.figures = figures;
    this.points = lead.points();
    this.score = lead.score();
    this.sureOfPoints = lead.isSureOfPoints();
    this.listing = lead.content != null;
  }

  /** Returns whether the group is named and nothing else of it was read. */
  boolean isOpen() {
    return isBare() && score == null;
  }

  /** Returns whether no indicator of the group was read. */
  boolean isBare() {
    return items.isEmpty() && item == null;
  }

  void read(SentenceSpan clause, SentenceSpan in) {
    ImmutableList<Pieces.Piece> pieces = Pieces.split(clause, words);
    for (int i = 0; i < pieces.size(); i++) {
      Pieces.Piece piece = pieces.get(i);
      if (piece.column == null) {
        boolean labelled = i == 0 && pieces.size() > 1 && pieces.get(1).isMeasure();
        readWords(piece.value, in, labelled);
      } else {
        readLabelled(piece.column, piece.value);
      }
    }
    if (clause.closing() == ';') {
      endItem();
    }
  }

  /** Starts a paragraph that may name an indicator first. */
  void startItem() {
    numbered = true;
  }

  /** Returns whether it is of the category of another group. */
  boolean isOf(Group other) {
    return lead.group.category().equals(other.category());
  }

  /** Returns whether the sentence has not ended yet that names a category and lists indicators. */
  boolean isListing() {
    return listing && !sentenceOver && lead.group.category().isPresent();
  }

  /** Returns whether target or result of an indicator were read, and its score may follow. */
  boolean expectsScore() {
    return item != null && item.isMeasured() && !item.isScored();
  }

  /** Returns whether the sentence has ended that names the group. */
  boolean isSentenceOver() {
    return sentenceOver;
  }

  void endSentence() {
    boolean empty = isOpen();
    endItem();
    listing &= empty;
    sentenceOver = true;
  }

  private void endItem() {
    if (item != null) {
      items.add(item);
      item = null;
    }
  }

  /** Reads words that no label introduces; a target or a result behind them makes them a name. */
  private void readWords(SentenceSpan value, SentenceSpan in, boolean labelled) {
    if (value.text().startsWith(":") && isOpenForItems()) {
      listing = true;
      readWords(value.from(1), in, labelled);
      return;
    }
    SentenceSpan text = value.from(SentenceNumbering.of(value.text()).end);
    if (text.isEmpty() || text.text().startsWith(DEDUCTED)) {
      return;
    }
    boolean figure = SentenceDigits.contains(text.text());
    boolean done = item == null || item.isMeasured() || item.isScored();
    boolean named = labelled && done;
    LabelIndex.Match<Column<?>> label = words.indicatorColumns.at(text.text(), 0);
    if (item != null
        && label != null
        && label.value.equals(Columns.ACTUAL)
        && item.takeResult(text.from(label.end))) {
      return;
    }
    if (item != null && !named && item.takeWords(text)) {
      return;
    }
    boolean listed = item == null && listing;
    boolean first = item == null && numbered;
    numbered = false;
    if (done && lead.group.isOfIndicators() && (figure || labelled || listed || first)) {
      endItem();
      item =
          new IndicatorItem(name(text), in, listed && lead.isSureOfIndicators(), !figure && first);
    } else if (figure) {
      unread(text);
    }
  }

  private SentenceSpan name(SentenceSpan text) {
    int start = words.lists.ordinals.skip(text.text(), 0);
    return text.from(start + SentenceNumbering.of(text.text().substring(start)).end);
  }

  /** Returns whether a colon can still begin the list of indicators. */
  private boolean isOpenForItems() {
    return items.isEmpty() && item == null && !sentenceOver;
  }

  private void readLabelled(Column<?> column, SentenceSpan value) {
    if (item != null) {
      if (!item.take(column, value)) {
        unread(value);
      }
    } else if (sentenceOver || !items.isEmpty()) {
      unread(value);
    } else if (column.equals(Columns.SCORE) && score == null) {
      score = value;
      sureOfPoints = true;
    } else if (column.equals(Columns.POINTS) && points == null) {
      points = value;
      sureOfPoints = true;
    } else {
      unread(value);
    }
  }

  private void unread(SentenceSpan value) {
    figures.unread(value, "未能识别属于哪个指标", "it was not recognised of which indicator it is");
  }

  void finish() {
    endItem();
    shareScore();
    sureOfPoints |= items.stream().anyMatch(IndicatorItem::isMeasured);
    if (points != null && sureOfPoints) {
      figures.put(lead.group.line(), Columns.POINTS, read(points), points, sentence);
    } else if (points != null) {
      figures.unread(points, "不能确定是分值还是得分", "it may be points or a score");
    }
    if (score != null) {
      figures.put(lead.group.line(), Columns.SCORE, read(score), score, sentence);
    }
    Category category = lead.group.category().orElse(null);
    items.forEach(read -> read.write(figures, category, lead.label, sentence));
  }

  /** A single score behind several indicators is theirs together if it is all that there is. */
  private void shareScore() {
    IndicatorItem last = items.isEmpty() ? null : items.get(items.size() - 1);
    SentenceSpan shared = last == null ? null : last.score();
    long scored = items.stream().filter(IndicatorItem::isScored).count();
    if (last == null || shared == null || items.size() == 1 || scored > 1) {
      return;
    }
    last.dropScore();
    if (score == null && points != null && read(points).equals(read(shared))) {
      score = shared;
    } else {
      figures.unread(shared, "不能确定是哪个指标的得分", "it is not clear which indicator's score it is");
    }
  }

  private static Figure<Points> read(SentenceSpan value) {
    return Cells.read(FigureType.POINTS, value.text());
  }
}
