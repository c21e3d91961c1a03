package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** A number that cells state (数据): one cell, or the cells of a sum; their states can be asked about. */
public abstract class Figures extends Numeric {
  private static final long serialVersionUID = 1L;

  Figures(Operation operation, LocalizedText label, FigureType<?> type) {
    super(operation, label, type, ImmutableList.of());
  }

  /**
   * Returns the states of its cells, as {@link States} has them; with a tape, each cell is kept as a step.
   *
   * @param question what is asked of the states
   */
  abstract int states(Walk walk, Operation question);

  /** Returns how many bits its kind has, 0 if it has none. */
  int kindBits() {
    return 0;
  }

  /**
   * Returns its kind: that of one cell, see {@link
   * org.budgetperformance.submission.Figure#kind()}, or what the states of several come to. No step is
   * kept.
   *
   * @return -1 if it has none here
   */
  int kind(Walk walk) {
    return -1;
  }

  /** Returns the cells that a question looks at, for a verifier. */
  abstract ImmutableList<Step> redoCells(Redo redo, Operation question);
}
