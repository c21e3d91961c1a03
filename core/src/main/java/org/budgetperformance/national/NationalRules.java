package org.budgetperformance.national;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Year;
import org.budgetperformance.amount.Points;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModuleProvider;
import org.budgetperformance.reading.LabelDictionary;
import org.budgetperformance.reading.LabelReader;
import org.budgetperformance.review.ReviewerRules;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.scoring.ExecutionScoring;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.GradeScale.Grade;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.scoring.QualitativeBands;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.standard.LegalBasis;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.text.LocalizedText;

/**
 * The rule module of the nation (全国通用规则), found where no province's is: the national forms and the
 * standard rules.
 *
 * <p>Which dimensions have how many points a form says itself; both splits that are known (50/30/10/10
 * and 20/40/20/10/10, the last 10 for the execution) are practice and no rule that was read. Immutable and
 * thread-safe.
 */
public final class NationalRules implements RuleModuleProvider {
  /** Documents of these years were seen. */
  private static final int FIRST = 2016;

  private static final int LAST = 2024;

  /** Read off forms that were submitted in several provinces. */
  private static final Citation FORMS =
      Citation.builder()
          .issuer("各省各级预算部门")
          .title("部门整体支出与项目支出绩效自评表的填报惯例")
          .status(CitationStatus.PRACTICE)
          .build();

  /** Seen in single places or systems; whether it holds anywhere else is not known. */
  private static final Citation SOMEWHERE =
      Citation.builder()
          .issuer("个别财政部门或系统")
          .title("绩效自评评分办法，其他地区是否采用未经核实")
          .status(CitationStatus.PRACTICE)
          .build();

  private static final GradeScale GRADES =
      GradeScale.of(
          Grade.of("EXCELLENT", "优", "excellent", Points.of(90), "优秀"),
          Grade.of("GOOD", "良", "good", Points.of(80), "良好"),
          Grade.of("FAIR", "中", "fair", Points.of(60), "合格"),
          Grade.of("POOR", "差", "poor", Points.ZERO, "不合格"));

  private static final ScoringScheme SCHEME =
      ScoringScheme.builder()
          .indicatorPoints(Parameter.unconfirmed(Points.of(90), FORMS))
          .executionPoints(Parameter.unconfirmed(Points.of(10), FORMS))
          .isExecutionByForm(true)
          .executionScoring(somewhere(ExecutionScoring.linear()))
          .shortfall(somewhere(ImmutableSet.of(MissedTargetFormula.ACTUAL_OVER_TARGET)))
          .overrun(
              somewhere(
                  ImmutableSet.of(
                      MissedTargetFormula.LINEAR_OVERRUN,
                      MissedTargetFormula.TARGET_OVER_ACTUAL,
                      MissedTargetFormula.NOTHING)))
          .qualitativeBands(somewhere(QualitativeBands.of(80, 60)))
          .gradeScale(somewhere(GRADES))
          .build();

  private static final RuleModule MODULE =
      builder(SCHEME, ReviewLimits.seenElsewhere())
          .remove("STD-S01", "which points a dimension has differs between provinces")
          .build();

  /** For the service loader. */
  public NationalRules() {}

  /** Returns the module without discovery. */
  public static RuleModule module() {
    return MODULE;
  }

  /**
   * Returns the same rules and reader under a scoring and limits of one's own, for a province's module to be
   * {@linkplain RuleModule.Builder#basedOn based on}.
   *
   * @param scoring how the province scores
   * @param limits from where on its reviewers ask for a reason
   */
  public static RuleModule module(ScoringScheme scoring, ReviewLimits limits) {
    return builder(scoring, limits).build();
  }

  @Override
  public ImmutableList<RuleModule> modules() {
    return ImmutableList.of(MODULE);
  }

  private static RuleModule.Builder builder(ScoringScheme scoring, ReviewLimits limits) {
    return RuleModule.builder("national")
        .version("0.1.0")
        .division(DivisionCode.NATION)
        .divisionName(LocalizedText.of("全国", "the nation"))
        .addAllCitations(LegalBasis.selfEvaluation())
        .fiscalYears(FIRST, LAST)
        .scoring(scoring)
        .limits(limits)
        .unconfirmedBecause(
            "没有找到全国统一的规定，取自个别地方的做法",
            "no rule for the whole nation was found; they are what is done in some places")
        .reader(LabelReader.of(LabelDictionary.national(), Year.of(FIRST), Year.of(LAST)))
        .addAllRules(StandardRules.all(scoring, limits))
        .addAllRules(ReviewerRules.all(limits));
  }

  private static <T extends Serializable> Parameter<T> somewhere(T value) {
    return Parameter.unconfirmed(value, SOMEWHERE);
  }
}
