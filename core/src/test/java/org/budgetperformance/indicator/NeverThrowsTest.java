package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** No text makes the reader or anything after it throw; {@link NeverThrowsMillion} tries more. */
class NeverThrowsTest {
  static final int TRIES = 20_000;

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, seed = "20241130")
  void noTextLikeThatOfACellThrows(
      @ForAll("nearTexts") String text, @ForAll("nearTexts") String other) {
    useEverything(text, other);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, seed = "20241130")
  void noTextAtAllThrows(@ForAll("anyTexts") String text, @ForAll("anyTexts") String other) {
    useEverything(text, other);
  }

  static void useEverything(String text, String other) {
    Target target = Target.parse(text, other.length() % 3 == 0 ? other : "");
    Actual actual = Actual.parse(other, text.length() % 3 == 0 ? text : "");
    assertFalse(Attainment.of(target, actual).toString().isEmpty());
    assertFalse(Attainment.of(target, Actual.parse(text)).toString().isEmpty());
    Numbers.parse(text);
    Unit.parse(text);
    target.quantity().ifPresent(NeverThrowsTest::useQuantity);
    actual.quantity().ifPresent(NeverThrowsTest::useQuantity);
  }

  private static void useQuantity(Quantity quantity) {
    quantity.amount();
    quantity.rate();
    quantity.ratioTo(quantity);
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
