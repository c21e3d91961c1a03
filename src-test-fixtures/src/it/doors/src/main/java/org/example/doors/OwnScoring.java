package org.example.doors;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Year;
import org.budgetperformance.amount.Points;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.scoring.ExecutionScoring;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.GradeScale.Grade;
import org.budgetperformance.scoring.GradeShares;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.scoring.QualitativeBands;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.scoring.Thresholds;
import org.budgetperformance.submission.Columns;

/** No real province's: what may be scored otherwise, each as data. */
final class OwnScoring {
  static final Citation BASIS =
      Citation.builder().issuer("虚构").title("示例").status(CitationStatus.PRACTICE).build();

  private OwnScoring() {}

  /** A formula for a missed target: twice the overrun, 1 − 2 × (r − 1) = −2r + 3. */
  static MissedTargetFormula doubleDeduction() {
    return MissedTargetFormula.of("DOUBLE_DEDUCTION", "加倍扣分", "twice the overrun", -2, 3, 0, 1);
  }

  /** Executed ÷ opening budget, from 95% in full, from 80% eight of ten, from 60% six of ten. */
  static ExecutionScoring execution() {
    return ExecutionScoring.steps(ImmutableMap.of(95, 100, 80, 80, 60, 60)).outOf(Columns.OPENING);
  }

  /** From 95% in full, from 90% eight of ten, from 80% six of ten, below nothing. */
  static Thresholds satisfaction() {
    return Thresholds.of(ImmutableMap.of(95, 100, 90, 80, 80, 60));
  }

  /** Five words in their order, where most provinces have four. */
  static GradeScale grades() {
    return GradeScale.of(
        Grade.of("EXCELLENT", "优", "excellent", Points.of(90)),
        Grade.of("GOOD", "良", "good", Points.of(80)),
        Grade.of("FAIR", "中", "fair", Points.of(70)),
        Grade.of("LOW", "低", "low", Points.of(60)),
        Grade.of("POOR", "差", "poor", Points.ZERO));
  }

  /** A result in words of the scale: 优 takes all, 良 eight of ten, and so on. */
  static GradeShares gradeShares() {
    return GradeShares.of(
        ImmutableMap.of("EXCELLENT", 100, "GOOD", 80, "FAIR", 70, "LOW", 60, "POOR", 0));
  }

  /** 90 points that each form splits among its dimensions as it likes. */
  static ScoringScheme scheme() {
    return ScoringScheme.builder()
        .executionPoints(parameter(Points.of(10)))
        .executionScoring(parameter(execution()))
        .indicatorPoints(parameter(Points.of(90)))
        .shortfall(parameter(ImmutableSet.of(MissedTargetFormula.ACTUAL_OVER_TARGET)))
        .overrun(parameter(ImmutableSet.of(doubleDeduction())))
        .qualitativeBands(parameter(QualitativeBands.of(80, 60)))
        .satisfaction(parameter(satisfaction()))
        .gradeScale(parameter(grades()))
        .gradeShares(parameter(gradeShares()))
        .build();
  }

  private static <T extends Serializable> Parameter<T> parameter(T value) {
    return Parameter.of(value, BASIS, Year.of(2024));
  }
}
