/**
 * Words and questions on a row that the rules of {@code standard} and of {@code review} ask alike; not exported.
 */
package org.budgetperformance.standard.internal;
