package org.budgetperformance.explanation;

import java.util.Locale;
import org.budgetperformance.text.LocalizedText;

/** A tree as an indented text (计算过程文本), one line a step. Stateless. */
public final class StepText {
  private StepText() {}

  /**
   * Returns a tree as text, each line ended by a line feed.
   *
   * @param root the tree
   * @param locale Chinese, or English for any other language
   */
  public static String of(Step root, Locale locale) {
    StringBuilder text = new StringBuilder();
    append(root, 0, locale, text);
    return text.toString();
  }

  private static void append(Step step, int depth, Locale locale, StringBuilder text) {
    String operation = step.operation().label().in(locale);
    String label = step.label().in(locale);
    for (int i = 0; i < depth; i++) {
      text.append("  ");
    }
    text.append(label);
    LocalizedText words = step.result().words();
    text.append(": ").append(words.in(locale));
    step.place().ifPresent(place -> text.append("  @ ").append(place.label(locale)));
    step.basis().ifPresent(basis -> text.append("  § ").append(basis));
    if (!step.operation().isLeaf() && !operation.equals(label)) {
      text.append("  [").append(operation).append(']');
    }
    text.append('\n');
    for (Step input : step.inputs()) {
      append(input, depth + 1, locale, text);
    }
  }
}
