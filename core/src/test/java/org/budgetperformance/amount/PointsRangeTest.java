package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Ranges of supported points. */
class PointsRangeTest {
  private static PointsRange range(String min, String max) {
    return PointsRange.of(Points.of(min), Points.of(max));
  }

  @Test
  void bothEndsBelongToTheRange() {
    assertTrue(range("4", "5").contains(Points.of(4)));
    assertTrue(range("4", "5").contains(Points.of(5)));
  }

  @Test
  void aHundredthBeyondAnEndDoesNot() {
    assertFalse(range("4", "5").contains(Points.of("3.99")));
    assertFalse(range("4", "5").contains(Points.of("5.01")));
  }

  @Test
  void anExactRangeHoldsOneScoreOnly() {
    assertEquals(range("14.68", "14.68"), PointsRange.exactly(Points.of("14.68")));
    assertFalse(PointsRange.exactly(Points.of("14.68")).contains(Points.of("14.67")));
  }

  @Test
  void theRangeOfSumsAddsTheEnds() {
    assertEquals(range("4", "20.8"), range("0", "15.8").plus(range("4", "5")));
  }

  @Test
  void aSpanIsTheSmallestRangeThatHoldsBoth() {
    assertEquals(range("0", "15.8"), range("0", "1").span(range("14.68", "15.8")));
    assertEquals(range("0", "15.8"), range("14.68", "15.8").span(range("0", "1")));
    assertEquals(range("0", "9"), range("0", "9").span(range("3", "4")));
  }

  @Test
  void anInvertedRangeIsRefusedAndBothEndsNamed() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> range("5", "4.99"));
    assertTrue(e.getMessage().contains("5") && e.getMessage().contains("4.99"), e.getMessage());
  }

  @Test
  void oneScorePrintsAsItselfAndARangeWithBothEnds() {
    assertEquals("14.68", PointsRange.exactly(Points.of("14.68")).toString());
    assertEquals("0.00–15.80", range("0", "15.80").toString());
  }

  @Test
  void rangesAreEqualByTheirEnds() {
    assertEquals(range("4", "5"), range("4.00", "5.00"));
    assertEquals(range("4", "5").hashCode(), range("4.00", "5.00").hashCode());
    assertNotEquals(range("4", "5"), range("4", "5.01"));
    assertNotEquals(range("4", "5"), range("3.99", "5"));
  }

  @Test
  void aRangeSurvivesSerialisation() {
    assertEquals(range("4", "5"), Copies.of(range("4", "5")));
  }
}
