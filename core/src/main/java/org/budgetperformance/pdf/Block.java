package org.budgetperformance.pdf;

/** What stands on a page: a line of text, or a table. */
interface Block {
  Area area();
}
