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
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * Goals, results and indicators of which each belongs to one project (目标、完成情况和指标不照抄): the department's goal is
 * no project's, and forms of one name are of one project. Of forms that share several the first is reported.
 */
final class CopiedGoals extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{project}的{what}一字不差，疑似照抄：{goal}",
          "{project} have the same {what}, word for word: {goal}");
  private static final LocalizedText COMPARES =
      LocalizedText.of(
          "各自评表的预期目标、实际完成情况和绩效指标", "expected goals, achieved results and indicators of the forms");
  private static final LocalizedText PROJECT = LocalizedText.of("项目", "project");
  private static final long serialVersionUID = 1L;

  private final boolean asksForSources;

  private CopiedGoals(boolean asksForSources) {
    super(COMPARES);
    this.asksForSources = asksForSources;
  }

  /**
   * Returns the check, which is applied to each form whose goal is not stated, and once to each goal, result
   * and list of indicators, however many forms state it.
   */
  static Check check() {
    CopiedGoals goals = new CopiedGoals(false);
    return FormulaCheck.eachOf(CopiedGoals::groups)
        .names(goals)
        .grade(new CopiedGoals(true), Severity.NOTICE, MESSAGE)
        .asks(goals, MESSAGE, COMPARES);
  }

  /** Forms that state the same, or one that states no goal. */
  private static final class Forms {
    final CopiedPart part;
    final boolean stated;
    final ImmutableList<Sheet> sheets;

    Forms(CopiedPart part, boolean stated, ImmutableList<Sheet> sheets) {
      this.part = part;
      this.stated = stated;
      this.sheets = sheets;
    }
  }

  private static ImmutableList<Forms> groups(Submission submission) {
    if (submission.sheets(Documents.PROJECT_FORM).isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Forms> all = ImmutableList.builder();
    for (CopiedPart part : CopiedPart.values()) {
      Map<Object, ImmutableList.Builder<Sheet>> groups = new LinkedHashMap<>();
      for (Sheet form : submission.sheets(Documents.PROJECT_FORM)) {
        Object key = part.key(form);
        if (key != null) {
          groups.computeIfAbsent(key, each -> ImmutableList.builder()).add(form);
        } else if (part == CopiedPart.GOAL) {
          all.add(new Forms(part, false, form.alone()));
        }
      }
      if (part == CopiedPart.GOAL) {
        for (Sheet form : submission.sheets(Documents.DEPARTMENT_FORM)) {
          Object key = part.key(form);
          if (key != null) {
            groups.computeIfPresent(key, (words, forms) -> forms.add(form));
          }
        }
      }
      groups.values().forEach(forms -> all.add(new Forms(part, true, forms.build())));
    }
    return all.build();
  }

  @Override
  protected Answer judge(Where at) {
    Forms forms = at.subject(Forms.class);
    Sheet first = forms.sheets.get(0);
    if (!forms.stated) {
      boolean unreadable = forms.part.state(first) == FigureState.UNREADABLE;
      return unreadable ? Answer.OPEN : Answer.NOTHING;
    }
    boolean differ = false;
    for (int i = 1; i < forms.sheets.size(); i++) {
      Sheet other = forms.sheets.get(i);
      String name = asksForSources ? unbracketed(project(other)) : project(other);
      String ofFirst = asksForSources ? unbracketed(project(first)) : project(first);
      differ |=
          !name.equals(ofFirst)
              && !forms.part.isSharedBefore(first, other)
              && forms.part.isSame(first, other);
    }
    return Answer.of(!differ);
  }

  private static String project(Sheet form) {
    return Characters.compact(form.id().subject().orElse(""));
  }

  /** A bracket behind a project's name says by whom it is paid. */
  private static String unbracketed(String name) {
    int bracket =
        name.endsWith(")") || name.endsWith("）")
            ? Math.max(name.lastIndexOf('('), name.lastIndexOf('（'))
            : -1;
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (Sheet form : at.subject(Forms.class).sheets) {
      cells.fact(PROJECT, project(form));
      for (CopiedPart part : CopiedPart.values()) {
        part.tell(form, cells);
      }
    }
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("project", "what", "goal");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Forms forms = walk.subject(Forms.class);
    Set<String> projects = new LinkedHashSet<>();
    for (Sheet form : forms.sheets) {
      int row = forms.part.row(form);
      if (row >= 0) {
        boolean first = projects.isEmpty();
        String role = first ? "goal" : "restated";
        to.look(role, first ? Use.OTHER : Use.BESIDE, 0, 1, form, row, forms.part.column());
      }
      projects.add(project(form).isEmpty() ? form.id().type().label().zh() : project(form));
    }
    if (forms.stated) {
      to.name("what", forms.part.label());
      to.name(
          "project",
          LocalizedText.of(
              "“" + String.join("”、“", projects) + "”", "“" + String.join("”, “", projects) + "”"));
    }
  }
}
