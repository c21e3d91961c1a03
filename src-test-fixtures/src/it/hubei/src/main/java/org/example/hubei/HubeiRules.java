package org.example.hubei;

import static org.budgetperformance.basedata.BaseData.TABLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Year;
import org.budgetperformance.amount.Points;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.check.Checks;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModuleProvider;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.ExecutionScoring;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.GradeScale.Grade;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.scoring.QualitativeBands;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** Named in META-INF/services/org.budgetperformance.module.RuleModuleProvider. */
public final class HubeiRules implements RuleModuleProvider {
  /** A line that only this province's table has. */
  static final Line TRAINING = Line.of("training", "培训费", "training");

  /** Say how well you know the basis: VERIFIED only if you read the text. */
  private static final Citation BASIS =
      Citation.builder()
          .issuer("湖北省各级预算部门")
          .title("绩效自评表的填报惯例")
          .status(CitationStatus.PRACTICE)
          .build();

  private static final ScoringScheme SCORING =
      ScoringScheme.builder()
          .executionPoints(parameter(Points.of(20)))
          .executionScoring(parameter(ExecutionScoring.linear()))
          .dimensionPoints(
              parameter(
                  ImmutableMap.of(
                      Dimension.OUTPUT, Points.of(40),
                      Dimension.BENEFIT, Points.of(30),
                      Dimension.SATISFACTION, Points.of(10))))
          .shortfall(parameter(ImmutableSet.of(MissedTargetFormula.ACTUAL_OVER_TARGET)))
          .overrun(parameter(ImmutableSet.of(MissedTargetFormula.TARGET_OVER_ACTUAL)))
          .qualitativeBands(parameter(QualitativeBands.of(80, 50)))
          .gradeScale(
              parameter(
                  GradeScale.of(
                      Grade.of("EXCELLENT", "优", "excellent", Points.of(90)),
                      Grade.of("GOOD", "良", "good", Points.of(80)),
                      Grade.of("FAIR", "中", "fair", Points.of(60)),
                      Grade.of("POOR", "差", "poor", Points.of(0)))))
          .build();

  static final RuleModule MODULE =
      RuleModule.builder("hubei-2020")
          .version("1.0.0")
          .jurisdiction("420000", "湖北省", "Hubei")
          .fiscalYears(2020, 2024)
          .scoring(SCORING)
          .reader(HubeiLabels.reader())
          .limits(ReviewLimits.seenElsewhere())
          .unconfirmedBecause("只见过2020年度的表", "only forms of 2020 were seen")
          .addAllRules(
              StandardRules.all(SCORING, ReviewLimits.seenElsewhere(), BaseData.EXPENDITURE))
          .addAllRules(BaseData.rules(ReviewLimits.seenElsewhere()))
          .addRules(
              Rule.builder("HB-B01", "培训费不超过公用经费", "training is within operating expenditure")
                  .severity(Severity.WARNING)
                  .cites(BASIS)
                  .checks(
                      Checks.ofWhich(
                          TABLE, ImmutableList.of(Columns.FINAL), Lines.OPERATING, TRAINING))
                  .build())
          .build();

  @Override
  public Iterable<RuleModule> modules() {
    return ImmutableList.of(MODULE);
  }

  private static <T extends Serializable> Parameter<T> parameter(T value) {
    return Parameter.of(value, BASIS, Year.of(2020));
  }
}
