package org.example.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.stream.Stream;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with Jackson from 2.9 to the newest, whose texts and refusals all others repeat. */
class EveryJacksonTest {
  private static final String VERSION = System.getProperty("jackson");

  @Test
  void itIsTheVersionThatIsMeant() {
    assertEquals(VERSION, new JsonFactory().version().toString());
  }

  @Test
  void whatIsOlderIsRefusedInOneSentence() {
    if (VERSION.startsWith("2.8.")) {
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> SubmissionJson.read("{}"));
      assertEquals(
          "JSON needs jackson-core 2.9 or newer, and here it is " + VERSION, refused.getMessage());
    }
  }

  @Test
  void theSameIsWrittenAndRead() throws Exception {
    if (VERSION.startsWith("2.8.")) {
      return;
    }
    Submission sample = SampleReport.submission();
    String json = SubmissionJson.write(sample);
    assertEquals(sample, SubmissionJson.read(json));
    String text =
        json
            + EvaluationJson.writeExplained(
                NationalRules.module().evaluate(sample), Collections.emptyList());
    Path newest = Paths.get("target", "newest.txt");
    if (VERSION.equals("2.23.0")) {
      Files.write(newest, text.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(new String(Files.readAllBytes(newest), StandardCharsets.UTF_8), text);
  }

  /** Some by Jackson's own limits, where it has any, and else by the library's. */
  @ParameterizedTest
  @MethodSource("hostile")
  void whatIsOverALimitIsRefusedBriefly(String json) {
    if (!VERSION.startsWith("2.8.")) {
      JsonException refused = assertThrows(JsonException.class, () -> SubmissionJson.read(json));
      assertTrue(refused.getMessage().length() < 200, "a message of one line");
    }
  }

  static Stream<String> hostile() {
    String year = "{\"format\": \"submission/1\", \"fiscalYear\": ";
    return Stream.of(
        repeat("[", 1_000_000),
        repeat("{\"a\":", 100_000),
        year + "2024, \"documents\": " + repeat("[", 20) + repeat("]", 20) + "}",
        year + repeat("9", 1_000_000) + "}",
        year + repeat("9", 1_001) + "}",
        year + "1e999999999}",
        year + "0." + repeat("9", 1_000_000) + "}",
        year + "NaN}",
        "{\"" + repeat("n", 1_000_000) + "\": 1}",
        "{\"" + repeat("n", 49_000) + "\": 1}",
        "{\"format\": \"" + repeat("t", 1_000_000) + "\"}");
  }

  private static String repeat(String text, int times) {
    return String.join("", Collections.nCopies(times, text));
  }
}
