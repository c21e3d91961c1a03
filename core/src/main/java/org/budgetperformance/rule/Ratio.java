package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.amount.Products;
import org.budgetperformance.amount.Rate;
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
final class Ratio implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{rate}与{numerator}÷{denominator}不符，相差{margin}",
          "{rate} is not {numerator} ÷ {denominator}; off by {margin}");
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final Line line;
  private final Column<?> numerator;
  private final Column<?> denominator;
  private final Column<Rate> rate;

  Ratio(
      DocumentType document,
      Line line,
      Column<?> numerator,
      Column<?> denominator,
      Column<Rate> rate) {
    this.document = document;
    this.line = line;
    this.numerator = numerator;
    this.denominator = denominator;
    this.rate = rate;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ImmutableList<Sheet> sheets = submission.sheets(document);
    for (int s = 0; s < sheets.size(); s++) {
      ImmutableIntArray rows = sheets.get(s).rows(line);
      for (int i = 0; i < rows.length(); i++) {
        apply(sheets.get(s), rows.get(i), examination);
      }
    }
  }

  private void apply(Sheet sheet, int row, Examination examination) {
    examination.start();
    Figure<?> above = examination.look("numerator", 0, 1, sheet, row, numerator);
    Figure<?> below = examination.look("denominator", 0, 1, sheet, row, denominator);
    Figure<Rate> stated = examination.look("rate", 0, 1, sheet, row, rate);
    boolean nothing = !above.isNumeric() && !below.isNumeric() && !stated.isNumeric();
    boolean undefined = below.isNumeric() && below.units() == 0 && above.units() == 0;
    boolean closed = stated.state() == FigureState.DASH || stated.state() == FigureState.NONE;
    boolean unreadable = isUnreadable(above) || isUnreadable(below) || isUnreadable(stated);
    if ((nothing && !unreadable) || undefined || closed) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else if (unreadable || !above.isNumeric() || !below.isNumeric() || !stated.isNumeric()) {
      examination.end(Outcome.UNDECIDED);
    } else {
      decide(above, below, stated, examination);
    }
  }

  private static boolean isUnreadable(Figure<?> figure) {
    return figure.state() == FigureState.UNREADABLE;
  }

  private static void decide(
      Figure<?> above, Figure<?> below, Figure<?> stated, Examination examination) {
    boolean holds = below.units() > 0 && canEqual(above, below, stated);
    if (examination.isExplaining() && below.units() != 0) {
      Rate exact = Rate.of(above.units(), below.units());
      long off = Math.abs(Math.subtractExact(stated.units(), exact.units()));
      examination.margin(Margins.of(FigureType.RATE, holds, off));
    }
    examination.end(holds ? Outcome.PASSED : Outcome.FAILED);
  }

  /** Returns whether some true values behind three figures make the rate that of the other two. */
  private static boolean canEqual(Figure<?> above, Figure<?> below, Figure<?> rate) {
    long slackBelow = below.units() > below.slack() ? below.slack() : 0L;
    int highest =
        Products.compare(
            Math.addExact(above.units(), above.slack()),
            Rate.UNITS_PER_ONE,
            Math.subtractExact(rate.units(), rate.slack()),
            below.units() - slackBelow);
    int lowest =
        Products.compare(
            Math.subtractExact(above.units(), above.slack()),
            Rate.UNITS_PER_ONE,
            Math.addExact(rate.units(), rate.slack()),
            Math.addExact(below.units(), slackBelow));
    boolean reachesUp = above.slack() > 0 ? highest > 0 : highest >= 0;
    boolean reachesDown = (slackBelow > 0 || rate.slack() > 0) ? lowest < 0 : lowest <= 0;
    return reachesUp && reachesDown;
  }

  @Override
  public String toString() {
    return document + "/" + line + ": " + rate + " = " + numerator + " ÷ " + denominator;
  }
}
