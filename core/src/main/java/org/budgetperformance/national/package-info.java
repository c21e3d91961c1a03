/**
 * The rules of no province (全国通用规则): what the national forms and usual practice ask of any submission,
 * for one whose own rules are not loaded.
 *
 * <p>A province's rules do not live here, nor does what a province adds to the national forms.
 */
package org.budgetperformance.national;
