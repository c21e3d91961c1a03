package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
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
  private static final SourcePlaces TEXT = new SourcePlaces(ImmutableMap.of(), ImmutableMap.of());

  private final ImmutableMap<Integer, SourcePlace> byLine;

  /** Where cells stand once more, by their line and column. */
  private final ImmutableMap<Long, LocalizedText> again;

  private SourcePlaces(
      ImmutableMap<Integer, SourcePlace> byLine, ImmutableMap<Long, LocalizedText> again) {
    this.byLine = byLine;
    this.again = again;
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
    return byLine.isEmpty()
        ? TEXT
        : new SourcePlaces(ImmutableMap.copyOf(byLine), ImmutableMap.of());
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

  /**
   * Returns whether two lines stand in one file.
   *
   * @param line the number of the one, from 1
   * @param other that of the other, from 1
   * @throws IllegalArgumentException if a number is not positive
   */
  public boolean isSameFile(int line, int other) {
    return line(line).file().equals(line(other).file());
  }

  /** Returns where a figure stands, empty if it was not read from a file. */
  public Optional<LocalizedText> of(Figure<?> figure) {
    checkNotNull(figure, "figure");
    if (figure.line() <= 0) {
      return Optional.empty();
    }
    LocalizedText place = line(figure.line()).at(figure.column());
    LocalizedText more = again.get(cell(figure));
    return Optional.of(
        more == null
            ? place
            : LocalizedText.of(place.zh() + "、" + more.zh(), place.en() + " and " + more.en()));
  }

  private static Long cell(Figure<?> figure) {
    return ((long) figure.line() << Integer.SIZE) + figure.column();
  }

  /**
   * Returns these places, with those of a document that stands in a second file too.
   *
   * @param first the document, whose figures are used
   * @param second the same from the second file
   */
  public SourcePlaces and(Sheet first, Sheet second) {
    Map<Long, LocalizedText> more = new LinkedHashMap<>(again);
    first
        .figures()
        .forEach(
            (place, figure) -> {
              Figure<?> other = second.at(place.row(), place.column());
              if (figure.line() > 0 && other.line() > 0) {
                more.put(cell(figure), line(other.line()).at(other.column()));
              }
            });
    return new SourcePlaces(byLine, ImmutableMap.copyOf(more));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePlaces
        && byLine.equals(((SourcePlaces) other).byLine)
        && again.equals(((SourcePlaces) other).again);
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
