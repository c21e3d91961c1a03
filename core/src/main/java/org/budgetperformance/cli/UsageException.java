package org.budgetperformance.cli;

/** Arguments or a file that cannot be used; the message is one line for the user. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
