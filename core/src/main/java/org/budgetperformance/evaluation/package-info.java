/**
 * Running rules over a submission, under terms, and holding what came of it (核查).
 *
 * <p>An evaluation keeps one code per application of a rule; findings with their figures and margins
 * are made when asked for. Waivers and policies are data that it runs under; a comparison sets two
 * evaluations side by side, an evidence record proves one later. Near misses and suspects are hints
 * at what may have gone wrong, found by trying changes. Where rules come from lives in {@code module}.
 */
package org.budgetperformance.evaluation;
