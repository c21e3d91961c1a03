package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;

/**
 * Reads indicators that stand below no dimension or category (未归入一级、二级指标的指标): one a sentence, or several parted
 * by semicolons, each a name with target, actual value or score behind their labels.
 */
final class LoneIndicators {
  private final SentenceVocabulary words;
  private final StatedFigures figures;
  private final List<IndicatorItem> items = new ArrayList<>();
  @Nullable private IndicatorItem item;

  /** Words of the last clause that may be the name of the next indicator. */
  @Nullable private SentenceSpan name;

  LoneIndicators(SentenceVocabulary words, StatedFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** Reads a sentence, and returns whether it is one of indicators; if not, nothing of it was read. */
  boolean read(SentenceSpan sentence) {
    if (words.measures.next(sentence.text(), 0) == null) {
      return false;
    }
    ImmutableList<SentenceSpan> clauses = sentence.clauses();
    if (!isOfIndicators(clauses)) {
      return false;
    }
    for (SentenceSpan clause : clauses) {
      read(Pieces.split(clause, words), sentence);
      if (clause.closing() == ';') {
        end();
      }
    }
    end();
    items.forEach(read -> read.write(figures, null, sentence, sentence));
    items.clear();
    return true;
  }

  /**
   * Returns whether a name with a target or a result begins what the sentence states, something else is stated
   * of it, and no category is named.
   */
  private boolean isOfIndicators(ImmutableList<SentenceSpan> clauses) {
    SentenceSpan before = null;
    boolean indicator = false;
    Set<Column<?>> stated = new HashSet<>();
    for (SentenceSpan clause : clauses) {
      if (GroupLead.find(clause, words, false) != null) {
        return false;
      }
      ImmutableList<Pieces.Piece> pieces = Pieces.split(clause, words);
      for (int i = 0; i < pieces.size(); i++) {
        Pieces.Piece piece = pieces.get(i);
        boolean reached = i == 0 && isReached(before, piece);
        boolean named = i > 0 || reached || (before != null && isName(before));
        indicator |= stated.isEmpty() && piece.isMeasure() && named;
        if (reached) {
          stated.add(Columns.ACTUAL);
        }
        if (piece.column != null) {
          stated.add(piece.column);
        }
      }
      boolean alone = pieces.size() == 1 && pieces.get(0).column == null;
      before = alone ? pieces.get(0).value : null;
    }
    return indicator && stated.size() > 1;
  }

  private void read(ImmutableList<Pieces.Piece> pieces, SentenceSpan sentence) {
    for (int i = 0; i < pieces.size(); i++) {
      Pieces.Piece piece = pieces.get(i);
      boolean measured = i + 1 < pieces.size() && pieces.get(i + 1).isMeasure();
      if (piece.column == null) {
        readWords(piece.value, measured, sentence);
      } else {
        SentenceSpan before = name;
        if (piece.isMeasure()
            && before != null
            && (isName(before) || isReached(before, piece))
            && (item == null || item.isMeasured())) {
          begin(before, sentence);
        }
        if (item == null || !item.take(piece.column, piece.value)) {
          figures.unread(
              piece.value, "未能识别属于哪个指标", "it was not recognised of which indicator it is");
        }
        name = null;
      }
    }
  }

  private void readWords(SentenceSpan value, boolean measured, SentenceSpan sentence) {
    SentenceSpan text = withoutNumber(value);
    if (measured) {
      begin(text, sentence);
    } else if (item == null || !item.takeWords(text)) {
      name = text;
    } else if (item.isScored() || item.isMeasured()) {
      name = isName(text) ? text : name;
    }
  }

  private void begin(SentenceSpan opening, SentenceSpan sentence) {
    end();
    item = new IndicatorItem(withoutNumber(opening), sentence, false, false);
    name = null;
  }

  private void end() {
    if (item != null) {
      items.add(item);
      item = null;
    }
    name = null;
  }

  /** Returns whether words are a name with its result, and a piece behind them the target. */
  private static boolean isReached(@Nullable SentenceSpan words, Pieces.Piece piece) {
    return words != null
        && Columns.TARGET.equals(piece.column)
        && IndicatorItem.reached(words, piece.value) != null;
  }

  private static boolean isName(SentenceSpan text) {
    String name = text.text().substring(SentenceNumbering.of(text.text()).end);
    return !name.isEmpty() && !SentenceDigits.contains(name);
  }

  /** Returns a name without the number of its item and without what announces it before a colon. */
  private SentenceSpan withoutNumber(SentenceSpan name) {
    SentenceSpan rest = name.from(words.lists.ordinals.skip(name.text(), 0));
    rest = rest.from(SentenceNumbering.of(rest.text()).end);
    int colon = rest.text().lastIndexOf(':', rest.text().length() - 2);
    return colon < 0 ? rest : rest.from(colon + 1);
  }
}
