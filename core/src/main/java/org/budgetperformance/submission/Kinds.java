package org.budgetperformance.submission;

/**
 * The kinds of what cells hold (单元格类别): its state, and of a number on which side of 0 it lies by what is
 * written and by its rounding. Most questions before a comparison go by these alone.
 */
final class Kinds {
  private static final int ABSENT = 1;
  private static final int BLANK = 2;
  private static final int UNREADABLE = 3;
  private static final int CLOSED = 4;
  private static final int NO_NUMBER = 5;

  /** A number 0 without rounding, and one with it. */
  private static final int ZERO = 6;

  private static final int NEAR_ZERO = 7;

  /** A number whose rounding does not reach 0, ends at 0, or goes beyond it; from below 3 more. */
  private static final int AWAY_FROM_ZERO = 8;

  private static final int FROM_ZERO = 9;
  private static final int OVER_ZERO = 10;
  private static final int BELOW = 3;

  /** A number that is too large to add its rounding to. */
  static final int NONE = 15;

  private static final long MOST = Long.MAX_VALUE / 2;

  /** So many bits has a kind, and so many cells have theirs in a {@code long}. */
  static final int BITS = 4;

  static final int IN_A_ROW = Long.SIZE / BITS;

  private Kinds() {}

  static int of(Figure<?> figure) {
    if (figure.isNumeric()) {
      return ofNumber(figure.units(), figure.slack());
    }
    switch (figure.state()) {
      case ABSENT:
        return ABSENT;
      case BLANK:
        return BLANK;
      case UNREADABLE:
        return UNREADABLE;
      case STATED:
        return NO_NUMBER;
      default:
        return CLOSED;
    }
  }

  private static int ofNumber(long units, long slack) {
    long size = Math.abs(units);
    if (slack > MOST || size > MOST || size < 0) {
      return NONE;
    } else if (units == 0) {
      return slack == 0 ? ZERO : NEAR_ZERO;
    }
    int kind = size > slack ? AWAY_FROM_ZERO : size == slack ? FROM_ZERO : OVER_ZERO;
    return units > 0 ? kind : kind + BELOW;
  }
}
