package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every cell of the table is read as it was read by hand. */
class CellsReadByHandTest {
  @TestFactory
  Stream<DynamicTest> readsEveryCellAsAPersonDoes() {
    return HandReadCell.all().stream()
        .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> check(cell)));
  }

  @TestFactory
  Stream<DynamicTest> readsEveryCellAgainFromItsCanonicalText() {
    return HandReadCell.all().stream()
        .map(
            cell ->
                DynamicTest.dynamicTest(
                    cell.toString(),
                    () -> {
                      if (cell.isTarget()) {
                        Target target = Target.parse(cell.text, cell.unitColumn);
                        assertEquals(target, Target.parse(target.toString()));
                      } else {
                        Actual actual = Actual.parse(cell.text, cell.unitColumn);
                        assertEquals(actual, Actual.parse(actual.toString()));
                      }
                    }));
  }

  /** The table itself: a file that was lost or cut short would let everything pass. */
  @Test
  void theTableIsWhole() {
    assertEquals(85, HandReadCell.all().stream().filter(c -> c.source.equals("cells")).count());
    assertEquals(49, HandReadCell.all().stream().filter(c -> c.source.equals("report")).count());
    assertTrue(HandReadCell.all().stream().filter(c -> c.source.equals("issue")).count() >= 44);
    assertTrue(HandReadCell.all().stream().filter(c -> c.source.equals("other")).count() >= 247);
  }

  private static void check(HandReadCell cell) {
    if (cell.isTarget()) {
      Target target = Target.parse(cell.text, cell.unitColumn);
      assertAll(
          () -> assertEquals(cell.kind, target.kind().name(), "kind"),
          () -> assertEquals(cell.direction, name(target.comparison().orElse(null)), "direction"),
          () -> assertEquals(cell.quantity(), quantity(target), "value and unit"),
          () -> assertEquals(cell.detail, detail(target), "detail"),
          () -> assertEquals(cell.notes, String.join(";", target.notes()), "notes"),
          () -> assertEquals(cell.text, target.original(), "original text"));
    } else {
      Actual actual = Actual.parse(cell.text, cell.unitColumn);
      assertAll(
          () -> assertEquals(cell.kind, actual.kind().name(), "kind"),
          () -> assertEquals(cell.direction, name(actual.comparison().orElse(null)), "direction"),
          () ->
              assertEquals(
                  cell.quantity(), actual.quantity().map(CellsReadByHandTest::text).orElse("")),
          () -> assertEquals(cell.detail, detail(actual), "detail"),
          () -> assertEquals(cell.notes, String.join(";", actual.notes()), "notes"),
          () -> assertEquals(cell.text, actual.original(), "original text"));
    }
  }

  private static String name(Enum<?> value) {
    return value == null ? "" : value.name().toUpperCase(Locale.ROOT);
  }

  private static String quantity(Target target) {
    return target.lower().map(CellsReadByHandTest::text).orElse("")
        + target.quantity().map(CellsReadByHandTest::text).orElse("");
  }

  private static String text(Quantity quantity) {
    return quantity.value().toPlainString() + " " + quantity.unit().label();
  }

  private static String detail(Target target) {
    switch (target.kind()) {
      case RANGE:
        return target.upper().get().value().toPlainString();
      case DEADLINE:
        return target.deadline().map(Object::toString).orElse(target.monthDay().get().toString());
      case UNREADABLE:
        return target.problem().get().name();
      default:
        return target.words();
    }
  }

  private static String detail(Actual actual) {
    switch (actual.kind()) {
      case DATE:
        return actual.date().map(Object::toString).orElse(actual.monthDay().get().toString());
      case DEGREE:
        return actual.degree().get().name();
      case UNREADABLE:
        return actual.problem().get().name();
      default:
        return actual.words();
    }
  }
}
