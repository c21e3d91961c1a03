package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.amount.Products;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Margins;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Term;
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
 * A stated rate that equals one figure of its row divided by another (比率复算).
 *
 * <p>It has one application for each row of the line. A rate of 0 to 0 is undefined and nothing to
 * be checked. Immutable and thread-safe.
 */
final class Ratio extends RowCheck implements CellCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{rate}与{numerator}÷{denominator}不符，相差{margin}",
          "{rate} is not {numerator} ÷ {denominator}; off by {margin}");
  private static final long serialVersionUID = 1L;

  private final Column<?> numerator;
  private final Column<?> denominator;
  private final Column<Rate> rate;
  private final boolean optional;

  /**
   * @param optional whether a row may leave the rate out
   */
  Ratio(
      DocumentType document,
      Line line,
      Column<?> numerator,
      Column<?> denominator,
      Column<Rate> rate,
      boolean optional) {
    super(document, line);
    this.numerator = numerator;
    this.denominator = denominator;
    this.rate = rate;
    this.optional = optional;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("rate", "numerator", "denominator");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        Wording.figure(document, line, rate).zh()
            + " = "
            + numerator.label().zh()
            + " ÷ "
            + denominator.label().zh(),
        Wording.figure(document, line, rate).en()
            + " = "
            + numerator.label().en()
            + " ÷ "
            + denominator.label().en());
  }

  @Override
  public void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
    for (int i = 0; i < rows.length(); i++) {
      apply(sheet, rows.get(i), examination);
    }
  }

  @Override
  public ImmutableList<Term> cells() {
    return ImmutableList.of(
        Term.of(Source.of(document, line, numerator)),
        Term.of(Source.of(document, line, denominator)),
        Term.of(Source.of(document, line, rate)));
  }

  @Override
  public boolean addsRows() {
    return false;
  }

  @Override
  public byte decide(long units, long slack, long[] numbers, int last) {
    long below = numbers[last - 3];
    if (below <= 0) {
      return ASK;
    }
    boolean holds =
        canEqual(
            numbers[last - 5],
            numbers[last - 4] >> 1,
            below,
            numbers[last - 2] >> 1,
            numbers[last - 1],
            numbers[last] >> 1);
    return holds ? PASSED : FAILED;
  }

  private void apply(Sheet sheet, int row, Examination examination) {
    examination.start();
    Figure<?> above = examination.look("numerator", Use.NUMERATOR, 0, 1, sheet, row, numerator);
    Figure<?> below =
        examination.look("denominator", Use.DENOMINATOR, 0, 1, sheet, row, denominator);
    Figure<Rate> stated = examination.look("rate", Use.RATE, 0, 1, sheet, row, rate);
    boolean nothing = !above.isNumeric() && !below.isNumeric() && !stated.isNumeric();
    boolean closed = stated.state() == FigureState.DASH || stated.state() == FigureState.NONE;
    boolean unreadable = isUnreadable(above) || isUnreadable(below) || isUnreadable(stated);
    boolean undefined =
        below.isNumeric() && below.units() == 0 && above.units() == 0 && !isUnreadable(above);
    boolean leftOut = optional && !stated.isStated() && !isUnreadable(stated);
    if (examination.isReasoning()) {
      steps(sheet, row).explain(above, below, stated, closed || leftOut, examination);
    }
    if ((nothing && !unreadable) || undefined || closed || leftOut) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else if (unreadable || !above.isNumeric() || !below.isNumeric() || !stated.isNumeric()) {
      examination.end(Outcome.UNDECIDED);
    } else {
      decide(above, below, stated, examination);
    }
  }

  private RatioSteps steps(Sheet sheet, int row) {
    return new RatioSteps(
        compares(),
        CellSteps.of(sheet, row, numerator),
        CellSteps.of(sheet, row, denominator),
        CellSteps.of(sheet, row, rate));
  }

  private static boolean isUnreadable(Figure<?> figure) {
    return figure.state() == FigureState.UNREADABLE;
  }

  private static void decide(
      Figure<?> above, Figure<?> below, Figure<?> stated, Examination examination) {
    boolean holds = below.units() > 0 && canEqual(above, below, stated);
    if (examination.isExplaining()) {
      examination.margin(margin(above, below, stated, holds));
    }
    examination.end(holds ? Outcome.PASSED : Outcome.FAILED);
  }

  static Margin margin(Figure<?> above, Figure<?> below, Figure<?> stated, boolean holds) {
    if (below.units() == 0) {
      return Margin.none();
    }
    try {
      long exact = Rate.of(above.units(), below.units()).units();
      long off = Math.abs(Math.subtractExact(stated.units(), exact));
      return Margins.of(FigureType.RATE, holds, off);
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Margin.none(); // a quotient beyond a long is no rate that can be measured
    }
  }

  /** Returns whether some true values behind three figures make the rate that of the other two. */
  static boolean canEqual(Figure<?> above, Figure<?> below, Figure<?> rate) {
    return canEqual(
        above.units(), above.slack(), below.units(), below.slack(), rate.units(), rate.slack());
  }

  private static boolean canEqual(
      long above, long aboveSlack, long below, long belowSlack, long rate, long rateSlack) {
    long slackBelow = below > belowSlack ? belowSlack : 0L;
    long most = Math.addExact(rate, rateSlack);
    long least = Math.subtractExact(rate, rateSlack);
    int highest =
        Products.compare(
            Math.addExact(above, aboveSlack),
            Rate.UNITS_PER_ONE,
            least,
            Math.addExact(below, least < 0 ? slackBelow : -slackBelow));
    int lowest =
        Products.compare(
            Math.subtractExact(above, aboveSlack),
            Rate.UNITS_PER_ONE,
            most,
            Math.addExact(below, most < 0 ? -slackBelow : slackBelow));
    boolean highestOpen =
        (aboveSlack > 0 && above >= 0)
            || (rateSlack > 0 && rate <= 0)
            || (slackBelow > 0 && least < 0);
    boolean lowestOpen =
        (aboveSlack > 0 && above <= 0)
            || (rateSlack > 0 && rate >= 0)
            || (slackBelow > 0 && most > 0);
    return (highestOpen ? highest > 0 : highest >= 0) && (lowestOpen ? lowest < 0 : lowest <= 0);
  }

  @Override
  public String toString() {
    return document + "/" + line + ": " + rate + " = " + numerator + " ÷ " + denominator;
  }
}
