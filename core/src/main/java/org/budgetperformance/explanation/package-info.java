/**
 * Why something came out as it did: trees of steps, what a step can be, and the verifier that does
 * every step again.
 *
 * <p>Nothing here knows a rule or decides anything. What builds trees lives in {@code rule} and
 * {@code evaluation}.
 */
package org.budgetperformance.explanation;
