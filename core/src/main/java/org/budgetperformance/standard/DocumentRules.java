package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.standard.StandardRules.cell;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;
import static org.budgetperformance.submission.Documents.PROJECT_FORM;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.check.Checks;
import org.budgetperformance.check.ListedWithoutForm;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.OpenReason;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.standard.internal.GeneralBudgetAlone;
import org.budgetperformance.standard.internal.OtherBudgets;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * The standard rules on amounts that several documents state: narrative, forms, and the tables of
 * expenditure that a province has beside them.
 */
final class DocumentRules {
  private static final LocalizedText UNNAMED =
      LocalizedText.of("未列名的项目", "projects that are not named");

  private final ImmutableList<ExpenditureTable> tables;

  private DocumentRules(ImmutableList<ExpenditureTable> tables) {
    this.tables = tables;
  }

  static ImmutableList<Rule> all(ImmutableList<ExpenditureTable> tables) {
    DocumentRules rules = new DocumentRules(tables);
    return ImmutableList.<Rule>builder()
        .add(rules.complete())
        .addAll(
            ReviewRules.ifAny(
                rule("STD-D02", "每个项目都有自评表", "every project has its form")
                    .fault("项目缺少自评表", "a project without its form"),
                rules.projectForms()))
        .addAll(BasicExpenditureRules.all(tables))
        .add(
            rule("STD-D06", "项目支出各处一致", "project expenditure agrees everywhere")
                .fault("项目支出不一致", "project expenditure disagrees")
                .follows("STD-D02")
                .checks(rules.projectExpenditure())
                .build(),
            rules.accountsAreExecuted(),
            rule(
                    "STD-D08",
                    "全年预算数等于年初预算数加年中追加",
                    "annual budget is opening and supplementary budget")
                .fault(
                    "全年预算数与年初预算数加年中追加不符", "annual budget is not opening and supplementary budget")
                .follows("STD-D02", "STD-D14")
                .checks(rules.annualBudget())
                .build(),
            rule("STD-D09", "同一项目金额各处一致", "a project's amounts agree everywhere")
                .fault("同一项目金额不一致", "amounts of a project disagree")
                .checks(rules.projectAmounts())
                .build())
        .build();
  }

  static Rule.Builder rule(String id, String zh, String en) {
    return Rule.builder(id, zh, en).cites(PRACTICE);
  }

  private <T> ImmutableList<T> each(Function<ExpenditureTable, T> of) {
    return tables.stream().map(of).collect(ImmutableList.toImmutableList());
  }

  private Rule complete() {
    ImmutableList<DocumentType> documents =
        ImmutableList.<DocumentType>builder()
            .addAll(each(ExpenditureTable::document))
            .add(DEPARTMENT_FORM)
            .build();
    return rule("STD-D01", "材料齐全", "the submission is complete")
        .fault("材料缺失", "a document is missing")
        .checks(
            Checks.documentsPresent(documents.toArray(new DocumentType[0])),
            Checks.documentsPresent(Severity.NOTICE, NARRATIVE))
        .build();
  }

  private ImmutableList<Check> projectForms() {
    return each(
        table -> Checks.projectForms(table.document(), table.previousAccounts(), table.accounts()));
  }

  private Rule accountsAreExecuted() {
    ImmutableList.Builder<Source> annotated = ImmutableList.builder();
    for (ExpenditureTable table : tables) {
      table.projectTotals().forEach(line -> annotated.add(table.source(line, table.accounts())));
    }
    return rule(
            "STD-D07",
            "基本支出与项目支出决算之和等于全年执行数",
            "accounts of basic and project expenditure are the executed amount")
        .fault("基本支出加项目支出与全年执行数不符", "basic and project expenditure are not the executed amount")
        .follows("STD-D14")
        .checks(
            Checks.identity(
                cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED),
                Statement.of(
                    Tables.accountsAnywhere(tables, Lines.BASIC_EXPENDITURE),
                    Tables.accountsAnywhere(tables, Lines.PROJECT_EXPENDITURE)),
                annotated.build().toArray(new Source[0])))
        .build();
  }

  /**
   * What was adjusted of the projects is said by the narrative, of the general public budget, and by the projects' own
   * forms. A cut is an adjustment too, so of what nobody says the sign is not known.
   */
  private ImmutableList<Check> annualBudget() {
    Statement annual = cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL);
    Term opening = Term.of(Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.OPENING));
    Term basic = Tables.supplementary(tables).ofAnySign();
    Source projects = Source.of(NARRATIVE, Lines.PROJECT_EXPENDITURE, Columns.SUPPLEMENTARY);
    Check narrated =
        Checks.identity(
            annual,
            Statement.of(opening, basic, OtherBudgets.narrated(Term.of(projects).needed())));
    return ImmutableList.of(
        FormulaCheck.only(GeneralBudgetAlone.asFarAsRead(), narrated, narrated.compares()),
        Checks.identity(
            annual,
            Statement.of(
                    opening,
                    basic,
                    changed(Columns.ANNUAL),
                    changed(Columns.OPENING).optional().negated())
                .openBeside(projects)));
  }

  private ImmutableList<Check> projectExpenditure() {
    Statement opening = Tables.narrated(Lines.PROJECT_EXPENDITURE, Columns.OPENING);
    Statement accounts = Tables.narrated(Lines.PROJECT_EXPENDITURE, Columns.FINAL);
    Statement formsOpening = Statement.of(forms(tables, Columns.OPENING));
    Statement formsAnnual = Statement.of(forms(tables, Columns.ANNUAL));
    ImmutableList<Statement> budgets = Tables.budgets(tables, Lines.PROJECT_EXPENDITURE);
    ImmutableList<Statement> anywhere =
        Tables.list(opening, accounts)
            .addAll(interleaved())
            .add(formsOpening, formsAnnual, Statement.of(form(Columns.EXECUTED)))
            .build();
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    checks.add(
        Checks.agreement(
            projectAccounts()
                .add(accounts, Statement.of(forms(tables, Columns.EXECUTED)))
                .build()
                .toArray(new Statement[0])),
        Checks.agreement(opening, formsOpening));
    for (Statement budget : budgets) {
      checks.add(
          Checks.oneOf(
              ImmutableList.of(budget), Tables.list(opening, formsOpening, formsAnnual).build()));
    }
    return checks
        .add(
            Checks.oneOf(
                ImmutableList.of(cell(DEPARTMENT_FORM, Lines.PROJECT_EXPENDITURE, Columns.AMOUNT)),
                anywhere),
            whereNoneIsSpent(Checks.oneOf(ImmutableList.of(narratedProjects()), anywhere)))
        .addAll(each(table -> UnknownProjects.of(table.document())))
        .build();
  }

  private ImmutableList<Statement> interleaved() {
    ImmutableList.Builder<Statement> all = ImmutableList.builder();
    for (ExpenditureTable table : tables) {
      all.add(
          table.cell(Lines.PROJECT_EXPENDITURE, table.budget()),
          table.cell(Lines.PROJECT_EXPENDITURE, table.accounts()));
    }
    return all.build();
  }

  /** A table states the accounts of the projects as a whole, by kind and one by one. */
  private ImmutableList.Builder<Statement> projectAccounts() {
    ImmutableList.Builder<Statement> all = ImmutableList.builder();
    for (ExpenditureTable table : tables) {
      Column<Amount> accounts = table.accounts();
      all.add(
          table.cell(Lines.PROJECT_EXPENDITURE, accounts),
          table.kinds(accounts),
          table.projects(accounts));
    }
    return all;
  }

  private static Check whereNoneIsSpent(Check amounts) {
    return FormulaCheck.only(new ProjectsSpent(), amounts, amounts.compares());
  }

  /** A narrative may name only some of the projects. */
  private static Statement narratedProjects() {
    return Statement.of(
        Term.of(Source.of(NARRATIVE, Lines.PROJECT, Columns.AMOUNT)).needed(),
        Term.unsaid(FigureType.AMOUNT, Long.MAX_VALUE, UNNAMED));
  }

  private ImmutableList<Check> projectAmounts() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    Source opening = form(Columns.OPENING);
    Source annual = form(Columns.ANNUAL);
    Source executed = form(Columns.EXECUTED);
    ImmutableList.Builder<Source> anywhere = ImmutableList.builder();
    anywhere.add(opening, annual, executed);
    for (ExpenditureTable table : tables) {
      for (Line line : table.projects().values()) {
        Source budget = table.source(line, table.budget());
        Source accounts = table.source(line, table.accounts());
        Source named = table.source(line, Columns.NAMED_AMOUNT);
        checks.add(
            Checks.projectAgreement(budget, opening, annual),
            Checks.projectAgreement(accounts, executed),
            Checks.projectAgreement(named, budget, accounts));
        anywhere.add(budget, accounts);
      }
    }
    return checks
        .add(
            Checks.projectAgreement(
                Source.of(NARRATIVE, Lines.PROJECT, Columns.AMOUNT),
                anywhere.build().toArray(new Source[0])))
        .build();
  }

  /** What all projects' forms state together, which is not all while one that is listed has none. */
  static Term forms(ImmutableList<ExpenditureTable> tables, Column<Amount> column) {
    Term forms = Term.of(form(column));
    for (ExpenditureTable table : tables) {
      forms =
          forms.openWhile(
              OpenReason.LISTED_WITHOUT_FORM,
              new ListedWithoutForm(table.document(), table.previousAccounts()));
    }
    return forms;
  }

  /** What the projects' forms state, which lacks a project that was called off and so has no form. */
  private Term changed(Column<Amount> column) {
    Term forms = Term.of(form(column));
    for (ExpenditureTable table : tables) {
      forms =
          forms.openWhile(
              OpenReason.LISTED_WITHOUT_FORM,
              ListedWithoutForm.calledOff(
                  table.document(), table.previousAccounts(), table.accounts()));
    }
    return forms;
  }

  static Source form(Column<Amount> column) {
    return Source.of(PROJECT_FORM, Lines.ANNUAL_FUNDS, column);
  }
}
