package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;

/**
 * Reads the narrative of a report (自评报告正文): what its sentences state of goals, budget and
 * accounts, scores and indicators.
 *
 * <p>Immutable but for what it caches: the words of each year that it was asked for, of which there
 * are no more than the hundred that a title can state. Thread-safe.
 */
public final class NarrativeReader {
  private final Labels labels;
  private final Map<Year, SentenceVocabulary> vocabularies = new ConcurrentHashMap<>();

  /**
   * Makes a reader.
   *
   * @param labels the words of the province
   */
  public NarrativeReader(Labels labels) {
    this.labels = labels;
  }

  /**
   * Reads the lines of a narrative.
   *
   * @param id which narrative it is
   * @param unit the unit that its title names, alone on the line of the title; null if it names none
   * @param project the project of whose report alone it is, null if it is of a department
   * @param lines the lines, without those of the annexes
   * @param year the fiscal year; figures of another year are passed over
   * @param account gets what looks like a figure and cannot be read
   * @return the figures, without rows if there are none
   */
  public Sheet read(
      SheetId id,
      @Nullable TextLine unit,
      @Nullable String project,
      ImmutableList<TextLine> lines,
      Year year,
      Account account) {
    SentenceVocabulary words =
        vocabularies.computeIfAbsent(year, key -> new SentenceVocabulary(labels, key));
    return NarrativeSheet.of(id, unit, project, lines, words, account);
  }
}
