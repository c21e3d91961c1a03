/**
 * Reading the text of a report as a submission (自评报告识别): the dictionary that a province writes, and
 * the reader that goes by it.
 *
 * <p>The reader goes by labels and never by position. It parts a text into its documents; what reads
 * them lives in {@code reading.table} and {@code reading.narrative}, reading one cell in {@code
 * submission} and {@code indicator}.
 */
package org.budgetperformance.reading;
