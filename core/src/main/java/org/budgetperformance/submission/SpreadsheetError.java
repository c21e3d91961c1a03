package org.budgetperformance.submission;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.WordList;

/** Tells what a spreadsheet prints where it has no value (公式错误值): #DIV/0!, #N/A, ######. */
final class SpreadsheetError {
  /** How it is printed, in whatever case. */
  private static final WordList CODES =
      WordList.of(
          "#DIV/0 #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT!"
              + " #UNKNOWN! #GETTING_DATA");

  /** LibreOffice numbers its own. */
  private static final WordList NUMBERED = WordList.of("ERR:5 错误:5");

  /** A column that is too narrow is filled with these. */
  private static final CharMatcher NARROW = CharMatcher.is('#');

  private static final int SHORTEST_RUN = 3;

  private SpreadsheetError() {}

  /** Returns whether a text is one, or holds one. */
  static boolean isIn(String text) {
    boolean mayBe =
        text.indexOf('#') >= 0
            || text.indexOf('＃') >= 0
            || text.startsWith("Err")
            || text.startsWith("错误");
    if (!mayBe) {
      return false;
    }
    String compact = Characters.compact(text).toUpperCase(Locale.ROOT);
    return CODES.areIn(compact)
        || NUMBERED.startIn(compact)
        || (compact.length() >= SHORTEST_RUN && NARROW.matchesAllOf(compact));
  }
}
