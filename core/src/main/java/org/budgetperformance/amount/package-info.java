/**
 * Exact figures: amounts of money, points and rates, and the rounding intervals they stand for.
 *
 * <p>Nothing here knows where a figure stands or which rule looks at it. Quantities with other
 * units (次, 平方米) live in {@code indicator}.
 */
package org.budgetperformance.amount;
