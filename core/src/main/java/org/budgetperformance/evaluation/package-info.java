/**
 * Running rules over a submission and holding what came of it (核查).
 *
 * <p>An evaluation keeps one code per application of a rule; findings with their figures and margins
 * are made when asked for. Where rules come from lives in {@code module}.
 */
package org.budgetperformance.evaluation;
