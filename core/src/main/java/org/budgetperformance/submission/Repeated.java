package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.OpenConstant;

/**
 * What stands once, or once for each subject (可重复项): a row of a line, a sheet of a type of document.
 *
 * <p>Two of the same class are equal if term, subject and ordinal are; a code takes no part in it. Immutable and thread-safe.
 *
 * @param <T> the class of what is repeated
 */
abstract class Repeated<T extends OpenConstant> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final T term;
  @Nullable private final String subject;
  @Nullable private final String code;
  private final int ordinal;
  private final int hash;

  /** Made when first asked for; two threads may make the same. */
  @Nullable private transient String text;

  Repeated(T term, @Nullable String subject, int ordinal, @Nullable String code) {
    this.term = checkNotNull(term, "what is repeated");
    this.subject = subject;
    this.code = code;
    this.ordinal = ordinal;
    this.hash = 31 * (31 * term.hashCode() + (subject == null ? 0 : subject.hashCode())) + ordinal;
  }

  final T term() {
    return term;
  }

  @Nullable
  final String subjectOrNull() {
    return subject;
  }

  /** Returns the name of the project or indicator, if there may be several. */
  public final Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  @Nullable
  final String codeOrNull() {
    return code;
  }

  /**
   * Returns the code by which the project or indicator stays the same when it is renamed (项目编码, 指标编码), if it has one:
   * it stands in place of the name in what this prints, and so in places, waivers and comparisons.
   */
  public final Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /** Returns whether no other has the same code. */
  abstract boolean isOneOfItsCode();

  /** Returns a code that a project or an indicator can have. */
  final String checkCode(String newCode) {
    checkArgument(!newCode.trim().isEmpty(), "a blank code of %s", term);
    checkArgument(subject != null, "%s is of no project and no indicator, so it has no code", term);
    return newCode;
  }

  /** Returns which of those with this subject it is, from 1. */
  public final int ordinal() {
    return ordinal;
  }

  /** Returns a name followed by the ordinal, if it is not the first. */
  final String withOrdinal(String name) {
    return ordinal == 1 ? name : name + " (" + ordinal + ")";
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // a row is no sheet; both classes are final
  public final boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (other == null || getClass() != other.getClass()) {
      return false;
    }
    Repeated<?> that = (Repeated<?>) other;
    return hash == that.hash
        && ordinal == that.ordinal
        && term.equals(that.term)
        && Objects.equals(subject, that.subject);
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** Returns its part of a place, such as {@code indicator:整体支出控制额} or, by its code, {@code indicator::I-17}. */
  @Override
  public final String toString() {
    String known = text;
    if (known == null) {
      known =
          term
              + (code != null ? "::" + Ids.escape(code) : "")
              + (subject == null || code != null ? "" : ":" + Ids.escape(subject))
              + (ordinal == 1 || (code != null && isOneOfItsCode()) ? "" : "~" + ordinal);
      text = known;
    }
    return known;
  }
}
