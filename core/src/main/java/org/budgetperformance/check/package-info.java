/**
 * The language of declared checks: totals, ratios, agreement, bounds, questions asked of each row, and
 * where their figures come from.
 *
 * <p>What a single rule needs lives with the standard rules.
 */
package org.budgetperformance.check;
