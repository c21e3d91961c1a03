package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.json.EvaluationJson;
import org.junit.jupiter.api.Test;

/** The scores of the sample report as JSON; {@link SampleScoresTest} works them out. */
class SampleScoresJsonTest {
  private static final String JSON =
      EvaluationJson.write(HunanRules.module().evaluate(SampleReport.submission()));
  private static final String EXCELLENT =
      "{\"id\": \"EXCELLENT\", \"label\": {\"zh\": \"优\", \"en\": \"excellent\"}}";
  private static final String FAIR =
      "{\"id\": \"FAIR\", \"label\": {\"zh\": \"中\", \"en\": \"fair\"}}";
  private static final String POOR =
      "{\"id\": \"POOR\", \"label\": {\"zh\": \"差\", \"en\": \"poor\"}}";

  /** Returns the JSON of one document's score, up to the next. */
  private static String form(String id) {
    List<String> parts = Splitter.on("      \"form\": \"").splitToList(JSON);
    return Iterables.getOnlyElement(
        Iterables.filter(parts.subList(1, parts.size()), part -> part.startsWith(id + "\"")));
  }

  private static String points(int hundredths) {
    return "{\"hundredths\": " + hundredths + "}";
  }

  private static String supported(int min, int max) {
    return "\"supported\": {\"min\": " + points(min) + ", \"max\": " + points(max) + "}";
  }

  private static void assertContains(String expected, String json) {
    assertTrue(json.contains(expected), json);
  }

  @Test
  void theWholeComesBeforeTheDocuments() {
    assertContains(
        "  \"overallScore\": {\n"
            + ("    \"points\": " + points(10000) + ",\n")
            + ("    \"claimed\": " + points(10000) + ",\n")
            + ("    " + supported(7600, 9580) + ",\n")
            + "    \"verdict\": \"ABOVE\",\n"
            + ("    \"claimedGrade\": " + EXCELLENT + ",\n")
            + ("    \"lowestGrade\": " + FAIR + ",\n")
            + ("    \"highestGrade\": " + EXCELLENT + "\n")
            + "  },\n"
            + "  \"scores\": [\n"
            + "    {\n"
            + "      \"form\": \"department-form\",\n",
        JSON);
  }

  @Test
  void theNarrativeIsTheLastOfTheDocuments() {
    assertEquals(
        ImmutableList.of("department-form", "project-form", "project-form", "narrative"),
        Splitter.on('\n')
            .splitToStream(JSON)
            .filter(line -> line.startsWith("      \"form\": \""))
            .map(line -> line.replaceAll("^ +\"form\": \"|[:\"].*$", ""))
            .collect(ImmutableList.toImmutableList()));
    assertContains(
        "narrative\",\n"
            + ("      \"points\": " + points(10000) + ",\n")
            + ("      \"claimed\": " + points(9887) + ",\n")
            + ("      " + supported(2000, 9564) + ",\n")
            + "      \"verdict\": \"ABOVE\",\n"
            + ("      \"claimedGrade\": " + EXCELLENT + ",\n")
            + ("      \"lowestGrade\": " + POOR + ",\n")
            + ("      \"highestGrade\": " + EXCELLENT + ",\n")
            + "      \"dimensions\": [\n",
        form("narrative"));
  }

  @Test
  void eachDimensionIsOnALineOfItsOwn() {
    assertContains(
        "      \"dimensions\": [\n"
            + "        {\"dimension\": \"cost\","
            + " \"label\": {\"zh\": \"成本指标\", \"en\": \"Cost\"},"
            + (" \"points\": " + points(2000) + ", \"claimed\": " + points(2000) + ", ")
            + (supported(0, 1580) + ", \"verdict\": \"ABOVE\"},\n")
            + "        {\"dimension\": \"output\",",
        form("department-form"));
  }

  @Test
  void anIndicatorHasThePlaceOfItsScore() {
    assertContains(
        "      \"indicators\": [\n"
            + "        {\"place\": \"narrative/indicator:整体支出控制额/score\","
            + (" \"points\": " + points(2000) + ", \"claimed\": " + points(2000) + ", ")
            + (supported(0, 1564) + ", \"verdict\": \"ABOVE\"},\n"),
        form("narrative"));
  }

  @Test
  void pointsAndClaimThatNobodyStatesAreLeftOut() {
    assertContains(
        "        {\"place\": \"narrative/indicator:单位正常运转有效保障/score\", "
            + (supported(0, 1400) + ", \"verdict\": \"NOT_STATED\"},\n"),
        form("narrative"));
  }

  @Test
  void theExecutionFollowsTheIndicators() {
    assertContains(
        "      ],\n"
            + "      \"execution\": {\"place\": \"narrative/execution/score\","
            + (" \"points\": " + points(1000) + ", ")
            + (supported(0, 1000) + ", \"verdict\": \"NOT_STATED\"}\n"),
        form("narrative"));
  }

  @Test
  void theScoresFitTheSchemaThatRefusesAnyOtherField() {
    assertEquals("[]", JsonSchemas.errorsOfEvaluation(JSON));
    String verdict = "\"verdict\": \"ABOVE\"";
    assertFalse(
        JsonSchemas.errorsOfEvaluation(JSON.replace(verdict, verdict + ", \"doubt\": \"\""))
            .equals("[]"));
    assertFalse(
        JsonSchemas.errorsOfEvaluation(JSON.replace(verdict, "\"verdict\": \"?\"")).equals("[]"));
  }
}
