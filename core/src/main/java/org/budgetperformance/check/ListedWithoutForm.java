package org.budgetperformance.check;

import java.io.Serializable;
import java.util.Objects;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Submission;

/**
 * Whether a project that a document lists has no form (所列项目没有自评表), so that sums over the forms lack it.
 * Immutable and thread-safe.
 */
public final class ListedWithoutForm implements Derivation<Submission, Boolean>, Serializable {
  private static final long serialVersionUID = 1L;

  private final DocumentType list;
  private final Column<?> previous;

  /**
   * @param list the document that lists the projects
   * @param previous its column of the year before, whose amounts ask for no form
   */
  public ListedWithoutForm(DocumentType list, Column<?> previous) {
    this.list = list;
    this.previous = previous;
  }

  @Override
  public Boolean from(Submission submission) {
    for (ProjectMatches.Match project : submission.projects().list()) {
      if (project.forms().isEmpty() && ProjectForms.isListed(project, list, previous)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListedWithoutForm
        && list.equals(((ListedWithoutForm) other).list)
        && previous.equals(((ListedWithoutForm) other).previous);
  }

  @Override
  public int hashCode() {
    return Objects.hash(list, previous);
  }
}
