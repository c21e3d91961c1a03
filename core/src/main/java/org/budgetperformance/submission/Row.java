package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import javax.annotation.Nullable;
import org.budgetperformance.text.PersonalDetails;

/**
 * A row of a sheet (行): a line, the subject where the line repeats, and the ordinal among equal
 * subjects.
 *
 * <p>So 附件3's row of one indicator is the line {@link Lines#INDICATOR} with the indicator's name as
 * subject. Immutable and thread-safe.
 */
public final class Row extends Repeated<Line> {
  private static final long serialVersionUID = 1L;

  private Row(Line line, @Nullable String subject, int ordinal, @Nullable String code) {
    super(line, subject, ordinal, code);
  }

  /**
   * Returns the row of a line that does not repeat.
   *
   * @param line the line
   */
  public static Row of(Line line) {
    return new Row(line, null, 1, null);
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
    checkArgument(
        !subject.isEmpty() && ordinal >= 1,
        "row '%s' number %s",
        PersonalDetails.inMessage(subject),
        ordinal);
    return new Row(line, subject, ordinal, null);
  }

  /**
   * Returns this row with a {@linkplain #code() code} of its project or indicator.
   *
   * @param code the code, not blank
   * @throws IllegalArgumentException if it is blank, or the row is about no subject
   */
  public Row coded(String code) {
    return new Row(line(), subjectOrNull(), ordinal(), checkCode(code));
  }

  @Override
  boolean isOneOfItsCode() {
    return true;
  }

  /** Returns the line. */
  public Line line() {
    return term();
  }

  /**
   * Returns the name by which a person knows the row: its subject, else its line's label.
   *
   * @param locale the language of the label
   */
  public String label(Locale locale) {
    String subject = subjectOrNull();
    return withOrdinal(subject == null ? line().label().in(locale) : subject);
  }
}
