package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.cell;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.check.Checks;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.standard.internal.OtherBudgets;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** The standard rules on basic expenditure: its parts, its budget and its accounts. */
final class BasicExpenditureRules {
  private static final Source FINAL = Tables.narrative(Lines.BASIC_EXPENDITURE, Columns.FINAL);
  private static final Source OPENING = Tables.narrative(Lines.BASIC_EXPENDITURE, Columns.OPENING);
  private static final Source SUPPLEMENTARY =
      Tables.narrative(Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY);

  private final ImmutableList<ExpenditureTable> tables;

  private BasicExpenditureRules(ImmutableList<ExpenditureTable> tables) {
    this.tables = tables;
  }

  /** Returns the rules on budget and accounts. */
  static ImmutableList<Rule> all(ImmutableList<ExpenditureTable> tables) {
    BasicExpenditureRules rules = new BasicExpenditureRules(tables);
    return ImmutableList.<Rule>builder()
        .add(rules.basicAccountsFollow())
        .addAll(
            ReviewRules.ifAny(
                DocumentRules.rule(
                        "STD-D04", "基本支出决算各处一致", "accounts of basic expenditure agree everywhere")
                    .fault("基本支出决算不一致", "accounts of basic expenditure disagree"),
                rules.basicAccountsAgree()))
        .add(
            DocumentRules.rule(
                    "STD-D05", "基本支出预算各处一致", "budget of basic expenditure agrees everywhere")
                .fault("基本支出预算不一致", "budgets of basic expenditure disagree")
                .follows("STD-D02")
                .checks(rules.basicBudget())
                .build())
        .build();
  }

  /** Returns the rule on its parts. */
  static Rule parts(ImmutableList<ExpenditureTable> tables) {
    return DocumentRules.rule(
            "STD-B01", "基本支出等于其组成部分之和", "basic expenditure is the sum of its components")
        .fault("基本支出与其组成部分之和不符", "basic expenditure is not the sum of its components")
        .follows("STD-B02")
        .checks(economicComponents(Columns.OPENING))
        .checks(economicComponents(Columns.FINAL))
        .checks(new BasicExpenditureRules(tables).administrativeComponents())
        .build();
  }

  /**
   * The economic classification, as a narrative splits the basic expenditure: all four kinds are all there is, and
   * of fewer the rest may be left unnamed.
   */
  private static Check economicComponents(Column<Amount> column) {
    return Checks.namedParts(
        cell(NARRATIVE, Lines.BASIC_EXPENDITURE, column),
        Statement.of(
            part(Lines.WAGES_AND_WELFARE, column),
            part(Lines.GOODS_AND_SERVICES, column),
            part(Lines.GRANTS_TO_PERSONS, column).optional(),
            part(Lines.CAPITAL_EXPENDITURE, column).optional()),
        Statement.of(part(Lines.GRANTS_TO_PERSONS, column)),
        Statement.of(part(Lines.CAPITAL_EXPENDITURE, column)));
  }

  private static Term part(Line line, Column<Amount> column) {
    return Term.of(Source.of(NARRATIVE, line, column));
  }

  /** Personnel and operating expenditure, where a document states both. */
  private ImmutableList<Check> administrativeComponents() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Column<Amount> column : ImmutableList.of(Columns.OPENING, Columns.FINAL)) {
      checks.add(
          Checks.identity(
              cell(NARRATIVE, Lines.BASIC_EXPENDITURE, column),
              Statement.of(
                  part(Lines.PERSONNEL, column).needed(), part(Lines.OPERATING, column).needed())));
    }
    for (ExpenditureTable table : tables) {
      for (Column<Amount> column : table.years()) {
        checks.add(
            Checks.identity(
                table.cell(Lines.BASIC_EXPENDITURE, column),
                Statement.of(
                    Term.of(table.source(Lines.PERSONNEL, column)).needed(),
                    Term.of(table.source(Lines.OPERATING, column)).needed())));
      }
    }
    return checks.build();
  }

  private Rule basicAccountsFollow() {
    return DocumentRules.rule(
            "STD-D03",
            "基本支出年初预算加年中追加等于决算",
            "basic expenditure: opening and supplementary budget are the accounts")
        .fault("基本支出决算与年初预算加年中追加不符", "basic expenditure is not opening and supplementary budget")
        .checks(
            Checks.identityUpTo(
                Statement.of(Tables.accountsAnywhere(tables, Lines.BASIC_EXPENDITURE)),
                Statement.of(Term.of(OPENING).needed(), Tables.supplementary(tables).ofAnySign()),
                unspent()))
        .checks(supplementaryAgrees())
        .build();
  }

  /** What a narrative and a table say was added during the year; that a table says nothing is STD-D10. */
  private ImmutableList<Check> supplementaryAgrees() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (ExpenditureTable table : tables) {
      Line adjustment = table.basicBudgetAdjustment();
      checks.add(
          StatedElsewhere.agrees(
              Term.of(
                  table.source(adjustment, table.accounts()),
                  table.source(adjustment, table.budget())),
              SUPPLEMENTARY));
    }
    return checks.build();
  }

  private ImmutableList<Check> basicAccountsAgree() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (ExpenditureTable table : tables) {
      Statement operating = table.cell(Lines.OPERATING, table.accounts());
      checks.add(
          Checks.agreement(
              Tables.narrated(Lines.BASIC_EXPENDITURE, Columns.FINAL),
              table.cell(Lines.BASIC_EXPENDITURE, table.accounts())),
          Checks.oneOf(ImmutableList.of(operating), operatingByNature()),
          Checks.agreement(Tables.narrated(Lines.OPERATING, Columns.FINAL), operating));
    }
    return checks.build();
  }

  /** Operating expenditure buys goods and services, and may buy assets. */
  private static ImmutableList<Statement> operatingByNature() {
    Term goods =
        OtherBudgets.narrated(
            Term.of(Source.of(NARRATIVE, Lines.GOODS_AND_SERVICES, Columns.FINAL)).needed());
    Term assets = Term.of(Source.of(NARRATIVE, Lines.CAPITAL_EXPENDITURE, Columns.FINAL)).needed();
    return ImmutableList.of(Statement.of(goods), Statement.of(goods, assets));
  }

  /** What the whole department left unspent is the most that its basic expenditure can have. */
  private static Statement unspent() {
    return Statement.of(
        Term.of(Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL)).needed(),
        Term.of(Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED))
            .needed()
            .negated());
  }

  /**
   * A budget may be stated as opened or as adjusted, the split of a form also as executed. Each is what the projects leave of the
   * department's funds, too: as the split of the funds names them, else as their forms do.
   */
  private ImmutableList<Check> basicBudget() {
    Statement opening = Statement.of(OPENING);
    Statement adjusted = Statement.of(Term.of(OPENING).needed(), Term.of(SUPPLEMENTARY).needed());
    ImmutableList<Statement> left = left(Columns.OPENING, Columns.ANNUAL);
    ImmutableList<Statement> budgets = Tables.budgets(tables, Lines.BASIC_EXPENDITURE);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Statement budget : budgets) {
      checks.add(
          Checks.oneOf(
              ImmutableList.of(budget), Tables.list(opening, adjusted).addAll(left).build()));
    }
    return checks
        .add(
            Checks.oneOf(
                ImmutableList.of(cell(DEPARTMENT_FORM, Lines.BASIC_EXPENDITURE, Columns.AMOUNT)),
                Tables.list(opening, adjusted)
                    .addAll(budgets)
                    .add(Statement.of(FINAL))
                    .addAll(Tables.accounts(tables, Lines.BASIC_EXPENDITURE))
                    .addAll(left)
                    .addAll(left(Columns.EXECUTED))
                    .build()))
        .build();
  }

  @SafeVarargs
  private final ImmutableList<Statement> left(Column<Amount>... columns) {
    ImmutableList.Builder<Statement> readings = ImmutableList.builder();
    for (Column<Amount> column : columns) {
      Source split = Source.of(DEPARTMENT_FORM, Lines.PROJECT_EXPENDITURE, Columns.AMOUNT);
      Source forms = DocumentRules.form(column);
      readings.add(
          leftBy(Term.of(split, forms), column),
          leftBy(DocumentRules.forms(tables, column).needed(), column));
    }
    return readings.build();
  }

  private static Statement leftBy(Term projects, Column<Amount> column) {
    return Statement.of(
        Term.of(Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, column)).needed(),
        projects.negated());
  }
}
