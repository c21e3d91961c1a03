package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a JSON text is said once, in one line, with its path. */
class JsonErrorsTest {
  private static final String FIGURES = "/documents/0/rows/1/figures";

  /** Each replaces a piece of the sample; the schema refuses the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'2024,'|'\"2024\",'|/fiscalYear|a whole number is expected, not the text \"2024\"",
        "'2024,'|'true,'|/fiscalYear|a whole number is expected, not true",
        "'2024,'|'1000000000,'|/fiscalYear|not a possible value: 1000000000",
        "'2024,'|'9223372036854775808,'|/fiscalYear|out of range: 9223372036854775808",
        "'\"fiscalYear\": 2024,'|''|''|the field fiscalYear is missing",
        "'\"431200\"'|431200|/division|a text is expected, not 431200",
        "431200|4312001|/division|not a possible value: the text",
        "'\"partial\": true'|'\"partial\": \"true\"'|/partial|true or false is expected",
        "'\"partial\"'|'\"colour\"'|/colour|an unknown field; known here are format, fiscalYear",
        "'\"documents\": ['|'\"documents\": [[], '|/documents/0|an object is expected, not a list",
        "submission/1|submission/2|/format|the format read here is submission/1, not submission/2",
        "'\"department-form\"'|'\"annex-9\"'|/documents/0/type|no national document 'annex-9'",
        "'\"line\": \"indicator\"'|'\"line\": \"training\"'|/documents/0/rows/1/line|no national"
            + " line",
        "'\"figures\": {'|'\"figures\": {\"a/b~c\": {},"
            + " '|/documents/0/rows/0/figures/a~1b~0c|unknown",
        "'\"rows\": []'|'\"rows\": {}'|/documents/1/rows|a list is expected, not an object",
        "'\"ordinal\": 2'|'\"ordinal\": 0'|/documents/1/ordinal|not a possible value: 0",
        "economic-cost|no-cost|/category/value/id|no national category 'no-cost'",
        "'\"hundredths\": 987'|'\"hundredths\": \"987\"'|/score/value/hundredths|not the text"
            + " \"987\"",
        "'{\"hundredths\": 987}'|'987'|/score/value|an object is expected, not 987",
        "'{\"hundredths\": 987}'|'{\"fen\": 987, \"slack\": 0}'|/score/value/fen|an unknown field",
        "'\"state\": \"BLANK\"'|'\"state\": \"EMPTY\"'|/explanation/state|a state is one of",
        "'\"state\": \"BLANK\"'|'\"state\": \"BLANK\", \"value\": \"x\"'|/explanation/value|STATED",
        "'\"state\": \"BLANK\"'|'\"state\": \"BLANK\", \"line\": 7'|/explanation/line|original"
            + " text",
        "'\"state\": \"BLANK\"'|'\"state\": \"BLANK\", \"column\": 7'|/explanation/column|original"
            + " text",
        "'\"state\": \"BLANK\"'|'\"state\": \"STATED\"'|/explanation|the field value is missing",
        "'\"state\": \"BLANK\"'|'\"state\": \"UNREADABLE\"'|/explanation|original is missing",
        "'\"text\": \"≤127.73万元\", '|''|/target/value|the field text is missing",
        "'\"line\": 12'|'\"line\": 0'|/documents/0/rows/0/figures/executed/line|lines count from 1",
        "'\"line\": 12'|'\"column\": 0'|/0/rows/0/figures/executed/column|columns count from 1",
        "'500000}, \"notes\"'|'-1}, \"notes\"'|/0/rows/0/figures/executed/value/slack|not a"
            + " possible value: -1",
        "'\"denominator\": 200'|'\"denominator\": 0'|/execution-rate/value/denominator|above 0",
      })
  void whatTheSchemaForbidsIsRefusedWithItsPath(
      String piece, String replacement, String path, String reason) {
    String json = changed(piece, replacement);

    JsonException refused = assertRefused(json);

    assertTrue(refused.path().endsWith(path), refused.getMessage());
    assertTrue(refused.reason().contains(reason), refused.getMessage());
    assertFalse(JsonSchemas.errors(JsonSchemas.SUBMISSION, json).isEmpty(), json);
  }

  @Test
  void theMessageIsPathAndReason() {
    assertEquals(
        "at /fiscalYear: a whole number is expected, not the text \"2024\"",
        assertRefused(changed("2024,", "\"2024\",")).getMessage());
    assertEquals("there is no JSON", assertRefused(" ").getMessage());
  }

  /** A validator sees only the last of two equal keys. */
  @Test
  void aFieldThatStandsTwiceIsRefused() {
    JsonException refused =
        assertRefused(changed("\"hundredths\": 987", "\"hundredths\": 987, \"hundredths\": 987"));

    assertEquals(FIGURES + "/score/value/hundredths", refused.path());
    assertEquals("the field stands twice", refused.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "1e999999999", "-1E-999999999", "9.87", "987.0", "1e2"})
  void aNumberThatIsNotWrittenWholeIsRefused(String number) {
    JsonException refused = assertRefused(changed("987", number));

    assertEquals(FIGURES + "/score/value/hundredths", refused.path());
    assertEquals("a number is whole here, without point or exponent: " + number, refused.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "+1", "01", "0x10", ".5", "Infinity", "'1'", "1 // one\n"})
  void whatIsNoJsonIsRefusedWithItsLine(String number) {
    JsonException refused = assertRefused(changed("987", number));

    assertTrue(refused.path().startsWith(FIGURES + "/score/value"), refused.getMessage());
    assertTrue(refused.reason().contains("(line "), refused.getMessage());
  }

  @Test
  void aNumberOfAMillionDigitsIsRefusedAtOnce() {
    assertRefused(changed("987", Texts.repeat("9", 1_000_000)));
  }

  @Test
  void nullIsRefused() {
    JsonException refused = assertRefused(changed("\"431200\"", "null"));

    assertEquals("/division", refused.path());
    assertTrue(refused.reason().contains("leave the field out"), refused.reason());
  }

  @Test
  void deepNestingIsRefused() {
    assertRefused(Texts.repeat("[", 1_000_000));
    assertRefused(changed("\"rows\": []", "\"rows\": " + Texts.repeat("[", 30)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[", "{\"format\"", "\"", "{\"format\": \"submission/1\"", "tru"})
  void aTextThatBreaksOffIsRefused(String json) {
    assertRefused(json);
  }

  @Test
  void whatFollowsTheEndIsRefused() {
    assertTrue(
        assertRefused(SubmissionJsonTest.SAMPLE + "{}").reason().contains("follows the end"));
  }

  @Test
  void twoRowsOfOnePlaceAreRefused() {
    String row = "{\"line\": \"total\", \"figures\": {}}";

    JsonException refused =
        assertRefused(changed("\"rows\": []", "\"rows\": [" + row + "," + row + "]"));

    assertEquals("/documents/1/rows/1", refused.path());
    assertEquals("a second row total", refused.reason());
  }

  @Test
  void twoDocumentsOfOneIdAreRefused() {
    String second = "\"documents\": [{\"type\": \"department-form\", \"rows\": []}, ";

    JsonException refused = assertRefused(changed("\"documents\": [", second));

    assertEquals("/documents/1", refused.path());
    assertEquals("a second document department-form", refused.reason());
  }

  @Test
  void aRateWithSlackIsAWholeNumberOfUnits() {
    JsonException refused = assertRefused(changed("\"denominator\": 200", "\"denominator\": 3"));

    assertEquals("/documents/0/rows/0/figures/execution-rate/value", refused.path());
  }

  @Test
  void aLongTextIsQuotedInPartAndOnOneLine() {
    String text = "\"" + Texts.repeat("很长\\n", 1_000) + "\"";

    assertTrue(assertRefused(changed("2024,", text + ",")).getMessage().length() < 200);
  }

  @Test
  void moreThanTheLimitIsRefusedUnread() {
    String json = Texts.repeat(" ", SubmissionJson.MAX_CHARACTERS + 1);

    assertThrows(InputLimitException.class, () -> SubmissionJson.read(json));
  }

  private static String changed(String piece, String replacement) {
    String json = SubmissionJsonTest.SAMPLE.replace(piece, replacement);
    assertNotEquals(SubmissionJsonTest.SAMPLE, json, piece);
    return json;
  }

  private static JsonException assertRefused(String json) {
    JsonException refused =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> assertThrows(JsonException.class, () -> SubmissionJson.read(json)));
    assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
    return refused;
  }
}
