package org.budgetperformance.module;

import java.io.Serializable;

/**
 * Reads the text of a published report as a submission (自评报告识别).
 *
 * <p>Implementations are immutable, thread-safe and serialisable, and never throw on content.
 */
public interface SubmissionReader extends Serializable {
  /** The most bytes of UTF-8 that a text may have: 4 MiB. */
  int MAX_BYTES = 4 << 20;

  /**
   * Returns whether a text is a report as this reader knows them.
   *
   * @param text the text
   */
  boolean recognises(String text);

  /**
   * Reads a text.
   *
   * @param text the text, tables as they copy out of the document
   * @return what could be read, and what could not
   * @throws InputLimitException if the text exceeds the reader's limits; nothing was read then
   */
  ReadResult read(String text);
}
