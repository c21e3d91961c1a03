/**
 * Evaluations for people to read (核查报告).
 *
 * <p>Everything here prints what {@code evaluation} says; nothing here decides.
 */
package org.budgetperformance.report;
