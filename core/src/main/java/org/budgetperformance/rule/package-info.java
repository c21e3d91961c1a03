/**
 * What a rule is (规则): its data, its check, and what a check says of a submission.
 *
 * <p>A declared check names the lines and columns it looks at; it decides each of its applications
 * without allocation, and tells its operands and margin only when asked again. Running many rules
 * over a submission lives in {@code evaluation}.
 */
package org.budgetperformance.rule;
