package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Extents;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.amount.Products;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;

/**
 * Whether a product can be at most a share of another (乘积比较), whatever is behind the rounding.
 *
 * <p>Each product has one or two factors. All are known, and only the first of the left may be below
 * 0: ask that first. Products are compared in whole numbers, since a quotient would have to be rounded.
 */
final class ProductAtMost extends Condition {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Numeric> left;
  private final ImmutableList<Numeric> right;
  private final Numeric share;

  ProductAtMost(ImmutableList<Numeric> left, ImmutableList<Numeric> right, Numeric share) {
    super(
        Operation.AT_MOST,
        Operation.AT_MOST.label(),
        Iterables.concat(left, right, ImmutableList.of(share)));
    this.left = left;
    this.right = right;
    this.share = share;
  }

  @Override
  Answer decide(Walk walk) {
    Tape tape = walk.tape();
    int mark = tape == null ? 0 : tape.mark();
    IntervalSum a = left.get(0).value(walk);
    IntervalSum b = left.size() > 1 ? left.get(1).value(walk) : null;
    if (tape != null) {
      tape.add(mark, product(tape.taken(mark)));
    }
    int second = mark + 1;
    IntervalSum c = right.get(0).value(walk);
    IntervalSum d = right.size() > 1 ? right.get(1).value(walk) : null;
    long units = share.value(walk).stated();
    if (tape != null) {
      tape.add(second, product(tape.taken(second)));
    }
    int order = order(a, b, c, d, units);
    boolean open = a.isLowerOpen() || c.isUpperOpen();
    return Answer.of(order < 0 || (order == 0 && !open));
  }

  private static int order(
      IntervalSum a, @Nullable IntervalSum b, IntervalSum c, @Nullable IntervalSum d, long share) {
    long common = LongMath.gcd(Math.abs(share), Rate.UNITS_PER_ONE);
    try {
      return Products.compare(
          a.lowest(),
          b == null ? 1 : b.lowest(),
          Rate.UNITS_PER_ONE / common,
          c.highest(),
          d == null ? 1 : d.highest(),
          share / common);
    } catch (ArithmeticException e) {
      // An end lies beyond a long, so it takes fractions.
      Fraction above = Extents.lowest(a.extent());
      Fraction below = Extents.highest(c.extent()).times(Fraction.of(share, Rate.UNITS_PER_ONE));
      return (b == null ? above : above.times(Extents.lowest(b.extent())))
          .compareTo(d == null ? below : below.times(Extents.highest(d.extent())));
    }
  }

  private static Step product(ImmutableList<Step> factors) {
    return factors.size() == 1 ? factors.get(0) : Steps.of(Operation.PRODUCT, factors);
  }

  @Override
  Step redo(Redo redo) {
    List<Step> above = new ArrayList<>();
    left.forEach(factor -> above.add(factor.redo(redo)));
    List<Step> below = new ArrayList<>();
    right.forEach(factor -> below.add(factor.redo(redo)));
    below.add(share.redo(redo));
    return Steps.of(
        operation(), product(ImmutableList.copyOf(above)), product(ImmutableList.copyOf(below)));
  }
}
