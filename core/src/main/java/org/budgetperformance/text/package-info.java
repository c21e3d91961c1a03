/**
 * Words: texts in the two languages of the library, and the folding of characters before reading.
 *
 * <p>Nothing here knows what a text means. Reading a figure out of a text lives in {@code amount}
 * and {@code indicator}, reading a document in {@code reading}.
 */
package org.budgetperformance.text;
