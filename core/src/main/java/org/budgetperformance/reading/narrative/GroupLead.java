package org.budgetperformance.reading.narrative;

import javax.annotation.Nullable;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.text.WordList;

/** The beginning of a clause that names a dimension or a category, with its points and score. */
final class GroupLead {
  private static final WordList PLAIN_WORDS =
      WordList.of("完成情况 得分情况 情况 方面 完成 完成情况分析 情况分析 为 是 达 达到");
  private static final String SUFFIX = "指标";
  private static final int MOST_COLONS = 3;
  private static final int LONGEST_REMARK = 20;

  final Group group;
  final SentenceSpan label;

  /** What stands behind the colon that ends the lead; null if there is no colon. */
  @Nullable final SentenceSpan content;

  @Nullable private SentenceSpan points;
  @Nullable private SentenceSpan score;
  private boolean doubtful;

  /** Whether another clause follows, which may hold the score behind a remark. */
  private boolean continued;

  /** Whether the label is a heading of its own. */
  private boolean alone;

  private int remark;

  private GroupLead(Group group, SentenceSpan label, @Nullable SentenceSpan content) {
    this.group = group;
    this.label = label;
    this.content = content;
  }

  /**
   * Returns the lead that a clause has at its beginning or behind a colon; null if it has none.
   *
   * @param alone whether the clause is all that stands behind a number
   */
  @Nullable
  static GroupLead find(SentenceSpan clause, SentenceVocabulary words, boolean alone) {
    String text = clause.text();
    int at = start(text, 0, words);
    for (int i = 0; i <= MOST_COLONS; i++) {
      LabelIndex.Match<Group> match = words.groups.at(text, at);
      if (match != null) {
        return isName(text, match, words) ? null : read(clause, match, words, alone);
      }
      int colon = clause.indexOutside(':', at);
      if (colon < 0) {
        return null;
      }
      at = start(text, colon + 1, words);
    }
    return null;
  }

  /** Returns whether the name of a category is that of its indicator: 服务对象满意度目标值≥90%. */
  private static boolean isName(
      String text, LabelIndex.Match<Group> match, SentenceVocabulary words) {
    boolean suffix = text.startsWith(SUFFIX, match.end - SUFFIX.length());
    return match.value.isCategory() && !suffix && words.measures.at(text, match.end) != null;
  }

  private static int start(String text, int from, SentenceVocabulary words) {
    int at = words.lists.ofWhich.skipAll(text, from);
    at = words.lists.ordinals.skip(text, at);
    return at + SentenceNumbering.of(text.substring(at)).end;
  }

  @Nullable
  private static GroupLead read(
      SentenceSpan clause, LabelIndex.Match<Group> match, SentenceVocabulary words, boolean alone) {
    int colon = clause.indexOutside(':', match.end);
    while (colon >= 0 && isPartOfLabel(clause.text(), colon, words)) {
      colon = clause.indexOutside(':', colon + 1);
    }
    int end = colon < 0 ? clause.text().length() : colon;
    SentenceSpan label = clause.sub(match.start, match.end);
    SentenceSpan content = colon < 0 ? null : clause.from(colon + 1);
    boolean points = content != null && isPoints(content.text());
    GroupLead lead = new GroupLead(match.value, label, points ? null : content);
    lead.continued = lead.content == null && clause.closing() == ',';
    lead.alone = alone && match.end == clause.text().length();
    lead.readFigures(clause.sub(match.end, end), words);
    if (content != null && points) {
      lead.take(Columns.POINTS, content);
    }
    return lead.isNamed() || lead.isLead() ? lead : null;
  }

  /** Returns whether a text is 20分 and nothing else. */
  private static boolean isPoints(String text) {
    int end = SentenceDigits.numberEnd(text, 0);
    return end > 0 && end == text.length() - 1 && text.endsWith("分");
  }

  private static boolean isPartOfLabel(String text, int colon, SentenceVocabulary words) {
    LabelIndex.Match<Column<?>> before = words.indicatorColumns.before(text, colon);
    return before != null
        && (before.value.equals(Columns.SCORE) || before.value.equals(Columns.POINTS));
  }

  private void readFigures(SentenceSpan text, SentenceVocabulary words) {
    for (Pieces.Piece piece : Pieces.split(text, words)) {
      if (piece.column == null) {
        readWords(piece.value, words);
      } else {
        take(piece.column, piece.value);
      }
    }
  }

  private void take(Column<?> column, SentenceSpan value) {
    if (column.equals(Columns.SCORE)) {
      doubtful |= score != null;
      score = value;
    } else if (column.equals(Columns.POINTS)) {
      doubtful |= points != null;
      points = value;
    } else {
      doubtful = true;
    }
  }

  /** Reads 20分 and （20分） behind the label; other words are a remark. */
  private void readWords(SentenceSpan words, SentenceVocabulary vocabulary) {
    String text = words.text();
    for (int i = 0; i < text.length(); ) {
      int number = SentenceDigits.numberEnd(text, i);
      if (text.charAt(i) == '(' && words.isEnclosed(i)) {
        int end = words.nextOutside(i);
        readBracket(words.sub(i, end), vocabulary);
        i = end;
      } else if (number > i) {
        boolean isPoints = text.startsWith("分", number) && remark == 0;
        boolean isPercent = text.startsWith("%", number) && !group.isOfIndicators();
        doubtful |= !isPoints && !isPercent;
        if (isPoints) {
          take(Columns.POINTS, words.sub(i, number + 1));
        }
        i = number + 1;
      } else {
        int plain = PLAIN_WORDS.skip(text, i);
        remark += plain > i ? 0 : 1;
        i = Math.max(plain, i + 1);
      }
    }
  }

  /** Reads a bracket as points and score; its text has the brackets at both ends. */
  private void readBracket(SentenceSpan bracket, SentenceVocabulary vocabulary) {
    SentenceSpan inside = bracket.sub(1, bracket.text().length() - 1).inside();
    if (SentenceDigits.contains(inside.text())) {
      inside.clauses().forEach(clause -> readStated(clause, vocabulary));
    }
  }

  private void readStated(SentenceSpan clause, SentenceVocabulary vocabulary) {
    String text = clause.text();
    LabelIndex.Match<Column<?>> label = vocabulary.indicatorColumns.at(text, 0);
    int start = label == null ? 0 : vocabulary.lists.skipConnectors(text, label.end);
    if (isPoints(text.substring(start))) {
      take(label == null ? Columns.POINTS : label.value, clause.from(start));
    } else {
      doubtful = true;
    }
  }

  /** Returns whether the label alone says that dimension or category is meant, as 质量 does not. */
  private boolean isNamed() {
    return label.text().endsWith(SUFFIX) || !group.isOfIndicators();
  }

  /** Returns whether scores or indicators of the group follow, and not just some remark on it. */
  boolean isLead() {
    boolean figure = points != null || score != null || doubtful;
    return isNamed()
        ? figure || remark == 0 || continued
        : remark == 0 && (figure || content != null || alone);
  }

  /** Returns the points; null if none are stated. */
  @Nullable
  SentenceSpan points() {
    return points;
  }

  /** Returns the score; null if none is stated. */
  @Nullable
  SentenceSpan score() {
    return score;
  }

  /** Returns whether what is stated can be read in one way only. */
  boolean isReadable() {
    return !doubtful && remark <= LONGEST_REMARK;
  }

  /** Returns whether even words without a figure are an indicator behind the colon. */
  boolean isSureOfIndicators() {
    return group.category().isPresent() && (points != null || label.text().endsWith(SUFFIX));
  }

  /** Returns whether 20分 are points beyond doubt: a score or a list of indicators follows. */
  boolean isSureOfPoints() {
    return score != null || content != null;
  }
}
