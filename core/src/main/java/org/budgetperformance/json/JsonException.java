package org.budgetperformance.json;

import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/**
 * Thrown when a text is not the JSON of a submission (JSON 内容有误); it names the first thing that is
 * wrong and where it stands, both without personal details.
 */
public final class JsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final LocalizedText reason;

  JsonException(String path, LocalizedText reason) {
    super(
        PersonalDetails.known()
            .mask(path.isEmpty() ? reason.en() : "at " + path + ": " + reason.en()));
    PersonalDetails details = PersonalDetails.known();
    this.path = details.mask(path);
    this.reason = LocalizedText.of(details.mask(reason.zh()), details.mask(reason.en()));
  }

  /**
   * Returns where it stands as a JSON Pointer (RFC 6901), such as {@code /documents/0/rows/3/line};
   * empty for the whole text.
   */
  public String path() {
    return path;
  }

  /** Returns what is wrong, in one line of English. */
  public String reason() {
    return reason.en();
  }

  /** Returns what is wrong and where, in one line. */
  public LocalizedText words() {
    return LocalizedText.of(
        "JSON有误：" + (path.isEmpty() ? "" : path + "：") + reason.zh(),
        "faulty JSON: " + getMessage());
  }
}
