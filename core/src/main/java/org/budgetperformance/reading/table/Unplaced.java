package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Problems;
import org.budgetperformance.reading.label.Vocabulary;

/** Rows that a document of the type has no place for. */
final class Unplaced {
  private static final CharMatcher FILLER =
      CharMatcher.anyOf("….·、xX×*_-—()项目一二三:").or(CharMatcher.inRange('0', '9'));
  private static final CharMatcher DASH = CharMatcher.anyOf("-—–―·");
  private static final int LONGEST_SUBTITLE = 40;

  private Unplaced() {}

  /**
   * Reports a row, unless it is a heading, a page number or a row that the form left as printed.
   *
   * @param begun whether the table has begun, so that no title is expected any more
   */
  static void report(CellRow row, boolean begun, Vocabulary vocabulary, Problems problems) {
    Cell first = row.at(row.next(0));
    boolean alone = row.next(row.next(0) + 1) == row.size();
    boolean heading =
        alone
            && (vocabulary.isHeading(first.label())
                || isTemplate(first)
                || isPageNumber(first)
                || (!begun && isSubtitle(first)));
    if (!heading) {
      problems.add(row.line(), row.text(), "不属于表中任何一项", "it belongs to nothing in this table");
    }
  }

  /** Returns whether a name was never filled in, such as XX项目 or …. */
  static boolean isTemplate(Cell name) {
    return FILLER.matchesAllOf(name.compact());
  }

  /** Returns whether a line between title and table is （2024年度） or the like. */
  private static boolean isSubtitle(Cell cell) {
    String text = cell.compact();
    boolean inBrackets = text.startsWith("(") && text.endsWith(")");
    return text.length() <= LONGEST_SUBTITLE && (inBrackets || text.endsWith("年度"));
  }

  private static boolean isPageNumber(Cell cell) {
    String text = cell.compact();
    return text.length() <= 8
        && cell.hasDigit()
        && DASH.matches(text.charAt(0))
        && DASH.matches(text.charAt(text.length() - 1))
        && CharMatcher.inRange('0', '9').matchesAllOf(DASH.trimFrom(text));
  }
}
