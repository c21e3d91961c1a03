package org.budgetperformance.basedata;

import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.parameter;
import static org.budgetperformance.formula.Formulas.plus;
import static org.budgetperformance.formula.Formulas.productAtMost;
import static org.budgetperformance.formula.Formulas.ratioGap;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.states;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** The three public expenses beside last year's accounts (“三公”经费增长): each part, and the whole where no part is stated. */
final class PublicExpenseGrowth {
  /** The three public expenses. */
  static final ImmutableList<Line> PARTS =
      ImmutableList.of(Lines.OFFICIAL_CARS, Lines.TRAVEL_ABROAD, Lines.RECEPTIONS);

  /** A ratio is shown with two decimals of a percent. */
  private static final int DECIMALS = 4;

  private static final LocalizedText LIMIT = LocalizedText.of("允许增长的比例", "allowed growth");

  private PublicExpenseGrowth() {}

  static ImmutableList<Check> all(Rate limit) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    PARTS.forEach(
        part -> checks.add(check(FormulaCheck.eachRow(BaseData.TABLE, part), part, limit)));
    FormulaCheck.Builder whole =
        FormulaCheck.eachRow(BaseData.TABLE, Lines.THREE_PUBLIC_EXPENSES)
            .first(
                onlyIf(
                    not(
                        any(
                            states(cell(Lines.OFFICIAL_CARS, Columns.FINAL)),
                            states(cell(Lines.TRAVEL_ABROAD, Columns.FINAL)),
                            states(cell(Lines.RECEPTIONS, Columns.FINAL))))));
    return checks.add(check(whole, Lines.THREE_PUBLIC_EXPENSES, limit)).build();
  }

  private static Check check(FormulaCheck.Builder check, Line line, Rate limit) {
    Cell now = cell(Columns.FINAL);
    Cell before = cell(BaseDataColumns.PREVIOUS_FINAL);
    Numeric most =
        plus(
            constant(Rate.UNITS_PER_ONE, FigureType.RATE),
            parameter(LIMIT, limit.units(), FigureType.RATE));
    return check
        .first(readable(now, before), stated(before), stated(now))
        .names("final", Use.OTHER, now)
        .names("previous", Use.OTHER, before)
        .offBy(ratioGap(asWritten(now), asWritten(before), DECIMALS, most))
        .asks(
            productAtMost(ImmutableList.of(now), ImmutableList.of(before), most),
            LocalizedText.of(
                "比上年决算增长超过" + limit + "，请说明原因：{final}，{previous}",
                "more than " + limit + " above last year's accounts: {final}, {previous}"),
            Wording.ofLine(
                line,
                LocalizedText.of(
                    "本年决算数，与上年决算数加" + limit, "final accounts, against last year's and " + limit)));
  }
}
