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
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
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
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * An execution rate of the narrative against the form that it speaks of (执行率各处一致): the department's, or a project's.
 *
 * <p>What another base gives that is known is a notice that names it; only what none gives is an error. It has one
 * application for each rate that the narrative states of something that has one form.
 */
final class NarratedRates {
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
          where -> where.subject(Stated.class).funds);

  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "自评报告的执行率与自评表不符，任何口径的预算数都得不出：{rate}；{executed}÷{annual}，{expected}",
          "the narrative's execution rate is that of no budget of the form: {rate}; {executed} ÷"
              + " {annual}, {expected}");
  private static final LocalizedText CUT_OFF =
      LocalizedText.of(
          "自评报告的执行率似为截取，未四舍五入：{rate}；{executed}÷{annual}，{expected}",
          "the narrative's execution rate seems to be cut off instead of rounded: {rate};"
              + " {executed} ÷ {annual}, {expected}");
  private static final LocalizedText COMPARES =
      LocalizedText.of(
          "自评报告的执行率 = 自评表全年执行数 ÷ 全年预算数",
          "execution rates of the narrative = executed ÷ annual budget of the form");
  private static final LocalizedText EXPECTED = LocalizedText.of("应为", "should be");

  /** By what a rate was divided, as some do. */
  @SuppressWarnings("ImmutableEnumChecker") // words are immutable, which no annotation says
  private enum Base {
    ANNUAL("全年预算数", "the annual budget"),
    OPENING("年初预算数", "the opening budget"),
    WITH_CARRIED_OVER("全年预算数加上年结转", "the annual budget and what was carried over"),
    GENERAL("一般公共预算", "the general public budget");

    final LocalizedText message;

    Base(String zh, String en) {
      message =
          LocalizedText.of(
              "自评报告的执行率系按" + zh + "计算，自评表按全年预算数：{rate}；{executed}÷{annual}，{expected}",
              "the narrative's execution rate is of "
                  + en
                  + ", the form's of the annual budget: {rate}; {executed} ÷ {annual}, {expected}");
    }
  }

  /** A rate, what it is compared with, and the cells of the form. */
  private static final class Stated {
    final RowCell rate;
    final ImmutableList<RowCell> funds;
    final ImmutableList<Reading> readings;

    Stated(RowCell rate, ImmutableList<RowCell> funds, ImmutableList<Reading> readings) {
      this.rate = rate;
      this.funds = funds;
      this.readings = readings;
    }
  }

  /** What a rate may be of. */
  private static final class Reading {
    final Base base;
    final RowCell rate;
    final ImmutableList<RowCell> above;
    final ImmutableList<RowCell> below;

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

  private NarratedRates() {}

  static Check check() {
    FormulaCheck.Builder check =
        FormulaCheck.eachOf(NarratedRates::find)
            .first(readable(FUNDS), stated(FUNDS))
            .names(Mention.of(NarratedRates::name, "rate", "executed", "annual", "expected"))
            .grade(anyFound(readings(Base.ANNUAL), isCutOff()), Severity.NOTICE, CUT_OFF);
    for (Base base : Base.values()) {
      if (base != Base.ANNUAL) {
        check.grade(anyFound(readings(base), fits()), Severity.NOTICE, base.message);
      }
    }
    return check.asks(anyFound(readings(Base.ANNUAL), fits()), MESSAGE, COMPARES);
  }

  private static Finder<ImmutableList<Reading>> readings(Base base) {
    return where ->
        where.<Stated>subject(Stated.class).readings.stream()
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

  private static ImmutableList<Stated> find(Submission submission) {
    ImmutableList.Builder<Stated> rates = ImmutableList.builder();
    ImmutableList<Sheet> departments = submission.sheets(Documents.DEPARTMENT_FORM);
    for (Sheet narrative : submission.sheets(Documents.NARRATIVE)) {
      for (int row : narrative.rows(Lines.EXECUTION).asList()) {
        if (departments.size() == 1) {
          add(narrative.row(row), departments.get(0), rates);
        }
      }
      if (!narrative.rows(Lines.PROJECT).isEmpty()) {
        addProjects(submission, narrative, rates);
      }
    }
    return rates.build();
  }

  private static void addProjects(
      Submission submission, Sheet narrative, ImmutableList.Builder<Stated> to) {
    for (ProjectMatches.Match project : submission.projects().list()) {
      for (SheetRow row : project.rows()) {
        if (row.sheet().id().equals(narrative.id()) && project.forms().size() == 1) {
          add(row, project.forms().get(0), to);
        }
      }
    }
  }

  private static void add(SheetRow narrated, Sheet form, ImmutableList.Builder<Stated> to) {
    RowCell rate = RowCell.of(narrated, Columns.EXECUTION_RATE);
    if (!rate.figure().isNumeric() || form.rows(Lines.ANNUAL_FUNDS).isEmpty()) {
      return;
    }
    ImmutableList<RowCell> executed = cells(form, Columns.EXECUTED, Lines.ANNUAL_FUNDS);
    ImmutableList<RowCell> annual = cells(form, Columns.ANNUAL, Lines.ANNUAL_FUNDS);
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(Base.ANNUAL, rate, executed, annual));
    readings.add(
        new Reading(
            Base.OPENING, rate, executed, cells(form, Columns.OPENING, Lines.ANNUAL_FUNDS)));
    ImmutableList<RowCell> carriedOver = cells(form, Columns.ANNUAL, Lines.CARRIED_OVER);
    readings.add(new Reading(Base.WITH_CARRIED_OVER, rate, executed, both(annual, carriedOver)));
    readings.add(
        new Reading(
            Base.GENERAL,
            rate,
            executed,
            cells(form, Columns.AMOUNT, Lines.GENERAL_PUBLIC_BUDGET)));
    if (!form.id().type().isOfProject()) {
      addNarrated(rate, narrated.sheet(), readings);
    }
    ImmutableList<RowCell> funds = both(executed, annual);
    to.add(
        new Stated(
            rate,
            funds,
            readings.stream()
                .filter(Reading::isOfNumbers)
                .collect(ImmutableList.toImmutableList())));
  }

  /** A narrative has a chapter on the general public budget alone. */
  private static void addNarrated(RowCell rate, Sheet narrative, List<Reading> to) {
    Line[] both = {Lines.BASIC_EXPENDITURE, Lines.PROJECT_EXPENDITURE};
    ImmutableList<RowCell> accounts = cells(narrative, Columns.FINAL, both);
    ImmutableList<RowCell> opening = cells(narrative, Columns.OPENING, both);
    ImmutableList<RowCell> added = cells(narrative, Columns.SUPPLEMENTARY, both);
    to.add(new Reading(Base.GENERAL, rate, accounts, opening));
    to.add(new Reading(Base.GENERAL, rate, accounts, both(opening, added)));
  }

  /** Returns the cells of some lines that are there. */
  private static ImmutableList<RowCell> cells(Sheet sheet, Column<Amount> column, Line... lines) {
    ImmutableList.Builder<RowCell> cells = ImmutableList.builder();
    for (Line line : lines) {
      for (int row : sheet.rows(line).asList()) {
        RowCell cell = RowCell.of(sheet.row(row), column);
        boolean first = row == sheet.rows(line).get(0);
        if (first && (cell.figure().isNumeric() || lines.length == 1)) {
          cells.add(cell);
        }
      }
    }
    return cells.build();
  }

  private static ImmutableList<RowCell> both(
      ImmutableList<RowCell> one, ImmutableList<RowCell> other) {
    return ImmutableList.<RowCell>builder().addAll(one).addAll(other).build();
  }

  private static long sum(ImmutableList<RowCell> cells) {
    return cells.stream().mapToLong(cell -> cell.figure().units()).sum();
  }

  private static void name(Where where, boolean decided, Examination to) {
    Stated stated = where.subject(Stated.class);
    look("rate", stated.rate, to);
    look("executed", stated.funds.get(0), to);
    look("annual", stated.funds.get(1), to);
    long annual = stated.funds.get(1).figure().units();
    if (decided && annual > 0) {
      long units =
          Fraction.of(stated.funds.get(0).figure().units(), annual)
                  .round(4, RoundingMode.HALF_UP)
                  .unscaledValue()
                  .min(BigInteger.valueOf(Long.MAX_VALUE / Rate.UNITS_PER_ONE))
                  .longValue()
              * (Rate.UNITS_PER_ONE / 10_000);
      to.use("expected", 0, 1, EXPECTED, FigureType.RATE, units, units);
    }
  }

  private static void look(String role, RowCell cell, Examination to) {
    to.look(role, 0, 1, cell.row().sheet(), cell.row().row(), cell.column());
  }
}
