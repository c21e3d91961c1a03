/**
 * Hunan's rules of 2024 (湖南省2024年度规则): scoring, consistency checks, and the labels of its reports.
 *
 * <p>Everything here is data on the types of {@code core}. Where a rule holds in any province it
 * lives in {@code core} as a standard rule.
 */
package org.budgetperformance.rules.hunan;
