package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Attainment.Outcome;

/** More of the result never is worse against a lower limit, nor better against an upper one. */
class MonotoneAttainmentTest {
  @Property(seed = "20241130")
  void moreIsNeverWorseAgainstALowerLimit(
      @ForAll("lowerLimits") Target target, @ForAll("pairs") Quantity[] pair) {
    assertTrue(rank(target, pair[0]) <= rank(target, pair[1]));
  }

  @Property(seed = "20241130")
  void moreIsNeverBetterAgainstAnUpperLimit(
      @ForAll("upperLimits") Target target, @ForAll("pairs") Quantity[] pair) {
    assertTrue(rank(target, pair[0]) >= rank(target, pair[1]));
  }

  @Property(seed = "20241130")
  void theRatioGrowsWithTheResult(
      @ForAll("lowerLimits") Target target, @ForAll("pairs") Quantity[] pair) {
    Rate less = ratio(target, pair[0]);
    Rate more = ratio(target, pair[1]);
    assertTrue(less.compareTo(more) <= 0);
    assertFalse(less.equals(more) && pair[0].compareValue(pair[1]) != 0);
  }

  private static Rate ratio(Target target, Quantity result) {
    return Attainment.of(target, Actual.of(result)).ratio().get();
  }

  private static int rank(Target target, Quantity result) {
    Outcome outcome = Attainment.of(target, Actual.of(result)).outcome();
    switch (outcome) {
      case MISSED:
        return 0;
      case MET:
        return 1;
      case EXCEEDED:
        return 2;
      default:
        throw new AssertionError(outcome + " for " + result + " against " + target);
    }
  }

  @Provide
  Arbitrary<Target> lowerLimits() {
    return limits(Comparison.AT_LEAST, Comparison.MORE_THAN, Comparison.EQUAL_TO);
  }

  @Provide
  Arbitrary<Target> upperLimits() {
    return limits(Comparison.AT_MOST, Comparison.LESS_THAN);
  }

  private static Arbitrary<Target> limits(Comparison... comparisons) {
    return Combinators.combine(Arbitraries.of(comparisons), money(1)).as(Target::of);
  }

  /** Two amounts in 元 or 万元, the lesser one first. */
  @Provide
  Arbitrary<Quantity[]> pairs() {
    return Combinators.combine(money(0), money(0))
        .as(
            (one, other) ->
                one.compareValue(other) <= 0
                    ? new Quantity[] {one, other}
                    : new Quantity[] {other, one});
  }

  private static Arbitrary<Quantity> money(int least) {
    Arbitrary<BigDecimal> values =
        Arbitraries.oneOf(
            Arbitraries.integers().between(least, 30).map(BigDecimal::valueOf),
            Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(least), BigDecimal.valueOf(300_000))
                .ofScale(2));
    return Combinators.combine(values, Arbitraries.of(Unit.YUAN, Unit.WAN_YUAN)).as(Quantity::of);
  }
}
