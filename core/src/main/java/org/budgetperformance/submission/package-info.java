/**
 * What a department submits (绩效自评材料): documents as sheets of figures, and typed views on them.
 *
 * <p>A sheet is rows × columns of figures. A row is made from a line, a column has the type of its
 * figures, and a figure has a state, so that a blank cell and a stated 0 are different things. The
 * narrative is a sheet too. Nothing here reads text or judges a figure.
 */
package org.budgetperformance.submission;
