/**
 * Running rules over a submission, under terms, and holding what came of it (核查).
 *
 * <p>An evaluation keeps one code per application of a rule; findings with their figures and margins
 * are made when asked for. Waivers and policies are data that it runs under; a comparison sets two
 * evaluations side by side, an evidence record proves one later. Hints at what
 * may have gone wrong live in {@code hint}, where rules come from in {@code module}.
 */
package org.budgetperformance.evaluation;
