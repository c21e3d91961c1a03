package org.budgetperformance.reading.label;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.text.LocalizedText;

/**
 * Refuses what exceeds the limits of a reader, by counting before anything is read.
 *
 * <p>The limits lie far above what a county submits (some hundred forms of some dozen indicators) and
 * low enough that the largest input is read within seconds.
 */
public final class InputLimits {
  /** The most bytes of UTF-8 that a text may have. */
  public static final int MOST_BYTES = SubmissionReader.MAX_BYTES;

  /** The most project forms that a text may have. */
  public static final int MOST_FORMS = 1_000;

  /** The most indicators that a form may have. */
  public static final int MOST_INDICATORS = 2_000;

  /** A row of an indicator has as many cells that are not empty, other rows of a form fewer. */
  private static final int CELLS = 5;

  /** The tables of funds in a form have a few rows as wide as an indicator's; they do not count. */
  private static final int ROWS_OF_FUNDS = 10;

  /**
   * With one cell a line an indicator takes at most so many lines (dimension, category, name, target,
   * result, points, score, explanation), so that no form is refused that holds fewer indicators.
   */
  private static final int LINES_OF_AN_INDICATOR = 8;

  /** Each half of a surrogate pair is two of its four bytes. */
  private static final int MOST_BYTES_OF_A_CHARACTER = 3;

  private static final LocalizedText BYTES = LocalizedText.of("字节（UTF-8）", "bytes of UTF-8");
  private static final LocalizedText FORMS = LocalizedText.of("张项目表", "project forms");
  private static final LocalizedText INDICATORS =
      LocalizedText.of("个指标（一张表内）", "indicators in a form");

  private InputLimits() {}

  /**
   * Refuses a text that is too long.
   *
   * @throws InputLimitException if it has more than {@link #MOST_BYTES}
   */
  public static void checkSize(String text) {
    // Most texts are far below the limit, and their length alone says so.
    if (text.length() <= MOST_BYTES / MOST_BYTES_OF_A_CHARACTER) {
      return;
    }
    check(BYTES, MOST_BYTES, bytes(text));
  }

  /**
   * Refuses a document that is too long.
   *
   * @throws InputLimitException if its cells, a sign between them, have more than {@link #MOST_BYTES}
   */
  public static void checkSize(Source source) {
    long bytes = source.size();
    for (int row = 0; row < source.size(); row++) {
      for (String cell : source.cells(row)) {
        bytes += 1 + bytes(cell);
      }
    }
    check(BYTES, MOST_BYTES, bytes);
  }

  private static long bytes(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  /**
   * Refuses a number of project forms that is too large.
   *
   * @throws InputLimitException if there are more than {@link #MOST_FORMS}
   */
  public static void checkForms(long forms) {
    check(FORMS, MOST_FORMS, forms);
  }

  /**
   * Refuses the lines of a form that must hold too many indicators, however they are laid out.
   *
   * @throws InputLimitException if they hold more than {@link #MOST_INDICATORS}
   */
  public static void checkIndicators(ImmutableList<TextLine> lines) {
    if (lines.size() <= MOST_INDICATORS) {
      return;
    }
    long wide = lines.stream().filter(line -> filled(line) >= CELLS).count() - ROWS_OF_FUNDS;
    long listed = lines.stream().filter(line -> filled(line) == 1).count() / LINES_OF_AN_INDICATOR;
    checkIndicators(Math.max(wide, listed));
  }

  /**
   * Refuses a number of indicators that is too large.
   *
   * @throws InputLimitException if there are more than {@link #MOST_INDICATORS}
   */
  public static void checkIndicators(long indicators) {
    check(INDICATORS, MOST_INDICATORS, indicators);
  }

  private static int filled(TextLine line) {
    int filled = 0;
    boolean inside = false;
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      filled += !inside && c > ' ' ? 1 : 0;
      inside = c != '\t' && (inside || c > ' ');
    }
    return filled;
  }

  private static void check(LocalizedText what, long limit, long actual) {
    if (actual > limit) {
      throw new InputLimitException(what, limit, actual);
    }
  }
}
