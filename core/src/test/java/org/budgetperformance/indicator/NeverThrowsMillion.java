package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * What {@link NeverThrowsTest} and {@link CanonicalTextTest} show, in a million tries each.
 *
 * <p>Its name keeps it out of the ordinary build. Profile {@code campaign} runs it, and so does {@code mvn -pl core test
 * -Dtest=NeverThrowsMillion}.
 */
class NeverThrowsMillion {
  private static final int TRIES = 1_000_000;

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, seed = "20241130")
  void noTextLikeThatOfACellThrows(
      @ForAll("nearTexts") String text, @ForAll("nearTexts") String other) {
    NeverThrowsTest.useEverything(text, other);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, seed = "20241130")
  void noTextAtAllThrows(@ForAll("anyTexts") String text, @ForAll("anyTexts") String other) {
    NeverThrowsTest.useEverything(text, other);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, seed = "20241130")
  void whateverIsReadIsReadAgainFromItsCanonicalText(@ForAll("nearTexts") String text) {
    Target target = Target.parse(text);
    assertEquals(target, Target.parse(target.toString()));
    Actual actual = Actual.parse(text);
    assertEquals(actual, Actual.parse(actual.toString()));
  }

  @Provide
  Arbitrary<String> nearTexts() {
    return Cells.nearTexts();
  }

  @Provide
  Arbitrary<String> anyTexts() {
    return Cells.anyTexts();
  }
}
