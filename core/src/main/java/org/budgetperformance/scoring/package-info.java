/**
 * Which score the rules support: the scoring scheme, the readings of a missed target, bands and grades,
 * and the supported range of an indicator, a form, a narrative.
 *
 * <p>Nothing here compares a claimed score with the range; checks do that.
 */
package org.budgetperformance.scoring;
