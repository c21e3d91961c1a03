package org.budgetperformance.explanation;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.text.LocalizedText;

/** Trees as an indented text (计算过程文本), one line a step. */
@Beta
public final class StepText {
  private static final ImmutableMap<FigureState, LocalizedText> STATES =
      ImmutableMap.of(
          FigureState.ABSENT, LocalizedText.of("（缺）", "(absent)"),
          FigureState.BLANK, LocalizedText.of("（空白）", "(blank)"),
          FigureState.DASH, LocalizedText.of("（——）", "(—)"),
          FigureState.NONE, LocalizedText.of("（无）", "(none)"),
          FigureState.UNREADABLE, LocalizedText.of("（无法识别）", "(unreadable)"));

  private static final LocalizedText AGAIN = LocalizedText.of("（计算见上）", "(see above)");

  private final Locale locale;
  private final StringBuilder text = new StringBuilder();
  private final Set<Step> written = new HashSet<>();

  private StepText(Locale locale) {
    this.locale = locale;
  }

  /**
   * Returns trees as text, each line ended by a line feed; what was calculated above is not written
   * again.
   *
   * @param locale Chinese, or English for any other language
   * @param roots the trees
   */
  public static String of(Locale locale, Step... roots) {
    StepText text = new StepText(locale);
    Arrays.stream(roots).forEach(root -> text.append(root, 0));
    return text.text.toString();
  }

  private void append(Step step, int depth) {
    for (int i = 0; i < depth; i++) {
      text.append("  ");
    }
    String operation = step.operation().label().in(locale);
    String label = step.label().in(locale);
    text.append(label).append(": ").append(step.result().words().in(locale));
    step.state().map(STATES::get).ifPresent(state -> text.append(' ').append(state.in(locale)));
    step.place().ifPresent(place -> text.append("  @ ").append(place.label(locale)));
    step.basis().ifPresent(basis -> text.append("  § ").append(basis));
    if (!step.operation().isLeaf() && !operation.equals(label)) {
      text.append("  [").append(operation).append(']');
    }
    boolean again = !step.inputs().isEmpty() && !written.add(step);
    text.append(again ? " " + AGAIN.in(locale) : "").append('\n');
    if (!again) {
      step.inputs().forEach(input -> append(input, depth + 1));
    }
  }
}
