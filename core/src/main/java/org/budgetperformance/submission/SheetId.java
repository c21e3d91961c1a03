package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Which document of a submission a sheet is: its type, its subject where the type repeats (the
 * project), and the ordinal among equal subjects.
 *
 * <p>Immutable and thread-safe.
 */
public final class SheetId implements Serializable {
  private static final long serialVersionUID = 1L;

  private final DocumentType type;
  @Nullable private final String subject;
  private final int ordinal;
  private final int hash;

  /** Made when first asked for; two threads may make the same. */
  @Nullable private transient String text;

  private SheetId(DocumentType type, @Nullable String subject, int ordinal) {
    this.type = checkNotNull(type, "type");
    this.subject = subject;
    this.ordinal = ordinal;
    this.hash = Objects.hash(type, subject, ordinal);
  }

  /**
   * Returns the id of the one document of a type.
   *
   * @param type the type
   */
  public static SheetId of(DocumentType type) {
    return new SheetId(type, null, 1);
  }

  /**
   * Returns the id of a document about a subject.
   *
   * @param type the type
   * @param subject the name of the project; empty if the form leaves it blank
   */
  public static SheetId of(DocumentType type, String subject) {
    return new SheetId(type, checkNotNull(subject, "subject"), 1);
  }

  /**
   * Returns this id with another ordinal.
   *
   * @param newOrdinal which of the documents with this subject, from 1
   * @throws IllegalArgumentException if it is below 1
   */
  public SheetId numbered(int newOrdinal) {
    checkArgument(newOrdinal >= 1, "document number %s", newOrdinal);
    return new SheetId(type, subject, newOrdinal);
  }

  /** Returns the type of the document. */
  public DocumentType type() {
    return type;
  }

  /** Returns the name of the project, if the type repeats. */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  /** Returns which of the documents with this subject it is, from 1. */
  public int ordinal() {
    return ordinal;
  }

  /**
   * Returns the name by which a person knows the document.
   *
   * @param locale the language of the type's label
   */
  public String label(Locale locale) {
    return type.label().in(locale)
        + (subject == null ? "" : "「" + subject + "」")
        + (ordinal == 1 ? "" : " (" + ordinal + ")");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof SheetId)) {
      return false;
    }
    SheetId that = (SheetId) other;
    return hash == that.hash
        && ordinal == that.ordinal
        && type.equals(that.type)
        && Objects.equals(subject, that.subject);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the document's part of a place, such as {@code project-form:信访接待工作经费}. */
  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known =
          type
              + (subject == null ? "" : ":" + Ids.escape(subject))
              + (ordinal == 1 ? "" : "~" + ordinal);
      text = known;
    }
    return known;
  }
}
