package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
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
  private static final Derivation<Submission, ImmutableList<ImmutableList<Sheet>>> BY_GOAL =
      CopiedGoals::byGoal;
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
    ImmutableList<Sheet> sheets = submission.sheets(Documents.PROJECT_FORM);
    for (int s = 0; s < sheets.size(); s++) {
      if (sheets.get(s).derive(GoalWords.EXPECTED).isEmpty()) {
        Figure<String> goal = sheets.get(s).at(Lines.EXPECTED_GOAL, Columns.TEXT);
        examination.start();
        look("goal", Use.OTHER, sheets.get(s), examination);
        examination.end(
            goal.state() == FigureState.UNREADABLE ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE);
      }
    }
    ImmutableList<ImmutableList<Sheet>> byGoal = submission.derive(BY_GOAL);
    for (int g = 0; g < byGoal.size(); g++) {
      apply(byGoal.get(g), examination);
    }
  }

  /** Returns the project forms that state a goal, those of one goal together. */
  private static ImmutableList<ImmutableList<Sheet>> byGoal(Submission submission) {
    Map<String, ImmutableList.Builder<Sheet>> byGoal = new LinkedHashMap<>();
    for (Sheet form : submission.sheets(Documents.PROJECT_FORM)) {
      String words = form.derive(GoalWords.EXPECTED);
      if (!words.isEmpty()) {
        byGoal.computeIfAbsent(words, goal -> ImmutableList.builder()).add(form);
      }
    }
    ImmutableList.Builder<ImmutableList<Sheet>> lists = ImmutableList.builder();
    byGoal.values().forEach(forms -> lists.add(forms.build()));
    return lists.build();
  }

  private static void apply(ImmutableList<Sheet> forms, Examination examination) {
    examination.start();
    boolean several = false;
    for (int f = 0; f < forms.size(); f++) {
      look(
          f == 0 ? "goal" : "restated", f == 0 ? Use.OTHER : Use.BESIDE, forms.get(f), examination);
      several |= f > 0 && !project(forms.get(f)).equals(project(forms.get(0)));
    }
    if (examination.isExplaining()) {
      Set<String> projects = new LinkedHashSet<>();
      forms.forEach(form -> projects.add(project(form)));
      examination.name(
          "project",
          LocalizedText.of(
              "“" + String.join("”、“", projects) + "”", "“" + String.join("”, “", projects) + "”"));
    }
    examination.end(several ? Outcome.FAILED : Outcome.PASSED);
  }

  private static String project(Sheet form) {
    return Characters.compact(form.id().subject().orElse(""));
  }

  private static void look(String role, Use use, Sheet form, Examination examination) {
    if (examination.isExplaining() && !form.rows(Lines.EXPECTED_GOAL).isEmpty()) {
      examination.look(role, use, 0, 1, form, form.rows(Lines.EXPECTED_GOAL).get(0), Columns.TEXT);
    }
  }

  @Override
  public String toString() {
    return "goals of the project forms";
  }
}
