package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;

/**
 * A note beside a figure in its cell (附注), such as 其中26万元纳入基本支出.
 *
 * <p>A note has a place of its own. Immutable and thread-safe.
 */
public final class Note implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How the note of points begins whose form says in a column of its own how they are given (评分标准). */
  public static final String SCORED_BY = "评分标准：";

  private final String text;
  @Nullable private final Amount amount;

  private Note(String text, @Nullable Amount amount) {
    this.text = text;
    this.amount = amount;
  }

  /**
   * Returns a note without an amount.
   *
   * @param text the words of the note, without brackets
   */
  public static Note of(String text) {
    return new Note(checkNotNull(text, "text"), null);
  }

  /**
   * Returns a note that speaks of an amount.
   *
   * @param text the words of the note, without brackets
   * @param amount the amount that the words state
   */
  public static Note of(String text, Amount amount) {
    return new Note(checkNotNull(text, "text"), checkNotNull(amount, "amount"));
  }

  /** Returns the words of the note. */
  public String text() {
    return text;
  }

  /** Returns the one amount that the note states, if it states one. */
  public Optional<Amount> amount() {
    return Optional.ofNullable(amount);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Note
        && text.equals(((Note) other).text)
        && amount().equals(((Note) other).amount());
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + amount().hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
