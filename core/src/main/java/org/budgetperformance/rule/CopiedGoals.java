package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * Goals of which each belongs to one project (预期目标不照抄其他项目).
 *
 * <p>It has one application for each goal, however many forms state it, and one for each form whose
 * goal is not stated. Forms of one name are of one project. Immutable and thread-safe.
 */
final class CopiedGoals implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{project}的预期目标一字不差，疑似照抄：{goal}", "{project} have the same goal, word for word: {goal}");
  private static final long serialVersionUID = 1L;

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("project", "goal");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("各项目支出绩效自评表的预期目标", "expected goals of the project forms");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ListMultimap<String, Sheet> byGoal = LinkedListMultimap.create();
    ImmutableList<Sheet> sheets = submission.sheets(Documents.PROJECT_FORM);
    for (int s = 0; s < sheets.size(); s++) {
      Figure<String> goal = sheets.get(s).at(Lines.EXPECTED_GOAL, Columns.TEXT);
      String words = goal.isStated() ? RepeatedGoal.words(goal.get()) : "";
      if (words.isEmpty()) {
        examination.start();
        look("goal", sheets.get(s), examination);
        examination.end(
            goal.state() == FigureState.UNREADABLE ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE);
      } else {
        byGoal.put(words, sheets.get(s));
      }
    }
    for (String words : byGoal.keySet()) {
      apply(byGoal.get(words), examination);
    }
  }

  private static void apply(List<Sheet> forms, Examination examination) {
    examination.start();
    Set<String> projects = new LinkedHashSet<>();
    for (Sheet form : forms) {
      look(projects.isEmpty() ? "goal" : "restated", form, examination);
      projects.add(Characters.compact(form.id().subject().orElse("")));
    }
    if (examination.isExplaining()) {
      examination.name(
          "project",
          LocalizedText.of(
              "“" + String.join("”、“", projects) + "”", "“" + String.join("”, “", projects) + "”"));
    }
    examination.end(projects.size() > 1 ? Outcome.FAILED : Outcome.PASSED);
  }

  private static void look(String role, Sheet form, Examination examination) {
    if (examination.isExplaining() && !form.rows(Lines.EXPECTED_GOAL).isEmpty()) {
      examination.look(role, 0, 1, form, form.rows(Lines.EXPECTED_GOAL).get(0), Columns.TEXT);
    }
  }

  @Override
  public String toString() {
    return "goals of the project forms";
  }
}
