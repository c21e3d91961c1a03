package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.ScoringScheme;
import org.budgetperformance.rule.SupportedScore;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.immutables.value.Value;

/**
 * The scores of a submission: of the whole department and of each project (自评得分与可支持得分).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Scores implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#score()}. */
  Scores() {}

  static Scores of(Submission submission, ScoringScheme scheme) {
    return ImmutableScores.builder()
        .department(
            submission.sheets(Documents.DEPARTMENT_FORM).stream()
                .findFirst()
                .map(form -> score(form, scheme)))
        .projects(
            submission.sheets(Documents.PROJECT_FORM).stream()
                .map(form -> score(form, scheme))
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  private static FormScore score(Sheet form, ScoringScheme scheme) {
    return FormScore.of(
        form.id(),
        form.at(Lines.TOTAL, Columns.SCORE).value(),
        SupportedScore.ofForm(form, scheme),
        scheme.gradeScale().value());
  }

  /** Returns the score of the department's form, if there is one. */
  public abstract Optional<FormScore> department();

  /** Returns the scores of the projects' forms in the order of the submission. */
  public abstract ImmutableList<FormScore> projects();
}
