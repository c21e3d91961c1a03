package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import javax.annotation.Nullable;

/**
 * Reads the total, the grade, the scores of dimensions and categories, and their indicators.
 *
 * <p>Indicators belong to the dimension or category named before them.
 */
final class ScoreSentences {
  private static final CharMatcher LIMIT = CharMatcher.anyOf("≥≤");

  private final SentenceVocabulary words;
  private final StatedFigures figures;
  private final TotalSentences totals;
  private final LoneIndicators indicators;
  @Nullable private GroupReading group;
  private int rank;

  /** Whether the paragraph is a single clause behind a number. */
  private boolean heading;

  ScoreSentences(SentenceVocabulary words, StatedFigures figures) {
    this.words = words;
    this.figures = figures;
    this.totals = new TotalSentences(words, figures);
    this.indicators = new LoneIndicators(words, figures);
  }

  /** Reads a paragraph whose number is of a rank, 0 if it has none. */
  void read(SentenceSpan paragraph, int paragraphRank) {
    boolean ordinal = words.lists.ordinals.skip(paragraph.text(), 0) > 0;
    boolean deeper = (rank > 0 && paragraphRank > rank) || ordinal;
    if (group != null && deeper) {
      group.startItem();
    } else if (group != null && !group.isOpen() && !(group.isBare() && isMeasured(paragraph))) {
      finish();
    }
    for (SentenceSpan sentence : paragraph.sentences()) {
      if (group == null && indicators.read(sentence)) {
        continue;
      }
      for (SentenceSpan clause : sentence.clauses()) {
        heading = paragraphRank > 0 && clause.text().length() == paragraph.text().length();
        readClause(clause, sentence, paragraphRank);
      }
      if (group != null) {
        group.endSentence();
      }
    }
  }

  /** Reads the total and the grade alone, each at the start of its clause. */
  void readTotals(SentenceSpan paragraph) {
    for (SentenceSpan sentence : paragraph.sentences()) {
      for (SentenceSpan clause : sentence.clauses()) {
        if (totals.isTotal(clause, true)) {
          totals.read(clause, sentence);
        }
      }
    }
  }

  private boolean isMeasured(SentenceSpan paragraph) {
    return Pieces.split(paragraph, words).stream().anyMatch(Pieces.Piece::isMeasure);
  }

  private void readClause(SentenceSpan clause, SentenceSpan sentence, int paragraphRank) {
    SentenceSpan rest = clause;
    GroupLead lead = lead(rest);
    while (lead != null) {
      finish();
      start(lead, rest, sentence, paragraphRank);
      if (group == null || lead.content == null) {
        return;
      }
      rest = lead.content;
      lead = lead(rest);
    }
    if (group == null || totals.isTotal(rest, group.isSentenceOver() && !group.expectsScore())) {
      finish();
      if (!totals.read(rest, sentence) && isOfIndicator(rest)) {
        figures.unread(rest, "未能识别属于哪个指标", "it was not recognised of which indicator it is");
      }
    } else {
      group.read(rest, sentence);
    }
  }

  /**
   * Returns the lead of a clause; among the indicators of a category the execution rate is one, and
   * so is an indicator whose name begins as its category's does (服务对象满意度, 生态效益情况).
   */
  @Nullable
  private GroupLead lead(SentenceSpan clause) {
    GroupLead lead = GroupLead.find(clause, words, heading);
    if (lead == null || group == null || !group.isListing()) {
      return lead;
    }
    boolean namesake = group.isOf(lead.group) && !lead.isReadable();
    return namesake || !lead.group.isOfIndicators() ? null : lead;
  }

  private void start(
      GroupLead lead, SentenceSpan clause, SentenceSpan sentence, int paragraphRank) {
    if (lead.isLead() && lead.isReadable()) {
      group = new GroupReading(lead, sentence, words, figures);
      rank = paragraphRank;
    } else if (SentenceDigits.contains(clause.text())) {
      figures.unread(clause, "未能识别指标分值或得分", "the points or the score was not recognised");
    }
  }

  /** Returns whether a clause states a target, a result, points or a score. */
  private boolean isOfIndicator(SentenceSpan clause) {
    if (!SentenceDigits.contains(clause.text())) {
      return false;
    }
    boolean labelled =
        Pieces.split(clause, words).stream()
            .anyMatch(piece -> piece.isFigure() && SentenceDigits.contains(piece.value.text()));
    return labelled || LIMIT.matchesAnyOf(clause.text());
  }

  /** Ends the group that is being read, for something else follows. */
  void finish() {
    if (group != null) {
      group.finish();
      group = null;
    }
  }
}
