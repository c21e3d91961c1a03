package org.budgetperformance.json;

import org.budgetperformance.text.PersonalDetails;

/**
 * Thrown when a text is not the JSON of a submission (JSON 内容有误); it names the first thing that is
 * wrong and where it stands, both without personal details.
 */
public final class JsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String reason;

  JsonException(String path, String reason) {
    super(PersonalDetails.known().mask(path.isEmpty() ? reason : "at " + path + ": " + reason));
    this.path = PersonalDetails.known().mask(path);
    this.reason = PersonalDetails.known().mask(reason);
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
    return reason;
  }
}
