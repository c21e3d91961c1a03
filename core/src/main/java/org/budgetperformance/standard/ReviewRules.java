package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.standard.StandardRules.cell;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.check.Checks;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** The standard rules on what a reviewer sees who lays the documents side by side. */
final class ReviewRules {
  private final ReviewPhrases phrases;
  private final ImmutableList<ExpenditureTable> tables;

  private ReviewRules(ReviewPhrases phrases, ImmutableList<ExpenditureTable> tables) {
    this.phrases = phrases;
    this.tables = tables;
  }

  static ImmutableList<Rule> all(
      ReviewLimits limits, ReviewPhrases phrases, ImmutableList<ExpenditureTable> tables) {
    ReviewRules rules = new ReviewRules(phrases, tables);
    return ImmutableList.<Rule>builder()
        .addAll(
            ifAny(
                warning("STD-D10", "他处有数的项目不留空白", "what another document states is not left blank")
                    .fault("他处有数而此处空白", "left blank although stated elsewhere"),
                rules.statedElsewhere()))
        .add(
            warning("STD-D12", "填报日期在年度终了之后", "documents are filled in after the year")
                .fault("填报日期过早或过晚", "filled in too early or too late")
                .parameters("months-to-fill-in")
                .checks(FilledInAfterYear.check(limits.monthsToFillIn().value()))
                .build(),
            notice("STD-D13", "同一填表人的联系电话一致", "one telephone number for each person")
                .fault("同一填表人的联系电话不一致", "two telephone numbers for one person")
                .checks(ContactDetails.check())
                .build())
        .addAll(
            ifAny(
                DocumentRules.rule("STD-D14", "同一笔资金不重复计列", "no money is counted in two places")
                    .fault("同一笔资金重复计列", "the same money is counted twice"),
                rules.countedTwice()))
        .addAll(
            ifAny(
                warning(
                        "STD-D15",
                        "附注的年中追加与年初预算相符",
                        "what a note says was added fits the opening budget")
                    .fault(
                        "附注的年中追加与年初预算不符", "an addition in a note does not fit the opening budget"),
                rules.midYearNotes()))
        .add(
            notice("STD-D16", "同一项目名称一致", "one name for each project")
                .fault("同一项目名称不一致", "two names for one project")
                .checks(ProjectNames.check())
                .build(),
            warning("STD-D17", "同一材料只提交一次", "each document is handed in once")
                .fault("同一材料提交两份", "a document is handed in twice")
                .checks(HandedInTwice.checks())
                .build(),
            warning("STD-N11", "自评报告的指标列于自评表", "indicators of the narrative are in the forms")
                .fault("自评报告与自评表的指标不一致", "indicators of narrative and forms differ")
                .checks(IndicatorsListed.of(Dimension.NATIONAL))
                .build(),
            warning("STD-N12", "绩效目标已达到", "goals are attained where their indicators are")
                .fault("绩效目标未达到", "a goal is not attained")
                .follows("STD-N05")
                .checks(GoalsAttained.check())
                .build(),
            notice(
                    "STD-P01",
                    "年初目标不以决算数倒填",
                    "a goal of the year's start is not taken from the accounts")
                .fault("年初目标以决算数倒填", "a goal of the year's start is taken from the accounts")
                .checks(rules.goal(Lines.BASIC_EXPENDITURE), rules.goal(Lines.PROJECT_EXPENDITURE))
                .build())
        .addAll(
            ifAny(
                notice("STD-P04", "偏差原因与数据相符", "figures bear out the reason for a deviation")
                    .fault("偏差原因与数据不符", "figures do not bear out the reason for a deviation")
                    .followsAtCell(
                        "STD-B01", "STD-B02", "STD-D03", "STD-D04", "STD-D07", "STD-D08", "STD-F03",
                        "STD-F04", "STD-F06", "STD-F07"),
                rules.reasons()))
        .build();
  }

  private static Rule.Builder warning(String id, String zh, String en) {
    return DocumentRules.rule(id, zh, en).severity(Severity.WARNING);
  }

  private static Rule.Builder notice(String id, String zh, String en) {
    return DocumentRules.rule(id, zh, en).severity(Severity.NOTICE);
  }

  /** Returns the rule, or none if the province has neither the table nor the phrase that it needs. */
  static ImmutableList<Rule> ifAny(Rule.Builder rule, ImmutableList<Check> checks) {
    return checks.isEmpty() ? ImmutableList.of() : ImmutableList.of(rule.checks(checks).build());
  }

  private ImmutableList<Check> statedElsewhere() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (ExpenditureTable table : tables) {
      Line adjustment = table.basicBudgetAdjustment();
      checks.add(
          StatedElsewhere.orZero(
              ImmutableList.of(
                  table.source(adjustment, table.budget()),
                  table.source(adjustment, table.accounts())),
              cell(NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY)),
          StatedElsewhere.of(
              ImmutableList.of(table.source(Lines.OPERATING, table.accounts())),
              Statement.of(
                  Term.of(
                      Tables.narrative(Lines.OPERATING, Columns.FINAL),
                      Tables.narrative(Lines.GOODS_AND_SERVICES, Columns.FINAL)))));
      for (Line line : ImmutableList.of(Lines.BASIC_EXPENDITURE, Lines.PROJECT_EXPENDITURE)) {
        checks.add(
            blank(table.source(line, table.budget()), Columns.OPENING),
            blank(table.source(line, table.accounts()), Columns.FINAL));
      }
    }
    return checks.build();
  }

  private static Check blank(Source table, Column<Amount> narrative) {
    return StatedElsewhere.of(ImmutableList.of(table), cell(NARRATIVE, table.line(), narrative));
  }

  private ImmutableList<Check> countedTwice() {
    if (tables.isEmpty() || phrases.countedAsBasic().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Source> annotated = ImmutableList.builder();
    for (ExpenditureTable table : tables) {
      for (Column<Amount> column : ImmutableList.of(table.accounts(), table.budget())) {
        table.projectTotals().forEach(line -> annotated.add(table.source(line, column)));
      }
    }
    return ImmutableList.of(
        CountedTwice.of(
            cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED),
            Statement.of(
                Tables.accountsAnywhere(tables, Lines.BASIC_EXPENDITURE),
                Tables.accountsAnywhere(tables, Lines.PROJECT_EXPENDITURE)),
            annotated.build(),
            phrases.countedAsBasic()));
  }

  private ImmutableList<Check> midYearNotes() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (ExpenditureTable table : phrases.addedInTheYear().isEmpty() ? Tables.NONE : tables) {
      for (Line line : table.projectTotals()) {
        checks.add(
            MidYearNote.of(
                Tables.narrative(Lines.PROJECT_EXPENDITURE, Columns.OPENING),
                table.source(Lines.PROJECT_EXPENDITURE, table.budget()),
                table.source(line, table.budget()),
                table.source(line, table.accounts()),
                phrases.addedInTheYear()));
      }
    }
    return checks.build();
  }

  private Check goal(Line line) {
    Check check =
        Checks.wrongFigureTaken(
            Statement.of(Source.of(NARRATIVE, Lines.GOAL, Columns.TARGET).named(line.label().zh())),
            ImmutableList.of(cell(NARRATIVE, line, Columns.OPENING)),
            ImmutableList.of(Statement.of(Tables.accountsAnywhere(tables, line))));
    return FormulaCheck.only(not(new AdjustedGoal(line)), check, check.compares());
  }

  private ImmutableList<Check> reasons() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (DocumentType document : Documents.WITH_INDICATORS) {
      DocumentType form = document.isProse() ? DEPARTMENT_FORM : document;
      Statement annual = cell(form, Lines.ANNUAL_FUNDS, Columns.ANNUAL);
      Statement executed = cell(form, Lines.ANNUAL_FUNDS, Columns.EXECUTED);
      Statement opening = cell(form, Lines.ANNUAL_FUNDS, Columns.OPENING);
      checks.addAll(reason(document, phrases.notPaid(), annual, executed));
      checks.addAll(reason(document, phrases.addedInTheYear(), annual, opening));
      if (!document.isOfProject()) {
        for (ExpenditureTable table : tables) {
          checks.addAll(
              reason(
                  document,
                  phrases.moreStaff(),
                  personnel(table, table.accounts()),
                  personnel(table, table.previousAccounts())));
        }
      }
    }
    return checks.build();
  }

  private static ImmutableList<Check> reason(
      DocumentType document, ImmutableList<String> words, Statement more, Statement less) {
    return words.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(ReasonRefuted.of(document, words, more, less));
  }

  /** Basic expenditure less operating expenditure. */
  private static Statement personnel(ExpenditureTable table, Column<Amount> column) {
    return Statement.of(
        Term.of(table.source(Lines.BASIC_EXPENDITURE, column)).needed(),
        Term.of(table.source(Lines.OPERATING, column)).needed().negated());
  }
}
