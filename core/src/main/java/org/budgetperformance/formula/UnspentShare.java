package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Products;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether at most a share of one amount is left after another (结余比例); rounding goes for whoever submits.
 *
 * <p>Both state amounts: ask that first. Products are compared in whole numbers, since a share of an
 * amount would have to be rounded.
 */
final class UnspentShare extends Condition {
  private static final long serialVersionUID = 1L;

  private final Cell whole;
  private final Cell spent;
  private final LocalizedText name;
  private final Rate limit;

  UnspentShare(Cell whole, Cell spent, LocalizedText name, Rate limit) {
    super(Operation.AT_MOST, Operation.AT_MOST.label(), ImmutableList.of(whole, spent));
    this.whole = whole;
    this.spent = spent;
    this.name = name;
    this.limit = limit;
  }

  /** Answers whether whole − spent ≤ limit × whole. */
  @Override
  Answer decide(Walk walk) {
    Tape tape = walk.tape();
    if (tape != null) {
      int mark = tape.mark();
      whole.value(walk);
      spent.value(walk);
      ImmutableList<Step> cells = tape.taken(mark);
      tape.add(mark, spendable(cells.get(0), tape.basis()));
      tape.leaf(Steps.of(Operation.HIGHEST, cells.get(1)));
    }
    Figure<?> budget = whole.figure(walk);
    Figure<?> used = spent.figure(walk);
    return Answer.of(
        Products.compare(
                Math.subtractExact(budget.units(), budget.slack()),
                Math.subtractExact(limit.denominator(), limit.numerator()),
                Math.addExact(used.units(), used.slack()),
                limit.denominator())
            <= 0);
  }

  @Override
  Step redo(Redo redo) {
    return Steps.of(
        operation(),
        spendable(whole.redo(redo), redo.basis()),
        Steps.of(Operation.HIGHEST, spent.redo(redo)));
  }

  private Step spendable(Step budget, String basis) {
    Step most = Step.parameter(name, StepValue.of(Fraction.of(limit), FigureType.RATE), basis);
    Step share =
        Steps.of(
            Operation.SUM,
            Steps.constant(FigureType.RATE.unitsPerOne(), FigureType.RATE),
            Steps.of(Operation.NEGATION, most));
    return Steps.of(Operation.PRODUCT, Steps.of(Operation.LOWEST, budget), share);
  }
}
