package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Year;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.standard.ReviewPhrases;

/** A made-up way to score. */
public final class Schemes {
  public static final GradeScale GRADES =
      GradeScale.of(
          GradeScale.Grade.of("EXCELLENT", "优", "excellent", Points.of(90), "优秀"),
          GradeScale.Grade.of("GOOD", "良", "good", Points.of(80), "良好"),
          GradeScale.Grade.of("FAIR", "中", "fair", Points.of(60), "合格"),
          GradeScale.Grade.of("POOR", "差", "poor", Points.ZERO, "不合格"));

  private Schemes() {}

  private static <T extends Serializable> Parameter<T> practice(T value) {
    return Parameter.of(value, Cases.CITATION, Year.of(2024));
  }

  /** Everything open that sources differ on, bands 80 and 60. */
  public static ScoringScheme.Builder open() {
    return ScoringScheme.builder()
        .executionPoints(practice(Points.of(10)))
        .executionScoring(practice(ExecutionScoring.linear()))
        .dimensionPoints(
            practice(
                ImmutableMap.of(
                    Dimension.COST, Points.of(20),
                    Dimension.OUTPUT, Points.of(40),
                    Dimension.BENEFIT, Points.of(20),
                    Dimension.SATISFACTION, Points.of(10))))
        .shortfall(practice(ImmutableSet.of(MissedTargetFormula.ACTUAL_OVER_TARGET)))
        .overrun(
            practice(
                ImmutableSet.of(
                    MissedTargetFormula.LINEAR_OVERRUN,
                    MissedTargetFormula.TARGET_OVER_ACTUAL,
                    MissedTargetFormula.NOTHING)))
        .qualitativeBands(practice(QualitativeBands.of(80, 60)))
        .gradeScale(practice(GRADES));
  }

  /** A jurisdiction that fixes the points of all indicators, and how some of them are split. */
  public static ScoringScheme free(int points, ImmutableMap<Dimension, Points> fixed) {
    ScoringScheme open = open().build();
    ScoringScheme.Builder scheme =
        ScoringScheme.builder()
            .executionPoints(open.executionPoints())
            .executionScoring(open.executionScoring())
            .indicatorPoints(practice(Points.of(points)))
            .shortfall(open.shortfall())
            .overrun(open.overrun())
            .qualitativeBands(open.qualitativeBands())
            .gradeScale(open.gradeScale());
    return fixed.isEmpty() ? scheme.build() : scheme.dimensionPoints(practice(fixed)).build();
  }

  /** One of the known formulas. */
  public static MissedTargetFormula formula(String id) {
    return MissedTargetFormula.KNOWN.stream()
        .filter(formula -> formula.id().equals(id))
        .findFirst()
        .get();
  }

  /** A jurisdiction that publishes one formula for a limit that was exceeded. */
  public static ScoringScheme overrunBy(MissedTargetFormula... formulas) {
    return open().overrun(practice(ImmutableSet.copyOf(formulas))).build();
  }

  public static ScoringScheme steps() {
    return open()
        .executionScoring(
            practice(ExecutionScoring.steps(ImmutableMap.of(100, 100, 80, 70, 60, 50))))
        .build();
  }

  /** One spelling of each phrase. */
  public static ReviewPhrases phrases() {
    return ReviewPhrases.builder()
        .addCountedAsBasic("纳入基本支出")
        .addAddedInTheYear("年中追加")
        .addMoreStaff("人员增加")
        .addNotPaid("资金未到位")
        .build();
  }

  /** 130% of a target, 5% above execution, 20% unspent, ratios up to 100%. */
  public static ReviewLimits limits() {
    return ReviewLimits.builder()
        .overAchievement(percent(130))
        .scoreAboveExecution(percent(5))
        .unspent(percent(20))
        .controlRatio(percent(100))
        .build();
  }

  private static Parameter<Rate> percent(int percent) {
    return Parameter.unconfirmed(Rate.of(percent, 100), Cases.CITATION);
  }
}
