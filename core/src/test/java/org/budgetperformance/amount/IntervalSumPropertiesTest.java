package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Sums of rounding intervals against an independent model, and against rounding itself. */
class IntervalSumPropertiesTest {
  /** Half of the second decimal of 万元 in fen. */
  private static final long HALF = 5_000L;

  /** Does the same to a sum and to its model. */
  interface Step extends BiConsumer<IntervalSum, IntervalModel> {}

  private static Step figure(int sign, long figure, long slack) {
    return (sum, model) -> {
      sum.add(sign, figure, slack);
      model.add(sign, figure, slack);
    };
  }

  private static Step missing(int sign, long max) {
    return (sum, model) -> {
      sum.addMissing(sign, max);
      model.addMissing(sign, max);
    };
  }

  private static Step unbounded(int sign) {
    return (sum, model) -> {
      sum.addMissing(sign);
      model.addMissing(sign);
    };
  }

  private static Step upTo(long max) {
    return (sum, model) -> {
      sum.addUpTo(max);
      model.addUpTo(max);
    };
  }

  /** Small figures, so that sums often meet at an end exactly. */
  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> sign = Arbitraries.of(1, -1);
    Arbitrary<Step> rounded =
        Combinators.combine(sign, Arbitraries.longs().between(-3, 3), Arbitraries.of(5L, 50L))
            .as((s, times, slack) -> figure(s, 2 * slack * times, slack));
    Arbitrary<Step> exact =
        Combinators.combine(sign, Arbitraries.longs().between(-40, 40))
            .as((s, value) -> figure(s, 5 * value, 0));
    Arbitrary<Step> bounded =
        Combinators.combine(sign, Arbitraries.of(0L, 5L, 10L, 100L))
            .as(IntervalSumPropertiesTest::missing);
    Arbitrary<Step> open = sign.map(IntervalSumPropertiesTest::unbounded);
    Arbitrary<Step> range = Arbitraries.of(0L, 5L, 100L).map(IntervalSumPropertiesTest::upTo);
    return Arbitraries.frequencyOf(
            Tuple.of(6, rounded),
            Tuple.of(4, exact),
            Tuple.of(1, bounded),
            Tuple.of(1, open),
            Tuple.of(1, range))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 3_000, seed = "20241130")
  void everyAnswerIsThatOfRangesWithExplicitEnds(
      @ForAll("steps") List<Step> left, @ForAll("steps") List<Step> right) {
    IntervalSum sum = new IntervalSum();
    IntervalModel model = new IntervalModel();
    left.forEach(step -> step.accept(sum, model));
    IntervalSum otherSum = new IntervalSum();
    IntervalModel otherModel = new IntervalModel();
    right.forEach(step -> step.accept(otherSum, otherModel));

    assertEquals(model.meets(otherModel), sum.meets(otherSum), "meets");
    assertEquals(model.canMeet(otherModel), sum.canMeet(otherSum), "canMeet");
    assertEquals(model.isAtMost(otherModel), sum.isAtMost(otherSum), "isAtMost");
    assertEquals(model.canBeAtMost(otherModel), sum.canBeAtMost(otherSum), "canBeAtMost");
  }

  @Property(tries = 500, seed = "20241130")
  void whatMeetsCanMeetAndTheOtherWayRound(
      @ForAll("steps") List<Step> left, @ForAll("steps") List<Step> right) {
    IntervalSum sum = new IntervalSum();
    left.forEach(step -> step.accept(sum, new IntervalModel()));
    IntervalSum other = new IntervalSum();
    right.forEach(step -> step.accept(other, new IntervalModel()));

    assertTrue(!sum.meets(other) || sum.canMeet(other));
    assertEquals(sum.meets(other), other.meets(sum));
    assertEquals(sum.canMeet(other), other.canMeet(sum));
  }

  /** Rounds a true number of fen to two decimals of 万元. */
  private static long rounded(long fen) {
    return BigDecimal.valueOf(fen, 6).setScale(2, RoundingMode.HALF_UP).unscaledValue().longValue()
        * 2
        * HALF;
  }

  private static IntervalSum exactly(long fen) {
    IntervalSum sum = new IntervalSum();
    sum.add(1, fen, 0);
    return sum;
  }

  private static IntervalSum figure(long fen) {
    IntervalSum sum = new IntervalSum();
    sum.add(1, fen, HALF);
    return sum;
  }

  @Property(tries = 1_000, seed = "20241130")
  void aTrueValueLiesInTheIntervalOfWhatItRoundsTo(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long fen) {
    assertTrue(exactly(fen).meets(figure(rounded(fen))));
  }

  /** On and beside the ends, where a random value hardly ever falls. */
  @Property(tries = 1_000, seed = "20241130")
  void aTrueValueLiesInNoOtherInterval(
      @ForAll @IntRange(min = -20_000, max = 20_000) int place,
      @ForAll @IntRange(min = -2, max = 2) int beside) {
    long fen = place * HALF + beside;
    long figure = rounded(fen);
    assertTrue(exactly(fen).meets(figure(figure)));
    assertFalse(exactly(fen).meets(figure(figure + 2 * HALF)));
    assertFalse(exactly(fen).meets(figure(figure - 2 * HALF)));
  }

  @Property(tries = 1_000, seed = "20241130")
  void roundedTruePartsAlwaysMeetTheRoundedTrueWhole(
      @ForAll @Size(min = 1, max = 20)
          List<@LongRange(min = -50_000_000L, max = 50_000_000L) Long> parts) {
    IntervalSum sum = new IntervalSum();
    long whole = 0;
    for (long part : parts) {
      sum.add(1, rounded(part), HALF);
      whole += part;
    }
    assertTrue(figure(rounded(whole)).meets(sum));
  }

  @Property(tries = 1_000, seed = "20241130")
  void roundedTrueDifferencesMeetTheRoundedTrueDifference(
      @ForAll @LongRange(min = -50_000_000L, max = 50_000_000L) long from,
      @ForAll @LongRange(min = -50_000_000L, max = 50_000_000L) long taken) {
    IntervalSum sum = new IntervalSum();
    sum.add(1, rounded(from), HALF);
    sum.add(-1, rounded(taken), HALF);
    assertTrue(figure(rounded(from - taken)).meets(sum));
  }

  @Property(tries = 500, seed = "20241130")
  void theSmallestDifferenceBeyondRoundingDoesNotMeet(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 100_000) Integer> hundredths) {
    IntervalSum sum = new IntervalSum();
    long stated = 0;
    for (int part : hundredths) {
      sum.add(1, 2 * HALF * part, HALF);
      stated += 2 * HALF * part;
    }
    long slack = HALF * hundredths.size();
    assertTrue(exactly(stated - slack).meets(sum), "the lower end belongs to positive figures");
    assertFalse(exactly(stated - slack - 1).meets(sum));
    assertTrue(exactly(stated + slack - 1).meets(sum));
    assertFalse(exactly(stated + slack).meets(sum), "the upper end does not");
  }

  @Property(tries = 500, seed = "20241130")
  void theExcessIsWhatTheStatedSumsDifferBy(
      @ForAll int left, @ForAll int right, @ForAll @IntRange(max = 5_000) int slack) {
    IntervalSum sum = new IntervalSum();
    sum.add(1, left, slack);
    IntervalSum other = new IntervalSum();
    other.add(1, right, slack);
    assertEquals(Math.max(0L, (long) left - right), sum.excessOver(other));
  }

  @Property(tries = 200, seed = "20241130")
  void orderOfTheTermsDoesNotMatter(@ForAll("steps") List<Step> steps) {
    IntervalSum forwards = new IntervalSum();
    steps.forEach(step -> step.accept(forwards, new IntervalModel()));
    IntervalSum backwards = new IntervalSum();
    ImmutableList.copyOf(steps)
        .reverse()
        .forEach(step -> step.accept(backwards, new IntervalModel()));
    assertTrue(forwards.meets(backwards));
    assertEquals(forwards.stated(), backwards.stated());
    for (long value = -300; value <= 300; value += 5) {
      assertEquals(exactly(value).canMeet(forwards), exactly(value).canMeet(backwards));
    }
  }
}
