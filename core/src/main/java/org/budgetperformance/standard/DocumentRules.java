package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.standard.StandardRules.cell;
import static org.budgetperformance.submission.Documents.BASE_DATA;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;
import static org.budgetperformance.submission.Documents.PROJECT_FORM;

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
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** The standard rules on amounts that several documents state. */
final class DocumentRules {
  private static final LocalizedText UNNAMED =
      LocalizedText.of("未列名的项目", "projects that are not named");
  private static final Source NARRATIVE_FINAL =
      Source.of(NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.FINAL);
  private static final Source NARRATIVE_OPENING =
      Source.of(NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.OPENING);
  private static final Source TABLE_FINAL =
      Source.of(BASE_DATA, Lines.BASIC_EXPENDITURE, Columns.FINAL);

  private DocumentRules() {}

  static ImmutableList<Rule> all() {
    return ImmutableList.of(
        Rule.builder("STD-D01", "材料齐全", "the submission is complete")
            .cites(PRACTICE)
            .checks(Checks.documentsPresent(BASE_DATA, DEPARTMENT_FORM))
            .build(),
        Rule.builder("STD-D02", "每个项目都有自评表", "every project has its form")
            .cites(PRACTICE)
            .checks(Checks.projectForms(BASE_DATA))
            .build(),
        Rule.builder(
                "STD-D03",
                "基本支出年初预算加年中追加等于决算",
                "basic expenditure: opening and supplementary budget are the accounts")
            .cites(PRACTICE)
            .checks(
                Checks.identityUpTo(
                    Statement.of(Term.of(NARRATIVE_FINAL, TABLE_FINAL)),
                    Statement.of(Term.of(NARRATIVE_OPENING).needed(), supplementary().ofAnySign()),
                    unspent()))
            .build(),
        Rule.builder("STD-D04", "基本支出决算各处一致", "accounts of basic expenditure agree everywhere")
            .cites(PRACTICE)
            .checks(
                Checks.agreement(Statement.of(NARRATIVE_FINAL), Statement.of(TABLE_FINAL)),
                Checks.oneOf(
                    ImmutableList.of(cell(BASE_DATA, Lines.OPERATING, Columns.FINAL)),
                    operatingByNature()),
                Checks.agreement(
                    cell(NARRATIVE, Lines.OPERATING, Columns.FINAL),
                    cell(BASE_DATA, Lines.OPERATING, Columns.FINAL)))
            .build(),
        Rule.builder("STD-D05", "基本支出预算各处一致", "budget of basic expenditure agrees everywhere")
            .cites(PRACTICE)
            .checks(basicBudget())
            .build(),
        Rule.builder("STD-D06", "项目支出各处一致", "project expenditure agrees everywhere")
            .cites(PRACTICE)
            .checks(projectExpenditure())
            .build(),
        Rule.builder(
                "STD-D07",
                "基本支出与项目支出决算之和等于全年执行数",
                "accounts of basic and project expenditure are the executed amount")
            .cites(PRACTICE)
            .checks(
                Checks.identity(
                    cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED),
                    Statement.of(
                        Term.of(NARRATIVE_FINAL, TABLE_FINAL),
                        Term.of(project(NARRATIVE_FINAL), project(TABLE_FINAL))),
                    Source.of(BASE_DATA, Lines.PROJECT_EXPENDITURE, Columns.FINAL),
                    Source.of(BASE_DATA, Lines.BUSINESS_PROJECTS, Columns.FINAL),
                    Source.of(BASE_DATA, Lines.MAINTENANCE_PROJECTS, Columns.FINAL),
                    Source.of(BASE_DATA, Lines.EARMARKED_FUNDS, Columns.FINAL)))
            .build(),
        Rule.builder(
                "STD-D08", "全年预算数等于年初预算数加年中追加", "annual budget is opening and supplementary budget")
            .cites(PRACTICE)
            .checks(annualBudget())
            .build(),
        Rule.builder("STD-D09", "同一项目金额各处一致", "a project's amounts agree everywhere")
            .cites(PRACTICE)
            .checks(projectAmounts())
            .build());
  }

  private static Source project(Source source) {
    return Source.of(source.document(), Lines.PROJECT_EXPENDITURE, source.column());
  }

  /** Operating expenditure buys goods and services, and may buy assets. */
  private static ImmutableList<Statement> operatingByNature() {
    Term goods = Term.of(Source.of(NARRATIVE, Lines.GOODS_AND_SERVICES, Columns.FINAL)).needed();
    Term assets = Term.of(Source.of(NARRATIVE, Lines.CAPITAL_EXPENDITURE, Columns.FINAL)).needed();
    return ImmutableList.of(Statement.of(goods), Statement.of(goods, assets));
  }

  /**
   * What was adjusted of the projects is said by the narrative, and by the projects' own forms. A cut
   * is an adjustment too, so of what nobody says the sign is not known.
   */
  private static ImmutableList<Check> annualBudget() {
    Statement annual = cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL);
    Term opening = Term.of(Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.OPENING));
    Term basic = supplementary().ofAnySign();
    Source projects = Source.of(NARRATIVE, Lines.PROJECT_EXPENDITURE, Columns.SUPPLEMENTARY);
    return ImmutableList.of(
        Checks.identity(annual, Statement.of(opening, basic, Term.of(projects).needed())),
        Checks.identity(
            annual,
            Statement.of(
                opening,
                basic,
                Term.of(form(Columns.ANNUAL)),
                Term.of(form(Columns.OPENING)).optional().negated())));
  }

  private static Term supplementary() {
    return Term.of(
        Source.of(NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY),
        Source.of(BASE_DATA, Lines.BASIC_BUDGET_ADJUSTMENT, Columns.BUDGET),
        Source.of(BASE_DATA, Lines.BASIC_BUDGET_ADJUSTMENT, Columns.FINAL));
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
   * A budget may be stated as opened or as adjusted. Either is what the projects leave of the
   * department's funds, too.
   */
  private static ImmutableList<Check> basicBudget() {
    Statement opening = Statement.of(NARRATIVE_OPENING);
    Statement adjusted =
        Statement.of(
            Term.of(NARRATIVE_OPENING).needed(),
            Term.of(Source.of(NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY)).needed());
    Statement table = cell(BASE_DATA, Lines.BASIC_EXPENDITURE, Columns.BUDGET);
    return ImmutableList.of(
        Checks.oneOf(
            ImmutableList.of(table),
            ImmutableList.of(
                opening,
                adjusted,
                leftByProjects(Columns.OPENING),
                leftByProjects(Columns.ANNUAL))),
        Checks.oneOf(
            ImmutableList.of(cell(DEPARTMENT_FORM, Lines.BASIC_EXPENDITURE, Columns.AMOUNT)),
            ImmutableList.of(
                opening,
                adjusted,
                table,
                Statement.of(NARRATIVE_FINAL),
                Statement.of(TABLE_FINAL),
                leftByProjects(Columns.OPENING),
                leftByProjects(Columns.ANNUAL))));
  }

  private static Statement leftByProjects(Column<Amount> column) {
    return Statement.of(
        Term.of(Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, column)).needed(),
        Term.of(form(column)).negated().optional());
  }

  private static ImmutableList<Check> projectExpenditure() {
    Statement narrativeOpening = cell(NARRATIVE, Lines.PROJECT_EXPENDITURE, Columns.OPENING);
    Statement narrativeFinal = cell(NARRATIVE, Lines.PROJECT_EXPENDITURE, Columns.FINAL);
    Statement tableFinal = cell(BASE_DATA, Lines.PROJECT_EXPENDITURE, Columns.FINAL);
    Statement tableBudget = cell(BASE_DATA, Lines.PROJECT_EXPENDITURE, Columns.BUDGET);
    Statement formsOpening = Statement.of(form(Columns.OPENING));
    Statement formsAnnual = Statement.of(form(Columns.ANNUAL));
    return ImmutableList.of(
        Checks.agreement(
            tableFinal,
            BaseDataRules.kinds(Columns.FINAL),
            BaseDataRules.projects(Columns.FINAL),
            narrativeFinal,
            cell(PROJECT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED)),
        Checks.agreement(narrativeOpening, formsOpening),
        Checks.oneOf(
            ImmutableList.of(tableBudget),
            ImmutableList.of(narrativeOpening, formsOpening, formsAnnual)),
        Checks.oneOf(
            ImmutableList.of(cell(DEPARTMENT_FORM, Lines.PROJECT_EXPENDITURE, Columns.AMOUNT)),
            ImmutableList.of(
                narrativeOpening,
                narrativeFinal,
                tableBudget,
                tableFinal,
                formsOpening,
                formsAnnual)),
        Checks.oneOf(
            ImmutableList.of(narratedProjects()),
            ImmutableList.of(
                narrativeOpening,
                narrativeFinal,
                tableBudget,
                tableFinal,
                formsOpening,
                formsAnnual)));
  }

  /** A narrative may name only some of the projects. */
  private static Statement narratedProjects() {
    return Statement.of(
        Term.of(Source.of(NARRATIVE, Lines.PROJECT, Columns.AMOUNT)).needed(),
        Term.unsaid(FigureType.AMOUNT, Long.MAX_VALUE, UNNAMED));
  }

  private static ImmutableList<Check> projectAmounts() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    Source opening = form(Columns.OPENING);
    Source annual = form(Columns.ANNUAL);
    Source executed = form(Columns.EXECUTED);
    ImmutableList.Builder<Source> anywhere = ImmutableList.builder();
    anywhere.add(opening, annual, executed);
    for (Line line :
        ImmutableList.of(Lines.BUSINESS_PROJECT, Lines.MAINTENANCE_PROJECT, Lines.EARMARKED_FUND)) {
      Source budget = Source.of(BASE_DATA, line, Columns.BUDGET);
      Source accounts = Source.of(BASE_DATA, line, Columns.FINAL);
      Source named = Source.of(BASE_DATA, line, Columns.NAMED_AMOUNT);
      checks.add(
          Checks.projectAgreement(budget, opening, annual),
          Checks.projectAgreement(accounts, executed),
          Checks.projectAgreement(named, budget, accounts));
      anywhere.add(budget, accounts);
    }
    return checks
        .add(
            Checks.projectAgreement(
                Source.of(NARRATIVE, Lines.PROJECT, Columns.AMOUNT),
                anywhere.build().toArray(new Source[0])))
        .build();
  }

  private static Source form(Column<Amount> column) {
    return Source.of(PROJECT_FORM, Lines.ANNUAL_FUNDS, column);
  }
}
