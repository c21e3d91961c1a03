package org.budgetperformance.cli;

import org.budgetperformance.text.LocalizedText;

/** Arguments or a file that cannot be used; the message is one line for the user. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final LocalizedText reason;

  UsageException(String message) {
    this(message, LocalizedText.of(message, message));
  }

  /**
   * @param message what is wrong, naming the file
   * @param reason the same for a list of files, where the file is named already
   */
  UsageException(String message, LocalizedText reason) {
    super(message);
    this.reason = reason;
  }

  LocalizedText reason() {
    return reason;
  }
}
