/**
 * What the labels of a document mean (栏目名称): the dictionary as the reader looks it up, lines and
 * cells of a text as labels see them, titles, and what could not be read.
 *
 * <p>It knows neither tables nor sentences, which import it. Not exported: users write a dictionary
 * with {@code LabelDictionary}.
 */
package org.budgetperformance.reading.label;
