package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.parameter;
import static org.budgetperformance.formula.Formulas.productAtMost;
import static org.budgetperformance.formula.Formulas.ratioGap;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Where;
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

/**
 * One figure of a row that is at most some share of another (控制率不超过限额).
 *
 * <p>0 of 0 is nothing to be checked; something of 0 is above every share.
 */
final class AtMostRatio {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{numerator}，{denominator}，{ratio}，超过{limit}",
          "{numerator}, {denominator}, {ratio}, above the {limit}");
  private static final LocalizedText OF_NOTHING =
      LocalizedText.of(
          "{numerator}，而{denominator}，{ratio}，{limit}",
          "{numerator}, but {denominator}: {ratio}, {limit}");
  private static final LocalizedText NO_RATIO = LocalizedText.of("控制率无从计算", "there is no ratio");
  private static final LocalizedText RATIO = LocalizedText.of("控制率", "ratio");
  private static final LocalizedText LIMIT = LocalizedText.of("限额", "limit");

  /** A ratio is shown with two decimals of a percent. */
  private static final int DECIMALS = 4;

  private AtMostRatio() {}

  /**
   * @param severity how severe a finding is at most where there is a ratio
   */
  static Check of(
      DocumentType document,
      Line line,
      Column<?> numerator,
      Column<?> denominator,
      Rate limit,
      Severity severity) {
    Cell above = cell(numerator);
    Cell below = cell(denominator);
    long most = limit.units();
    Numeric share = parameter(LIMIT, most, FigureType.RATE);
    Numeric zero = constant(0, FigureType.AMOUNT);
    return FormulaCheck.eachRow(document, line)
        .first(
            readable(above, below),
            stated(above),
            stated(below),
            onlyIf(atMost(zero, asWritten(below))),
            onlyIf(not(all(equal(asWritten(above), zero), equal(asWritten(below), zero)))))
        .names("numerator", Use.NUMERATOR, above)
        .names("denominator", Use.DENOMINATOR, below)
        .names(
            Mention.of(
                (where, decided, to) -> {
                  if (decided) {
                    nameRatio(where, numerator, denominator, to);
                    to.use("limit", 0, 1, LIMIT, FigureType.RATE, most, most);
                  }
                },
                "ratio",
                "limit"))
        .grade(equal(asWritten(below), zero), Severity.ERROR, OF_NOTHING)
        .grade(not(equal(asWritten(below), zero)), severity, MESSAGE)
        .offBy(ratioGap(asWritten(above), asWritten(below), DECIMALS, share))
        .asks(
            any(
                productAtMost(ImmutableList.of(above), ImmutableList.of(below), share),
                new Inclusive(numerator, denominator)),
            MESSAGE,
            compares(Wording.figure(document, line, numerator), denominator, most));
  }

  private static void nameRatio(
      Where where, Column<?> numerator, Column<?> denominator, Examination to) {
    long above = where.sheetRow().at(numerator).units();
    long below = where.sheetRow().at(denominator).units();
    if (below > 0 && above >= 0) {
      BigDecimal ratio =
          BigDecimal.valueOf(above)
              .divide(BigDecimal.valueOf(below), DECIMALS, RoundingMode.HALF_UP)
              .multiply(BigDecimal.valueOf(FigureType.RATE.unitsPerOne()));
      long units = ratio.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
      to.use("ratio", 0, 1, RATIO, FigureType.RATE, units, units);
    } else {
      to.name("ratio", NO_RATIO);
    }
  }

  private static LocalizedText compares(LocalizedText above, Column<?> below, long most) {
    String limit = FigureType.RATE.format(most);
    return LocalizedText.of(
        above.zh() + " ÷ " + below.label().zh() + " ≤ " + limit,
        above.en() + " ÷ " + below.label().en() + " ≤ " + limit);
  }
}
