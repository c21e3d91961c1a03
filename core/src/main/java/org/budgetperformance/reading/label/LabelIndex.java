package org.budgetperformance.reading.label;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.Nullable;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.WordList;

/** Labels and what they mean, to be found within a text. Immutable. */
public final class LabelIndex<V> {
  /** A label at its place in a text. */
  public static final class Match<V> {
    public final int start;
    public final int end;
    public final V value;

    private Match(int start, int end, V value) {
      this.start = start;
      this.end = end;
      this.value = value;
    }
  }

  private final ImmutableMap<String, V> meanings;
  private final WordList labels;

  private LabelIndex(ImmutableMap<String, V> meanings) {
    this.meanings = meanings;
    this.labels = WordList.of(meanings.keySet());
  }

  /** Returns the labels of a dictionary whose meaning is as wanted, with years for their signs. */
  public static <V> LabelIndex<V> of(Map<String, V> labels, Year year, Predicate<V> wanted) {
    Map<String, V> meanings = new LinkedHashMap<>();
    labels.forEach(
        (label, meaning) -> {
          String text =
              Characters.compact(label)
                  .replace("#", year.toString())
                  .replace("<", year.minusYears(1).toString());
          if (wanted.test(meaning)) {
            meanings.put(text, meaning);
          }
        });
    return new LabelIndex<>(ImmutableMap.copyOf(meanings));
  }

  /** Returns the longest label that ends where a text is to end, or null. */
  @Nullable
  public Match<V> before(String text, int end) {
    return before(text, end, 0);
  }

  /** Returns the longest label that ends at an index and starts at another one or later, or null. */
  @Nullable
  public Match<V> before(String text, int end, int from) {
    String label = labels.before(text, end, end - from);
    return label == null ? null : match(label, end - label.length());
  }

  /** Returns the longest label that starts at an index of a text, or null. */
  @Nullable
  public Match<V> at(String text, int start) {
    String label = labels.at(text, start);
    return label == null ? null : match(label, start);
  }

  @Nullable
  private Match<V> match(String label, int start) {
    V value = meanings.get(label);
    return value == null ? null : new Match<>(start, start + label.length(), value);
  }

  /** Returns the first label from an index of a text on, the longest one there, or null. */
  @Nullable
  public Match<V> next(String text, int from) {
    for (int start = from; start < text.length(); start++) {
      Match<V> match = at(text, start);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** Returns what a label means. */
  public Optional<V> meaning(String label) {
    return Optional.ofNullable(meanings.get(label));
  }
}
