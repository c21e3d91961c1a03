package org.budgetperformance.reading.narrative;

import java.time.Year;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.WordList;

/**
 * The words before an amount, read from their end: a line and a column in either order, words that
 * add nothing, and whatever is left.
 */
final class AmountHead {
  private static final WordList LAST_YEAR = WordList.of("上年 上一年 去年 往年");
  private static final WordList THIS_YEAR = WordList.of("本年 今年 当年");
  private static final WordList CARRIED = WordList.of("结转 结余 较 比 同期 增 减 持平");

  /** How fillers begin that say that it is a budget. */
  private static final String BUDGET = "预算";

  private final String text;
  private final SentenceWords lists;
  @Nullable private Line line;
  @Nullable private Column<Amount> column;
  private int columnStart;
  private int restEnd;
  private boolean several;
  private boolean total;
  private boolean budget;

  private AmountHead(String text, SentenceWords lists) {
    this.text = text;
    this.lists = lists;
    this.restEnd = text.length();
    this.columnStart = text.length();
  }

  static AmountHead of(String text, SentenceVocabulary words) {
    AmountHead head = new AmountHead(text, words.lists);
    while (head.takeLabel(words) || head.takeFiller(words) || head.takeTime()) {
      // each of them moves the end of the rest
    }
    return head;
  }

  private boolean takeLabel(SentenceVocabulary words) {
    LabelIndex.Match<Line> newLine = words.amountLines.before(text, restEnd);
    LabelIndex.Match<Column<?>> newColumn = column(words);
    if (newLine == null && newColumn == null) {
      return false;
    }
    if (newColumn == null || (newLine != null && newLine.start <= newColumn.start)) {
      several |= line != null;
      line = newLine == null ? line : newLine.value;
      restEnd = newLine == null ? restEnd : newLine.start;
    } else {
      several |= column != null;
      column = SentenceVocabulary.amounts(newColumn.value);
      columnStart = newColumn.start;
      restEnd = newColumn.start;
    }
    return true;
  }

  /** Returns the longest column before which a line stands: 决算 in 基本支出决算, not 支出决算. */
  @Nullable
  private LabelIndex.Match<Column<?>> column(SentenceVocabulary words) {
    LabelIndex.Match<Column<?>> longest = words.amountColumns.before(text, restEnd);
    for (LabelIndex.Match<Column<?>> match = longest; match != null; ) {
      if (words.amountLines.before(text, match.start) != null) {
        return match;
      }
      match = words.amountColumns.before(text, restEnd, match.start + 1);
    }
    return longest;
  }

  /** Takes the longest word before which a line stands: 支出 in 三公经费支出, not 经费支出. */
  private boolean takeFiller(SentenceVocabulary words) {
    String taken = lists.fillers.before(text, restEnd);
    if (taken == null) {
      return false;
    }
    for (String word = taken; word != null; word = shorter(word)) {
      if (words.amountLines.before(text, restEnd - word.length()) != null) {
        taken = word;
        break;
      }
    }
    total |= lists.totals.contains(taken);
    budget |= taken.startsWith(BUDGET);
    restEnd -= taken.length();
    return true;
  }

  /** Returns the longest shorter word that ends where another one does, or null. */
  @Nullable
  private String shorter(String word) {
    return lists.fillers.before(text, restEnd, word.length() - 1);
  }

  /** Takes a year, or the month and the day of a date. */
  private boolean takeTime() {
    boolean unit = restEnd > 0 && "年月日".indexOf(text.charAt(restEnd - 1)) >= 0;
    int end = unit ? restEnd - 1 : restEnd;
    int start = end;
    while (SentenceDigits.isDigit(text, start - 1)) {
      start--;
    }
    boolean year = end - start == 4 && text.startsWith("20", start);
    if (start == end || !(year || (unit && end - start <= 2))) {
      return false;
    }
    restEnd = start;
    return true;
  }

  /** Returns the line that the words name, or null. */
  @Nullable
  Line line() {
    return line;
  }

  /** Returns the column that the words name, or null. */
  @Nullable
  Column<Amount> column() {
    return column;
  }

  /** Returns whether more than one line or column is named. */
  boolean isAmbiguous() {
    return several;
  }

  /** Returns whether words such as 合计 say that it is the sum of something. */
  boolean isTotal() {
    return total;
  }

  /** Returns whether it is some budget of which the words do not say when it was made. */
  boolean isBudget() {
    return budget;
  }

  /** Returns what none of the known words account for. */
  String rest() {
    return text.substring(0, restEnd);
  }

  /** Returns whether nothing is left. */
  boolean isPlain() {
    return restEnd == 0;
  }

  /** Returns whether what is left can be the name of a unit. */
  boolean isOfUnit() {
    return restEnd == 0
        || (lists.units.endIn(rest())
            && !lists.noProject.areIn(rest())
            && !lists.noUnit.areIn(rest()));
  }

  /** Returns the words before the column, all of them if no column is named. */
  String beforeColumn() {
    return text.substring(0, columnStart);
  }

  /** Returns whether a text names the year before by a word; what was carried over from it is this year's. */
  static boolean namesLastYear(String text) {
    int at = LAST_YEAR.next(text, 0);
    return at >= 0 && !CARRIED.areIn(text.substring(at));
  }

  /** Returns whether a text begins with a word for the year before. */
  static boolean startsWithLastYear(String text) {
    return LAST_YEAR.startIn(text);
  }

  /** Returns whether a text names the fiscal year. */
  static boolean namesThisYear(String text, Year year) {
    return text.contains(year + "年") || THIS_YEAR.areIn(text);
  }

  /** Returns whether a text names another year than the fiscal one. */
  static boolean namesOtherYear(String text, Year year) {
    for (int at = SentenceDigits.first(text, 0); at >= 0; ) {
      int end = SentenceDigits.end(text, at);
      boolean isYear = end - at == 4 && text.startsWith("年", end);
      if (isYear && !text.startsWith(year.toString(), at)) {
        return true;
      }
      at = SentenceDigits.first(text, end);
    }
    return false;
  }
}
