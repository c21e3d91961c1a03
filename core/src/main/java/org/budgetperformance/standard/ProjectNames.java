package org.budgetperformance.standard;

import com.google.common.collect.ImmutableSet;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/** One name for one project in all documents (项目名称一致). */
final class ProjectNames extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一项目名称不一：{name}（见{where}）", "one project, different names: {name} (see {where})");
  private static final LocalizedText COMPARES =
      LocalizedText.of("各材料中同一项目的名称", "names of one project in all documents");
  private static final long serialVersionUID = 1L;

  private ProjectNames() {
    super(COMPARES);
  }

  /** Returns the check, which is applied to each project, of however many rows and forms. */
  static Check check() {
    ProjectNames names = new ProjectNames();
    return FormulaCheck.eachOf(submission -> submission.projects().list())
        .names(names)
        .asks(names, MESSAGE, COMPARES);
  }

  @Override
  protected Answer judge(Where at) {
    ProjectMatches.Match project = at.subject(ProjectMatches.Match.class);
    int mentions = project.rows().size() + project.forms().size();
    return mentions < 2 || Characters.compact(project.name()).isEmpty()
        ? Answer.NOTHING
        : Answer.of(project.names().size() == 1);
  }

  /** A name is no cell: it is what a row or a form is about. */
  @Override
  protected void cells(Where at, Cells cells) {
    ProjectMatches.Match project = at.subject(ProjectMatches.Match.class);
    for (SheetRow row : project.rows()) {
      cells.fact(label(row.sheet()), row.name());
    }
    for (Sheet form : project.forms()) {
      cells.fact(label(form), Characters.compact(form.id().subject().orElse("")));
    }
  }

  private static LocalizedText label(Sheet sheet) {
    LocalizedText document = sheet.id().type().label();
    return LocalizedText.of(document.zh() + "的项目名称", document.en() + ": name of the project");
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("name", "where");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    ProjectMatches.Match project = walk.subject(ProjectMatches.Match.class);
    int group = 0;
    for (String name : project.names()) {
      if (!name.isEmpty()) {
        to.name("name", group++, LocalizedText.of(name, name));
      }
    }
    look(project, to);
  }

  private static void look(ProjectMatches.Match project, Examination to) {
    int group = 0;
    for (SheetRow row : project.rows()) {
      for (Column<?> column : row.sheet().id().type().columns().reverse()) {
        Figure<?> figure = row.at(column);
        if (figure.isStated() && !column.equals(Columns.NAMED_AMOUNT)) {
          to.look("where", group++, 1, row.sheet(), row.row(), column);
          break;
        }
      }
    }
    for (Sheet form : project.forms()) {
      if (!form.rows(Lines.PROJECT_NAME).isEmpty()) {
        int row = form.rows(Lines.PROJECT_NAME).get(0);
        to.look("where", group++, 1, form, row, Columns.TEXT);
      }
    }
  }
}
