package org.example.finance;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.check.Checks;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;

/** The rules of a made-up county that publishes no points. */
final class CountyRules {
  private static final Citation NOTICE =
      Citation.builder()
          .issuer("某县财政局")
          .title("绩效自评填报须知（虚构）")
          .status(CitationStatus.PRACTICE)
          .build();

  static final RuleModule MODULE =
      RuleModule.builder("some-county-2024")
          .version("1.0.0")
          .jurisdiction("431281", "某县", "Some County")
          .fiscalYears(2024, 2024)
          .addAllRules(StandardRules.arithmetic(BaseData.EXPENDITURE))
          .addAllRules(BaseData.rules(ReviewLimits.seenElsewhere()))
          .addRules(
              Rule.builder("SC-B01", "公务接待不超过“三公”经费", "receptions within the three expenses")
                  .fault("公务接待大于“三公”经费", "receptions above the three expenses")
                  .severity(Severity.WARNING)
                  .cites(NOTICE)
                  .checks(
                      Checks.ofWhich(
                          BaseData.TABLE,
                          ImmutableList.of(Columns.FINAL),
                          Lines.THREE_PUBLIC_EXPENSES,
                          Lines.RECEPTIONS))
                  .build())
          .build();

  private CountyRules() {}
}
