package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.standard.StandardRules.cell;
import static org.budgetperformance.submission.Documents.BASE_DATA;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.check.Checks;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** The standard rules on expenditure by line: base-data table and narrative, each within itself. */
final class BaseDataRules {
  private static final ImmutableList<Column<Amount>> YEARS =
      ImmutableList.of(Columns.PREVIOUS_FINAL, Columns.BUDGET, Columns.FINAL);

  private BaseDataRules() {}

  static ImmutableList<Rule> all() {
    return ImmutableList.of(
        Rule.builder("STD-B01", "基本支出等于其组成部分之和", "basic expenditure is the sum of its components")
            .cites(PRACTICE)
            .checks(economicComponents(Columns.OPENING))
            .checks(economicComponents(Columns.FINAL))
            .checks(administrativeComponents())
            .build(),
        Rule.builder("STD-B02", "公用经费不超过基本支出", "operating expenditure is within basic expenditure")
            .cites(PRACTICE)
            .checks(Checks.ofWhich(BASE_DATA, YEARS, Lines.BASIC_EXPENDITURE, Lines.OPERATING))
            .build(),
        Rule.builder(
                "STD-B03",
                "公用经费其中各项之和不超过公用经费",
                "listed parts of operating expenditure are within it")
            .cites(PRACTICE)
            .checks(
                Checks.ofWhich(
                    BASE_DATA,
                    YEARS,
                    Lines.OPERATING,
                    Lines.OFFICE,
                    Lines.UTILITIES_AND_TRAVEL,
                    Lines.MEETINGS_AND_TRAINING))
            .build(),
        Rule.builder("STD-B04", "“三公”经费等于其各项之和", "three public expenses are the sum of their parts")
            .cites(PRACTICE)
            .checks(
                Checks.total(
                    BASE_DATA,
                    YEARS,
                    Lines.THREE_PUBLIC_EXPENSES,
                    Lines.OFFICIAL_CARS,
                    Lines.TRAVEL_ABROAD,
                    Lines.RECEPTIONS))
            .build(),
        Rule.builder("STD-B05", "公务用车经费等于购置与运行维护之和", "official cars are purchase and running")
            .cites(PRACTICE)
            .checks(
                Checks.total(
                    BASE_DATA, YEARS, Lines.OFFICIAL_CARS, Lines.CAR_PURCHASE, Lines.CAR_RUNNING))
            .build(),
        Rule.builder("STD-B06", "项目支出等于各类项目之和", "project expenditure is the sum of its kinds")
            .cites(PRACTICE)
            .checks(projectKinds())
            .build(),
        Rule.builder("STD-B07", "人员控制率等于在职人数除以编制数", "staff control ratio is staff in post ÷ posts")
            .cites(PRACTICE)
            .checks(
                Checks.ratio(
                    BASE_DATA,
                    Lines.STAFFING,
                    Columns.STAFF_IN_POST,
                    Columns.AUTHORISED_POSTS,
                    Columns.STAFF_RATIO))
            .build(),
        Rule.builder("STD-B08", "楼堂馆所控制率等于实际除以批复或预算", "building control ratios are recomputed")
            .cites(PRACTICE)
            .checks(
                Checks.ratio(
                    BASE_DATA,
                    Lines.BUILDINGS,
                    Columns.ACTUAL_AREA,
                    Columns.APPROVED_AREA,
                    Columns.AREA_RATIO),
                Checks.ratio(
                    BASE_DATA,
                    Lines.BUILDINGS,
                    Columns.ACTUAL_INVESTMENT,
                    Columns.BUDGETED_INVESTMENT,
                    Columns.INVESTMENT_RATIO))
            .build());
  }

  /** The economic classification, as a narrative splits the basic expenditure. */
  private static Check economicComponents(Column<Amount> column) {
    return Checks.identity(
        cell(NARRATIVE, Lines.BASIC_EXPENDITURE, column),
        Statement.of(
            part(Lines.WAGES_AND_WELFARE, column),
            part(Lines.GOODS_AND_SERVICES, column),
            part(Lines.GRANTS_TO_PERSONS, column).optional(),
            part(Lines.CAPITAL_EXPENDITURE, column).optional()));
  }

  private static Term part(Line line, Column<Amount> column) {
    return Term.of(Source.of(NARRATIVE, line, column));
  }

  /** Personnel and operating expenditure, where a document states both. */
  private static ImmutableList<Check> administrativeComponents() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    checks.add(
        Checks.identity(
            cell(NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.FINAL),
            Statement.of(
                part(Lines.PERSONNEL, Columns.FINAL).needed(),
                part(Lines.OPERATING, Columns.FINAL).needed())));
    for (Column<Amount> column : YEARS) {
      checks.add(
          Checks.identity(
              cell(BASE_DATA, Lines.BASIC_EXPENDITURE, column),
              Statement.of(
                  Term.of(Source.of(BASE_DATA, Lines.PERSONNEL, column)).needed(),
                  Term.of(Source.of(BASE_DATA, Lines.OPERATING, column)).needed())));
    }
    return checks.build();
  }

  /** The total, the sum of the kinds and the sum of the projects state one figure. */
  private static ImmutableList<Check> projectKinds() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Column<Amount> column : ImmutableList.of(Columns.PREVIOUS_FINAL, Columns.BUDGET)) {
      checks.add(
          Checks.agreement(
              cell(BASE_DATA, Lines.PROJECT_EXPENDITURE, column), kinds(column), projects(column)));
    }
    return checks
        .add(kind(Lines.BUSINESS_PROJECTS, Lines.BUSINESS_PROJECT))
        .add(kind(Lines.MAINTENANCE_PROJECTS, Lines.MAINTENANCE_PROJECT))
        .add(kind(Lines.EARMARKED_FUNDS, Lines.EARMARKED_FUND))
        .build();
  }

  private static Check kind(Line kind, Line project) {
    return Checks.agreement(
        cell(BASE_DATA, kind, Columns.FINAL), cell(BASE_DATA, project, Columns.FINAL));
  }

  static Statement kinds(Column<?> column) {
    return Statement.of(
        Source.of(BASE_DATA, Lines.BUSINESS_PROJECTS, column),
        Source.of(BASE_DATA, Lines.MAINTENANCE_PROJECTS, column),
        Source.of(BASE_DATA, Lines.EARMARKED_FUNDS, column));
  }

  static Statement projects(Column<?> column) {
    return Statement.of(
        Term.of(Source.of(BASE_DATA, Lines.BUSINESS_PROJECT, column)),
        Term.of(Source.of(BASE_DATA, Lines.MAINTENANCE_PROJECT, column)).optional(),
        Term.of(Source.of(BASE_DATA, Lines.EARMARKED_FUND, column)).optional());
  }
}
