package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Year;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.scoring.ExecutionScoring;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.scoring.QualitativeBands;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.standard.LegalBasis;
import org.budgetperformance.standard.ReviewLimits;

/**
 * Hunan's parameters of 2024 (湖南省2024年度参数): weights, bands, readings and limits, each with its basis
 * and the last year for which it was confirmed.
 *
 * <p>There is no tolerance to set: a figure stands for what rounds to it. Stateless and thread-safe.
 */
final class HunanParameters {
  /** What was read off submitted forms was read off those of this year. */
  private static final Year SEEN = Year.of(2024);

  private static final GradeScale GRADES =
      GradeScale.of(
          GradeScale.Grade.of("EXCELLENT", "优", "excellent", Points.of(90), "优秀"),
          GradeScale.Grade.of("GOOD", "良", "good", Points.of(80), "良好"),
          GradeScale.Grade.of("FAIR", "中", "fair", Points.of(60), "合格"),
          GradeScale.Grade.of("POOR", "差", "poor", Points.ZERO, "不合格"));

  /**
   * Which formula Hunan uses for a limit that was exceeded is not known, so those seen elsewhere stand,
   * and the strictest of all, that nothing is left.
   */
  static final ScoringScheme SCHEME =
      ScoringScheme.builder()
          .dimensionPoints(
              onForms(
                  ImmutableMap.of(
                      Dimension.COST, Points.of(20),
                      Dimension.OUTPUT, Points.of(40),
                      Dimension.BENEFIT, Points.of(20),
                      Dimension.SATISFACTION, Points.of(10))))
          .executionPoints(onForms(Points.of(10)))
          .executionScoring(elsewhere(ExecutionScoring.linear()))
          .shortfall(elsewhere(ImmutableSet.of(MissedTargetFormula.ACTUAL_OVER_TARGET)))
          .overrun(
              elsewhere(
                  ImmutableSet.of(
                      MissedTargetFormula.LINEAR_OVERRUN,
                      MissedTargetFormula.TARGET_OVER_ACTUAL,
                      MissedTargetFormula.NOTHING)))
          .qualitativeBands(elsewhere(QualitativeBands.of(80, 60)))
          .gradeScale(elsewhere(GRADES))
          .build();

  /** Whether Hunan sets limits of its own for a reason to be asked is not known. */
  static final ReviewLimits LIMITS =
      ReviewLimits.builder()
          .overAchievement(elsewhere(Rate.of(130, 100)))
          .scoreAboveExecution(elsewhere(Rate.of(5, 100)))
          .unspent(elsewhere(Rate.of(20, 100)))
          .controlRatio(elsewhere(Rate.ONE).supportedBy(LegalBasis.controlRatio()))
          .build();

  private HunanParameters() {}

  private static <T extends Serializable> Parameter<T> onForms(T value) {
    return Parameter.of(value, HunanCitations.FORMS, SEEN);
  }

  private static <T extends Serializable> Parameter<T> elsewhere(T value) {
    return Parameter.unconfirmed(value, HunanCitations.ELSEWHERE);
  }
}
