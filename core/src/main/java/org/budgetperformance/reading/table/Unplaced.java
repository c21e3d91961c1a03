package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.Vocabulary;

/** Rows that a document of the type has no place for. */
final class Unplaced {
  private static final CharMatcher FILLER =
      CharMatcher.anyOf("….·、xX×*_-—()项目指标一二三:").or(CharMatcher.inRange('0', '9'));
  private static final int LONGEST_SUBTITLE = 40;

  /** 公开13表, 附表2-1, 表3. */
  private static final Pattern TABLE_NUMBER =
      Pattern.compile("(?:附?表[0-9]{1,2}|(?:公开|附)[0-9]{1,2})(?:-[0-9]{1,2})?表?");

  /** A longer number is no number of an item, which a form may leave as it was printed. */
  private static final int LONGEST_ORDINAL = 2;

  private Unplaced() {}

  /**
   * Says of a row if it is a heading, a page number or a row that the form left as printed; else it was not
   * read.
   *
   * @param begun whether the table has begun, so that no title is expected any more
   */
  static void account(CellRow row, boolean begun, Vocabulary vocabulary) {
    Cell first = row.at(row.next(0));
    if (!isAlone(row, first)) {
      return;
    }
    if (vocabulary.isHeading(first.label())) {
      row.cells().forEach(cell -> cell.is(Kind.HEADING));
    } else if (isTemplate(first)) {
      row.cells().forEach(cell -> cell.is(Kind.TEMPLATE));
    } else if (Remarks.isPageNumber(first.compact())) {
      row.cells().forEach(cell -> cell.is(Kind.PAGE_NUMBER));
    } else if (!begun && isSubtitle(first)) {
      row.cells().forEach(cell -> cell.is(Kind.TITLE));
    }
  }

  /** Returns whether a row has one filled cell, or copies of one that is merged over columns; numbers are no copies. */
  private static boolean isAlone(CellRow row, Cell first) {
    return isNumber(first)
        ? row.next(row.next(0) + 1) == row.size()
        : row.cells().stream()
            .allMatch(cell -> cell.isEmpty() || cell.compact().equals(first.compact()));
  }

  private static boolean isNumber(Cell cell) {
    return cell.isFigure() && cell.hasDigit();
  }

  /** Returns whether a name was never filled in, such as XX项目 or …. */
  static boolean isTemplate(Cell name) {
    boolean stated = isNumber(name) && name.compact().length() > LONGEST_ORDINAL;
    return FILLER.matchesAllOf(name.compact()) && !stated;
  }

  /** Returns whether a line between title and table is （2024年度） or the like. */
  private static boolean isSubtitle(Cell cell) {
    String text = cell.compact();
    boolean numbered = TABLE_NUMBER.matcher(text).matches();
    boolean inBrackets = text.startsWith("(") && text.endsWith(")");
    return text.length() <= LONGEST_SUBTITLE
        && (inBrackets || numbered || text.endsWith("年度"))
        && !cell.statesFigure();
  }
}
