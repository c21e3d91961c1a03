package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A row of a sheet (行): a line, the subject where the line repeats, and the ordinal among equal
 * subjects.
 *
 * <p>So 附件3's row of one indicator is the line {@link Lines#INDICATOR} with the indicator's name as
 * subject. Immutable and thread-safe.
 */
public final class Row implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Line line;
  @Nullable private final String subject;
  private final int ordinal;
  private final int hash;

  /** Made when first asked for; two threads may make the same. */
  @Nullable private transient String text;

  private Row(Line line, @Nullable String subject, int ordinal) {
    this.line = checkNotNull(line, "line");
    this.subject = subject;
    this.ordinal = ordinal;
    this.hash = 31 * (31 * line.hashCode() + (subject == null ? 0 : subject.hashCode())) + ordinal;
  }

  /**
   * Returns the row of a line that does not repeat.
   *
   * @param line the line
   */
  public static Row of(Line line) {
    return new Row(line, null, 1);
  }

  /**
   * Returns the first row of a line about a subject.
   *
   * @param line the line
   * @param subject the name of the project or indicator, not empty
   * @throws IllegalArgumentException if the subject is empty
   */
  public static Row of(Line line, String subject) {
    return of(line, subject, 1);
  }

  /**
   * Returns a row of a line about a subject.
   *
   * @param line the line
   * @param subject the name of the project or indicator, not empty
   * @param ordinal which of the rows with this subject, from 1
   * @throws IllegalArgumentException if the subject is empty or the ordinal below 1
   */
  public static Row of(Line line, String subject, int ordinal) {
    checkArgument(!subject.isEmpty() && ordinal >= 1, "row '%s' number %s", subject, ordinal);
    return new Row(line, subject, ordinal);
  }

  /** Returns the line. */
  public Line line() {
    return line;
  }

  /** Returns the name of the project or indicator, if the line repeats. */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  /** Returns which of the rows with this subject it is, from 1. */
  public int ordinal() {
    return ordinal;
  }

  /**
   * Returns the name by which a person knows the row: its subject, else its line's label.
   *
   * @param locale the language of the label
   */
  public String label(Locale locale) {
    String name = subject == null ? line.label().in(locale) : subject;
    return ordinal == 1 ? name : name + " (" + ordinal + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Row)) {
      return false;
    }
    Row that = (Row) other;
    return hash == that.hash
        && ordinal == that.ordinal
        && line.equals(that.line)
        && Objects.equals(subject, that.subject);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the row's part of a place, such as {@code indicator:整体支出控制额}. */
  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known =
          line
              + (subject == null ? "" : ":" + Ids.escape(subject))
              + (ordinal == 1 ? "" : "~" + ordinal);
      text = known;
    }
    return known;
  }
}
