package org.budgetperformance.office;

import org.budgetperformance.text.LocalizedText;

/** Thrown when a file of an office program, or a PDF, is damaged or exceeds what is accepted (文件损坏或超出限制). */
public final class OfficeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final LocalizedText words;

  OfficeException(String zh, String en) {
    super(en);
    this.words = LocalizedText.of(zh, en);
  }

  /**
   * Returns an exception that says what is the matter and what to do, in one line.
   *
   * @param zh in Chinese
   * @param en in English
   */
  public static OfficeException of(String zh, String en) {
    return new OfficeException(zh, en);
  }

  static OfficeException damaged() {
    return new OfficeException(
        "文件已损坏，请用原程序打开后另存一份再核查", "the file is damaged: open it, save it anew and check that");
  }

  static OfficeException tooLarge(String zh, String en) {
    return new OfficeException("内容过多：" + zh, "too large: " + en);
  }

  /** Returns what to tell a person, in one line. */
  public LocalizedText words() {
    return words;
  }
}
