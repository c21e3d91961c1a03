package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Projects that a narrative names with an amount (自评报告所列项目): where a document lists the projects it lists these, or
 * a form is theirs. What was not read of a submission may be their row, and a part of one lacks rows. What is named so
 * may be a part of a project, so a finding is a warning.
 */
final class UnknownProjects extends Judged implements Mention {
  private static final LocalizedText COMPARES =
      LocalizedText.of(
          "自评报告所列项目与项目清单、项目支出绩效自评表", "projects of the narrative, in the list or the forms");
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "自评报告所列项目“{project}”既不在项目清单中，也没有自评表：{amount}",
          "project “{project}” of the narrative is neither listed nor has it a form: {amount}");
  private static final LocalizedText KNOWN = LocalizedText.of("清单和自评表中的处数", "rows and forms of it");
  private static final LocalizedText LISTS = LocalizedText.of("项目清单份数", "lists");
  private static final LocalizedText UNREAD = LocalizedText.of("有未识别的内容", "something was not read");
  private static final LocalizedText PARTIAL =
      LocalizedText.of("仅核查部分材料", "only a part of a submission");
  private static final long serialVersionUID = 1L;

  private final DocumentType list;

  private UnknownProjects(DocumentType list) {
    super(COMPARES);
    this.list = list;
  }

  /** Returns the check, which is applied to each project of the narrative. */
  static Check of(DocumentType list) {
    UnknownProjects asked = new UnknownProjects(list);
    return FormulaCheck.eachOf(UnknownProjects::narrated)
        .names(asked)
        .grade(not(asked), Severity.WARNING, MESSAGE)
        .asks(asked, MESSAGE, COMPARES);
  }

  private static ImmutableList<ProjectMatches.Match> narrated(Submission submission) {
    if (submission.projects().list().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<ProjectMatches.Match> narrated = ImmutableList.builder();
    for (ProjectMatches.Match project : submission.projects().list()) {
      if (project.rows().stream().anyMatch(UnknownProjects::isNarrated)) {
        narrated.add(project);
      }
    }
    return narrated.build();
  }

  private static boolean isNarrated(SheetRow row) {
    return row.sheet().id().type().isProse() && row.at(Columns.AMOUNT).isStated();
  }

  private static int known(Where at) {
    ProjectMatches.Match project = at.subject(ProjectMatches.Match.class);
    int known = project.forms().size();
    for (int i = 0; i < project.rows().size(); i++) {
      known += project.rows().get(i).sheet().id().type().isProse() ? 0 : 1;
    }
    return known;
  }

  @Override
  protected Answer judge(Where at) {
    if (known(at) > 0) {
      return Answer.YES;
    } else if (at.submission().mayLackDocuments() || at.sheets(list).isEmpty()) {
      return Answer.NOTHING;
    }
    return mayBeUnread(at) ? Answer.OPEN : Answer.NO;
  }

  private boolean mayBeUnread(Where at) {
    return !at.submission().unread().isEmpty()
        || at.sheets(list).stream().anyMatch(sheet -> !sheet.unread().isEmpty())
        || at.sheets(Documents.PROJECT_FORM).stream().anyMatch(form -> !form.unread().isEmpty());
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.fact(KNOWN, Integer.toString(known(at)));
    cells.fact(LISTS, Integer.toString(at.sheets(list).size()));
    cells.fact(PARTIAL, String.valueOf(at.submission().mayLackDocuments()));
    cells.fact(UNREAD, String.valueOf(mayBeUnread(at)));
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("project", "amount");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    ProjectMatches.Match project = walk.subject(ProjectMatches.Match.class);
    to.name("project", LocalizedText.of(project.name(), project.name()));
    int i = 0;
    for (SheetRow row : project.rows()) {
      if (isNarrated(row)) {
        to.look("amount", Use.OTHER, i++, 1, row.sheet(), row.row(), Columns.AMOUNT);
      }
    }
    to.unread(walk.submission());
    walk.sheets(list).forEach(sheet -> sheet.unread().forEach(to::unread));
    walk.sheets(Documents.PROJECT_FORM).forEach(form -> form.unread().forEach(to::unread));
  }
}
