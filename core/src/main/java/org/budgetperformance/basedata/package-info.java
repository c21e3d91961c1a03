/**
 * The base-data table (基础数据表), known from Hunan alone: its lines, columns, layout and rules.
 *
 * <p>Nothing national imports it; a module whose departments submit such a table asks for it. The
 * rules that compare it with the national documents live in {@code standard}, which knows of it only
 * that it is a table of expenditure.
 */
package org.budgetperformance.basedata;
