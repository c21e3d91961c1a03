package org.budgetperformance.reading.narrative;

import static org.budgetperformance.reading.words.Chapter.BUDGET;
import static org.budgetperformance.reading.words.Chapter.GENERAL_BUDGET;
import static org.budgetperformance.reading.words.Chapter.OTHER_BUDGETS;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.reading.words.Chapter;
import org.budgetperformance.reading.words.NarrativeWords;
import org.budgetperformance.text.WordList;

/** The words by which a dictionary has sentences and headings read, ready to be searched. */
final class SentenceWords {
  final WordList fillers;
  final ImmutableSet<String> totals;
  final WordList units;
  final WordList noUnit;
  final WordList postKinds;
  final WordList ownFunds;
  final WordList own;
  final WordList ofWhich;
  final WordList comparing;
  final WordList noProject;

  /** Of funds that come and go, and of other expenditure: of what a part of the text is about. */
  final WordList funds;

  final WordList projectEnds;
  final WordList ordinals;
  final WordList goalVerbs;
  final ImmutableSet<String> grades;
  private final WordList connectors;
  private final WordList noConnectors;
  private final ImmutableMap<String, Chapter> chapters;

  /** What names one of the budgets, so that what is told may be of it alone. */
  private final WordList budgets;

  private final boolean knowsBudgets;

  /** Most headings contain none of the words, and one search tells. */
  private final WordList anyOfChapters;

  SentenceWords(Labels labels) {
    this.fillers = list(labels, NarrativeWords.FILLERS);
    this.totals = labels.words(NarrativeWords.TOTALS);
    this.units = list(labels, NarrativeWords.UNITS);
    this.noUnit = list(labels, NarrativeWords.NO_UNIT);
    this.ownFunds = list(labels, NarrativeWords.OWN_FUNDS);
    this.postKinds = list(labels, NarrativeWords.POST_KINDS);
    this.own = list(labels, NarrativeWords.OWN);
    this.ofWhich = list(labels, NarrativeWords.OF_WHICH);
    this.comparing = list(labels, NarrativeWords.COMPARING);
    this.noProject = list(labels, NarrativeWords.NO_PROJECT, NarrativeWords.OTHER_EXPENDITURE);
    this.funds = list(labels, NarrativeWords.FUNDS, NarrativeWords.OTHER_EXPENDITURE);
    this.projectEnds = list(labels, NarrativeWords.PROJECT_ENDS);
    this.ordinals = list(labels, NarrativeWords.ORDINALS);
    this.goalVerbs = list(labels, NarrativeWords.GOAL_VERBS);
    this.grades = labels.words(NarrativeWords.GRADES);
    this.connectors = list(labels, NarrativeWords.CONNECTORS);
    this.noConnectors = list(labels, NarrativeWords.NO_CONNECTORS);
    this.chapters = labels.chapters();
    this.anyOfChapters = WordList.of(chapters.keySet());
    ImmutableSet<String> named =
        Maps.filterValues(
                chapters, chapter -> chapter == GENERAL_BUDGET || chapter == OTHER_BUDGETS)
            .keySet()
            .stream()
            .collect(ImmutableSet.toImmutableSet());
    this.budgets = WordList.of(named);
    this.knowsBudgets = chapters.containsValue(GENERAL_BUDGET);
  }

  private static WordList list(Labels labels, NarrativeWords... lists) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (NarrativeWords list : lists) {
      words.addAll(labels.words(list));
    }
    return WordList.of(words.build());
  }

  /** Returns the end of the connectors at an index of a text. */
  int skipConnectors(String text, int at) {
    int end = at;
    int next = at;
    do {
      end = next;
      next = noConnectors.at(text, end) == null ? connectors.skip(text, end) : end;
    } while (next > end);
    return end;
  }

  /** Returns what a heading announces, or null if none of the known words is in it. */
  @Nullable
  Chapter chapter(String heading) {
    if (!anyOfChapters.areIn(heading)) {
      return null;
    }
    for (Map.Entry<String, Chapter> word : chapters.entrySet()) {
      if (heading.contains(word.getKey())) {
        boolean general = word.getValue() == BUDGET && namesBudget(heading);
        return general ? GENERAL_BUDGET : word.getValue();
      }
    }
    return null;
  }

  /** Returns whether a text names one of the budgets, or there are no words by which to know. */
  boolean namesBudget(String text) {
    return !knowsBudgets || budgets.areIn(text);
  }
}
