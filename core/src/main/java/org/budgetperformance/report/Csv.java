package org.budgetperformance.report;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.budgetperformance.amount.Points;

/**
 * Rows of comma-separated values as Excel opens them rightly: a byte order mark, so that it takes the
 * text for UTF-8, and lines that end with CR and LF.
 *
 * <p>A number stays a number. Words that a spreadsheet would take for a formula, in full-width signs
 * too, stand behind an apostrophe. Not thread-safe.
 */
final class Csv {
  /** Excel takes no more than 32,767 characters in a cell. */
  static final int LONGEST = 32_000;

  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@＝＋－＠");
  private static final CharMatcher QUOTED = CharMatcher.anyOf("\",");

  private final StringBuilder text;
  private boolean inRow;

  /** Begins a table. */
  Csv() {
    this(new StringBuilder("\ufeff"));
  }

  private Csv(StringBuilder text) {
    this.text = text;
  }

  /** Returns further rows of a table that was begun elsewhere. */
  static Csv further() {
    return new Csv(new StringBuilder());
  }

  /** Adds a cell of words, on one line and with nothing in it that acts. */
  Csv words(String words) {
    String shown = Shown.brief(Shown.of(words).trim(), LONGEST);
    return cell(inert(shown));
  }

  /** Adds a cell of words, or an empty one. */
  Csv words(Optional<String> words) {
    return words(words.orElse(""));
  }

  /** Adds a cell of an id of one's own as it is, but for what acts, or an empty one. */
  Csv asItIs(Optional<String> id) {
    return cell(id.map(Shown::asItIs).map(Csv::inert).orElse(""));
  }

  private static String inert(String words) {
    return !words.isEmpty() && FORMULA.matches(words.charAt(0)) ? "'" + words : words;
  }

  /** Adds a cell of points, or an empty one. */
  Csv points(Optional<Points> points) {
    return cell(points.map(Points::toString).orElse(""));
  }

  /** Adds a cell of a whole number. */
  Csv number(int number) {
    return cell(Integer.toString(number));
  }

  /** Adds empty cells. */
  Csv empty(int cells) {
    for (int i = 0; i < cells; i++) {
      cell("");
    }
    return this;
  }

  private Csv cell(String cell) {
    text.append(inRow ? "," : "");
    inRow = true;
    if (QUOTED.matchesAnyOf(cell)) {
      text.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      text.append(cell);
    }
    return this;
  }

  /** Ends the row. */
  void end() {
    text.append("\r\n");
    inRow = false;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
