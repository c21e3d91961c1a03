/**
 * Reading the text of a report as a submission (自评报告识别): tables as they copy out of a document,
 * and sentences.
 *
 * <p>The reader goes by labels and never by position; which labels a province prints is data that
 * its module gives. Reading one cell lives in {@code submission} and {@code indicator}.
 */
package org.budgetperformance.reading;
