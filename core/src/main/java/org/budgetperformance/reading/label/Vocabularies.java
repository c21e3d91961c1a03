package org.budgetperformance.reading.label;

import java.time.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.text.WordList;

/**
 * The vocabularies of a dictionary, each made when it is first asked for. Thread-safe.
 *
 * <p>There are no more of them than documents times the hundred years that a title can state.
 */
final class Vocabularies {
  final WordList titles;
  private final Labels labels;
  private final Map<Year, Map<DocumentType, Vocabulary>> tables = new ConcurrentHashMap<>();

  Vocabularies(Labels labels) {
    this.titles = WordList.of(labels.titles().keySet());
    this.labels = labels;
  }

  Vocabulary of(DocumentType type, Year year) {
    return tables
        .computeIfAbsent(year, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(type, key -> new Vocabulary(labels, key, year));
  }
}
