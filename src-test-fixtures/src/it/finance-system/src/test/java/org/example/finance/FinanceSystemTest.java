package org.example.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FinanceSystemTest {
  @Test
  void aClerkSeesFindingsAtTheSystemsOwnFieldsUntilTheyAreMended() {
    FinanceSystem system = new FinanceSystem();

    // 7 of 8 are 87.5% and not 90%, which is waived; 0 + 0 + 0.8 are 0.3 more than 0.5, and so is
    // 0.8 alone:
    // that the sum is off follows from it.
    assertEquals(
        Arrays.asList("ERROR SC-B01 [F_3PUB_FINAL, F_RECEPT_FINAL]", "WAIVED STD-B07"),
        system.save(
            ImmutableMap.of("F_STAFF_PCT", "90", "F_3PUB_FINAL", "0.5", "F_RECEPT_FINAL", "0.8")));
    assertTrue(system.evaluation().contains("\"SC-B01\""), system.evaluation());

    assertEquals(
        Arrays.asList("WAIVED STD-B07", "GONE SC-B01", "GONE STD-B04"),
        system.save(ImmutableMap.of("F_RECEPT_FINAL", "0.5")));
  }
}
