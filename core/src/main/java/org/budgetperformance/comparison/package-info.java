/**
 * Two evaluations of one department side by side: findings that are new, gone or changed, and scores.
 */
package org.budgetperformance.comparison;
