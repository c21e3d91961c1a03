/**
 * Which words the sentences and headings of a narrative are read by (正文用语): lists that a dictionary
 * adds to or replaces, with what is used everywhere as their default.
 *
 * <p>Labels of lines and columns live in the dictionary itself; what is done with the words lives in
 * {@code reading.narrative}.
 */
package org.budgetperformance.reading.words;
