package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Letters;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/** Goals of which each belongs to one project (预期目标不照抄其他项目); forms of one name are of one project. */
final class CopiedGoals extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{project}的预期目标一字不差，疑似照抄：{goal}", "{project} have the same goal, word for word: {goal}");
  private static final LocalizedText COMPARES =
      LocalizedText.of("各项目支出绩效自评表的预期目标", "expected goals of the project forms");
  private static final LocalizedText PROJECT = LocalizedText.of("项目", "project");
  private static final Letters GOAL = Letters.of(Lines.EXPECTED_GOAL);
  private static final long serialVersionUID = 1L;

  private CopiedGoals() {
    super(COMPARES);
  }

  /**
   * Returns the check, which is applied to each form whose goal is not stated, and once to each goal,
   * however many forms state it.
   */
  static Check check() {
    CopiedGoals goals = new CopiedGoals();
    return FormulaCheck.eachOf(CopiedGoals::byGoal).names(goals).asks(goals, MESSAGE, COMPARES);
  }

  /** Forms of one goal, or one that states none. */
  private static final class Forms {
    final boolean stated;
    final ImmutableList<Sheet> sheets;

    Forms(boolean stated, ImmutableList<Sheet> sheets) {
      this.stated = stated;
      this.sheets = sheets;
    }
  }

  private static ImmutableList<Forms> byGoal(Submission submission) {
    ImmutableList.Builder<Forms> all = ImmutableList.builder();
    Map<String, ImmutableList.Builder<Sheet>> byGoal = new LinkedHashMap<>();
    for (Sheet form : submission.sheets(Documents.PROJECT_FORM)) {
      String words = form.derive(GOAL);
      if (words.isEmpty()) {
        all.add(new Forms(false, form.alone()));
      } else {
        byGoal.computeIfAbsent(words, goal -> ImmutableList.builder()).add(form);
      }
    }
    byGoal.values().forEach(forms -> all.add(new Forms(true, forms.build())));
    return all.build();
  }

  @Override
  protected Answer judge(Where at) {
    Forms forms = at.subject(Forms.class);
    Sheet first = forms.sheets.get(0);
    if (!forms.stated) {
      boolean unreadable =
          first.at(Lines.EXPECTED_GOAL, Columns.TEXT).state() == FigureState.UNREADABLE;
      return unreadable ? Answer.OPEN : Answer.NOTHING;
    }
    for (int i = 1; i < forms.sheets.size(); i++) {
      if (!project(forms.sheets.get(i)).equals(project(first))) {
        return Answer.NO;
      }
    }
    return Answer.YES;
  }

  private static String project(Sheet form) {
    return Characters.compact(form.id().subject().orElse(""));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (Sheet form : at.subject(Forms.class).sheets) {
      cells.fact(PROJECT, project(form));
      if (!form.rows(Lines.EXPECTED_GOAL).isEmpty()) {
        cells.cell(form, form.rows(Lines.EXPECTED_GOAL).get(0), Columns.TEXT);
      }
    }
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("project", "goal");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Forms forms = walk.subject(Forms.class);
    Set<String> projects = new LinkedHashSet<>();
    for (Sheet form : forms.sheets) {
      if (!form.rows(Lines.EXPECTED_GOAL).isEmpty()) {
        boolean first = projects.isEmpty();
        int row = form.rows(Lines.EXPECTED_GOAL).get(0);
        String role = first ? "goal" : "restated";
        to.look(role, first ? Use.OTHER : Use.BESIDE, 0, 1, form, row, Columns.TEXT);
      }
      projects.add(project(form));
    }
    if (forms.stated) {
      to.name(
          "project",
          LocalizedText.of(
              "“" + String.join("”、“", projects) + "”", "“" + String.join("”, “", projects) + "”"));
    }
  }
}
