package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Locale;
import javax.annotation.Nullable;

/**
 * Which document of a submission a sheet is: its type, its subject where the type repeats (the
 * project), and the ordinal among equal subjects.
 *
 * <p>Immutable and thread-safe.
 */
public final class SheetId extends Repeated<DocumentType> {
  private static final long serialVersionUID = 1L;

  private SheetId(DocumentType type, @Nullable String subject, int ordinal, @Nullable String code) {
    super(type, subject, ordinal, code);
  }

  /**
   * Returns the id of the one document of a type.
   *
   * @param type the type
   */
  public static SheetId of(DocumentType type) {
    return new SheetId(type, null, 1, null);
  }

  /**
   * Returns the id of a document about a subject.
   *
   * @param type the type
   * @param subject the name of the project; empty if the form leaves it blank
   */
  public static SheetId of(DocumentType type, String subject) {
    return new SheetId(type, checkNotNull(subject, "subject"), 1, null);
  }

  /**
   * Returns this id with another ordinal.
   *
   * @param newOrdinal which of the documents with this subject, from 1
   * @throws IllegalArgumentException if it is below 1
   */
  public SheetId numbered(int newOrdinal) {
    checkArgument(newOrdinal >= 1, "document number %s", newOrdinal);
    return new SheetId(type(), subjectOrNull(), newOrdinal, codeOrNull());
  }

  /**
   * Returns this id with the {@linkplain #code() code} of its project.
   *
   * @param code the code, not blank
   * @throws IllegalArgumentException if it is blank, or the document is about no project
   */
  public SheetId coded(String code) {
    return new SheetId(type(), subjectOrNull(), ordinal(), checkCode(code));
  }

  @Override
  boolean isOneOfItsCode() {
    return false; // a project may have several forms
  }

  /** Returns the type of the document. */
  public DocumentType type() {
    return term();
  }

  /**
   * Returns the name by which a person knows the document.
   *
   * @param locale the language of the type's label
   */
  public String label(Locale locale) {
    String subject = subjectOrNull();
    String name = type().label().in(locale);
    return withOrdinal(subject == null ? name : name + "「" + subject + "」");
  }
}
