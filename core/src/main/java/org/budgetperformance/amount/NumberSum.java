package org.budgetperformance.amount;

import com.google.common.annotations.Beta;

/**
 * A sum of numbers that are all stated (已列明数据之和): what most sums are.
 *
 * <p>It is an {@link IntervalSum} to which nothing missing was added, and comes to the same. Mutable and
 * not thread-safe.
 */
@Beta
public final class NumberSum {
  long units;
  long slack;
  boolean lowerOpen;
  boolean upperOpen;

  /** Makes the sum empty. */
  public void clear() {
    units = 0;
    slack = 0;
    lowerOpen = false;
    upperOpen = false;
  }

  /**
   * Adds a number.
   *
   * @param sign 1 if it is added, -1 if it is taken away
   * @param figure the number in units
   * @param figureSlack half of its last written place in units, 0 if it is exact
   * @throws ArithmeticException if the sum is out of range
   */
  public void add(int sign, long figure, long figureSlack) {
    units = Math.addExact(units, sign > 0 ? figure : Math.negateExact(figure));
    if (figureSlack > 0) {
      slack = Math.addExact(slack, figureSlack);
      lowerOpen |= figure == 0 || (figure < 0) == (sign > 0);
      upperOpen |= figure == 0 || (figure > 0) == (sign > 0);
    }
  }

  /**
   * Returns whether some true sums behind the stated ones are equal.
   *
   * @param other the other sum
   * @throws ArithmeticException if an end is out of range
   */
  public boolean meets(NumberSum other) {
    return isAtMost(other) && other.isAtMost(this);
  }

  /**
   * Returns whether some true sum behind this one is at most one behind the other.
   *
   * @param other the other sum
   * @throws ArithmeticException if an end is out of range
   */
  public boolean isAtMost(NumberSum other) {
    return IntervalSum.reaches(
        Math.subtractExact(units, slack),
        lowerOpen,
        Math.addExact(other.units, other.slack),
        other.upperOpen);
  }
}
