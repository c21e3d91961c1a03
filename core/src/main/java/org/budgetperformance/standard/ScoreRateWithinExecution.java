package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.either;
import static org.budgetperformance.formula.Formulas.highest;
import static org.budgetperformance.formula.Formulas.inTurn;
import static org.budgetperformance.formula.Formulas.known;
import static org.budgetperformance.formula.Formulas.lowest;
import static org.budgetperformance.formula.Formulas.namedIf;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.parameter;
import static org.budgetperformance.formula.Formulas.plus;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.productAtMost;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.states;
import static org.budgetperformance.formula.Formulas.sumFound;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.Figures;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * A score rate of the indicators that is not far above the execution rate (指标得分率与预算执行率的偏离): score
 * rate = scores ÷ points of the indicators that have points, execution rate = executed ÷ annual
 * budget, at most 100%.
 *
 * <p>A score that was left blank lies between 0 and its points, and rounding of amounts goes for
 * whoever submits.
 */
final class ScoreRateWithinExecution {
  private static final LocalizedText SCORE_RATE = LocalizedText.of("指标得分率", "score rate");
  private static final LocalizedText EXECUTION_RATE = LocalizedText.of("执行率", "execution rate");
  private static final LocalizedText LIMIT =
      LocalizedText.of("允许超过执行率的比例", "allowed share above the execution rate");

  /** Units of a rate in a hundredth of a percent. */
  private static final long UNITS_PER_HUNDREDTH = Rate.UNITS_PER_ONE / 10_000;

  /** Where less than half was spent, a finding weighs more. */
  private static final Numeric TWICE = constant(2 * Rate.UNITS_PER_ONE, FigureType.RATE);

  private static final Cell EXECUTED = cell(Lines.ANNUAL_FUNDS, Columns.EXECUTED);
  private static final Figures SCORES =
      sumFound(
          LocalizedText.of("指标得分之和", "scores of the indicators"),
          FigureType.POINTS,
          at -> ScoredRows.of(at.sheet()).scores());
  private static final Figures POINTS =
      sumFound(
          LocalizedText.of("指标分值之和", "points of the indicators"),
          FigureType.POINTS,
          at -> ScoredRows.of(at.sheet()).points());
  private static final Figures MOST =
      sumFound(
          LocalizedText.of("指标得分之和的最大可能值", "most that the indicators can score"),
          FigureType.POINTS,
          at -> ScoredRows.of(at.sheet()).most());

  private ScoreRateWithinExecution() {}

  /**
   * Returns the check.
   *
   * @param document the type of form
   * @param budget by which the executed amount is divided
   * @param limit by which share of it the execution rate may be exceeded, inclusive
   */
  static Check of(DocumentType document, Column<Amount> budget, Rate limit) {
    Cell annual = cell(Lines.ANNUAL_FUNDS, budget);
    Condition above0 = not(atMost(asWritten(annual), constant(0, FigureType.AMOUNT)));
    return FormulaCheck.each(document)
        .first(
            present(EXECUTED, annual),
            readable(EXECUTED, annual),
            stated(annual),
            stated(EXECUTED),
            onlyIf(above0),
            readable(SCORES, POINTS),
            stated(SCORES))
        .names("executed", Use.OTHER, EXECUTED)
        .names("annual", Use.OTHER, annual)
        .names(
            namedIf(
                all(states(annual), states(EXECUTED), above0),
                Mention.of(ScoreRateWithinExecution::nameRows, "scores", "points")))
        .names(Mention.of((where, decided, to) -> nameRates(where, decided, budget, to), "rates"))
        .grade(
            productAtMost(ImmutableList.of(lowest(annual)), ImmutableList.of(EXECUTED), TWICE),
            Severity.NOTICE,
            message(limit))
        .asks(isWithin(annual, limit), message(limit), compares(document, budget));
  }

  /** Both sides are multiplied by the budget, so nothing is divided. */
  private static Condition isWithin(Cell annual, Rate limit) {
    Numeric share =
        plus(
            constant(Rate.UNITS_PER_ONE, FigureType.RATE),
            parameter(LIMIT, limit.units(), FigureType.RATE));
    Numeric budget = lowest(annual);
    Numeric spent = highest(EXECUTED);
    Condition spentAll = atMost(budget, spent);
    return either(
        spentAll,
        inTurn(
            spentAll,
            productAtMost(ImmutableList.of(asWritten(SCORES)), ImmutableList.of(POINTS), share),
            any(
                known(SCORES),
                productAtMost(ImmutableList.of(asWritten(MOST)), ImmutableList.of(POINTS), share))),
        inTurn(
            productAtMost(
                ImmutableList.of(asWritten(SCORES), budget),
                ImmutableList.of(POINTS, spent),
                share),
            any(
                known(SCORES),
                productAtMost(
                    ImmutableList.of(asWritten(MOST), budget),
                    ImmutableList.of(POINTS, spent),
                    share))));
  }

  private static LocalizedText message(Rate limit) {
    return LocalizedText.of(
        "指标得分率超过执行率" + limit + "以上（相对）：{rates}；{executed}，{annual}；{scores}；{points}",
        "the score rate is more than "
            + limit
            + " (relative) above the execution rate: {rates};"
            + " {executed}, {annual}; {scores}; {points}");
  }

  private static LocalizedText compares(DocumentType document, Column<Amount> budget) {
    return LocalizedText.of(
        document.label().zh() + "各指标得分之和 ÷ 分值之和，与全年执行数 ÷ " + budget.label().zh(),
        document.label().en()
            + ": scores ÷ points of the indicators, against executed ÷ "
            + budget.label().en());
  }

  private static void nameRows(Where where, boolean decided, Examination to) {
    ScoredRows rows = ScoredRows.of(where.sheet());
    for (int i = 0; i < rows.scores().size(); i++) {
      int row = rows.scores().get(i).row().row();
      to.look("scores", 0, 1, where.sheet(), row, Columns.SCORE);
      to.look("points", 0, 1, where.sheet(), row, Columns.POINTS);
    }
  }

  private static void nameRates(Where where, boolean decided, Column<?> budget, Examination to) {
    if (!decided) {
      return;
    }
    ScoredRows rows = ScoredRows.of(where.sheet());
    Figure<?> executed = where.sheet().at(Lines.ANNUAL_FUNDS, Columns.EXECUTED);
    Figure<?> annual = where.sheet().at(Lines.ANNUAL_FUNDS, budget);
    use(SCORE_RATE, 0, Fraction.of(sum(rows.scores()), sum(rows.points())), to);
    Fraction execution =
        executed.units() >= annual.units()
            ? Fraction.ONE
            : Fraction.of(executed.units(), annual.units());
    use(EXECUTION_RATE, 1, execution, to);
  }

  private static long sum(ImmutableList<RowCell> cells) {
    return cells.stream().mapToLong(cell -> cell.figure().units()).sum();
  }

  /** Shows a rate with two decimals; it is compared exactly. */
  private static void use(LocalizedText name, int group, Fraction rate, Examination to) {
    BigInteger hundredths = rate.round(4, RoundingMode.HALF_UP).unscaledValue();
    BigInteger most = BigInteger.valueOf(Long.MAX_VALUE / UNITS_PER_HUNDREDTH);
    long units = hundredths.min(most).max(most.negate()).longValue() * UNITS_PER_HUNDREDTH;
    to.use("rates", group, 1, name, FigureType.RATE, units, units);
  }
}
