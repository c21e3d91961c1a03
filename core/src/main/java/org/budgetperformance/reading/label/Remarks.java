package org.budgetperformance.reading.label;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.amount.MoneyUnit;

/** Lines in and below a table that are no rows of it: remarks, signatures, units, page numbers. */
public final class Remarks {
  private static final int LONGEST_LABEL = 20;
  private static final int LONGEST_PAGE = 16;
  private static final String UNIT = "单位:";

  /** So much stands before it at most: (金额单位. More is a statement of its own. */
  private static final int LONGEST_BEFORE_UNIT = 3;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher DASH = CharMatcher.anyOf("-—–―·");

  /** What stands where a table goes on: on a line of its own. */
  private static final ImmutableSet<String> CONTINUED =
      ImmutableSet.of("续表", "(续表)", "(续)", "续上表", "接上页", "(接上页)", "转下页", "(转下页)", "(接下页)");

  private static final CharMatcher PAGE = DIGIT.or(CharMatcher.anyOf("第页共总/,-—()"));

  private static final ImmutableList<MoneyUnit> UNITS = ImmutableList.copyOf(MoneyUnit.values());

  private Remarks() {}

  /** Returns whether a cell starts a remark or a line of signatures, as 说明： and 填表人： do. */
  public static boolean start(Cell cell, Vocabulary vocabulary) {
    if (cell.compact().indexOf(':') < 0) {
      return cell.label().isIn(vocabulary.remarks());
    }
    String text = Label.bare(cell.compact().substring(0, Math.min(60, cell.compact().length())));
    int colon = text.indexOf(':');
    if (colon < 0 || colon > LONGEST_LABEL) {
      return false;
    }
    Label label = Label.of(text.substring(0, colon));
    return label.isIn(vocabulary.remarks()) || label.isIn(vocabulary.footers().keySet());
  }

  /** Returns whether a compact text is the number of a page, or says that a table goes on: —12—, 第3页, 第3页共9页, 续表. */
  public static boolean isPageNumber(String text) {
    if (CONTINUED.contains(text)) {
      return true;
    }
    if (text.isEmpty() || text.length() > LONGEST_PAGE || !DIGIT.matchesAnyOf(text)) {
      return false;
    }
    boolean dashes =
        DASH.matches(text.charAt(0))
            && DASH.matches(text.charAt(text.length() - 1))
            && DIGIT.matchesAllOf(DASH.trimFrom(text));
    boolean pages = text.indexOf('页') > 0 && PAGE.matchesAllOf(text);
    return dashes || pages;
  }

  /** Returns the unit that a text names in brackets or after a colon, or the given one. */
  public static MoneyUnit unit(Cell cell, MoneyUnit otherwise) {
    String text = cell.compact();
    boolean remark = text.indexOf('(') >= 0 || text.indexOf(':') >= 0;
    if (!remark || text.length() > Label.LONGEST) {
      return otherwise;
    }
    for (MoneyUnit unit : UNITS) {
      if (names(text, unit.label())) {
        return unit;
      }
    }
    return otherwise;
  }

  /** Returns whether a text has a name in brackets, or after a colon at its end or that of brackets. */
  private static boolean names(String text, String name) {
    for (int at = text.indexOf(name, 1); at >= 0; at = text.indexOf(name, at + 1)) {
      char before = text.charAt(at - 1);
      int end = at + name.length();
      boolean closed = end < text.length() && text.charAt(end) == ')';
      if ((before == '(' && closed) || (before == ':' && (closed || end == text.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a cell is a unit in brackets and nothing else: (万元). */
  public static boolean isBracketed(Cell cell) {
    String text = cell.compact();
    return text.startsWith("(")
        && UNITS.stream().anyMatch(unit -> text.equals("(" + unit.label() + ")"));
  }

  /** Returns whether a cell says nothing but the unit of the table, such as 单位：万元. */
  public static boolean isUnit(Cell cell) {
    String text = cell.compact();
    int label = text.indexOf(UNIT);
    return label >= 0
        && label <= LONGEST_BEFORE_UNIT
        && text.length() <= LONGEST_LABEL
        && unit(cell, MoneyUnit.YUAN) == unit(cell, MoneyUnit.YI_YUAN);
  }
}
