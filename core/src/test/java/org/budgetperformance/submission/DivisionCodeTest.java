package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of administrative divisions. */
class DivisionCodeTest {
  @ParameterizedTest
  @CsvSource({
    "43, 430000",
    "4312, 431200",
    "431205, 431205",
    "430000, 430000",
    "11, 110000",
    "000000, 000000"
  })
  void aCodePrintsInSixDigits(String code, String printed) {
    assertEquals(printed, DivisionCode.of(code).toString());
  }

  @Test
  void aShortCodeEqualsItsFullOne() {
    assertEquals(DivisionCode.of("43"), DivisionCode.of("430000"));
    assertEquals(DivisionCode.of("4312").hashCode(), DivisionCode.of("431200").hashCode());
    assertNotEquals(DivisionCode.of("43"), DivisionCode.of("4312"));
  }

  @Test
  void aCountyBelongsToItsPrefectureThatToItsProvinceAndThatToTheNation() {
    assertEquals(Optional.of(DivisionCode.of("4312")), DivisionCode.of("431205").parent());
    assertEquals(Optional.of(DivisionCode.of("43")), DivisionCode.of("4312").parent());
    assertEquals(Optional.of(DivisionCode.NATION), DivisionCode.of("43").parent());
    assertEquals(Optional.empty(), DivisionCode.NATION.parent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4",
        "431",
        "43120",
        "4312050",
        "43120500",
        "ab",
        "43 0000",
        "-43000",
        "００",
        "４３",
        "00",
        "09",
        "109999",
        "83",
        "99",
        "430001"
      })
  void aCodeThatNoDivisionCanHaveIsRefusedAndNamed(String code) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.of(code));
    assertTrue(e.getMessage().contains("'" + code + "'"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "431205, 431205, true",
    "431205, 4312, true",
    "431205, 43, true",
    "4312, 43, true",
    "431205, 4313, false",
    "4312, 431205, false",
    "431205, 44, false",
    "431205, 000000, true",
    "000000, 43, false"
  })
  void aDivisionIsWithinItselfAndThoseAboveIt(String inner, String outer, boolean within) {
    assertEquals(within, DivisionCode.of(inner).isWithin(DivisionCode.of(outer)));
  }

  @Test
  void aCodeSurvivesSerialisation() {
    assertEquals(DivisionCode.of("431205"), Copies.of(DivisionCode.of("431205")));
  }
}
