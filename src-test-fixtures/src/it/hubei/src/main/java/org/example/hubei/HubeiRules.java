package org.example.hubei;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Year;
import org.budgetperformance.amount.Points;
import org.budgetperformance.check.Checks;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModuleProvider;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.reading.LabelDictionary;
import org.budgetperformance.reading.LabelReader;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.scoring.QualitativeBands;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** Named in META-INF/services/org.budgetperformance.module.RuleModuleProvider. */
public final class HubeiRules implements RuleModuleProvider {
  /** A line that only this province's department form has. */
  static final Line TRAINING = Line.of("training", "培训费", "training");

  /** Say how well you know the basis: VERIFIED only if you read the text. */
  private static final Citation BASIS =
      Citation.builder()
          .issuer("湖北省各级预算部门")
          .title("绩效自评表的填报惯例")
          .status(CitationStatus.PRACTICE)
          .build();

  /** What Hubei does otherwise than the nation. */
  private static final ScoringScheme SCORING =
      ScoringScheme.builder()
          .from(NationalRules.module().scoring().get())
          .executionPoints(parameter(Points.of(20)))
          .isExecutionByForm(false)
          .indicatorPoints(parameter(Points.of(80)))
          .dimensionPoints(
              parameter(
                  ImmutableMap.of(
                      Dimension.OUTPUT, Points.of(40),
                      Dimension.BENEFIT, Points.of(30),
                      Dimension.SATISFACTION, Points.of(10))))
          .overrun(parameter(ImmutableSet.of(MissedTargetFormula.TARGET_OVER_ACTUAL)))
          .qualitativeBands(parameter(QualitativeBands.of(80, 50)))
          .build();

  /** Labels that the national forms do not have. */
  private static final LabelDictionary LABELS =
      LabelDictionary.national().toBuilder()
          .line(Documents.DEPARTMENT_FORM, TRAINING, "培训费", "培训经费")
          .build();

  static final RuleModule MODULE =
      RuleModule.builder("hubei-2020")
          .version("1.0.0")
          .jurisdiction("420000", "湖北省", "Hubei")
          .fiscalYears(2020, 2024)
          .scoring(SCORING)
          .reader(LabelReader.of(LABELS, Year.of(2020), Year.of(2024)))
          .limits(ReviewLimits.seenElsewhere())
          .unconfirmedBecause("只见过2020年度的表", "only forms of 2020 were seen")
          .addAllRules(StandardRules.all(SCORING, ReviewLimits.seenElsewhere()))
          .addRules(
              Rule.builder("HB-B01", "培训费不超过基本支出", "training is within basic expenditure")
                  .fault("培训费大于基本支出", "training above basic expenditure")
                  .severity(Severity.WARNING)
                  .cites(BASIS)
                  .checks(
                      Checks.ofWhich(
                          Documents.DEPARTMENT_FORM,
                          ImmutableList.of(Columns.AMOUNT),
                          Lines.BASIC_EXPENDITURE,
                          TRAINING))
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
