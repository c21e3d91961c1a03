/**
 * Rule modules: what a province offers, and finding the one in force (规则模块).
 *
 * <p>A module is an immutable descriptor of rules, scoring and, if it has one, a reader of the
 * province's reports. Modules are found by division code and fiscal year. How a reader works lives in
 * {@code reading}.
 */
package org.budgetperformance.module;
