package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Submission;
import org.immutables.value.Value;

/**
 * The scores of a submission: of the narrative, the whole department and each project (自评得分与可支持得分).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Scores implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#score()}. */
  Scores() {}

  /**
   * Scores a submission. A form that has neither points nor scores, as that of transfer payments, has no score.
   *
   * @param submission the submission
   * @param scheme how it is scored
   */
  public static Scores of(Submission submission, ScoringScheme scheme) {
    return ImmutableScores.builder()
        .narrative(
            submission.sheets(Documents.NARRATIVE).stream()
                .findFirst()
                .map(narrative -> DocumentScoring.of(narrative, submission, scheme)))
        .department(
            submission.sheets(Documents.DEPARTMENT_FORM).stream()
                .filter(ScoredForm::is)
                .findFirst()
                .map(form -> DocumentScoring.of(form, submission, scheme)))
        .projects(
            submission.sheets(Documents.PROJECT_FORM).stream()
                .filter(ScoredForm::is)
                .map(form -> DocumentScoring.of(form, submission, scheme))
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  /**
   * Returns the score that the narrative claims beside what its own figures support, if there is a
   * narrative (自评报告得分).
   */
  public abstract Optional<FormScore> narrative();

  /** Returns the score of the department's form, if there is one. */
  public abstract Optional<FormScore> department();

  /** Returns the scores of the projects' forms in the order of the submission. */
  public abstract ImmutableList<FormScore> projects();

  /** Returns all of them: the narrative's, the department's, those of projects. */
  public ImmutableList<FormScore> forms() {
    ImmutableList.Builder<FormScore> forms = ImmutableList.builder();
    narrative().ifPresent(forms::add);
    department().ifPresent(forms::add);
    return forms.addAll(projects()).build();
  }

  /**
   * Returns the score of the submission as a whole, empty if there is neither a department's form nor
   * a narrative (总体得分).
   */
  public Optional<SubmissionScore> overall() {
    return SubmissionScore.of(this);
  }
}
