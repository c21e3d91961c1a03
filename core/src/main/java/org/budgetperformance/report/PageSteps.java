package org.budgetperformance.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.submission.FigureState;

/** Writes trees of steps as nested lists that can be opened (计算过程). */
final class PageSteps {
  private static final int LONGEST = 200;

  private final Html page;
  private final PageWords words;
  private final Locale locale;
  private final PagePlaces places;

  PageSteps(Html page, PageWords words, Locale locale, PagePlaces places) {
    this.page = page;
    this.words = words;
    this.locale = locale;
    this.places = places;
  }

  void write(Explanation explanation) {
    List<Step> roots = new ArrayList<>();
    roots.add(explanation.verdict());
    explanation.gap().ifPresent(roots::add);
    int size = 0;
    for (Step root : roots) {
      size += size(root);
    }
    page.open("details").element("summary", words.steps(size)).open("ul", "steps");
    Map<Step, Boolean> written = new HashMap<>();
    roots.forEach(root -> write(root, written));
    page.close().close();
  }

  private static int size(Step step) {
    int size = 1;
    for (Step input : step.inputs()) {
      size += size(input);
    }
    return size;
  }

  /** What was calculated above is not written again. */
  private void write(Step step, Map<Step, Boolean> written) {
    String label = step.label().in(locale);
    String operation = step.operation().label().in(locale);
    page.open("li");
    if (step.place().isPresent()) {
      places.link(step.place().get(), Shown.brief(label, LONGEST));
    } else {
      page.text(Shown.brief(label, LONGEST));
    }
    page.text(words.words().colon());
    page.element("strong", Shown.brief(step.result().words().in(locale), LONGEST));
    step.state()
        .filter(state -> state != FigureState.STATED)
        .ifPresent(state -> page.text(" " + state(state)));
    step.basis().ifPresent(basis -> page.element("span", "basis", " § " + basis));
    if (!step.operation().isLeaf() && !operation.equals(label)) {
      page.element("span", "operation", " " + operation);
    }
    boolean again = !step.inputs().isEmpty() && written.put(step, true) != null;
    if (again) {
      page.element("span", "operation", words.say("（见上）", " (see above)"));
    } else if (!step.inputs().isEmpty()) {
      page.open("ul");
      step.inputs().forEach(input -> write(input, written));
      page.close();
    }
    page.close();
  }

  private String state(FigureState state) {
    switch (state) {
      case ABSENT:
        return words.absent();
      case BLANK:
        return words.blank();
      case UNREADABLE:
        return words.unreadable();
      default:
        return "（——）";
    }
  }
}
