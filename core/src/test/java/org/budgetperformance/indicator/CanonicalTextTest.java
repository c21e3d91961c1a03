package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed is read as what was printed. */
class CanonicalTextTest {
  @Property(seed = "20241130")
  void aTargetIsReadFromItsCanonicalText(@ForAll("targets") Target target) {
    assertEquals(target, Target.parse(target.toString()));
    assertEquals(target.hashCode(), Target.parse(target.toString()).hashCode());
  }

  @Property(seed = "20241130")
  void aResultIsReadFromItsCanonicalText(@ForAll("actuals") Actual actual) {
    assertEquals(actual, Actual.parse(actual.toString()));
    assertEquals(actual.kind(), Actual.parse(actual.toString()).kind());
  }

  @Property(seed = "20241130")
  void aUnitIsReadFromItsText(@ForAll("units") Unit unit) {
    assertEquals(unit, unit.equals(Unit.NONE) ? unit : Unit.parse(unit.toString()).get());
  }

  @Property(seed = "20241130")
  void whateverIsReadIsReadAgainFromItsCanonicalText(@ForAll("texts") String text) {
    Target target = Target.parse(text);
    assertEquals(target, Target.parse(target.toString()), () -> "target “" + target + "”");
    Actual actual = Actual.parse(text);
    assertEquals(actual, Actual.parse(actual.toString()), () -> "result “" + actual + "”");
  }

  @Provide
  Arbitrary<Target> targets() {
    return Cells.targets();
  }

  @Provide
  Arbitrary<Actual> actuals() {
    return Cells.actuals();
  }

  @Provide
  Arbitrary<Unit> units() {
    return Cells.units();
  }

  @Provide
  Arbitrary<String> texts() {
    return Cells.nearTexts();
  }
}
