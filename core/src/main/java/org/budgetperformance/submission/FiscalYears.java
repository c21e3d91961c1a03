package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.Year;
import javax.annotation.Nullable;

/**
 * A run of fiscal years (年度区间), both ends inclusive.
 *
 * <p>Immutable and thread-safe.
 */
public final class FiscalYears implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Year first;
  private final Year last;

  private FiscalYears(Year first, Year last) {
    this.first = first;
    this.last = last;
  }

  /**
   * Returns the years from one to another.
   *
   * @param first the first year, inclusive
   * @param last the last year, inclusive, not before the first
   * @throws IllegalArgumentException if the last year is before the first
   */
  public static FiscalYears of(int first, int last) {
    checkArgument(first <= last, "from %s to %s", first, last);
    return new FiscalYears(Year.of(first), Year.of(last));
  }

  /** Returns the first year, inclusive. */
  public Year first() {
    return first;
  }

  /** Returns the last year, inclusive. */
  public Year last() {
    return last;
  }

  /**
   * Returns whether a year is among them.
   *
   * @param year the year
   */
  public boolean contains(Year year) {
    return !year.isBefore(first) && !year.isAfter(last);
  }

  /**
   * Returns how many years a year lies before the first or after the last, 0 if it is among them.
   *
   * @param year the year
   */
  public int distance(Year year) {
    return Math.max(
        0, Math.max(first.getValue() - year.getValue(), year.getValue() - last.getValue()));
  }

  /**
   * Returns whether a year is in both.
   *
   * @param other other years
   */
  public boolean overlaps(FiscalYears other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FiscalYears
        && first.equals(((FiscalYears) other).first)
        && last.equals(((FiscalYears) other).last);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + last.hashCode();
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "–" + last;
  }
}
