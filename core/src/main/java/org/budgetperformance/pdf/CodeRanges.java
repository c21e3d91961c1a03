package org.budgetperformance.pdf;

import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;

/** What ranges of codes have in common; of two that overlap, the one that begins later counts. Not thread-safe. */
final class CodeRanges<T> {
  /** A range, and what its codes have. */
  static final class Range<T> {
    final int first;
    final int last;
    final T value;

    Range(int first, int last, T value) {
      this.first = first;
      this.last = last;
      this.value = value;
    }
  }

  private final TreeMap<Integer, Range<T>> ranges = new TreeMap<>();

  void put(int first, int last, T value) {
    ranges.put(first, new Range<>(first, last, value));
  }

  @Nullable
  Range<T> find(int code) {
    Map.Entry<Integer, Range<T>> found = ranges.floorEntry(code);
    return found == null || found.getValue().last < code ? null : found.getValue();
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }
}
