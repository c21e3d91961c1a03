package org.budgetperformance.reading.label;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Year;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.text.WordList;

/**
 * Labels and what they mean, to be looked up as they stand in a cell and to be found within a
 * sentence.
 *
 * <p>Immutable and thread-safe.
 */
public final class LabelIndex<V> {
  private final ImmutableMap<String, V> meanings;

  /** To find labels within a text. */
  private final WordList words;

  /** To find what begins a label. */
  private final ImmutableSortedSet<String> ordered;

  private LabelIndex(ImmutableMap<String, V> meanings) {
    this.meanings = meanings;
    this.words = WordList.of(meanings.keySet());
    this.ordered = ImmutableSortedSet.copyOf(meanings.keySet());
  }

  /** Returns an index of labels in which no signs stand for years any more. */
  public static <V> LabelIndex<V> of(Map<String, V> meanings) {
    return new LabelIndex<>(ImmutableMap.copyOf(meanings));
  }

  /** Returns a label of a year: {@code #} stands for it, and {@code <} for the year before. */
  public static String inYear(String label, Year year) {
    return label.replace("#", year.toString()).replace("<", year.minusYears(1).toString());
  }

  /** Returns the labels. */
  ImmutableSet<String> labels() {
    return meanings.keySet();
  }

  /** Returns what a text means that is a label, else null. */
  @Nullable
  public V get(String text) {
    return meanings.get(text);
  }

  /** Returns whether a label begins with a text, or is that text. */
  boolean hasBeginning(String text) {
    String next = ordered.ceiling(text);
    return next != null && next.startsWith(text);
  }

  /** Returns the longest label that ends where a text is to end, or null. */
  @Nullable
  public Match<V> before(String text, int end) {
    return before(text, end, 0);
  }

  /** Returns the longest label that ends at an index and starts at another one or later, or null. */
  @Nullable
  public Match<V> before(String text, int end, int from) {
    String label = words.before(text, end, end - from);
    return label == null ? null : match(label, end - label.length());
  }

  /** Returns the longest label that starts at an index of a text, or null. */
  @Nullable
  public Match<V> at(String text, int start) {
    String label = words.at(text, start);
    return label == null ? null : match(label, start);
  }

  /** Returns the first label from an index of a text on, the longest one there, or null. */
  @Nullable
  public Match<V> next(String text, int from) {
    int start = words.next(text, from);
    return start < 0 ? null : at(text, start);
  }

  @Nullable
  private Match<V> match(String label, int start) {
    V value = meanings.get(label);
    return value == null ? null : new Match<>(start, start + label.length(), value);
  }

  /** A label at its place in a text. */
  public static final class Match<V> {
    /** Where it begins. */
    public final int start;

    /** Where it ends, exclusive. */
    public final int end;

    /** What it means. */
    public final V value;

    private Match(int start, int end, V value) {
      this.start = start;
      this.end = end;
      this.value = value;
    }
  }
}
