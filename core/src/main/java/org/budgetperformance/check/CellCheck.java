package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Term;

/**
 * A check that cells decide by arithmetic alone if each of them states a number (纯数值检查).
 *
 * <p>A rule set decides it by these numbers, and asks the check itself where there are others.
 */
interface CellCheck extends SheetCheck {
  /** Of a sheet that the check itself has to look at; the other codes follow. */
  byte ASK = 0;

  byte PASSED = 1;
  byte FAILED = 2;

  /** Returns the cells of whole lines that decide, in the order of the numbers; none if others do too. */
  ImmutableList<Term> cells();

  /** Returns whether it adds all rows of a line; else a line that has several is left to the check. */
  boolean addsRows();

  /**
   * Decides one application by its numbers.
   *
   * @param units the sum of all units
   * @param slack the sum of all slacks
   * @param numbers of each cell its units, negated where its term is taken away, and its slack twice
   * @param last the place of the last slack; the bit there that would be half a unit is set
   */
  byte decide(long units, long slack, long[] numbers, int last);
}
