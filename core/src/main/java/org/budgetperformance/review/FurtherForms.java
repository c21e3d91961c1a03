package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Formulas;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** The forms of a project that has one before, as sub-units hand them in (同一项目的其他自评表). Immutable and thread-safe. */
final class FurtherForms extends Judged {
  private static final LocalizedText FORM = LocalizedText.of("自评表", "form");
  private static final Derivation<Submission, ImmutableList<Sheet>> ALL = FurtherForms::all;
  private static final long serialVersionUID = 1L;

  private FurtherForms() {
    super(LocalizedText.of("所属项目另有一张自评表", "its project has another form"));
  }

  /** Returns how many there are. */
  static Numeric number() {
    return Formulas.howMany(where -> where.submission().derive(ALL), new FurtherForms());
  }

  private static ImmutableList<Sheet> all(Submission submission) {
    ImmutableList.Builder<Sheet> further = ImmutableList.builder();
    for (ProjectMatches.Match project : submission.projects().list()) {
      ImmutableList<Sheet> forms = project.forms();
      further.addAll(forms.subList(Math.min(1, forms.size()), forms.size()));
    }
    return further.build();
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.YES;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.fact(FORM, at.subject(Sheet.class).id().toString());
  }
}
