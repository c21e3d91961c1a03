package org.budgetperformance.cli;

import org.budgetperformance.text.LocalizedText;

/** Arguments or a file that cannot be used; the message is one line for the user. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final LocalizedText line;
  private final LocalizedText reason;

  private UsageException(LocalizedText line, LocalizedText reason) {
    super(line.en());
    this.line = line;
    this.reason = reason;
  }

  UsageException(String zh, String en) {
    this(LocalizedText.of(zh, en), LocalizedText.of(zh, en));
  }

  /**
   * Returns what is wrong with a file.
   *
   * @param file its name
   * @param reason what is wrong, without the name
   */
  static UsageException of(String file, LocalizedText reason) {
    return of(file, reason, reason);
  }

  /**
   * Returns what is wrong with a file.
   *
   * @param file its name
   * @param alone what to say of this file alone, without the name
   * @param reason the same in short, for a list of files
   */
  static UsageException of(String file, LocalizedText alone, LocalizedText reason) {
    return new UsageException(
        LocalizedText.of(file + "：" + alone.zh(), file + ": " + alone.en()), reason);
  }

  /** Returns what is wrong, naming the file. */
  LocalizedText line() {
    return line;
  }

  /** Returns what is wrong for a list of files, where the file is named already. */
  LocalizedText reason() {
    return reason;
  }
}
