package org.budgetperformance.formula;

import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Sheet;

/** Hears what a statement is made of while it is added up (加总监听). */
interface SumListener {
  /** A constant was added. */
  void constant(Term term);

  /**
   * A cell was added.
   *
   * @param one what the cell can be, before its sign
   * @param ofNothing whether it is blank beside an indicator that does not apply
   */
  void cell(Term term, Sheet sheet, int row, Source source, IntervalSum one, boolean ofNothing);

  /** A cell that states a number may belong to the sum and may not, and was added as such. */
  void perhaps(Term term, Sheet sheet, int row, Source source);

  /** More may belong to a term than its cells state. */
  void open(Term term);

  /** A cell states the same figure once more. */
  void restated(Term term, Sheet sheet, int row, Source source);

  /**
   * No document has a cell of a term.
   *
   * @param one what the figure can be all the same
   */
  void missing(Term term, IntervalSum one);
}
