package org.budgetperformance.indicator;

import com.google.common.annotations.Beta;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Reading of one plain number as people write it in a cell (单元格中的数字). Thread-safe. */
@Beta
public final class Numbers {
  /** As many as a {@code long} takes. */
  private static final int MOST_DIGITS = 18;

  /** As many as a spreadsheet keeps: what stands behind them in decimals is a program's, not a person's. */
  private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

  /** As many as a number has that a program computed in binary. */
  private static final int WRITTEN_BY_PROGRAMS = 17;

  /** A fen of an amount in 万元, the finest that a form is filled in with. */
  private static final int FINEST_DECIMALS = 6;

  private Numbers() {}

  /**
   * Reads one plain number: digits of either width, thousands separators of either width in groups
   * of three, a sign, spaces that were copied along, or a whole number in Chinese numerals.
   *
   * <p>A unit, a percent sign, an exponent, a second decimal point or a letter O make it no plain
   * number. Numbers of 16 or 17 digits with more than six decimals, which only a program writes
   * (127.73000000000002), are read to their 15th digit.
   *
   * @param text any text
   * @return the number with its scale as written, or empty if the text is no plain number of at
   *     most {@link Quantity#MAX_DIGITS} digits on either side of its decimal point
   */
  public static Optional<BigDecimal> parse(String text) {
    CellText cell = CellText.of(text);
    if (!cell.isPlain() || cell.hasBrokenNumber()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = decimal(cell.text());
    return number.isPresent() ? number : ChineseNumerals.parse(cell.text());
  }

  /** Returns whether a character is one of the ordinary ten digits. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the end of the run of digits, separators and points that starts at an index. */
  static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (isDigit(text.charAt(end)) || text.charAt(end) == ',' || text.charAt(end) == '.')) {
      end++;
    }
    while (end > start && !isDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Reads a compact text that is a sign, digits in groups of three or ungrouped, and decimals. */
  static Optional<BigDecimal> decimal(String text) {
    Optional<BigDecimal> plain = plain(text);
    if (plain.isPresent()) {
      return plain;
    }
    int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    if (end - start > 2 * Quantity.MAX_DIGITS || text.length() - end > Quantity.MAX_DIGITS + 1) {
      return Optional.empty();
    }
    String whole = text.substring(start, end);
    String decimals = point < 0 ? "0" : text.substring(point + 1);
    String digits = whole.indexOf(',') < 0 ? whole : ungrouped(whole);
    if (!isDigits(digits) || !isDigits(decimals) || digits.length() > Quantity.MAX_DIGITS) {
      return Optional.empty();
    }
    String sign = text.charAt(0) == '-' ? "-" : "";
    return Optional.of(kept(new BigDecimal(sign + digits + (point < 0 ? "" : "." + decimals))));
  }

  /** Reads digits with at most one point within them, empty if there is anything else or too much. */
  private static Optional<BigDecimal> plain(String text) {
    if (text.isEmpty() || text.length() > Math.min(MOST_DIGITS, Quantity.MAX_DIGITS)) {
      return Optional.empty();
    }
    long units = 0;
    int point = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        units = 10 * units + (c - '0');
      } else if (c == '.' && point < 0 && i > 0 && i + 1 < text.length()) {
        point = i;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(kept(BigDecimal.valueOf(units, point < 0 ? 0 : text.length() - 1 - point)));
  }

  private static BigDecimal kept(BigDecimal number) {
    int digits = number.precision();
    if (number.scale() <= FINEST_DECIMALS
        || digits <= KEPT.getPrecision()
        || digits > WRITTEN_BY_PROGRAMS
        || digits - number.scale() >= KEPT.getPrecision()) {
      return number;
    }
    BigDecimal kept = number.round(KEPT).stripTrailingZeros();
    return kept.scale() < 0 ? kept.setScale(0) : kept;
  }

  private static String ungrouped(String whole) {
    int first = whole.indexOf(',');
    if (first < 1 || first > 3) {
      return "";
    }
    StringBuilder digits = new StringBuilder(whole.length()).append(whole, 0, first);
    for (int i = first; i < whole.length(); i += 4) {
      if (whole.charAt(i) != ',' || i + 4 > whole.length()) {
        return "";
      }
      digits.append(whole, i + 1, i + 4);
    }
    return digits.toString();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
