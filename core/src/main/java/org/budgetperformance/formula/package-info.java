/**
 * What a declared check is made of (算式): expressions that are walked to decide and to explain, and done
 * again to verify.
 *
 * <p>An {@code Expression} is data. A {@code Walk} decides it, with registers of its own and without
 * allocating; with a {@code Tape} the same walk keeps its steps. {@code Redo} leads from the declaration
 * to the tree without a walk, so that a verifier trusts neither. Which checks there are lives in {@code
 * check} and {@code standard}.
 */
package org.budgetperformance.formula;
