/**
 * The rules that hold in any province, as lists that a module takes, and the checks that one of them alone
 * needs.
 *
 * <p>Where a check serves several rules it lives in {@code check}.
 */
package org.budgetperformance.standard;
