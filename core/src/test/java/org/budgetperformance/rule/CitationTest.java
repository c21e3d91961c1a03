package org.budgetperformance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Year;
import java.util.Optional;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Where rules come from. */
class CitationTest {
  private static Citation.Builder notice() {
    return Citation.builder()
        .issuer("湖南省财政厅")
        .documentNumber("湘财绩〔2025〕2号")
        .title("关于开展2024年度省级预算部门绩效自评和部门评价的通知")
        .status(CitationStatus.CITED);
  }

  @Test
  void issuerTitleAndStatusAreRequired() {
    assertThrows(
        IllegalStateException.class, () -> Citation.builder().issuer("甲").title("乙").build());
    assertThrows(
        IllegalStateException.class,
        () -> Citation.builder().issuer("甲").status(CitationStatus.CITED).build());
    assertThrows(
        IllegalStateException.class,
        () -> Citation.builder().title("乙").status(CitationStatus.CITED).build());
  }

  @Test
  void numberAndArticleMayBeMissing() {
    assertFalse(Cases.CITATION.documentNumber().isPresent());
    assertFalse(notice().build().article().isPresent());
    assertEquals("附件3", notice().article("附件3").build().article().get());
  }

  @Test
  void citationsAreEqualByWhatTheySay() {
    assertEquals(notice().build(), notice().build());
    assertNotEquals(notice().build(), notice().status(CitationStatus.VERIFIED).build());
  }

  @Test
  void aCitationSurvivesSerialisation() {
    assertEquals(notice().build(), Copies.of(notice().build()));
  }

  @Test
  void aParameterHoldsItsBasis() {
    Parameter<String> parameter = Parameter.of("linear", notice().build(), Year.of(2024));
    assertEquals("linear", parameter.value());
    assertEquals(CitationStatus.CITED, parameter.citation().status());
    assertEquals(Optional.of(Year.of(2024)), Copies.of(parameter).confirmed());
    assertEquals(Optional.empty(), Parameter.unconfirmed("linear", notice().build()).confirmed());
    assertThrows(NullPointerException.class, () -> Parameter.of("linear", null, Year.of(2024)));
  }
}
