package org.budgetperformance.reading.narrative;

import javax.annotation.Nullable;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.WordList;

/** Reads the total score and the grade that a narrative claims. */
final class TotalSentences {
  /** Words beside which a total is another one. */
  private static final WordList OTHER_TOTALS = WordList.of("满分 上年 去年 平均 扣 不 未 项目支出 经费 专项 资金");

  private static final String QUOTES = "“”\"‘’'「」『』【】";
  private static final String POINT = "分";

  private final SentenceVocabulary words;
  private final StatedFigures figures;

  TotalSentences(SentenceVocabulary words, StatedFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  /**
   * Returns whether a clause states a total or a grade.
   *
   * @param alone whether a label will do that the score of an indicator may have too
   */
  boolean isTotal(SentenceSpan clause, boolean alone) {
    String text = clause.text();
    if (gradeStart(text) >= 0) {
      return true;
    }
    LabelIndex.Match<Line> total = total(text);
    return total != null
        && (alone ? total.start == 0 : !isScoreLabel(text.substring(total.start, total.end)));
  }

  /** Returns the first label behind which a number stands, or null. */
  @Nullable
  private LabelIndex.Match<Line> total(String text) {
    LabelIndex.Match<Line> total = words.totals.next(text, 0);
    while (total != null && numberEnd(text, value(text, total.end)) < 0) {
      total = words.totals.next(text, total.end);
    }
    return total;
  }

  private boolean isScoreLabel(String label) {
    return words.indicatorColumns.get(label) != null;
  }

  /** Reads a clause, and returns whether it states a total or a grade, be it another one. */
  boolean read(SentenceSpan clause, SentenceSpan sentence) {
    String text = clause.text();
    LabelIndex.Match<Line> total = total(text);
    if (total != null) {
      int start = value(text, total.end);
      readTotal(clause, start, numberEnd(text, start), total.start, sentence);
    }
    int grade = gradeStart(text);
    if (grade >= 0 && !isOther(text.substring(0, grade))) {
      SentenceSpan word = clause.sub(grade, wordEnd(text, grade));
      Figure<String> words = Cells.read(FigureType.TEXT, word.text());
      figures.put(Lines.GRADE, Columns.TEXT, words, word, sentence);
    }
    return total != null || grade >= 0;
  }

  private void readTotal(
      SentenceSpan clause, int start, int end, int label, SentenceSpan sentence) {
    String text = clause.text();
    String before = text.substring(0, label);
    boolean closed =
        end == text.length() || text.charAt(end) == '(' || words.grades.at(text, end) != null;
    SentenceSpan score = clause.sub(start, end);
    if (isOther(before) || !closed) {
      figures.unread(clause, "不能确定是否为总得分", "it is not clear whether this is the total score");
    } else {
      figures.put(
          Lines.TOTAL, Columns.SCORE, Cells.read(FigureType.POINTS, score.text()), score, sentence);
    }
  }

  /** Returns whether words before a total or a grade say that it is not that of the submission. */
  private boolean isOther(String before) {
    return OTHER_TOTALS.areIn(before)
        || words.groups.next(before, 0) != null
        || AmountHead.namesOtherYear(before, words.year);
  }

  private int value(String text, int labelEnd) {
    return words.lists.skipConnectors(text, labelEnd);
  }

  /** Returns the end of the points at an index, their unit included, or -1 if there are none. */
  private static int numberEnd(String text, int start) {
    int end = SentenceDigits.numberEnd(text, start);
    if (end == start || text.startsWith("%", end)) {
      return -1;
    }
    return text.startsWith(POINT, end) ? end + 1 : end;
  }

  /** Returns where the word of a grade begins behind its label, or -1 if there is none. */
  private int gradeStart(String text) {
    LabelIndex.Match<Line> label = words.grades.next(text, 0);
    while (label != null) {
      int start = value(text, label.end);
      boolean quoted = start < text.length() && QUOTES.indexOf(text.charAt(start)) >= 0;
      int word = quoted ? start + 1 : start;
      if (word > label.end
          && words.lists.grades.contains(text.substring(word, wordEnd(text, word)))) {
        return word;
      }
      label = words.grades.next(text, label.end);
    }
    return -1;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
      boolean closed =
          text.charAt(end) == '(' || text.startsWith("等级", end) || text.startsWith("等次", end);
      if (closed && end > start) {
        return end;
      }
      end++;
    }
    return end;
  }
}
