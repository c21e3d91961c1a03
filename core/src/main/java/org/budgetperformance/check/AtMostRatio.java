package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * One figure of a row is at most some share of another (控制率不超过限额).
 *
 * <p>It has one application for each row of the line. 0 of 0 is nothing to be checked; something of 0
 * is above every share. Immutable and thread-safe.
 */
public final class AtMostRatio extends RowCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{numerator}，{denominator}，{ratio}，超过{limit}",
          "{numerator}, {denominator}, {ratio}, above the {limit}");
  private static final LocalizedText RATIO = LocalizedText.of("控制率", "ratio");
  private static final LocalizedText LIMIT = LocalizedText.of("限额", "limit");
  private static final long serialVersionUID = 1L;

  private final Column<?> numerator;
  private final Column<?> denominator;
  private final Rate limit;

  public AtMostRatio(
      DocumentType document, Line line, Column<?> numerator, Column<?> denominator, Rate limit) {
    super(document, line);
    this.numerator = numerator;
    this.denominator = denominator;
    this.limit = limit;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("numerator", "denominator", "ratio", "limit");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        Wording.figure(document, line, numerator).zh()
            + " ÷ "
            + denominator.label().zh()
            + " ≤ "
            + FigureType.RATE.format(limit.units()),
        Wording.figure(document, line, numerator).en()
            + " ÷ "
            + denominator.label().en()
            + " ≤ "
            + FigureType.RATE.format(limit.units()));
  }

  @Override
  public void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
    for (int i = 0; i < rows.length(); i++) {
      apply(sheet, rows.get(i), examination);
    }
  }

  private void apply(Sheet sheet, int row, Examination examination) {
    examination.start();
    Figure<?> above = examination.look("numerator", Use.NUMERATOR, 0, 1, sheet, row, numerator);
    Figure<?> below =
        examination.look("denominator", Use.DENOMINATOR, 0, 1, sheet, row, denominator);
    boolean unreadable =
        above.state() == FigureState.UNREADABLE || below.state() == FigureState.UNREADABLE;
    if (examination.isReasoning()) {
      reason(
          CellSteps.of(sheet, row, numerator), CellSteps.of(sheet, row, denominator), examination);
    }
    if (unreadable) {
      examination.end(Outcome.UNDECIDED);
    } else if (!above.isNumeric()
        || !below.isNumeric()
        || below.units() < 0
        || (above.units() == 0 && below.units() == 0)) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else {
      boolean holds = holds(above, below);
      if (examination.isExplaining()) {
        explain(above, below, holds, examination);
      }
      examination.end(holds ? Outcome.PASSED : Outcome.FAILED);
    }
  }

  private void reason(Step above, Step below, Examination examination) {
    Step share = examination.parameter(LIMIT, StepValue.of(Fraction.of(limit), FigureType.RATE));
    Step first = CellSteps.asWritten(one(above));
    Step second = CellSteps.asWritten(one(below));
    Step zero = Steps.constant(0, FigureType.AMOUNT);
    Step one = Steps.constant(FigureType.RATE.unitsPerOne(), FigureType.RATE);
    examination.because(
        Steps.of(
            Operation.EACH_IN_TURN,
            compares(),
            ImmutableList.of(
                Steps.of(Operation.READABLE, above, below),
                CellSteps.eachStated(above, below),
                Steps.of(Operation.RELEVANT, Steps.of(Operation.AT_MOST, zero, second)),
                CellSteps.notBothZero(first, second),
                Steps.of(
                    Operation.ANY,
                    Steps.of(
                        Operation.ALL,
                        Steps.of(Operation.AT_MOST, first, second),
                        Steps.of(Operation.AT_MOST, one, share)),
                    Steps.of(
                        Operation.AT_MOST,
                        one(above),
                        Steps.of(Operation.PRODUCT, one(below), share))))));
    if (Fraction.ZERO.compareTo(second.result().number().get().least()) < 0) {
      Step ratio = Steps.rounded(Steps.of(Operation.QUOTIENT, first, second), 4);
      examination.measured(Steps.of(Operation.SPREAD, ratio, share));
    }
  }

  private static Step one(Step cell) {
    return cell.result().number().isPresent() ? cell : Steps.constant(0, FigureType.AMOUNT);
  }

  /** Returns whether some true values behind both figures keep to the limit. */
  private boolean holds(Figure<?> above, Figure<?> below) {
    if (above.units() <= below.units() && limit.compareTo(Rate.ONE) >= 0) {
      return true;
    }
    BigInteger least =
        BigInteger.valueOf(above.units()).subtract(BigInteger.valueOf(above.slack()));
    BigInteger most = BigInteger.valueOf(below.units()).add(BigInteger.valueOf(below.slack()));
    int order =
        least
            .multiply(BigInteger.valueOf(limit.denominator()))
            .compareTo(most.multiply(BigInteger.valueOf(limit.numerator())));
    return order < 0 || (order == 0 && below.slack() == 0); // the upper end is not reached
  }

  private void explain(Figure<?> above, Figure<?> below, boolean holds, Examination examination) {
    if (below.units() > 0 && above.units() >= 0) {
      BigDecimal ratio = percent(above.units(), below.units());
      long units = capped(ratio);
      examination.use("ratio", 0, 1, RATIO, FigureType.RATE, units, units);
      if (!holds) {
        BigDecimal gap = ratio.subtract(BigDecimal.valueOf(limit.units())).abs();
        examination.margin(Margin.off(FigureType.RATE, capped(gap)));
      }
    } else {
      examination.name("ratio", RATIO);
    }
    examination.use("limit", 0, 1, LIMIT, FigureType.RATE, limit.units(), limit.units());
  }

  /** Returns a ratio in units of a rate, rounded half up to the hundredth of a percent. */
  private static BigDecimal percent(long above, long below) {
    return new BigDecimal(above)
        .multiply(BigDecimal.valueOf(100))
        .divide(new BigDecimal(below), 2, RoundingMode.HALF_UP)
        .movePointRight(6);
  }

  private static long capped(BigDecimal units) {
    return units.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
  }

  @Override
  public String toString() {
    return document + "/" + line + ": " + numerator + " ≤ " + limit + " × " + denominator;
  }
}
