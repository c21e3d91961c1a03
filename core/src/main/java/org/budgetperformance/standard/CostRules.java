package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.standard.StandardRules.cell;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;

/** The standard rules on the indicators that limit the whole expenditure, or that of a project. */
final class CostRules {
  private CostRules() {}

  static ImmutableList<Rule> all(ImmutableList<ExpenditureTable> tables, Source... limits) {
    Statement limit = Statement.of(Term.of(limits));
    Check wrongFigure =
        Checks.wrongFigureTaken(
            limit,
            ImmutableList.of(
                cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.OPENING),
                cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL)),
            parts(tables));
    Check sumOfGoals =
        Checks.identityOr(
            limit,
            Statement.of(
                Term.of(goal(Lines.BASIC_EXPENDITURE.label().zh())).needed(),
                Term.of(goal(Lines.PROJECT_EXPENDITURE.label().zh())).needed()),
            cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL),
            cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.OPENING));
    return ImmutableList.of(
        Rule.builder(
                "STD-C02",
                "整体支出控制额是全部支出的预算且不高于预算",
                "the overall limit is the budget of the whole and not above it")
            .fault("整体支出控制额不是全部支出的预算", "the overall limit is not the budget of the whole")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(Checks.ofAmounts(wrongFigure, limits))
            .checks(Checks.ofAmounts(CostLimits.withinBudget(limit), limits))
            .build(),
        Rule.builder(
                "STD-C03",
                "整体支出控制额等于各项支出目标之和",
                "the overall limit is the sum of the goals for its parts")
            .fault(
                "整体支出控制额与各项支出目标之和不符", "the overall limit is not the sum of the goals for its parts")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(Checks.ofAmounts(sumOfGoals, limits))
            .build());
  }

  /** Returns the rule on what a project cost. */
  static Rule ofProjects() {
    return Rule.builder(
            "STD-C04", "项目成本的实际完成值等于全年执行数", "what a project cost is what was spent on it")
        .fault("项目成本与全年执行数不符", "what a project cost is not what was spent on it")
        .severity(Severity.WARNING)
        .cites(PRACTICE)
        .checks(
            CostLimits.ofProject(Category.ECONOMIC_COST),
            CostLimits.ofProject(Category.OUTPUT_COST))
        .build();
  }

  /** What may have been taken for the whole: the accounts, or a part of the budget. */
  private static ImmutableList<Statement> parts(ImmutableList<ExpenditureTable> tables) {
    ImmutableList.Builder<Statement> parts = ImmutableList.builder();
    parts.add(
        cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED),
        cell(NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.OPENING));
    for (ExpenditureTable table : tables) {
      parts.add(
          table.cell(Lines.BASIC_EXPENDITURE, table.budget()),
          table.cell(Lines.BASIC_EXPENDITURE, table.accounts()),
          table.cell(Lines.PROJECT_EXPENDITURE, table.budget()));
    }
    return parts.build();
  }

  private static Source goal(String words) {
    return Source.of(NARRATIVE, Lines.GOAL, Columns.TARGET).named(words);
  }
}
