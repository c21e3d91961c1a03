/**
 * Reading the sentences of a narrative (自评报告正文识别): paragraphs, clauses, and what they state of
 * goals, budget and accounts, scores and indicators.
 *
 * <p>Tables live in {@code reading.table}. Not exported.
 */
package org.budgetperformance.reading.narrative;
