package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadingProblem;

/**
 * One evaluation for people to read (核查报告): as plain text, Markdown or a page.
 *
 * <p>Implementations are immutable and thread-safe. The same evaluation gives the same text, byte for
 * byte, on any machine.
 */
public interface Report {
  /**
   * Returns an evaluation as a text, its lines ended by {@code \n}.
   *
   * @param evaluation the evaluation
   * @param problems what a reader could not read, none if no text was read
   */
  String render(Evaluation evaluation, ImmutableList<ReadingProblem> problems);
}
