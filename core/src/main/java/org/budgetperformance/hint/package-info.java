/**
 * Hints at what may have gone wrong (差错线索): what else the figures of one finding may have been meant to
 * be, and which figures are most likely wrong over all rules together.
 *
 * <p>Each was tried on a changed copy of the submission. Nothing is edited and nothing decided here, and
 * no other part of an evaluation knows of it.
 */
package org.budgetperformance.hint;
