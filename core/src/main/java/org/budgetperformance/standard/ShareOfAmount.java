package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.inTurn;
import static org.budgetperformance.formula.Formulas.known;
import static org.budgetperformance.formula.Formulas.minus;
import static org.budgetperformance.formula.Formulas.namedIf;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.plus;
import static org.budgetperformance.formula.Formulas.productAtMost;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/**
 * A share that a document states beside an amount (占比与金额): the amount divided by one of the wholes that it may
 * be a share of. One that was cut or rounded up, within a unit of its last place, weighs no more than a notice.
 */
final class ShareOfAmount {
  private static final Numeric ONE = constant(Rate.UNITS_PER_ONE, FigureType.RATE);

  private ShareOfAmount() {}

  /**
   * Returns the check, which is applied to each row of a line that states a share.
   *
   * @param wholes what the amount may be a share of
   */
  static Check of(DocumentType document, Line line, ImmutableList<Statement> wholes) {
    FormulaCheck.Builder check = FormulaCheck.eachRow(document, line);
    Cell amount = cell(Columns.FINAL);
    Cell share = cell(Columns.SHARE);
    check
        .first(stated(share), stated(amount), readable(share, amount))
        .first(onlyIf(atMost(constant(0, FigureType.AMOUNT), asWritten(amount))))
        .names("share", Use.OTHER, share)
        .names("amount", Use.OTHER, amount);
    // A unit of its last place either way is twice half of it.
    Numeric wider = plus(share, share, minus(asWritten(share)));
    Condition[] isKnown = new Condition[wholes.size()];
    Condition[] fits = new Condition[isKnown.length];
    Condition[] nearly = new Condition[isKnown.length];
    for (int i = 0; i < isKnown.length; i++) {
      Sum whole = check.sum(wholes.get(i));
      isKnown[i] =
          certain(inTurn(known(whole), not(atMost(whole, constant(0, FigureType.AMOUNT)))));
      fits[i] = certain(inTurn(isKnown[i], isShare(amount, share, whole)));
      nearly[i] = certain(inTurn(isKnown[i], isShare(amount, wider, whole)));
      check.names(namedIf(isKnown[i], "whole", Use.OTHER, i, whole));
    }
    return check
        .first(onlyIf(any(isKnown)))
        .grade(
            any(nearly),
            Severity.NOTICE,
            LocalizedText.of(
                "{share}似为截取或进位：{amount}，{whole}",
                "{share} seems to be cut off or rounded up: {amount}, {whole}"))
        .asks(
            any(fits),
            LocalizedText.of(
                "{share}与金额不符：{amount}，整体为{whole}之一",
                "{share} is not that of the amount: {amount} of any of {whole}"),
            compares(document, line, wholes));
  }

  /** Multiplied by the whole, so that nothing is divided. */
  private static Condition isShare(Numeric part, Numeric rate, Numeric whole) {
    return inTurn(
        productAtMost(ImmutableList.of(part, ONE), ImmutableList.of(whole, rate), ONE),
        productAtMost(ImmutableList.of(rate, whole), ImmutableList.of(part, ONE), ONE));
  }

  private static LocalizedText compares(
      DocumentType document, Line line, ImmutableList<Statement> wholes) {
    LocalizedText all =
        Wording.join(
            wholes.stream().map(Statement::words).collect(ImmutableList.toImmutableList()),
            "或",
            " or ");
    LocalizedText share = Wording.figure(document, line, Columns.SHARE);
    return LocalizedText.of(
        share.zh() + " = " + Columns.FINAL.label().zh() + " ÷ " + all.zh(),
        share.en() + " = " + Columns.FINAL.label().en() + " ÷ " + all.en());
  }
}
