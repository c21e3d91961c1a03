package org.budgetperformance.module;

import java.io.Serializable;
import org.budgetperformance.text.PersonalDetails;

/**
 * Reads a published report as a submission (自评报告识别).
 *
 * <p>Implementations are immutable, thread-safe and serialisable, and never throw on content.
 */
public interface SubmissionReader extends Serializable {
  /** The most bytes of UTF-8 that a report may have: 4 MiB. */
  int MAX_BYTES = 4 << 20;

  /**
   * Reads a text.
   *
   * @param text the text, tables as they copy out of the document
   * @return what could be read, and what could not; {@link ReadResult#isRecognised()} says whether
   *     the text is a report as this reader knows them
   * @throws InputLimitException if the text exceeds the reader's limits; nothing was read then
   */
  ReadResult read(String text);

  /**
   * Reads a document whose rows and cells are known, or several files of one unit as one.
   *
   * @param source the rows and cells
   * @return as for a text; figures know the line of their row and their column, and the submission where
   *     those stand ({@link Source#places()})
   * @throws InputLimitException if the document exceeds the reader's limits; nothing was read then
   */
  ReadResult read(Source source);

  /** Returns how personal details are known in these reports (个人信息): as everywhere, unless overridden. */
  default PersonalDetails personalDetails() {
    return PersonalDetails.known();
  }
}
