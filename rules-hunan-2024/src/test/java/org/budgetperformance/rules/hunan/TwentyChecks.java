package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.check.Checks;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;

/** Twenty arithmetic checks that {@link ConsistentSubmission} passes, each a rule. */
final class TwentyChecks {
  private static final ImmutableList<Column<Amount>> YEARS =
      ImmutableList.of(BaseDataColumns.PREVIOUS_FINAL, BaseDataColumns.BUDGET, Columns.FINAL);
  private static final Citation BASIS =
      Citation.builder().issuer("test").title("test").status(CitationStatus.PRACTICE).build();

  private TwentyChecks() {}

  /** Returns a module with every check as often as is asked for. */
  static RuleModule module(int times) {
    RuleModule.Builder module =
        RuleModule.builder("twenty")
            .version("1")
            .jurisdiction("430000", "湖南省", "Hunan")
            .fiscalYears(2024, 2024);
    int number = 0;
    for (int i = 0; i < times; i++) {
      for (Check check : checks()) {
        String id = "TWENTY-" + ++number;
        module.addRules(Rule.builder(id, id, id).cites(BASIS).checks(check).build());
      }
    }
    return module.build();
  }

  private static List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.addAll(
        Checks.total(
            BaseData.TABLE,
            YEARS,
            Lines.THREE_PUBLIC_EXPENSES,
            Lines.OFFICIAL_CARS,
            Lines.TRAVEL_ABROAD,
            Lines.RECEPTIONS));
    checks.addAll(
        Checks.total(
            BaseData.TABLE, YEARS, Lines.OFFICIAL_CARS, Lines.CAR_PURCHASE, Lines.CAR_RUNNING));
    checks.addAll(
        Checks.total(
            BaseData.TABLE,
            YEARS,
            Lines.PROJECT_EXPENDITURE,
            BaseDataLines.BUSINESS_PROJECTS,
            BaseDataLines.MAINTENANCE_PROJECTS));
    checks.addAll(
        Checks.ofWhich(
            BaseData.TABLE,
            YEARS,
            Lines.OPERATING,
            BaseDataLines.UTILITIES_AND_TRAVEL,
            BaseDataLines.MEETINGS_AND_TRAINING));
    checks.addAll(Checks.ofWhich(BaseData.TABLE, YEARS, Lines.BASIC_EXPENDITURE, Lines.OPERATING));
    checks.add(
        Checks.ratio(
            BaseData.TABLE,
            BaseDataLines.STAFFING,
            BaseDataColumns.STAFF_IN_POST,
            BaseDataColumns.AUTHORISED_POSTS,
            BaseDataColumns.STAFF_RATIO));
    checks.add(
        Checks.ratio(
            BaseData.TABLE,
            BaseDataLines.BUILDINGS,
            BaseDataColumns.ACTUAL_AREA,
            BaseDataColumns.APPROVED_AREA,
            BaseDataColumns.AREA_RATIO));
    checks.add(
        Checks.identity(
            Statement.of(
                Source.of(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED)),
            Statement.of(
                Source.of(BaseData.TABLE, Lines.BASIC_EXPENDITURE, Columns.FINAL),
                Source.of(BaseData.TABLE, Lines.PROJECT_EXPENDITURE, Columns.FINAL))));
    checks.add(
        Checks.ratio(
            Documents.DEPARTMENT_FORM,
            Lines.ANNUAL_FUNDS,
            Columns.EXECUTED,
            Columns.ANNUAL,
            Columns.EXECUTION_RATE));
    checks.add(Checks.scoreBounds(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS));
    return checks;
  }
}
