package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of fiscal years. */
class FiscalYearsTest {
  @ParameterizedTest
  @CsvSource({"2019, false", "2020, true", "2022, true", "2024, true", "2025, false"})
  void bothEndsBelongToTheRun(int year, boolean contained) {
    assertEquals(contained, FiscalYears.of(2020, 2024).contains(Year.of(year)));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2024, 2024, 2026, true",
    "2020, 2024, 2025, 2026, false",
    "2020, 2024, 2021, 2022, true",
    "2024, 2024, 2024, 2024, true"
  })
  void runsOverlapIfTheyShareAYear(int first, int last, int from, int to, boolean overlap) {
    assertEquals(overlap, FiscalYears.of(first, last).overlaps(FiscalYears.of(from, to)));
    assertEquals(overlap, FiscalYears.of(from, to).overlaps(FiscalYears.of(first, last)));
  }

  @Test
  void anInvertedRunIsRefusedAndNamed() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> FiscalYears.of(2025, 2024));
    assertTrue(e.getMessage().contains("2025") && e.getMessage().contains("2024"));
  }

  @Test
  void aRunPrintsItsEndsOrItsOneYear() {
    assertEquals("2020–2024", FiscalYears.of(2020, 2024).toString());
    assertEquals("2024", FiscalYears.of(2024, 2024).toString());
  }

  @Test
  void runsAreEqualByTheirEnds() {
    assertEquals(FiscalYears.of(2020, 2024), Copies.of(FiscalYears.of(2020, 2024)));
    assertEquals(FiscalYears.of(2020, 2024).hashCode(), FiscalYears.of(2020, 2024).hashCode());
    assertNotEquals(FiscalYears.of(2020, 2024), FiscalYears.of(2020, 2023));
    assertFalse(FiscalYears.of(2020, 2024).equals(FiscalYears.of(2019, 2024)));
  }
}
