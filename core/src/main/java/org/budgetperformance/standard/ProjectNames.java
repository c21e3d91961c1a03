package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * One name for one project in all documents (项目名称一致).
 *
 * <p>It has one application for each project that several rows or forms speak of. Immutable and
 * thread-safe.
 */
final class ProjectNames implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一项目名称不一：{name}（见{where}）", "one project, different names: {name} (see {where})");
  private static final long serialVersionUID = 1L;

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("name", "where");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("各材料中同一项目的名称", "names of one project in all documents");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ImmutableList<ProjectMatches.Match> projects = submission.projects().list();
    for (int i = 0; i < projects.size(); i++) {
      apply(projects.get(i), examination);
    }
  }

  private static void apply(ProjectMatches.Match project, Examination examination) {
    examination.start();
    ImmutableSet<String> names = project.names();
    int mentions = project.rows().size() + project.forms().size();
    if (examination.isExplaining()) {
      int group = 0;
      for (String name : names) {
        if (!name.isEmpty()) {
          examination.name("name", group++, LocalizedText.of(name, name));
        }
      }
      look(project, examination);
    }
    if (mentions < 2 || project.name().isEmpty()) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else {
      examination.end(names.size() > 1 ? Outcome.FAILED : Outcome.PASSED);
    }
  }

  private static void look(ProjectMatches.Match project, Examination examination) {
    int group = 0;
    for (SheetRow row : project.rows()) {
      for (Column<?> column : row.sheet().id().type().columns().reverse()) {
        Figure<?> figure = row.at(column);
        if (figure.isStated() && !column.equals(Columns.NAMED_AMOUNT)) {
          examination.look("where", group++, 1, row.sheet(), row.row(), column);
          break;
        }
      }
    }
    for (Sheet form : project.forms()) {
      if (!form.rows(Lines.PROJECT_NAME).isEmpty()) {
        int row = form.rows(Lines.PROJECT_NAME).get(0);
        examination.look("where", group++, 1, form, row, Columns.TEXT);
      }
    }
  }

  @Override
  public String toString() {
    return "one name for each project";
  }
}
