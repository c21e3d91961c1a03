package org.budgetperformance.rule;

import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * Shows of a person's name its beginning, and of a telephone number beginning and end (脱敏): a
 * finding must not spread what identifies a person.
 */
public final class PersonalData {
  private static final int SHORT = 8;

  private PersonalData() {}

  /** Returns whether what stands in a line identifies a person. */
  public static boolean hides(Line line) {
    return Lines.isPersonal(line);
  }

  /** Returns what may be shown of a figure: 138****0181, 张*. */
  public static LocalizedText masked(Figure<?> figure) {
    if (!figure.isStated()) {
      return FigureWords.of(FigureType.TEXT, figure);
    }
    int[] text = Characters.compact(figure.get().toString()).codePoints().toArray();
    boolean brief = text.length < SHORT;
    int begin = Math.min(brief ? 1 : 3, text.length);
    int end = brief ? text.length : text.length - 4;
    StringBuilder shown = new StringBuilder(text.length);
    for (int i = 0; i < text.length; i++) {
      shown.appendCodePoint(i < begin || i >= end ? text[i] : '*');
    }
    return shown.length() == 0
        ? FigureWords.of(FigureType.TEXT, Figure.blank())
        : LocalizedText.of(shown.toString(), shown.toString());
  }
}
