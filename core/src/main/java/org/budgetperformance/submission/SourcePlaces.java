package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;

/**
 * Where the lines that figures keep ({@link Figure#line()}) stand in the files that somebody handed in (出处对照). Of a text
 * its own number says it. Immutable and thread-safe.
 */
public final class SourcePlaces implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final SourcePlaces TEXT = new SourcePlaces(ImmutableMap.of());

  private final ImmutableMap<Integer, SourcePlace> byLine;

  private SourcePlaces(ImmutableMap<Integer, SourcePlace> byLine) {
    this.byLine = byLine;
  }

  /** Returns those of a text: each line is where its number says. */
  public static SourcePlaces ofText() {
    return TEXT;
  }

  /**
   * Returns the places of some lines; others are lines of a text.
   *
   * @param byLine the places by the number of the line
   */
  public static SourcePlaces of(Map<Integer, SourcePlace> byLine) {
    return byLine.isEmpty() ? TEXT : new SourcePlaces(ImmutableMap.copyOf(byLine));
  }

  /** Returns whether each line is where its number says. */
  public boolean isText() {
    return byLine.isEmpty();
  }

  /**
   * Returns where a line stands.
   *
   * @param line its number, from 1
   * @throws IllegalArgumentException if the number is not positive
   */
  public SourcePlace line(int line) {
    SourcePlace place = byLine.get(line);
    return place == null ? SourcePlace.line(line) : place;
  }

  /** Returns where a figure stands, empty if it was not read from a file. */
  public Optional<LocalizedText> of(Figure<?> figure) {
    checkNotNull(figure, "figure");
    return figure.line() > 0
        ? Optional.of(line(figure.line()).at(figure.column()))
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePlaces && byLine.equals(((SourcePlaces) other).byLine);
  }

  @Override
  public int hashCode() {
    return byLine.hashCode();
  }

  @Override
  public String toString() {
    return byLine.toString();
  }
}
