package org.budgetperformance.json;

import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A submission as JSON (自评材料的 JSON): what is written reads as an equal submission, with the order of
 * rows, the original texts and their lines.
 *
 * <p>It keeps what was handed in, names, telephone numbers and id card numbers included: unlike every
 * other output it is the user's own data, and nothing in it is masked.
 *
 * <p>Needs Jackson's {@code jackson-core} on the class path, else every method throws {@link
 * NoClassDefFoundError}. Stateless and thread-safe.
 */
public final class SubmissionJson {
  /** The most characters that are read: 4 Mi. */
  public static final int MAX_CHARACTERS = SubmissionReader.MAX_BYTES;

  static final String FORMAT = "submission/1";

  private SubmissionJson() {}

  /**
   * Returns the JSON of a submission; of one submission always the same text, whatever the locale.
   *
   * @param submission the submission
   */
  public static String write(Submission submission) {
    return JsonOutput.asHandedIn(out -> new SubmissionWriter(out).write(submission));
  }

  /**
   * Reads a submission, strictly: what is not exactly as the schema says is refused.
   *
   * @param json the JSON
   * @throws JsonException if it is not JSON or not that of a submission; it names where
   * @throws InputLimitException if it is longer than {@link #MAX_CHARACTERS}; nothing was read then
   */
  public static Submission read(String json) {
    if (json.length() > MAX_CHARACTERS) {
      throw new InputLimitException(
          LocalizedText.of("个字符", "characters"), MAX_CHARACTERS, json.length());
    }
    return SubmissionParser.parse(JsonText.parse(json));
  }
}
