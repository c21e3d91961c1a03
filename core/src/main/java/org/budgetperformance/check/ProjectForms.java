package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Every project that a document lists has its form, and every form's project is listed (一个项目一张表).
 *
 * <p>It has one application for each project. A row without any amount but 0 asks for no form; where
 * an amount cannot be read, that is left open. Immutable and thread-safe.
 */
final class ProjectForms implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("项目“{project}”{lack}：{where}", "project “{project}” {lack}: {where}");
  private static final LocalizedText WITHOUT_FORM =
      LocalizedText.of("已列入项目清单，但没有项目支出绩效自评表", "is listed but has no form");
  private static final LocalizedText NOT_LISTED =
      LocalizedText.of("有项目支出绩效自评表，但未列入项目清单", "has a form but is not listed");
  private static final long serialVersionUID = 1L;

  private final DocumentType list;

  private final Column<?> previous;

  /**
   * @param list the document that lists the projects
   * @param previous its column of the year before, whose amounts ask for no form
   */
  ProjectForms(DocumentType list, Column<?> previous) {
    this.list = list;
    this.previous = previous;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("project", "lack", "where");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        list.label().zh() + "所列项目与项目支出绩效自评表",
        "projects listed in the " + list.label().en() + " and project forms");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    boolean comparable =
        !submission.sheets(list).isEmpty()
            && (!submission.isPartial() || !submission.sheets(Documents.PROJECT_FORM).isEmpty());
    ImmutableList<ProjectMatches.Match> projects = submission.projects().list();
    for (int i = 0; i < projects.size(); i++) {
      apply(projects.get(i), comparable, examination);
    }
  }

  private void apply(ProjectMatches.Match project, boolean comparable, Examination examination) {
    examination.start();
    if (examination.isExplaining()) {
      String name = project.name().isEmpty() ? "（未填名称）" : project.name();
      examination.name("project", LocalizedText.of(name, name));
    }
    boolean named = false;
    boolean listed = false;
    boolean unreadable = false;
    for (int i = 0; i < project.rows().size(); i++) {
      SheetRow row = project.rows().get(i);
      if (row.sheet().id().type().equals(list)) {
        named = true;
        listed |= lookAtAmounts(row, false, examination);
        unreadable |= lookAtAmounts(row, true, examination);
      }
    }
    for (int i = 0; i < project.forms().size(); i++) {
      Sheet form = project.forms().get(i);
      if (examination.isExplaining() && !form.rows(Lines.PROJECT_NAME).isEmpty()) {
        examination.look("where", i, 1, form, form.rows(Lines.PROJECT_NAME).get(0), Columns.TEXT);
      }
    }
    boolean formed = !project.forms().isEmpty();
    examination.name("lack", formed ? NOT_LISTED : WITHOUT_FORM);
    if (comparable && formed && named) {
      examination.end(Outcome.PASSED);
    } else if (comparable && unreadable && !listed) {
      examination.end(Outcome.UNDECIDED);
    } else {
      examination.end(comparable && (listed || formed) ? Outcome.FAILED : Outcome.NOT_APPLICABLE);
    }
  }

  /** Returns whether a row has an amount but 0, or one that cannot be read. */
  private boolean lookAtAmounts(SheetRow row, boolean unreadable, Examination examination) {
    boolean any = false;
    ImmutableList<Column<?>> columns = row.sheet().id().type().columns();
    for (int c = 0; c < columns.size(); c++) {
      Column<?> column = columns.get(c);
      Figure<?> figure = row.sheet().at(row.row(), column);
      boolean here = unreadable ? figure.state() == FigureState.UNREADABLE : figure.units() != 0;
      if (here && column.type().equals(FigureType.AMOUNT) && !column.equals(previous)) {
        examination.look("where", c, 1, row.sheet(), row.row(), column);
        any = true;
      }
    }
    return any;
  }

  @Override
  public String toString() {
    return "each project of " + list + " has its form";
  }
}
