package org.budgetperformance.hint;

import static org.budgetperformance.rule.Outcome.ERRORED;
import static org.budgetperformance.rule.Outcome.FAILED;
import static org.budgetperformance.rule.Outcome.NOT_APPLICABLE;
import static org.budgetperformance.rule.Outcome.PASSED;
import static org.budgetperformance.rule.Outcome.WAIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Outcome;
import org.junit.jupiter.api.Test;

/** What a change does to the applications of a rule. */
class EffectTest {
  private static ImmutableList<Outcome> all(Outcome... outcomes) {
    return ImmutableList.copyOf(outcomes);
  }

  private static String between(ImmutableList<Outcome> before, ImmutableList<Outcome> after) {
    Effect effect = Effect.between(before, after);
    return effect.mended() + " mended, " + effect.broken() + " broken";
  }

  @Test
  void applicationsAreComparedOneByOne() {
    assertEquals(
        "1 mended, 1 broken", between(all(FAILED, PASSED, FAILED), all(PASSED, ERRORED, FAILED)));
  }

  @Test
  void whatIsWaivedOrThrewBeforeIsNoWorseForFailing() {
    assertEquals("0 mended, 0 broken", between(all(WAIVED, ERRORED), all(FAILED, FAILED)));
  }

  @Test
  void ofFewerApplicationsTheFailuresAreCounted() {
    assertEquals("1 mended, 0 broken", between(all(FAILED, FAILED), all(FAILED)));
    assertEquals("2 mended, 0 broken", between(all(FAILED, ERRORED), all(PASSED)));
    assertEquals("0 mended, 0 broken", between(all(FAILED, PASSED), all(ERRORED)));
  }

  @Test
  void ofMoreApplicationsTheFailuresAreCounted() {
    assertEquals("0 mended, 1 broken", between(all(FAILED), all(FAILED, FAILED)));
    assertEquals("0 mended, 2 broken", between(all(PASSED), all(FAILED, ERRORED)));
  }

  @Test
  void toBreakAsMuchAsIsMendedDoesNotHelp() {
    assertTrue(Effect.between(all(FAILED, FAILED), all(PASSED, FAILED)).helps());
    assertFalse(Effect.between(all(FAILED, PASSED), all(PASSED, FAILED)).helps());
  }

  @Test
  void ofTwoThatMendAsMuchOnBalanceTheOneThatBreaksLessComesFirst() {
    Effect one = Effect.between(all(FAILED, PASSED), all(PASSED, PASSED));
    Effect two = Effect.between(all(FAILED, FAILED, PASSED), all(PASSED, PASSED, FAILED));
    assertTrue(one.compareTo(two) < 0);
    assertTrue(two.compareTo(one) > 0);
    assertNotEquals(one, two);
  }

  @Test
  void ofTwoThatMendTheSameTheOneThatLetsMorePassComesFirst() {
    Effect passes = Effect.between(all(FAILED), all(PASSED));
    Effect vanishes = Effect.between(all(FAILED), all(NOT_APPLICABLE));
    assertTrue(passes.compareTo(vanishes) < 0);
    assertNotEquals(passes, vanishes);
    assertEquals(passes, Effect.between(all(NOT_APPLICABLE, FAILED), all(NOT_APPLICABLE, PASSED)));
  }

  @Test
  void effectsOnSeveralRulesAddUp() {
    Effect one = Effect.between(all(FAILED, PASSED), all(PASSED, FAILED));
    Effect two = Effect.between(all(FAILED), all(PASSED));
    Effect sum = one.plus(two);
    assertEquals(2, sum.mended());
    assertEquals(1, sum.broken());
    // Of the three that are looked at, one passed before and two do now.
    assertEquals(sum, Effect.between(all(FAILED, PASSED, FAILED), all(PASSED, FAILED, PASSED)));
  }
}
