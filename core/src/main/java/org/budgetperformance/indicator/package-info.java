/**
 * Indicators (绩效指标): their dimensions and categories, targets, actual results, and whether an
 * actual result attains its target.
 *
 * <p>Reading what people write in one cell lives here. Where a cell stands, what it scores, and
 * whether a row of 0 points counts at all do not: see {@code submission} and {@code rule}. Finding
 * a figure in a sentence lives in {@code reading}.
 */
package org.budgetperformance.indicator;
