/**
 * Which score the rules support: the scoring scheme, whose formulas, thresholds, bands and grades are
 * data, and the supported range of an indicator, a form, a narrative.
 *
 * <p>What computes a range writes its steps on a tape if it is given one; nothing explains it beside.
 * Claimed scores are compared with the range by checks, of which only that of a narrative lives here.
 */
package org.budgetperformance.scoring;
