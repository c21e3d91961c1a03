/**
 * Words: texts in the two languages of the library, the folding of characters before reading, and what
 * of a text says who a person is.
 *
 * <p>Nothing here knows what a text means. Reading a figure out of a text lives in {@code amount}
 * and {@code indicator}, reading a document in {@code reading}.
 */
package org.budgetperformance.text;
