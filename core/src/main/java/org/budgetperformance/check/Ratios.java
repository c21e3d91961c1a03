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
import static org.budgetperformance.formula.Formulas.ratio;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.states;

import java.math.BigDecimal;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.RateGrade.Kind;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
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
          "{rate}与{numerator}÷{denominator}不符，{expected}，相差{margin}",
          "{rate} is not {numerator} ÷ {denominator}, {expected}; off by {margin}");
  private static final LocalizedText WITHOUT_BASE =
      LocalizedText.of(
          "{rate}无从计算：{numerator}÷{denominator}，{expected}",
          "{rate} has no base: {numerator} ÷ {denominator}, {expected}");
  private static final LocalizedText CUT_OFF =
      LocalizedText.of(
          "{rate}似为截取，未四舍五入：{numerator}÷{denominator}，{expected}，相差{margin}",
          "{rate} seems to be cut off instead of rounded: {numerator} ÷ {denominator}, {expected};"
              + " off by {margin}");
  private static final LocalizedText NOT_MULTIPLIED =
      LocalizedText.of(
          "{rate}可能未乘以100：{numerator}÷{denominator}，{expected}",
          "{rate} may not have been multiplied by 100: {numerator} ÷ {denominator}, {expected}");
  private static final LocalizedText MEANT = LocalizedText.of("按小数计为", "as a fraction it is");
  private static final LocalizedText EXPECTED = LocalizedText.of("应为", "should be");
  private static final LocalizedText NO_QUOTIENT =
      LocalizedText.of("除数应大于0", "the divisor should be above 0");

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
        .names(
            Mention.of(
                (at, decided, to) -> {
                  if (decided) {
                    expected(new RateReading(at.sheetRow(), numerator, denominator, rate), to);
                  }
                },
                "expected"))
        .gap(new RateGap(numerator, denominator, rate))
        .grade(grade(Kind.WITHOUT_BASE, above, below, stated), Severity.ERROR, WITHOUT_BASE)
        .grade(grade(Kind.CUT_OFF, above, below, stated), Severity.NOTICE, CUT_OFF)
        .grade(
            grade(Kind.FRACTION_OF_FIGURES, above, below, stated), Severity.NOTICE, NOT_MULTIPLIED)
        .asks(
            any(ratio(compares, above, below, stated), new Inclusive(numerator, denominator)),
            MESSAGE,
            compares);
  }

  private static Condition grade(Kind kind, Cell above, Cell below, Cell rate) {
    return new RateGrade(kind, above.column(), below.column(), rate.column());
  }

  /** Says what the rate should be, and what it is if nobody multiplied it by 100. */
  private static void expected(RateReading reading, Examination to) {
    if (!reading.hasQuotient()) {
      to.name("expected", NO_QUOTIENT);
      return;
    }
    if (reading.isFraction()) {
      use(MEANT, 0, reading.meant(), to);
    }
    use(EXPECTED, 1, reading.expected(), to);
  }

  private static void use(LocalizedText name, int group, BigDecimal units, Examination to) {
    long most = units.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    to.use("expected", group, 1, name, FigureType.RATE, most, most);
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
