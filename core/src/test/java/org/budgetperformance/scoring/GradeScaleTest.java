package org.budgetperformance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.budgetperformance.amount.Points;
import org.budgetperformance.scoring.GradeScale.Grade;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grades. */
class GradeScaleTest {
  private static Grade grade(String id, int from) {
    return Grade.of(id, id + "级", "grade", Points.of(from));
  }

  @ParameterizedTest
  @CsvSource({
    "100, EXCELLENT",
    "90, EXCELLENT",
    "89.99, GOOD",
    "80, GOOD",
    "79.99, FAIR",
    "60, FAIR",
    "59.99, POOR",
    "0, POOR",
    "-5, POOR",
    "120, EXCELLENT"
  })
  void aGradeHoldsItsLowerLimit(String total, String grade) {
    assertEquals(grade, Schemes.GRADES.of(Points.of(total)).id());
  }

  @ParameterizedTest
  @CsvSource({"优, EXCELLENT", "优秀, EXCELLENT", "' 优 秀', EXCELLENT", "良好, GOOD", "不合格, POOR"})
  void aWordNamesItsGrade(String word, String grade) {
    assertEquals(grade, Schemes.GRADES.named(word).get().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "优良", "excellent", "A"})
  void anyOtherWordNamesNone(String word) {
    assertFalse(Schemes.GRADES.named(word).isPresent());
  }

  @Test
  void limitsDescend() {
    assertThrows(IllegalArgumentException.class, GradeScale::of);
    assertThrows(
        IllegalArgumentException.class, () -> GradeScale.of(grade("A", 80), grade("B", 80)));
    assertThrows(
        IllegalArgumentException.class, () -> GradeScale.of(grade("A", 80), grade("B", 90)));
    assertEquals(2, GradeScale.of(grade("A", 80), grade("B", 0)).grades().size());
  }

  @Test
  void aScaleSurvivesSerialisation() {
    assertEquals("GOOD", Copies.of(Schemes.GRADES).of(Points.of(85)).id());
    assertEquals(Schemes.GRADES.grades(), Copies.of(Schemes.GRADES).grades());
  }

  @Test
  void gradesAreEqualIfTheySayTheSame() {
    assertEquals(grade("A", 80), grade("A", 80));
    assertEquals(grade("A", 80).hashCode(), grade("A", 80).hashCode());
    assertNotEquals(grade("A", 80), grade("A", 90));
    assertNotEquals(grade("A", 80), grade("B", 80));
  }
}
