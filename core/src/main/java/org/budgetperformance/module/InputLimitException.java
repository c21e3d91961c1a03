package org.budgetperformance.module;

import org.budgetperformance.text.LocalizedText;

/** Thrown when a text exceeds what a reader accepts (超出限制), before any of it is read. */
public final class InputLimitException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final LocalizedText words;

  /**
   * Returns the exception for a limit that was exceeded.
   *
   * @param what what was counted, such as 个字符 and {@code characters}
   * @param limit the most that is accepted
   * @param actual how many there are
   */
  public InputLimitException(LocalizedText what, long limit, long actual) {
    this(
        LocalizedText.of(
            "内容过多：有" + actual + what.zh() + "，最多接受" + limit + what.zh(),
            "too large: " + actual + " " + what.en() + ", at most " + limit + " are accepted"));
  }

  private InputLimitException(LocalizedText words) {
    super(words.en());
    this.words = words;
  }

  /** Returns what to tell a person. */
  public LocalizedText words() {
    return words;
  }
}
