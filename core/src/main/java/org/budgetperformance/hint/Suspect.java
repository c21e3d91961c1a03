package org.budgetperformance.hint;

import static java.util.stream.Collectors.joining;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A figure that may be wrong (疑似错误数据), with the figure that would satisfy the most rules; or two
 * figures of a row that may have been exchanged.
 *
 * <p>Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class Suspect implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Hints#suspects}. */
  Suspect() {}

  /** Returns the figure that would stand in the cell; two cells if they were exchanged. */
  public abstract ImmutableMap<Place, Figure<?>> changes();

  /** Returns how many failed applications look at the cells (不符的勾稽关系). */
  public abstract int failed();

  /** Returns how many passed applications look at the cells (相符的勾稽关系). */
  public abstract int passed();

  /** Returns the changes with the labels of the cells, as a phrase. */
  public LocalizedText text() {
    return LocalizedText.of(text(Locale.CHINESE, "；"), text(Locale.ENGLISH, "; "));
  }

  private String text(Locale locale, String separator) {
    return changes().entrySet().stream()
        .map(change -> change.getKey().label(locale) + " → " + value(change))
        .collect(joining(separator));
  }

  private static String value(Map.Entry<Place, Figure<?>> change) {
    return NearMissWords.value(change.getKey(), change.getValue());
  }

  /** Returns the changes, such as {@code base-data/receptions/final → 0.50万元}. */
  @Override
  public String toString() {
    return changes().entrySet().stream()
        .map(change -> change.getKey() + " → " + value(change))
        .collect(joining(", "));
  }
}
