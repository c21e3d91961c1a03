package org.budgetperformance.review;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.anyFound;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.excess;
import static org.budgetperformance.formula.Formulas.found;
import static org.budgetperformance.formula.Formulas.highest;
import static org.budgetperformance.formula.Formulas.plus;
import static org.budgetperformance.formula.Formulas.productAtMost;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.sumFound;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.formula.Applications;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.Figures;
import org.budgetperformance.formula.Finder;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * An execution rate that a narrative states, the cells that it should be of, and all that it may be of (自评报告的执行率).
 *
 * <p>What another base gives that is known is a notice that names it; only what none gives is an error. Immutable.
 */
final class NarratedRate {
  private static final Numeric WHOLE = constant(Rate.UNITS_PER_ONE, FigureType.RATE);
  private static final Figures RATE =
      found(FigureType.RATE, where -> where.subject(Reading.class).rate);
  private static final Figures ABOVE =
      sumFound(
          LocalizedText.of("执行数", "executed"),
          FigureType.AMOUNT,
          where -> where.subject(Reading.class).above);
  private static final Figures BELOW =
      sumFound(
          LocalizedText.of("预算数", "budget"),
          FigureType.AMOUNT,
          where -> where.subject(Reading.class).below);
  private static final Figures FUNDS =
      sumFound(
          LocalizedText.of("全年预算数和全年执行数", "annual budget and executed amount"),
          FigureType.AMOUNT,
          where -> where.subject(NarratedRate.class).funds());

  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "自评报告的执行率有误，任何口径的预算数都得不出：{rate}；{executed}÷{annual}，{expected}",
          "the narrative's execution rate is that of no known budget: {rate}; {executed} ÷"
              + " {annual}, {expected}");
  private static final LocalizedText CUT_OFF =
      LocalizedText.of(
          "自评报告的执行率似为截取，未四舍五入：{rate}；{executed}÷{annual}，{expected}",
          "the narrative's execution rate seems to be cut off instead of rounded: {rate};"
              + " {executed} ÷ {annual}, {expected}");
  private static final LocalizedText EXPECTED = LocalizedText.of("应为", "should be");

  /** By what a rate was divided, as some do. */
  @SuppressWarnings("ImmutableEnumChecker") // words are immutable, which no annotation says
  enum Base {
    ANNUAL("全年预算数", "the annual budget"),
    OPENING("年初预算数", "the opening budget"),
    WITH_CARRIED_OVER("全年预算数加上年结转", "the annual budget and what was carried over"),
    GENERAL("一般公共预算", "the general public budget");

    private final LocalizedText message;

    Base(String zh, String en) {
      message =
          LocalizedText.of(
              "自评报告的执行率系按" + zh + "计算，不是按全年预算数：{rate}；{executed}÷{annual}，{expected}",
              "the narrative's execution rate is of "
                  + en
                  + ", not of the annual budget: {rate}; {executed} ÷ {annual}, {expected}");
    }
  }

  /** What a rate may be of. Immutable. */
  static final class Reading {
    private final Base base;
    private final RowCell rate;
    private final ImmutableList<RowCell> above;
    private final ImmutableList<RowCell> below;

    Reading(Base base, RowCell rate, ImmutableList<RowCell> above, ImmutableList<RowCell> below) {
      this.base = base;
      this.rate = rate;
      this.above = above;
      this.below = below;
    }

    boolean isOfNumbers() {
      return above.stream().allMatch(cell -> cell.figure().isNumeric())
          && below.stream().allMatch(cell -> cell.figure().isNumeric())
          && sum(above) >= 0
          && sum(below) > 0;
    }
  }

  private final RowCell rate;
  private final ImmutableList<RowCell> executed;
  private final ImmutableList<RowCell> annual;
  private final ImmutableList<Reading> readings;

  /**
   * @param executed the executed amount by which it is told, at least one cell
   * @param annual the annual budget, at least one cell
   * @param readings what the rate may be of; those that are no numbers are left out
   */
  NarratedRate(
      RowCell rate,
      ImmutableList<RowCell> executed,
      ImmutableList<RowCell> annual,
      Iterable<Reading> readings) {
    this.rate = rate;
    this.executed = executed;
    this.annual = annual;
    ImmutableList.Builder<Reading> ofNumbers = ImmutableList.builder();
    for (Reading reading : readings) {
      if (reading.isOfNumbers()) {
        ofNumbers.add(reading);
      }
    }
    this.readings = ofNumbers.build();
  }

  private ImmutableList<RowCell> funds() {
    return ImmutableList.<RowCell>builder().addAll(executed).addAll(annual).build();
  }

  /**
   * Returns the check of some rates.
   *
   * @param rates finds them, each a {@link NarratedRate}
   */
  static Check check(Applications.Subjects rates, LocalizedText compares) {
    FormulaCheck.Builder check =
        FormulaCheck.eachOf(rates)
            .first(readable(FUNDS), stated(FUNDS))
            .names(Mention.of(NarratedRate::name, "rate", "executed", "annual", "expected"))
            .grade(anyFound(readings(Base.ANNUAL), isCutOff()), Severity.NOTICE, CUT_OFF);
    for (Base base : Base.values()) {
      if (base != Base.ANNUAL) {
        check.grade(anyFound(readings(base), fits()), Severity.NOTICE, base.message);
      }
    }
    return check.asks(anyFound(readings(Base.ANNUAL), fits()), MESSAGE, compares);
  }

  private static Finder<ImmutableList<Reading>> readings(Base base) {
    return where ->
        where.<NarratedRate>subject(NarratedRate.class).readings.stream()
            .filter(reading -> reading.base == base)
            .collect(ImmutableList.toImmutableList());
  }

  private static Condition fits() {
    return all(
        productAtMost(ImmutableList.of(ABOVE, WHOLE), ImmutableList.of(BELOW, RATE), WHOLE),
        productAtMost(ImmutableList.of(BELOW, RATE), ImmutableList.of(ABOVE, WHOLE), WHOLE));
  }

  /** Up to one unit of its last place below the quotient, which is twice its slack. */
  private static Condition isCutOff() {
    Numeric next = plus(RATE, excess(highest(RATE), asWritten(RATE)));
    return all(
        productAtMost(ImmutableList.of(BELOW, RATE), ImmutableList.of(ABOVE, WHOLE), WHOLE),
        productAtMost(ImmutableList.of(ABOVE, WHOLE), ImmutableList.of(BELOW, next), WHOLE));
  }

  private static long sum(ImmutableList<RowCell> cells) {
    return cells.stream().mapToLong(cell -> cell.figure().units()).sum();
  }

  private static void name(Where where, boolean decided, Examination to) {
    NarratedRate stated = where.subject(NarratedRate.class);
    look("rate", ImmutableList.of(stated.rate), to);
    look("executed", stated.executed, to);
    look("annual", stated.annual, to);
    long annual = sum(stated.annual);
    if (decided && annual > 0) {
      long units =
          Fraction.of(sum(stated.executed), annual)
                  .round(4, RoundingMode.HALF_UP)
                  .unscaledValue()
                  .min(BigInteger.valueOf(Long.MAX_VALUE / Rate.UNITS_PER_ONE))
                  .longValue()
              * (Rate.UNITS_PER_ONE / 10_000);
      to.use("expected", 0, 1, EXPECTED, FigureType.RATE, units, units);
    }
  }

  private static void look(String role, ImmutableList<RowCell> cells, Examination to) {
    for (RowCell cell : cells) {
      to.look(role, 0, 1, cell.row().sheet(), cell.row().row(), cell.column());
    }
  }
}
