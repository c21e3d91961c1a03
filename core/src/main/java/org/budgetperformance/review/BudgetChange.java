package org.budgetperformance.review;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.parameter;
import static org.budgetperformance.formula.Formulas.productAtMost;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * A budget that was changed by much during the year (预算调整幅度): somebody says why, and after a cut not every target is
 * met as if nothing had been cut.
 */
final class BudgetChange {
  private static final Numeric WHOLE = constant(Rate.UNITS_PER_ONE, FigureType.RATE);
  private static final LocalizedText UP_TO = LocalizedText.of("不需说明的最高调整", "highest change");
  private static final LocalizedText DOWN_TO = LocalizedText.of("不需说明的最低调整", "lowest change");

  private BudgetChange() {}

  /**
   * Returns the check.
   *
   * @param limit by which share of the opening budget the annual budget may differ, inclusive, below 1
   */
  static Check in(DocumentType form, Rate limit) {
    Cell opening = cell(Columns.OPENING);
    Cell annual = cell(Columns.ANNUAL);
    Condition notCut =
        productAtMost(
            ImmutableList.of(opening, rate(DOWN_TO, Rate.UNITS_PER_ONE - limit.units())),
            ImmutableList.of(annual, WHOLE),
            WHOLE);
    Condition notRaised =
        productAtMost(
            ImmutableList.of(annual, WHOLE),
            ImmutableList.of(opening, rate(UP_TO, Rate.UNITS_PER_ONE + limit.units())),
            WHOLE);
    Condition explained = new ChangeExplained(limit);
    Condition metAll = all(not(notCut), new EveryTargetMet());
    return FormulaCheck.eachRow(form, Lines.ANNUAL_FUNDS)
        .first(
            readable(opening, annual),
            stated(opening),
            stated(annual),
            onlyIf(not(atMost(asWritten(opening), constant(0, FigureType.AMOUNT)))))
        .names("opening", Use.OTHER, opening)
        .names("annual", Use.OTHER, annual)
        .grade(
            all(metAll, explained),
            Severity.NOTICE,
            LocalizedText.of(
                "预算调减超过" + limit + "，而全部指标仍达到指标值，请核实指标值是否同步调整：{opening}，{annual}",
                "the budget was cut by more than "
                    + limit
                    + ", and yet every target was met: see whether they were adjusted: {opening},"
                    + " {annual}"))
        .asks(
            any(all(notCut, notRaised), all(explained, not(metAll))),
            LocalizedText.of(
                "全年预算数与年初预算数相差超过" + limit + "，未说明调整原因：{opening}，{annual}",
                "the annual budget differs from the opening one by more than "
                    + limit
                    + ", and nothing says why: {opening}, {annual}"),
            Wording.ofLine(
                Lines.ANNUAL_FUNDS,
                LocalizedText.of(
                    "全年预算数与年初预算数相差超过" + limit + "的，是否说明追加、调整或结转",
                    "a reason, where annual and opening budget differ by more than " + limit)));
  }

  private static Numeric rate(LocalizedText label, long units) {
    return parameter(label, units, FigureType.RATE);
  }

  /** Whether every indicator of the form that counts has attained its target; no if there is none. */
  private static final class EveryTargetMet extends Judged {
    private static final long serialVersionUID = 1L;

    EveryTargetMet() {
      super(LocalizedText.of("全部指标达到指标值", "every target was met"));
    }

    @Override
    protected Answer judge(Where at) {
      boolean any = false;
      for (int row : at.sheet().rows(Lines.INDICATOR).asList()) {
        SheetRow indicator = at.sheet().row(row);
        if (indicator.takesPart()) {
          Attainment.Outcome outcome = indicator.attainment().outcome();
          boolean met = outcome == Attainment.Outcome.MET || outcome == Attainment.Outcome.EXCEEDED;
          if (!met) {
            return Answer.NO;
          }
          any = true;
        }
      }
      return Answer.of(any);
    }

    @Override
    protected void cells(Where at, Cells cells) {
      for (int row : at.sheet().rows(Lines.INDICATOR).asList()) {
        cells.cell(at.sheet(), row, Columns.TARGET);
        cells.cell(at.sheet(), row, Columns.ACTUAL);
      }
    }
  }
}
