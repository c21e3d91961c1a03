/**
 * The house style of the library's values; everything else lives in the packages below.
 *
 * <p>Packages import only from those before them: {@code text}, {@code amount}, {@code indicator},
 * {@code submission}, {@code rule}, {@code evaluation}, {@code module}, {@code reading}, {@code
 * report}, {@code cli}.
 */
package org.budgetperformance;
