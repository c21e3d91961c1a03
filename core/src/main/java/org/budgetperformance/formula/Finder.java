package org.budgetperformance.formula;

import java.io.Serializable;

/**
 * Finds what a part of a formula speaks of (查找), such as the cells of one project.
 *
 * <p>Who decides asks for it often, so it is kept with what it follows from and only looked up here.
 *
 * @param <T> the class of what is found
 */
public interface Finder<T> extends Serializable {
  /**
   * Returns what is found.
   *
   * @param where where the formula is
   */
  T at(Where where);
}
