package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

/** What is done with each Jackson the project jackson in src/it of the fixtures shows. */
class JacksonTest {
  @Test
  void jacksonIsTakenFrom29On() {
    Jackson.check(version(2, 9));
    Jackson.check(version(3, 0));
    assertEquals(
        "JSON needs jackson-core 2.9 or newer, and here it is 2.8.11",
        assertThrows(IllegalStateException.class, () -> Jackson.check(version(2, 8))).getMessage());
  }

  private static Version version(int major, int minor) {
    return new Version(major, minor, 11, null, "com.fasterxml.jackson.core", "jackson-core");
  }
}
