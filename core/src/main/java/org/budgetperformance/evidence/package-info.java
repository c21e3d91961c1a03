/**
 * A record of what was evaluated, under which module and terms, and what came of it, as text that can be
 * stored and hashed.
 */
package org.budgetperformance.evidence;
