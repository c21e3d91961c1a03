package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Products;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.Question;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether much of the annual budget was left unspent (结余). Immutable and thread-safe. */
final class UnspentWithinLimit implements Question {
  private static final LocalizedText LIMIT = LocalizedText.of("结余限额", "limit of what is left");
  private static final long serialVersionUID = 1L;

  private final Rate limit;

  /**
   * @param limit which share of the annual budget may be left, inclusive, below 1
   */
  UnspentWithinLimit(Rate limit) {
    this.limit = limit;
  }

  @Override
  public Outcome ask(SheetRow row) {
    Figure<Amount> annual = row.at(Columns.ANNUAL);
    Figure<Amount> executed = row.at(Columns.EXECUTED);
    if (annual.state() == FigureState.UNREADABLE || executed.state() == FigureState.UNREADABLE) {
      return Outcome.UNDECIDED;
    } else if (!annual.isStated() || annual.units() <= 0) {
      return Outcome.NOT_APPLICABLE;
    } else if (!executed.isStated()) {
      return executed.state() == FigureState.BLANK ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE;
    }
    // annual − executed > limit × annual, where rounding goes for whoever submits
    long budget = Math.subtractExact(annual.units(), annual.slack());
    long spent = Math.addExact(executed.units(), executed.slack());
    long spendable = Math.subtractExact(limit.denominator(), limit.numerator());
    boolean holds = Products.compare(budget, spendable, spent, limit.denominator()) <= 0;
    return holds ? Outcome.PASSED : Outcome.FAILED;
  }

  @Override
  public Step explain(SheetRow row, Outcome outcome, Examination examination) {
    Step annual = CellSteps.of(row, Columns.ANNUAL);
    Step executed = CellSteps.of(row, Columns.EXECUTED);
    if (outcome == Outcome.UNDECIDED) {
      return Steps.of(Operation.KNOWN, annual, executed);
    } else if (outcome == Outcome.NOT_APPLICABLE) {
      return annual.result().number().isPresent() && row.at(Columns.ANNUAL).units() <= 0
          ? CellSteps.above0(annual)
          : CellSteps.eachStated(annual, executed);
    }
    Step spendable =
        Steps.of(
            Operation.SUM,
            Steps.constant(FigureType.RATE.unitsPerOne(), FigureType.RATE),
            Steps.of(
                Operation.NEGATION,
                examination.parameter(LIMIT, StepValue.of(Fraction.of(limit), FigureType.RATE))));
    return Steps.of(
        Operation.AT_MOST,
        Steps.of(Operation.PRODUCT, Steps.of(Operation.LOWEST, annual), spendable),
        Steps.of(Operation.HIGHEST, executed));
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.ANNUAL, Columns.EXECUTED);
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of(
        "结余超过全年预算数的" + limit + "：{annual}，{executed}",
        "more than " + limit + " of the annual budget was left: {annual}, {executed}");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "全年预算数减全年执行数，与全年预算数的" + limit,
        "annual budget less executed amount, against " + limit + " of the annual budget");
  }
}
