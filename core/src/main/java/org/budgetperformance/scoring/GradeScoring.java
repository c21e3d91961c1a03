package org.budgetperformance.scoring;

import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Degree;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.scoring.GradeScale.Grade;
import org.budgetperformance.text.LocalizedText;

/** Computes what a scheme supports for an indicator whose result is one of its grades (按等级计分). Stateless. */
final class GradeScoring {
  private static final LocalizedText SHARE = LocalizedText.of("等级得分比例", "share of the grade");
  private static final LocalizedText SCORE = LocalizedText.of("按等级得分", "score by the grade");

  private GradeScoring() {}

  /**
   * Returns the score of a grade, up to the full points where the target asks for no better one; null where the
   * scheme has no shares of grades, the result is no grade, or the target is none in words.
   *
   * @param points above 0
   * @param tape if steps are asked for
   */
  @Nullable
  static PointsRange range(
      Attainment attainment,
      Target target,
      Actual actual,
      Points points,
      ScoringScheme scheme,
      @Nullable ScoreTape tape) {
    Parameter<GradeShares> shares = scheme.gradeShares().orElse(null);
    Optional<Grade> grade = shares == null ? Optional.empty() : grade(target, actual, scheme);
    if (shares == null || !grade.isPresent()) {
      return null;
    }
    int percent = shares.value().percent(grade.get());
    boolean attained = attainment.degree().filter(Degree.FULL::equals).isPresent();
    if (tape != null) {
      tape.at(ScoreTape.percent(SHARE, percent, shares));
    }
    Points score = ScoreTape.score(SCORE, points, Rate.of(percent, 100), tape);
    if (tape != null) {
      if (attained) {
        tape.putAside();
        tape.at(tape.points());
        tape.putAside();
        tape.hull(Operation.HULL.label());
      }
      tape.supportedIf(tape.attainment(attainment).graded(grade.get()));
    }
    return attained ? PointsRange.of(score, points) : PointsRange.exactly(score);
  }

  private static Optional<Grade> grade(Target target, Actual actual, ScoringScheme scheme) {
    return target.kind() == Target.Kind.QUALITY && actual.kind() == Actual.Kind.QUALITY
        ? scheme.gradeScale().value().named(actual.words())
        : Optional.empty();
  }
}
