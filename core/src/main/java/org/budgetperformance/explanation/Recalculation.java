package org.budgetperformance.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Extents;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.submission.FigureType;

/** Does the operation of a step again. It calculates numbers and leaves answers to others. */
final class Recalculation {
  private static final int MOST_DECIMALS = 20;

  private Recalculation() {}

  /**
   * Returns what an operation makes of inputs.
   *
   * @throws IllegalArgumentException if it cannot be done with them
   */
  static StepValue of(Operation operation, ImmutableList<Step> inputs) {
    switch (operation) {
      case SUM:
        return number(inputs, fold(inputs, Extents::plus));
      case NEGATION:
        return number(inputs, Extents.negated(only(inputs)));
      case AS_WRITTEN:
        return number(inputs, only(inputs).asWritten());
      case AS_STATED:
        return number(inputs, only(inputs).asStated());
      case PERHAPS:
        return number(inputs, Extents.perhaps(only(inputs)));
      case AS_NOTHING:
        only(inputs);
        return number(inputs, Extent.exactly(Fraction.ZERO));
      case LOWEST:
        return number(inputs, Extent.exactly(Extents.lowest(only(inputs))));
      case HIGHEST:
        return number(inputs, Extent.exactly(Extents.highest(only(inputs))));
      case UP_TO:
        return number(inputs, Extents.upTo(only(inputs)));
      case PRODUCT:
        return number(inputs, fold(inputs, Extents::times));
      case HULL:
        return number(inputs, fold(inputs, Extents::hull));
      case QUOTIENT:
        checkCount(inputs, 2);
        return StepValue.of(exact(inputs.get(0)).over(exact(inputs.get(1))), FigureType.RATE);
      case ROUNDING:
        return rounded(inputs, RoundingMode.HALF_UP);
      case ROUNDING_UP:
        return rounded(inputs, RoundingMode.CEILING);
      case MINIMUM:
        return exactly(inputs, Fraction::min);
      case MAXIMUM:
        return exactly(inputs, Fraction::max);
      case EXCESS:
        checkCount(inputs, 2);
        return number(inputs, Extent.exactly(excess(inputs.get(0), inputs.get(1))));
      case SPREAD:
        return number(inputs, Extent.exactly(spread(inputs)));
      case LOOKUP:
        return lookup(inputs);
      case HOW_MANY:
        long yes = inputs.stream().filter(i -> StepAnswers.answer(i) == Answer.YES).count();
        return StepValue.of(Fraction.of(yes), FigureType.COUNT);
      case WHEN:
        checkCount(inputs, 2);
        checkArgument(
            StepAnswers.answer(inputs.get(0)) == Answer.YES, "%s is not so", inputs.get(0));
        return inputs.get(1).result();
      default:
        return StepAnswers.of(operation, inputs);
    }
  }

  private static void checkCount(ImmutableList<Step> inputs, int count) {
    checkArgument(inputs.size() == count, "%s inputs instead of %s", inputs.size(), count);
  }

  private static StepValue number(ImmutableList<Step> inputs, Extent number) {
    return StepValue.of(number, inputs.get(0).result().type().orElse(FigureType.COUNT));
  }

  private static Extent only(ImmutableList<Step> inputs) {
    checkCount(inputs, 1);
    return extent(inputs.get(0));
  }

  static Extent extent(Step step) {
    return step.result()
        .number()
        .orElseThrow(() -> new IllegalArgumentException("no number: " + step));
  }

  private static Fraction exact(Step step) {
    return extent(step)
        .number()
        .orElseThrow(() -> new IllegalArgumentException("not exact: " + step));
  }

  private static Extent fold(ImmutableList<Step> inputs, BinaryOperator<Extent> operator) {
    return inputs.stream()
        .map(Recalculation::extent)
        .reduce(operator)
        .orElseThrow(() -> new IllegalArgumentException("no inputs"));
  }

  private static StepValue exactly(ImmutableList<Step> inputs, BinaryOperator<Fraction> operator) {
    return number(
        inputs,
        Extent.exactly(
            inputs.stream()
                .map(Recalculation::exact)
                .reduce(operator)
                .orElseThrow(() -> new IllegalArgumentException("no inputs"))));
  }

  private static StepValue rounded(ImmutableList<Step> inputs, RoundingMode rounding) {
    checkCount(inputs, 2);
    Fraction decimals = exact(inputs.get(1));
    checkArgument(
        decimals.signum() >= 0 && decimals.compareTo(Fraction.of(MOST_DECIMALS)) <= 0,
        "%s decimals",
        decimals);
    int scale = decimals.round(0, RoundingMode.UNNECESSARY).intValueExact();
    return number(inputs, Extent.exactly(Fraction.of(exact(inputs.get(0)).round(scale, rounding))));
  }

  private static Fraction excess(Step a, Step b) {
    return Extents.excess(extent(a), extent(b));
  }

  private static Fraction spread(ImmutableList<Step> inputs) {
    checkArgument(inputs.size() > 1, "only %s to compare", inputs);
    Fraction widest = Fraction.ZERO;
    for (Step a : inputs) {
      for (Step b : inputs) {
        widest = widest.max(excess(a, b));
      }
    }
    return widest;
  }

  private static StepValue lookup(ImmutableList<Step> inputs) {
    checkArgument(inputs.size() % 2 == 1, "%s inputs", inputs.size());
    Fraction reached = Fraction.ZERO;
    for (int i = 1; i < inputs.size(); i += 2) {
      if (exact(inputs.get(0)).compareTo(exact(inputs.get(i))) >= 0) {
        reached = exact(inputs.get(i + 1));
      }
    }
    return StepValue.of(reached, FigureType.RATE);
  }
}
