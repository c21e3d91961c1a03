/**
 * What only shows when the submissions of many units, or of one unit and two years, are laid side by side
 * (跨单位、跨年度比对): copies, contradicting targets, a county of full points, outliers, last year's figures.
 *
 * <p>A set keeps of each submission what the comparison needs and not the submission; the work grows with their
 * number and not with its square. What one submission alone shows lives in {@code standard}, two evaluations
 * of one submission are compared in {@code comparison}.
 */
package org.budgetperformance.across;
