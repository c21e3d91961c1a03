package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.ProjectName;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;

/**
 * Whether a project that a document lists, or may list in what was not read, has no form (所列项目没有自评表), or one
 * without the row of its funds, so that sums over the forms lack it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ListedWithoutForm
    implements Derivation<Submission, Optional<ImmutableList<Place>>>, Serializable {
  private static final long serialVersionUID = 1L;

  private final DocumentType list;
  private final Column<?> previous;

  /** Null if projects that spent something count as well. */
  @Nullable private final Column<?> accounts;

  /**
   * @param list the document that lists the projects
   * @param previous its column of the year before, whose amounts ask for no form
   */
  public ListedWithoutForm(DocumentType list, Column<?> previous) {
    this(list, previous, null);
  }

  private ListedWithoutForm(DocumentType list, Column<?> previous, @Nullable Column<?> accounts) {
    this.list = list;
    this.previous = previous;
    this.accounts = accounts;
  }

  /**
   * Returns the same of projects alone that spent nothing, as of one that was called off (取消的项目), or that are not
   * named at all.
   *
   * @param list the document that lists the projects
   * @param previous its column of the year before, whose amounts ask for no form
   * @param accounts its column of the accounts
   */
  public static ListedWithoutForm calledOff(
      DocumentType list, Column<?> previous, Column<?> accounts) {
    return new ListedWithoutForm(list, previous, accounts);
  }

  @Override
  public Optional<ImmutableList<Place>> from(Submission submission) {
    ImmutableList.Builder<Place> lacking = ImmutableList.builder();
    boolean lacks = mayListMore(submission);
    for (ProjectMatches.Match project : submission.projects().list()) {
      if (project.forms().isEmpty() && (isListed(project) || ProjectName.isRest(project.name()))) {
        lacks = true;
        project.rows().stream()
            .filter(row -> row.sheet().id().type().equals(list))
            .forEach(row -> lacking.add(row.sheet().place(row.row(), column(row))));
      }
    }
    for (Sheet form : submission.sheets(Documents.PROJECT_FORM)) {
      if (form.rows(Lines.ANNUAL_FUNDS).isEmpty()) {
        lacks = true;
        lacking.add(Place.of(form.id(), Row.of(Lines.ANNUAL_FUNDS), Columns.EXECUTED));
      }
    }
    return lacks ? Optional.of(lacking.build()) : Optional.empty();
  }

  /** Returns the last column of the year in which a row of the list states something, else the first. */
  private Column<?> column(SheetRow row) {
    Column<?> found = null;
    for (Column<?> column : list.columns()) {
      boolean taken = found == null || row.at(column).isStated();
      found = ProjectForms.isOfYear(column, previous) && taken ? column : found;
    }
    return found == null ? previous : found;
  }

  /** A row of the list, or its amounts, may stand in what was not read. */
  private boolean mayListMore(Submission submission) {
    return list.parts().stream()
        .flatMap(part -> part.lines().keySet().stream())
        .filter(Line::isOfProjects)
        .anyMatch(line -> submission.mayHave(list, line));
  }

  private boolean isListed(ProjectMatches.Match project) {
    Column<?> spent = accounts;
    return ProjectForms.isListed(project, list, previous)
        && (spent == null
            || project.rows().stream().anyMatch(row -> ProjectForms.isCalledOff(row, list, spent)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListedWithoutForm
        && list.equals(((ListedWithoutForm) other).list)
        && previous.equals(((ListedWithoutForm) other).previous)
        && Objects.equals(accounts, ((ListedWithoutForm) other).accounts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(list, previous, accounts);
  }
}
