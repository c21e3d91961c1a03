package org.budgetperformance.reading;

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
  private final LabelDictionary dictionary;
  private final Map<Year, Map<DocumentType, Vocabulary>> tables = new ConcurrentHashMap<>();
  private final Map<Year, NarrativeVocabulary> narratives = new ConcurrentHashMap<>();

  Vocabularies(LabelDictionary dictionary) {
    this.titles = WordList.of(dictionary.titles().keySet());
    this.dictionary = dictionary;
  }

  Vocabulary of(DocumentType type, Year year) {
    return tables
        .computeIfAbsent(year, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(type, key -> new Vocabulary(dictionary, key, year));
  }

  NarrativeVocabulary ofNarrative(Year year) {
    return narratives.computeIfAbsent(year, key -> new NarrativeVocabulary(dictionary, key));
  }
}
