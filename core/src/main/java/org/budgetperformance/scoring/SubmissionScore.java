package org.budgetperformance.scoring;

import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Points;
import org.immutables.value.Value;

/**
 * The score of a submission as a whole (自评材料总体得分).
 *
 * <p>A department is graded by the score of its whole expenditure, so claim, range and grades are
 * those of the department's form, and where there is no such form those of the narrative; projects
 * are parts of the same money and are not added. So is the verdict, unless another form's is worse, or
 * the narrative claims what it does not support: what a narrative merely leaves open, the form says.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SubmissionScore implements JudgedScore {
  private static final long serialVersionUID = 1L;

  /** Use {@link Scores#overall()}. */
  SubmissionScore() {}

  /** Returns the score of a whole, empty if neither department's form nor narrative is there. */
  static Optional<SubmissionScore> of(Scores scores) {
    Optional<FormScore> leading =
        scores.department().isPresent() ? scores.department() : scores.narrative();
    return leading.map(
        whole ->
            ImmutableSubmissionScore.builder()
                .points(whole.points())
                .claimed(whole.claimed())
                .supported(whole.supported())
                .verdict(verdict(whole, scores))
                .claimedGrade(whole.claimedGrade())
                .lowestGrade(whole.lowestGrade())
                .highestGrade(whole.highestGrade())
                .build());
  }

  private static ScoreVerdict verdict(FormScore whole, Scores scores) {
    ScoreVerdict worst = whole.verdict();
    for (FormScore project : scores.projects()) {
      worst = worst.worse(project.verdict());
    }
    Optional<ScoreVerdict> narrative =
        scores.narrative().map(FormScore::verdict).filter(ScoreVerdict::isOutside);
    return narrative.map(worst::worse).orElse(worst);
  }

  /** Returns the total that is claimed for the whole expenditure, if one is stated. */
  @Override
  public abstract Optional<Points> claimed();

  /** Returns the grade of the claimed total, if one is stated. */
  public abstract Optional<GradeScale.Grade> claimedGrade();

  /** Returns the grade of the strictest supported total. */
  public abstract GradeScale.Grade lowestGrade();

  /** Returns the grade of the most generous supported total. */
  public abstract GradeScale.Grade highestGrade();
}
