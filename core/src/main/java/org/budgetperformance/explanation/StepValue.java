package org.budgetperformance.explanation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * What comes out of a step (步骤结果): a number, an answer or a text.
 *
 * <p>Amounts count in 万元, points in points, rates so that 1 is 100%. Immutable and thread-safe.
 */
@Beta
public final class StepValue implements Serializable {
  private static final long serialVersionUID = 1L;

  @Nullable private final Extent number;
  @Nullable private final FigureType<?> type;
  @Nullable private final Answer answer;
  @Nullable private final String text;

  private StepValue(
      @Nullable Extent number,
      @Nullable FigureType<?> type,
      @Nullable Answer answer,
      @Nullable String text) {
    this.number = number;
    this.type = type;
    this.answer = answer;
    this.text = text;
  }

  /**
   * Returns a number.
   *
   * @param number everything that it can be
   * @param type what it counts, for display only
   */
  public static StepValue of(Extent number, FigureType<?> type) {
    return new StepValue(checkNotNull(number, "number"), checkNotNull(type, "type"), null, null);
  }

  /**
   * Returns a number that is known exactly.
   *
   * @param number the number
   * @param type what it counts, for display only
   */
  public static StepValue of(Fraction number, FigureType<?> type) {
    return of(Extent.exactly(number), type);
  }

  /**
   * Returns a number that is known exactly, by its units.
   *
   * @param units the number in units of the type
   * @param type what it counts
   */
  public static StepValue ofUnits(long units, FigureType<?> type) {
    return of(Fraction.of(units, type.unitsPerOne()), type);
  }

  /** Returns an answer. */
  public static StepValue of(Answer answer) {
    return new StepValue(null, null, checkNotNull(answer, "answer"), null);
  }

  /** Returns a text. */
  public static StepValue of(String text) {
    return new StepValue(null, null, null, checkNotNull(text, "text"));
  }

  /** Returns the number, if it is one. */
  public Optional<Extent> number() {
    return Optional.ofNullable(number);
  }

  /** Returns what the number counts, if it is one. */
  public Optional<FigureType<?>> type() {
    return Optional.ofNullable(type);
  }

  /** Returns the answer, if it is one. */
  public Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  /** Returns the text, if it is one. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** Returns the result in words. */
  public LocalizedText words() {
    if (number != null && type != null) {
      return NumberWords.of(number, type);
    } else if (answer != null) {
      return answer.label();
    }
    String words = text == null || text.trim().isEmpty() ? "“”" : text;
    return LocalizedText.of(words, words);
  }

  /** Compares numbers, answers and texts; what a number counts takes no part. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StepValue
        && Objects.equals(number, ((StepValue) other).number)
        && answer == ((StepValue) other).answer
        && Objects.equals(text, ((StepValue) other).text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, answer, text);
  }

  @Override
  public String toString() {
    return words().en();
  }
}
