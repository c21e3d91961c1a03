package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.spread;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.states;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * A figure that one document leaves blank and another states (此处空白、他处有数): all cells of the figure are
 * blank or closed with a dash, and another document states something else than 0.
 */
final class StatedElsewhere {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("{blank}，而{stated}", "{blank} but {stated}");

  private StatedElsewhere() {}

  static Check of(ImmutableList<Source> blank, Statement elsewhere) {
    return of(blank, elsewhere, false);
  }

  /** Returns the same check of a figure of which 0 says no more than a blank, such as an adjustment. */
  static Check orZero(ImmutableList<Source> blank, Statement elsewhere) {
    return of(blank, elsewhere, true);
  }

  /** Returns a check that two documents state one amount, where the first states another than 0. */
  static Check agrees(Term here, Source elsewhere) {
    FormulaCheck.Builder check = FormulaCheck.once();
    Sum amount = check.sum(Statement.of(here));
    Sum stated = check.sum(Statement.of(elsewhere));
    return check
        .first(
            stated(amount), stated(stated), readable(amount, stated), onlyIf(not(isZero(amount))))
        .names("stated", Use.OTHER, 0, stated)
        .names("stated", Use.OTHER, 1, amount)
        .gap(spread(stated, amount))
        .asks(
            equal(stated, amount),
            LocalizedText.of(
                "同一数据各处不一致：{stated}，相差{margin}", "stated differently: {stated}; off by {margin}"),
            LocalizedText.of(
                elsewhere.words().zh() + " = " + Statement.of(here).words().zh(),
                elsewhere.words().en() + " = " + Statement.of(here).words().en()));
  }

  private static Condition isZero(Sum sum) {
    return equal(asWritten(sum), constant(0, FigureType.AMOUNT));
  }

  private static Check of(ImmutableList<Source> blank, Statement elsewhere, boolean orZero) {
    FormulaCheck.Builder check = FormulaCheck.once();
    Sum[] cells = new Sum[blank.size()];
    Condition[] filledIn = new Condition[blank.size()];
    Sum stated = check.sum(elsewhere);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = check.sum(Statement.of(blank.get(i)));
      filledIn[i] =
          any(
              orZero ? all(states(cells[i]), says(cells[i], stated)) : states(cells[i]),
              not(certain(readable(cells[i]))));
      check.names("blank", Use.OTHER, i, cells[i]);
    }
    return check
        .first(stated(stated), onlyIf(not(isZero(stated))), present(cells))
        .names("stated", Use.OTHER, 0, stated)
        .asks(any(filledIn), MESSAGE, compares(blank, elsewhere));
  }

  /** A few yuan are 0.00万元 in a table. */
  private static Condition says(Sum cell, Sum stated) {
    return any(not(isZero(cell)), equal(cell, stated));
  }

  private static LocalizedText compares(ImmutableList<Source> blank, Statement elsewhere) {
    LocalizedText cells =
        Wording.join(
            blank.stream().map(Source::words).collect(ImmutableList.toImmutableList()),
            "、",
            " or ");
    return LocalizedText.of(
        cells.zh() + "已填，若有" + elsewhere.words().zh(),
        cells.en() + " is filled in where there is " + elsewhere.words().en());
  }
}
