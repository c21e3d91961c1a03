package org.budgetperformance.office;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells forms that stand side by side on a sheet (并排的表): columns in which the words of the first columns come again, row
 * for row, begin another form of the same kind.
 */
final class SideBySide {
  /** No form is narrower, and copies of merged cells stand closer together. */
  private static final int LEAST_COLUMNS = 3;

  /** So many pairs of columns must have so many words in common; lists that name a thing twice have one such pair. */
  private static final int LEAST_PAIRS = 3;

  private static final int LEAST_WORDS = 3;
  private static final CharMatcher HANZI = CharMatcher.inRange('一', '龥');

  private final int columns;
  private final List<Map<Integer, String>> rows = new ArrayList<>();

  /**
   * @param columns how many columns there are in which anything stands
   */
  SideBySide(int columns) {
    this.columns = columns;
  }

  /** Adds a row: what stands in each column, by its index among these. */
  void add(Map<Integer, String> row) {
    rows.add(row);
  }

  /** Returns the indexes of the columns in which forms begin, the first of which is 0. */
  ImmutableList<Integer> starts() {
    ImmutableList.Builder<Integer> starts = ImmutableList.builder();
    starts.add(0);
    int last = 0;
    for (int candidate : candidates()) {
      if (candidate >= last + LEAST_COLUMNS && isAlike(candidate, last)) {
        starts.add(candidate);
        last = candidate;
      }
    }
    return starts.build();
  }

  /** Returns the columns that have words of the first one in the rows of these, at least half of them. */
  private ImmutableList<Integer> candidates() {
    SetMultimap<Integer, String> again = HashMultimap.create();
    SetMultimap<Integer, String> first = HashMultimap.create();
    for (Map<Integer, String> row : rows) {
      String words = row.get(0);
      if (words != null && isWords(words)) {
        first.put(0, words);
        row.forEach(
            (column, text) -> {
              if (column >= LEAST_COLUMNS && text.equals(words) && !isFilled(row, column)) {
                again.put(column, text);
              }
            });
      }
    }
    int least = Math.max(LEAST_WORDS, (first.size() + 1) / 2);
    return again.asMap().entrySet().stream()
        .filter(column -> column.getValue().size() >= least)
        .map(Map.Entry::getKey)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether all cells from the first one to another say the same: copies of one that was merged. */
  private static boolean isFilled(Map<Integer, String> row, int column) {
    return row.getOrDefault(column - 1, "").equals(row.get(column));
  }

  /** Returns whether the columns from one on repeat those from another on. */
  private boolean isAlike(int candidate, int before) {
    Map<Integer, Integer> pairs = new TreeMap<>();
    SetMultimap<Integer, String> words = HashMultimap.create();
    for (Map<Integer, String> row : rows) {
      row.forEach(
          (column, text) -> {
            int other = candidate + column - before;
            boolean within = column >= before && column < candidate;
            if (within && isWords(text) && text.equals(row.get(other))) {
              words.put(column, text);
            }
          });
    }
    words.asMap().forEach((column, same) -> pairs.put(column, same.size()));
    return pairs.values().stream().filter(count -> count >= LEAST_WORDS).count() >= LEAST_PAIRS
        && columns - candidate >= LEAST_COLUMNS;
  }

  private static boolean isWords(String text) {
    return HANZI.countIn(text) >= 2;
  }
}
