package org.budgetperformance.module;

import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Something in a text that could not be read (未能识别的内容).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ReadingProblem implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #of}. */
  ReadingProblem() {}

  /**
   * Returns a problem.
   *
   * @param line the line of the text, from 1
   * @param text what stands there
   * @param reason why it could not be read
   */
  public static ReadingProblem of(int line, String text, LocalizedText reason) {
    return ImmutableReadingProblem.builder().line(line).text(text).reason(reason).build();
  }

  /** Returns the line of the text, from 1. */
  public abstract int line();

  /** Returns what stands there. */
  public abstract String text();

  /** Returns why it could not be read. */
  public abstract LocalizedText reason();
}
