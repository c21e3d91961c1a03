package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.documents;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Every project that a document lists has its form, and every form's project is listed (一个项目一张表).
 *
 * <p>A row without any amount but 0 asks for no form, nor does any of a part of a submission; where an amount cannot be read, that is left
 * open.
 */
final class ProjectForms extends Judged {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("项目“{project}”{lack}：{where}", "project “{project}” {lack}: {where}");
  private static final LocalizedText WITHOUT_FORM =
      LocalizedText.of("已列入项目清单，但没有项目支出绩效自评表", "is listed but has no form");
  private static final LocalizedText NOT_LISTED =
      LocalizedText.of("有项目支出绩效自评表，但未列入项目清单", "has a form but is not listed");
  private static final LocalizedText ROWS = LocalizedText.of("清单中的行数", "rows in the list");
  private static final LocalizedText FORMS = LocalizedText.of("项目支出绩效自评表份数", "project forms");
  private static final long serialVersionUID = 1L;

  private final DocumentType list;

  private final Column<?> previous;

  private final Column<?> accounts;

  private ProjectForms(
      DocumentType list, Column<?> previous, Column<?> accounts, LocalizedText compares) {
    super(compares);
    this.list = list;
    this.previous = previous;
    this.accounts = accounts;
  }

  /**
   * Returns the check.
   *
   * @param list the document that lists the projects
   * @param previous its column of the year before, whose amounts ask for no form
   * @param accounts its column of the accounts, which asks for none where it states 0
   */
  static Check of(DocumentType list, Column<?> previous, Column<?> accounts) {
    LocalizedText compares =
        LocalizedText.of(
            list.label().zh() + "所列项目与项目支出绩效自评表",
            "projects listed in the " + list.label().en() + " and project forms");
    ProjectForms asked = new ProjectForms(list, previous, accounts, compares);
    return FormulaCheck.eachOf(submission -> submission.projects().list())
        .first(
            onlyIf(not(certain(not(DocumentsPresent.isAny(documents(list)))))),
            DocumentsPresent.isAny(documents(list)))
        .names(Mention.of(asked::name, "project", "lack", "where"))
        .asks(asked, MESSAGE, compares);
  }

  private static ProjectMatches.Match project(Where at) {
    return at.subject(ProjectMatches.Match.class);
  }

  @Override
  protected Answer judge(Where at) {
    boolean formed = !project(at).forms().isEmpty();
    if (!formed && at.submission().mayLackDocuments()) {
      return Answer.NOTHING;
    }
    boolean named = false;
    boolean listed = false;
    boolean unreadable = false;
    ImmutableList<SheetRow> rows = project(at).rows();
    for (int i = 0; i < rows.size(); i++) {
      if (isListing(rows.get(i))) {
        named = true;
        listed |= hasAmount(rows.get(i), false) && !isCalledOff(rows.get(i), list, accounts);
        unreadable |= hasAmount(rows.get(i), true);
      }
    }
    if (formed && named) {
      return Answer.YES;
    } else if ((unreadable && !listed) || mayStandInUnread(at, formed, listed)) {
      return Answer.OPEN;
    }
    return listed || formed ? Answer.NO : Answer.NOTHING;
  }

  /** Returns whether the form, or the row of the list, may be among what was not read. */
  private boolean mayStandInUnread(Where at, boolean formed, boolean listed) {
    if (!at.submission().isOpen()) {
      return false;
    }
    boolean moreRows =
        at.submission().sheets(list).stream().anyMatch(sheet -> !sheet.unread().isEmpty());
    boolean nameless =
        at.submission().sheets(Documents.PROJECT_FORM).stream().anyMatch(ProjectForms::isNameless);
    boolean isNameless = project(at).name().isEmpty() && nameless;
    return (formed && (moreRows || isNameless))
        || (listed && (nameless || at.submission().mayHaveMore(Documents.PROJECT_FORM)));
  }

  /** Returns whether the name of a form may be among what was not read of it. */
  static boolean isNameless(Sheet form) {
    return !form.unread().isEmpty() && !form.at(Lines.PROJECT_NAME, Columns.TEXT).isStated();
  }

  /** Returns whether a document lists a project with an amount of the year but 0, or one that cannot be read. */
  static boolean isListed(ProjectMatches.Match project, DocumentType list, Column<?> previous) {
    for (SheetRow row : project.rows()) {
      if (row.sheet().id().type().equals(list)) {
        for (Column<?> column : list.columns()) {
          boolean unreadable = row.at(column).state() == FigureState.UNREADABLE;
          if (isOfYear(column, previous) && (unreadable || row.at(column).units() != 0)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether nothing was spent, as of a project that was called off in the year. */
  static boolean isCalledOff(SheetRow row, DocumentType list, Column<?> accounts) {
    if (!row.sheet().id().type().equals(list)) {
      return false;
    }
    Figure<?> spent = row.at(accounts);
    return spent.isStated() && spent.isNumeric() && spent.units() == 0;
  }

  private boolean isListing(SheetRow row) {
    return row.sheet().id().type().equals(list);
  }

  /** Returns whether a row has an amount but 0, or one that cannot be read. */
  private boolean hasAmount(SheetRow row, boolean unreadable) {
    ImmutableList<Column<?>> columns = row.sheet().id().type().columns();
    for (int c = 0; c < columns.size(); c++) {
      if (isOfYear(columns.get(c)) && counts(row.at(columns.get(c)), unreadable)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfYear(Column<?> column) {
    return isOfYear(column, previous);
  }

  static boolean isOfYear(Column<?> column, Column<?> previous) {
    return column.type().equals(FigureType.AMOUNT) && !column.equals(previous);
  }

  private boolean counts(Figure<?> figure, boolean unreadable) {
    return unreadable ? figure.state() == FigureState.UNREADABLE : figure.units() != 0;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    int named = 0;
    for (SheetRow row : project(at).rows()) {
      if (isListing(row)) {
        named++;
        for (Column<?> column : row.sheet().id().type().columns()) {
          if (isOfYear(column)) {
            cells.cell(row.sheet(), row.row(), column);
          }
        }
      }
    }
    new IsPartial().cells(at, cells);
    cells.fact(ROWS, Integer.toString(named));
    cells.fact(FORMS, Integer.toString(project(at).forms().size()));
  }

  private void name(Where where, boolean decided, Examination to) {
    ProjectMatches.Match project = project(where);
    String name = project.name().isEmpty() ? "（未填名称）" : project.name();
    to.name("project", LocalizedText.of(name, name));
    for (SheetRow row : project.rows()) {
      if (isListing(row)) {
        nameAmounts(row, false, to);
        nameAmounts(row, true, to);
      }
    }
    for (int i = 0; i < project.forms().size(); i++) {
      Sheet form = project.forms().get(i);
      if (!form.rows(Lines.PROJECT_NAME).isEmpty()) {
        to.look("where", i, 1, form, form.rows(Lines.PROJECT_NAME).get(0), Columns.TEXT);
      }
    }
    to.name("lack", project.forms().isEmpty() ? WITHOUT_FORM : NOT_LISTED);
    to.unread(where.submission());
    where.submission().sheets(Documents.PROJECT_FORM).stream()
        .filter(ProjectForms::isNameless)
        .map(form -> Place.of(form.id(), Row.of(Lines.PROJECT_NAME), Columns.TEXT))
        .forEach(to::miss);
    where.submission().sheets(list).forEach(sheet -> sheet.unread().forEach(to::unread));
  }

  private void nameAmounts(SheetRow row, boolean unreadable, Examination to) {
    ImmutableList<Column<?>> columns = row.sheet().id().type().columns();
    for (int c = 0; c < columns.size(); c++) {
      if (isOfYear(columns.get(c)) && counts(row.at(columns.get(c)), unreadable)) {
        to.look("where", c, 1, row.sheet(), row.row(), columns.get(c));
      }
    }
  }
}
