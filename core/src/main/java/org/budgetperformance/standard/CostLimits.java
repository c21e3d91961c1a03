package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.spread;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.PROJECT_FORM;

import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** Limits of what may be spent, against what was granted and what was spent (成本控制额). */
final class CostLimits {
  private CostLimits() {}

  /** Returns a check that the limit of the whole expenditure is not above both of its budgets. */
  static Check withinBudget(Statement limit) {
    FormulaCheck.Builder check = FormulaCheck.once();
    Sum most = check.sum(limit);
    Sum opening = check.sum(funds(Columns.OPENING));
    Sum annual = check.sum(funds(Columns.ANNUAL));
    return check
        .first(stated(most), stated(opening), stated(annual), readable(most, opening, annual))
        .names("limit", Use.OTHER, 0, most)
        .names("budget", Use.OTHER, 0, opening)
        .names("budget", Use.OTHER, 1, annual)
        .asks(
            any(atMost(most, opening), atMost(most, annual)),
            LocalizedText.of("{limit}高于预算：{budget}", "{limit} is above the budget: {budget}"),
            LocalizedText.of(
                limit.words().zh() + " ≤ 年初预算数或全年预算数",
                limit.words().en() + " ≤ opening or annual budget"));
  }

  /**
   * Returns a check that what a project cost is what was spent on it, where its limits of a category come to its
   * whole budget.
   */
  static Check ofProject(Category category) {
    FormulaCheck.Builder check = FormulaCheck.each(PROJECT_FORM);
    Sum limit = check.sum(cost(category, Columns.TARGET));
    Sum actual = check.sum(cost(category, Columns.ACTUAL));
    Cell opening = cell(Lines.ANNUAL_FUNDS, Columns.OPENING);
    Cell annual = cell(Lines.ANNUAL_FUNDS, Columns.ANNUAL);
    Cell executed = cell(Lines.ANNUAL_FUNDS, Columns.EXECUTED);
    return check
        .first(
            stated(executed),
            stated(limit),
            onlyIf(
                any(
                    certain(equal(asWritten(limit), asWritten(annual))),
                    certain(equal(asWritten(limit), asWritten(opening))))),
            readable(actual, executed),
            stated(actual))
        .names("actual", Use.OTHER, 0, actual)
        .names("executed", Use.OTHER, executed)
        .gap(spread(actual, executed))
        .asks(
            equal(actual, executed),
            LocalizedText.of(
                "{actual}与{executed}不符，相差{margin}", "{actual} is not {executed}; off by {margin}"),
            LocalizedText.of(
                cost(category, Columns.ACTUAL).words().zh() + " = " + Columns.EXECUTED.label().zh(),
                cost(category, Columns.ACTUAL).words().en()
                    + " = "
                    + Columns.EXECUTED.label().en()));
  }

  private static Statement funds(Column<?> column) {
    return StandardRules.cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, column);
  }

  private static Statement cost(Category category, Column<?> column) {
    return Statement.of(Source.of(PROJECT_FORM, Lines.INDICATOR, column).in(category));
  }
}
