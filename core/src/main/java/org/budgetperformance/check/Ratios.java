package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.blank;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.known;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.quotient;
import static org.budgetperformance.formula.Formulas.ratio;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.spread;
import static org.budgetperformance.formula.Formulas.states;

import org.budgetperformance.amount.Rate;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** A stated rate that equals one figure of its row divided by another (比率复算). */
final class Ratios {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{rate}与{numerator}÷{denominator}不符，相差{margin}",
          "{rate} is not {numerator} ÷ {denominator}; off by {margin}");

  private Ratios() {}

  /**
   * Returns the check.
   *
   * @param optional whether a row may leave the rate out
   */
  static Check of(
      DocumentType document,
      Line line,
      Column<?> numerator,
      Column<?> denominator,
      Column<Rate> rate,
      boolean optional) {
    Cell above = cell(numerator);
    Cell below = cell(denominator);
    Cell stated = cell(rate);
    Numeric zero = constant(0, FigureType.AMOUNT);
    LocalizedText compares = compares(document, line, numerator, denominator, rate);
    return FormulaCheck.eachRow(document, line)
        .first(
            onlyIf(any(states(above, below, stated), unreadable(above, below, stated))),
            notBothZero(above, below, zero),
            onlyIf(notClosed(stated, optional)),
            known(above, below, stated),
            not(atMost(asWritten(below), zero)))
        .names("numerator", Use.NUMERATOR, above)
        .names("denominator", Use.DENOMINATOR, below)
        .names("rate", Use.RATE, stated)
        .gap(spread(asWritten(stated), quotient(asWritten(above), asWritten(below))))
        .asks(ratio(compares, above, below, stated), MESSAGE, compares);
  }

  private static Condition unreadable(Cell... cells) {
    return not(certain(readable(cells)));
  }

  /** A rate of nothing to nothing is undefined, and nothing to be checked. */
  private static Condition notBothZero(Cell above, Cell below, Numeric zero) {
    return onlyIf(
        not(
            all(
                states(below),
                equal(asWritten(below), zero),
                not(unreadable(above)),
                any(not(states(above)), equal(asWritten(above), zero)))));
  }

  private static Condition notClosed(Cell rate, boolean optional) {
    return optional
        ? any(states(rate), unreadable(rate))
        : any(states(rate), unreadable(rate), blank(rate), not(certain(present(rate))));
  }

  private static LocalizedText compares(
      DocumentType document,
      Line line,
      Column<?> numerator,
      Column<?> denominator,
      Column<Rate> rate) {
    LocalizedText stated = Wording.figure(document, line, rate);
    return LocalizedText.of(
        stated.zh() + " = " + numerator.label().zh() + " ÷ " + denominator.label().zh(),
        stated.en() + " = " + numerator.label().en() + " ÷ " + denominator.label().en());
  }
}
