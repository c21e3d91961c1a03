package org.budgetperformance.standard;

import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;

/**
 * The letters and digits of what a form says in one line, as goals are compared: without white space
 * and punctuation (预期目标与实际完成情况的文字).
 *
 * <p>Immutable and thread-safe.
 */
final class GoalWords implements Derivation<Sheet, String>, Serializable {
  /** What the form expects (预期目标). */
  static final GoalWords EXPECTED = new GoalWords(Lines.EXPECTED_GOAL);

  /** What the form says it achieved (实际完成情况). */
  static final GoalWords ACHIEVED = new GoalWords(Lines.ACHIEVED_RESULT);

  private static final long serialVersionUID = 1L;

  private final Line line;

  private GoalWords(Line line) {
    this.line = line;
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
    return other instanceof GoalWords && line.equals(((GoalWords) other).line);
  }

  @Override
  public int hashCode() {
    return line.hashCode();
  }
}
