package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed is read as what was printed. */
class CanonicalTextTest {
  @Property
  void aTargetIsReadFromItsCanonicalText(@ForAll("targets") Target target) {
    assertEquals(target, Target.parse(target.toString()));
    assertEquals(target.hashCode(), Target.parse(target.toString()).hashCode());
  }

  @Property
  void aResultIsReadFromItsCanonicalText(@ForAll("actuals") Actual actual) {
    assertEquals(actual, Actual.parse(actual.toString()));
    assertEquals(actual.kind(), Actual.parse(actual.toString()).kind());
  }

  @Property
  void aUnitIsReadFromItsText(@ForAll("units") Unit unit) {
    assertEquals(unit, unit.equals(Unit.NONE) ? unit : Unit.parse(unit.toString()).get());
  }

  @Property
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
