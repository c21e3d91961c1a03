package org.budgetperformance.formula;

import java.io.Serializable;
import org.budgetperformance.rule.Examination;

/** Names what a finding names, in code (列示方法); see {@link Mention#of}. */
public interface Naming extends Serializable {
  /**
   * Names it.
   *
   * @param where where
   * @param decided whether everything was there to decide
   * @param to where to name it
   */
  void name(Where where, boolean decided, Examination to);
}
