/**
 * Reading tables (表格识别): the layouts in which a text has them, and what makes sheets of their rows.
 *
 * <p>Sentences live in {@code reading.narrative}. Not exported.
 */
package org.budgetperformance.reading.table;
