/** What the tests of all packages share. */
package org.budgetperformance.testing;
