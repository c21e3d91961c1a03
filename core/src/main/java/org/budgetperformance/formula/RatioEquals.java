package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Products;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether one cell can be another times a rate (比率相符), whatever is behind their rounding.
 *
 * <p>All three state numbers, and the second is above 0: ask that first. Ends of ranges are compared as
 * products of whole numbers, since a quotient would have to be rounded.
 */
final class RatioEquals extends Condition {
  private static final long serialVersionUID = 1L;

  private final Cell above;
  private final Cell below;
  private final Cell rate;

  RatioEquals(LocalizedText label, Cell above, Cell below, Cell rate) {
    super(Operation.EQUAL, label, ImmutableList.of(above, below, rate));
    this.above = above;
    this.below = below;
    this.rate = rate;
  }

  @Override
  Answer decide(Walk walk) {
    Figure<?> bottom = below.figure(walk);
    Tape tape = walk.tape();
    if (tape != null) {
      above.value(walk);
      int mark = tape.mark();
      below.value(walk);
      rate.value(walk);
      ImmutableList<Step> factors = tape.taken(mark);
      tape.add(mark, product(factors.get(0), factors.get(1), reachesZero(bottom)));
    }
    return Answer.of(canEqual(above.figure(walk), bottom, rate.figure(walk)));
  }

  @Override
  Step redo(Redo redo) {
    boolean reachesZero = reachesZero(redo.sheet().at(redo.row(), below.column()));
    Step product = product(below.redo(redo), rate.redo(redo), reachesZero);
    return Step.of(
        operation(),
        label(),
        Steps.of(operation(), above.redo(redo), product).result(),
        ImmutableList.of(above.redo(redo), product));
  }

  /** A denominator whose rounding would let it be 0 is taken as it is written. */
  private static Step product(Step divisor, Step rate, boolean reachesZero) {
    Step factor = reachesZero ? Steps.of(Operation.AS_WRITTEN, divisor) : divisor;
    return Steps.of(Operation.PRODUCT, factor, rate);
  }

  private static boolean reachesZero(Figure<?> divisor) {
    return divisor.units() <= divisor.slack();
  }

  /** Returns whether some true values behind three figures make the rate that of the other two. */
  static boolean canEqual(Figure<?> above, Figure<?> below, Figure<?> rate) {
    long slackBelow = reachesZero(below) ? 0L : below.slack();
    long most = Math.addExact(rate.units(), rate.slack());
    long least = Math.subtractExact(rate.units(), rate.slack());
    int highest =
        Products.compare(
            Math.addExact(above.units(), above.slack()),
            Rate.UNITS_PER_ONE,
            least,
            Math.addExact(below.units(), least < 0 ? slackBelow : -slackBelow));
    int lowest =
        Products.compare(
            Math.subtractExact(above.units(), above.slack()),
            Rate.UNITS_PER_ONE,
            most,
            Math.addExact(below.units(), most < 0 ? -slackBelow : slackBelow));
    // An end that rounds away from 0 is not reached, so what only touches there does not fit.
    boolean highestOpen =
        (above.slack() > 0 && above.units() >= 0)
            || (rate.slack() > 0 && rate.units() <= 0)
            || (slackBelow > 0 && least < 0);
    boolean lowestOpen =
        (above.slack() > 0 && above.units() <= 0)
            || (rate.slack() > 0 && rate.units() >= 0)
            || (slackBelow > 0 && most > 0);
    return (highestOpen ? highest > 0 : highest >= 0) && (lowestOpen ? lowest < 0 : lowest <= 0);
  }
}
