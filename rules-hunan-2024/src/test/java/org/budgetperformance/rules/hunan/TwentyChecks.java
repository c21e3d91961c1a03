package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Amount;
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
      ImmutableList.of(Columns.PREVIOUS_FINAL, Columns.BUDGET, Columns.FINAL);
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
            Documents.BASE_DATA,
            YEARS,
            Lines.THREE_PUBLIC_EXPENSES,
            Lines.OFFICIAL_CARS,
            Lines.TRAVEL_ABROAD,
            Lines.RECEPTIONS));
    checks.addAll(
        Checks.total(
            Documents.BASE_DATA,
            YEARS,
            Lines.OFFICIAL_CARS,
            Lines.CAR_PURCHASE,
            Lines.CAR_RUNNING));
    checks.addAll(
        Checks.total(
            Documents.BASE_DATA,
            YEARS,
            Lines.PROJECT_EXPENDITURE,
            Lines.BUSINESS_PROJECTS,
            Lines.MAINTENANCE_PROJECTS));
    checks.addAll(
        Checks.ofWhich(
            Documents.BASE_DATA,
            YEARS,
            Lines.OPERATING,
            Lines.UTILITIES_AND_TRAVEL,
            Lines.MEETINGS_AND_TRAINING));
    checks.addAll(
        Checks.ofWhich(Documents.BASE_DATA, YEARS, Lines.BASIC_EXPENDITURE, Lines.OPERATING));
    checks.add(
        Checks.ratio(
            Documents.BASE_DATA,
            Lines.STAFFING,
            Columns.STAFF_IN_POST,
            Columns.AUTHORISED_POSTS,
            Columns.STAFF_RATIO));
    checks.add(
        Checks.ratio(
            Documents.BASE_DATA,
            Lines.BUILDINGS,
            Columns.ACTUAL_AREA,
            Columns.APPROVED_AREA,
            Columns.AREA_RATIO));
    checks.add(
        Checks.identity(
            Statement.of(
                Source.of(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED)),
            Statement.of(
                Source.of(Documents.BASE_DATA, Lines.BASIC_EXPENDITURE, Columns.FINAL),
                Source.of(Documents.BASE_DATA, Lines.PROJECT_EXPENDITURE, Columns.FINAL))));
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
