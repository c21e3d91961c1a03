package org.budgetperformance.module;

/** Thrown when a text exceeds what a reader accepts (超出限制), before any of it is read. */
public final class InputLimitException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Returns the exception for a limit that was exceeded.
   *
   * @param what what was counted, in English, such as {@code characters}
   * @param limit the most that is accepted
   * @param actual how many there are
   */
  public InputLimitException(String what, long limit, long actual) {
    super(actual + " " + what + ", at most " + limit + " are accepted");
  }
}
