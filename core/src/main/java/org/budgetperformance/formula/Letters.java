package org.budgetperformance.formula;

import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;

/**
 * The letters and digits of what a document says in one line, as texts are compared: without white
 * space and punctuation (去标点的文字).
 *
 * <p>Immutable and thread-safe.
 */
public final class Letters implements Derivation<Sheet, String>, Serializable {
  private static final long serialVersionUID = 1L;

  private final Line line;

  private Letters(Line line) {
    this.line = line;
  }

  /** Returns those of the first row of a line. */
  public static Letters of(Line line) {
    return new Letters(line);
  }

  /** Returns the letters and digits, empty if nothing is stated. */
  @Override
  public String from(Sheet sheet) {
    Figure<String> words = sheet.at(line, Columns.TEXT);
    if (!words.isStated()) {
      return "";
    }
    char[] text = words.compact().toCharArray();
    int length = 0;
    for (int i = 0; i < text.length; i++) {
      boolean han = text[i] >= '一' && text[i] <= '\u9fff';
      if (han || Character.isLetterOrDigit(text[i])) {
        text[length++] = text[i];
      }
    }
    return new String(text, 0, length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Letters && line.equals(((Letters) other).line);
  }

  @Override
  public int hashCode() {
    return line.hashCode();
  }
}
