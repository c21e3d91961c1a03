package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.check.Checks;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModuleProvider;
import org.budgetperformance.reading.LabelReader;
import org.budgetperformance.review.ReviewerRules;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.standard.LegalBasis;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;

/**
 * Hunan's rule module of 2024 (湖南省2024年度绩效自评规则), found by {@link
 * org.budgetperformance.module.RuleModules#load}.
 *
 * <p>Immutable and thread-safe.
 */
public final class HunanRules implements RuleModuleProvider {
  private static final int YEAR = 2024;

  /** Tables of this year have other rows under the same labels. */
  private static final int FIRST_READ = 2023;

  /** Forms call the indicator that stands for the whole expenditure 整体支出控制额 and the like. */
  private static final String OVERALL = "整体支出";

  private static final RuleModule MODULE =
      RuleModule.builder("hunan-2024")
          .version("0.1.0")
          .jurisdiction("430000", "湖南省", "Hunan")
          .fiscalYears(YEAR, YEAR)
          .addAllCitations(HunanCitations.DOCUMENTS)
          .addAllCitations(LegalBasis.selfEvaluation())
          .scoring(HunanParameters.SCHEME)
          .limits(HunanParameters.LIMITS)
          .unconfirmedBecause(
              "没有找到湖南公布的规定，取自其他地方的做法",
              "no rule that Hunan published was found; they are what is done elsewhere")
          .reader(LabelReader.of(HunanLabels.dictionary(), Year.of(FIRST_READ), Year.of(YEAR)))
          .addAllRules(
              StandardRules.all(
                  HunanParameters.SCHEME,
                  HunanParameters.LIMITS,
                  HunanPhrases.PHRASES,
                  BaseData.EXPENDITURE,
                  overallCost(Documents.DEPARTMENT_FORM, Columns.ACTUAL),
                  overallCost(Documents.NARRATIVE, Columns.ACTUAL)))
          .addAllRules(BaseData.rules(HunanParameters.LIMITS))
          .addAllRules(ReviewerRules.all(HunanParameters.LIMITS, BaseData.EXPENDITURE))
          .addAllRules(
              StandardRules.overallCost(
                  BaseData.EXPENDITURE,
                  overallCost(Documents.DEPARTMENT_FORM, Columns.TARGET),
                  overallCost(Documents.NARRATIVE, Columns.TARGET)))
          .addRules(overallCostIsExecuted())
          .build();

  /** For the service loader. */
  public HunanRules() {}

  /** Returns the module without discovery. */
  public static RuleModule module() {
    return MODULE;
  }

  @Override
  public ImmutableList<RuleModule> modules() {
    return ImmutableList.of(MODULE);
  }

  private static Source overallCost(DocumentType document, Column<?> column) {
    return Source.of(document, Lines.INDICATOR, column).in(Category.ECONOMIC_COST).named(OVERALL);
  }

  /** The indicator of the overall cost restates what the form executed. */
  private static Rule overallCostIsExecuted() {
    Source told = overallCost(Documents.NARRATIVE, Columns.ACTUAL);
    Source form = overallCost(Documents.DEPARTMENT_FORM, Columns.ACTUAL);
    return Rule.builder(
            "HN-C01",
            "整体支出成本指标的实际完成值等于全年执行数",
            "the actual of the overall cost indicator is the executed amount")
        .fault("整体支出成本与全年执行数不一致", "overall cost is not the executed amount")
        .cites(HunanCitations.FORMS)
        .checks(
            Checks.ofAmounts(
                Checks.agreement(
                    Statement.of(told),
                    Statement.of(form),
                    Statement.of(
                        Source.of(
                            Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED))),
                told,
                form))
        .build();
  }
}
